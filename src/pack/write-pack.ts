/**
 * Writes the papers of one meeting into their folder with a manifest: the whole pack or nothing,
 * and never over a file that a person changed. What the papers say is settled before.
 */
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { commitChanges, reportUnwritten } from "./commit.ts";
import type { Note } from "./journal.ts";
import { hashBytes, MANIFEST_NAME, type Manifest, type ManifestInput } from "./manifest.ts";
import { type Edition, findNameProblem } from "./names.ts";
import { owe } from "./owed.ts";
import { type MadeFile, planPack } from "./plan.ts";

/** One paper, ready to be written. */
export interface PackFile {
  /** From `fileName`. */
  readonly name: string;
  readonly kind: string;
  /** Set in a copy for the archive and in one with tracked changes. */
  readonly edition?: Edition;
  /** The party whose edition it is. */
  readonly unit?: string;
  readonly lang: string;
  readonly format: string;
  /** The number of the copy; set where it stands on the pages. */
  readonly copy?: number;
  /** The date up to which the paper tells what happened. */
  readonly asAt?: string;
  readonly pages?: number;
  readonly bytes: Uint8Array;
}

/** A file the papers were made from, by host path. */
export interface PackInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Pack {
  /** The host path of the folder, such as `output/2025-12-02-binh-phosay`. */
  readonly folder: string;
  /** The meeting or the week whose papers these are. */
  readonly meeting?: string;
  readonly week?: string;
  /** What the memo of the week knew of each item, for later ones to compare. */
  readonly items?: Readonly<Record<string, string>>;
  readonly files: readonly PackFile[];
  /** The record's files. */
  readonly inputs: readonly PackInput[];
  /** Templates, partials, locales, themes, fonts. */
  readonly templates: readonly PackInput[];
  readonly tool: { readonly name: string; readonly version: string };
  /** Only some kinds, languages, formats or editions were made; the pack's other files stay. */
  readonly narrowed?: boolean;
  /** Replaces files that were changed by hand. */
  readonly force?: boolean;
  /** Warnings stop the pack as errors do. */
  readonly strict?: boolean;
  /** Absent outside of a run that keeps a journal. */
  readonly note?: Note | undefined;
}

/** A file that stands in the folder now, with its host path. */
export interface PackedFile {
  readonly path: string;
  readonly kind: string;
  /** Set in a copy for the archive and in one with tracked changes. */
  readonly edition?: Edition;
  /** The party whose edition it is. */
  readonly unit?: string;
  readonly lang: string;
  readonly format: string;
  /** The number of the copy; set where it stands on the pages. */
  readonly copy?: number;
  readonly pages?: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * `problems`: a name is unsafe or a file was changed by hand; `unwritten`: disk or rights. In both
 * cases the folder is as it was and the report says why.
 */
export interface PackResult {
  readonly outcome: "done" | "problems" | "unwritten";
  readonly files: readonly PackedFile[];
  /** Whether a paper in the folder is other than it was. */
  readonly isChanged: boolean;
  /** The temporary files of killed runs that were there, by name. */
  readonly cleared: readonly string[];
}

/** The files of the pack, in the order given, once they are on the disk. */
export function writePack(host: Host, pack: Pack, report: Report): PackResult {
  // A report of its own, so that problems of other packs do not stop this one.
  const own = new Report();
  const put = putOnDisk(host, pack, own);
  report.include(own);
  if (typeof put === "string") {
    return { outcome: put, files: [], isChanged: false, cleared: [] };
  }
  const files = pack.files.map((file) => {
    const { path, asAt: _, ...output } = describeFile(file);
    return { path: `${pack.folder}/${path}`, ...output };
  });
  return { outcome: "done", files, ...put };
}

type Put = Pick<PackResult, "isChanged" | "cleared">;

function putOnDisk(host: Host, pack: Pack, report: Report): Put | "problems" | "unwritten" {
  const { folder, narrowed = false, force = false, strict = false } = pack;
  checkNames(pack, report);
  if (report.errors > 0) return "problems";
  const made = pack.files.map(
    (file): MadeFile => ({ bytes: file.bytes, output: describeFile(file) }),
  );
  const manifest: Manifest = {
    chancery: 1,
    tool: pack.tool,
    ...(pack.meeting !== undefined && { meeting: pack.meeting }),
    ...(pack.week !== undefined && { week: pack.week }),
    ...(pack.items !== undefined && { items: pack.items }),
    inputs: pack.inputs.map(describeInput),
    templates: pack.templates.map(describeInput),
    outputs: made.map(({ output }) => output),
  };
  try {
    const changes = planPack(host, { folder, made, manifest, narrowed, force, strict }, report);
    if (!changes) return "problems";
    const after = changes.find(({ name }) => name === MANIFEST_NAME)?.after;
    const owed = after ?? host.read(`${folder}/${MANIFEST_NAME}`);
    if (owed && pack.note) owe(folder, owed, pack.note);
    const committed = host.uninterrupted(() => commitChanges(host, folder, changes, report));
    return committed
      ? { ...committed, isChanged: changes.some(({ name }) => name !== MANIFEST_NAME) }
      : "unwritten";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportUnwritten(host, error.path, error, report);
    return "unwritten";
  }
}

function checkNames({ folder, files }: Pack, report: Report): void {
  const names = new Set<string>();
  for (const name of [folder.split("/").at(-1) ?? "", ...files.map((file) => file.name)]) {
    const problem = findNameProblem(name);
    if (problem) {
      report.error("unsafe-file-name", problem, {
        hint: say("give the meeting or the template another name"),
      });
    }
    // Two names that differ only in case are one file on Windows and macOS.
    const folded = name.toLowerCase();
    if (names.has(folded)) throw new Error(`two files of one pack are named ${name}`);
    names.add(folded);
  }
}

/** The line of a file in a manifest. */
export function describeFile({ name, bytes, kind, edition, unit, lang, ...rest }: PackFile) {
  const { format, copy, asAt, pages } = rest;
  return {
    path: name,
    kind,
    ...(edition !== undefined && { edition }),
    ...(unit !== undefined && { unit }),
    lang,
    format,
    ...(copy !== undefined && { copy }),
    ...(asAt !== undefined && { asAt }),
    ...(pages !== undefined && { pages }),
    bytes: bytes.length,
    sha256: hashBytes(bytes),
  };
}

/** All packs of a run are made from nearly the same files. */
const hashes = new WeakMap<Uint8Array, string>();

function describeInput({ path, bytes }: PackInput): ManifestInput {
  const sha256 = hashes.get(bytes) ?? hashBytes(bytes);
  hashes.set(bytes, sha256);
  return { path, sha256 };
}
