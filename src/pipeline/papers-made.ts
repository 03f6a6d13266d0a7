/**
 * Whether the papers of a meeting lie in its folder as they were made. They are read for it, or only their
 * stamps are compared with those that they had when they were read, or written, by an earlier build: a file
 * that was changed since has another, whatever changed it. `verify` reads all, and `build --force` makes all.
 */
import { type Problem, Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { JournalPack, Note } from "../pack/journal.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { isPartName } from "../pack/names.ts";
import { oweSum, sumOfPapers } from "../pack/owed.ts";
import type { PackedFile } from "../pack/write-pack.ts";
import { once } from "../text/once.ts";
import { sha256, whenAllowed } from "./memo-file.ts";
import { type Answers, answersAgain } from "./watch.ts";

/** Papers as they were made, or found made. */
export interface PapersMade {
  /** What was asked of the meeting's own issued versions, and answered. */
  readonly issued: Answers;
  readonly problems: readonly Problem[];
  readonly files: readonly PackedFile[];
  /** The SHA-256 of the manifest; undefined where a meeting without papers has none. */
  readonly manifest?: string | undefined;
  /** How they lay there. */
  readonly lying?: Lying | undefined;
}

/** A folder in which all was as it was made. */
export interface Lying {
  /** Of all that it held. */
  readonly stamps: string;
  /** When anything of that was changed last, in milliseconds by the clock of the disk. */
  readonly changed: number;
  /** From `sumOfPapers`; undefined without a manifest. */
  readonly sum?: string | undefined;
}

/** A meeting whose papers need not be made, and what is told of it. */
export interface Recalled {
  readonly files: readonly PackedFile[];
  readonly problems: readonly Problem[];
  readonly pack: JournalPack;
}

export interface PapersFound {
  readonly recalled: Recalled;
  readonly lying: Lying | undefined;
}

/** In milliseconds. Disks of cameras and sticks tell times to two seconds, so that two changes may look like one. */
const GRAIN = 2000;

/** `keptAt` is when the build before this one ended; without it every paper is read. */
export function openPapersMade(host: Host, note: Note | undefined, keptAt: number | undefined) {
  const issuedNames = once(() => new Set(host.list("data/issued").map(({ name }) => name)));
  const isSure = (lying: Lying | undefined): lying is Lying =>
    lying !== undefined && keptAt !== undefined && lying.changed + GRAIN < keptAt;

  /** As `answersAgain`; of most meetings nothing was issued, which needs no question for each. */
  const isIssuedAgain = (folder: string, issued: Answers, isLying: boolean): boolean =>
    Object.entries(issued).every(([question, answer]) => {
      if (isLying && question === `list ${folder}`) return true;
      const name = /^read data\/issued\/([^/]+)$/u.exec(question)?.[1];
      const isNone = name !== undefined && answer === "none" && !issuedNames().has(name);
      return isNone || answersAgain(host, { [question]: answer });
    });

  return {
    /** What is known of papers that lie there as they were made. */
    find(id: string, made: PapersMade | undefined): PapersFound | undefined {
      return whenAllowed(() => {
        if (!made) return undefined;
        const folder = `output/${id}`;
        const seen = look(host, folder);
        const isLying = isSure(made.lying) && made.lying.stamps === seen.stamps;
        if (!isLying && !isAsMade(host, folder, made)) return undefined;
        if (!isIssuedAgain(folder, made.issued, isLying)) return undefined;
        const sum = isLying ? made.lying?.sum : sumIn(host, folder);
        // As where the papers are made: what is not handed on yet is still owed.
        if (sum !== undefined && note) oweSum(folder, sum, note);
        return { recalled: tell(id, made), lying: lyingAs(seen, sum) };
      });
    },
    /** How they lay there, where the next build may still rely on it. */
    stillSure: ({ lying }: PapersMade) => (isSure(lying) ? lying : undefined),
  };
}

/** How papers lie there that were just written. */
export function lyingIn(host: Host, folder: string): Lying | undefined {
  return whenAllowed(() => lyingAs(look(host, folder), sumIn(host, folder)));
}

/** Nothing may be known of a folder in which there is more than plain files. */
function lyingAs(seen: Lying, sum: string | undefined): Lying | undefined {
  return Number.isFinite(seen.changed) ? { ...seen, sum } : undefined;
}

function look(host: Host, folder: string): Lying {
  const all = host.stamps(folder);
  return {
    stamps: sha256(JSON.stringify(all.map(({ name, stamp }) => [name, stamp]))),
    changed: Math.max(0, ...all.map(({ changed }) => changed)),
  };
}

function isAsMade(host: Host, folder: string, { manifest, files }: PapersMade): boolean {
  if (host.list(folder).some(({ name }) => isPartName(name))) return false;
  return (
    sumOf(host, `${folder}/${MANIFEST_NAME}`) === manifest &&
    files.every(({ path, sha256 }) => sumOf(host, path) === sha256)
  );
}

function sumIn(host: Host, folder: string): string | undefined {
  const manifest = host.read(`${folder}/${MANIFEST_NAME}`);
  return manifest && sumOfPapers(manifest);
}

function tell(id: string, { files, problems }: PapersMade): Recalled {
  const report = new Report();
  report.add(problems);
  return {
    files,
    problems,
    pack: {
      pack: id,
      outcome: "unchanged",
      files: files.map(({ path }) => path.slice(`output/${id}/`.length)),
      codes: [...new Set(report.diagnostics.map(({ code }) => code))].sort(),
      cleared: [],
    },
  };
}

/** The SHA-256 of a file, or undefined where there is none. */
export function sumOf(host: Host, path: string): string | undefined {
  const bytes = host.read(path);
  return bytes && sha256(bytes);
}
