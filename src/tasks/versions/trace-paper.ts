/** Finds which issued paper a file is: by its bytes, or where these are others, by what it says of itself. */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import { hashBytes, MANIFEST_NAME, readManifest } from "../../pack/manifest.ts";
import { meetingsIssued, readRegister } from "../../pipeline/versions/issued-register.ts";
import { type IssuedVersion, openVersion } from "../../pipeline/versions/issued-version.ts";
import { MARKER_DIGITS } from "../../pipeline/versions/version.ts";
import { type Issue, type IssuedCopy, numberOf } from "../../record/issued.ts";
import { formats, loadWriter } from "../../writers/registry.ts";

/** A paper of a version, as it was issued. */
export interface IssuedPaper {
  readonly meeting: string;
  readonly opened: IssuedVersion;
  /** Such as `briefing-note.en`. */
  readonly paper: string;
  readonly copy?: IssuedCopy;
  /** The version that stands now, where it is another. */
  readonly supersededBy?: Issue;
}

export type Traced =
  /** Just the bytes that were issued. */
  | { readonly what: "issued"; readonly paper: IssuedPaper; readonly file: string }
  /** It says that it is this paper; `altered`: its bytes are others, `unproven`: those issued are lost. */
  | {
      readonly what: "altered" | "unproven";
      readonly paper: IssuedPaper;
      readonly says: string;
    }
  /** A paper of a build, as it is listed in the manifest of its folder. */
  | { readonly what: "draft"; readonly path: string }
  /** It says that it is a draft, or a version of which nothing is known here. */
  | { readonly what: "old-draft" | "unknown-version"; readonly says: string }
  /** It says nothing of itself. */
  | { readonly what: "foreign"; readonly says: string | undefined };

export async function tracePaper(host: Host, bytes: Uint8Array): Promise<Traced> {
  const sha256 = hashBytes(bytes);
  const issued = versionsIssued(host);
  for (const { meeting, opened, last } of issued) {
    const output = opened.manifest?.outputs.find((each) => each.sha256 === sha256);
    if (!output) continue;
    const { kind, lang, copy, path } = output;
    const paper = issuedPaper(meeting, opened, last, `${kind}.${lang}`, copy);
    return { what: "issued", paper, file: `${opened.folder}/${path}` };
  }
  const draft = findDraft(host, sha256);
  if (draft !== undefined) return { what: "draft", path: draft };
  const says = await readOwnWords(bytes);
  const own = says === undefined ? undefined : readEdition(says);
  if (says === undefined || !own) return { what: "foreign", says };
  // A draft says after which version it was made, in words that differ from language to language.
  if (!namesOfVersion(host, own.version).includes(plainly(own.which)))
    return { what: "old-draft", says };
  for (const { meeting, opened, last } of issued) {
    if (meeting !== own.meeting || numberOf(opened.issue.issued) !== own.version) continue;
    const paper = Object.entries(opened.issue.papers).find(([, marker]) => marker === own.marker);
    if (!paper) continue;
    const found = issuedPaper(meeting, opened, last, paper[0], own.copy);
    return { what: opened.manifest ? "altered" : "unproven", paper: found, says };
  }
  return { what: "unknown-version", says };
}

interface Opened {
  readonly meeting: string;
  readonly opened: IssuedVersion;
  readonly last: Issue;
}

/** All versions of all meetings; a file of what was issued that is broken says nothing. */
function versionsIssued(host: Host): readonly Opened[] {
  return meetingsIssued(host).flatMap((meeting) => {
    const issues = readRegister(host, meeting, new Report())?.issues ?? [];
    const last = issues.at(-1);
    if (!last) return [];
    return issues.map((issue) => ({ meeting, opened: openVersion(host, meeting, issue), last }));
  });
}

function issuedPaper(
  meeting: string,
  opened: IssuedVersion,
  last: Issue,
  paper: string,
  number: number | undefined,
): IssuedPaper {
  const copy = opened.issue.copies.find((each) => each.number === number);
  const isLast = last.issued === opened.issue.issued;
  return { meeting, opened, paper, ...(copy && { copy }), ...(!isLast && { supersededBy: last }) };
}

/** The file of a build, or the stamped paper of a superseded version, that has these bytes. */
function findDraft(host: Host, sha256: string): string | undefined {
  const packs = host.list("output").flatMap(({ name, kind }) => {
    if (kind !== "folder" || name.startsWith(".")) return [];
    const below = host.list(`output/${name}`).filter((each) => each.kind === "folder");
    return [`output/${name}`, ...below.map((each) => `output/${name}/${each.name}`)];
  });
  for (const folder of packs) {
    const manifest = readManifest(host, `${folder}/${MANIFEST_NAME}`);
    if (!manifest || manifest === "unreadable") continue;
    const output = manifest.outputs.find((each) => each.sha256 === sha256);
    if (output) return `${folder}/${output.path}`;
  }
  return undefined;
}

/** What a file says of itself, in whichever of our formats it is. */
async function readOwnWords(bytes: Uint8Array): Promise<string | undefined> {
  for (const format of formats) {
    const writer = await loadWriter(format);
    const says = writer?.readIdentifier?.(bytes);
    if (says !== undefined) return says;
  }
  return undefined;
}

const SEPARATOR = " · ";

/** Of what a paper says of itself, such as `2025-12-02-a · Briefing note · v2 · 3fa9c1d0 · copy 3 of 12: Name`. */
export function readEdition(says: string) {
  const [meeting = "", ...parts] = says.split(SEPARATOR);
  const at = parts.findIndex((part) => MARKER.test(part));
  const which = parts[at - 1] ?? "";
  const version = /([1-9]\d{0,3})$/u.exec(which);
  if (at < 1 || !version) return undefined;
  const copy = /\d+/u.exec(parts[at + 1] ?? "");
  return {
    meeting,
    version: Number(version[1]),
    which,
    marker: parts[at] ?? "",
    ...(copy && { copy: Number(copy[0]) }),
  };
}

/** What a version is called in each language that papers may be in, such as `v2`. */
function namesOfVersion(host: Host, version: number): readonly string[] {
  return listLocales(host).flatMap((tag) => {
    const locale = loadLocale(host, tag, new Report());
    const name = locale?.label("version.number", { number: String(version) });
    return name === undefined ? [] : plainly(name);
  });
}

/** Without what only sets words on a page: blanks that do not break, places where a line may end. */
function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b\u2060]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const MARKER = new RegExp(`^[0-9a-f]{${MARKER_DIGITS}}$`, "u");
