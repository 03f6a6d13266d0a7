/**
 * Finds which issued paper a file is: by its bytes, or where these are others, by what it says of itself. What
 * it says is believed of nothing but where to look.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import {
  hashBytes,
  MANIFEST_NAME,
  type ManifestOutput,
  readManifest,
} from "../../pack/manifest.ts";
import {
  meetingsIssued,
  readRegister,
  registerPath,
} from "../../pipeline/versions/issued-register.ts";
import { type IssuedVersion, openVersion } from "../../pipeline/versions/issued-version.ts";
import { MARKER_DIGITS } from "../../pipeline/versions/version.ts";
import {
  countOf,
  type Issue,
  type IssuedCopy,
  isSuperseded,
  numberOf,
} from "../../record/issued.ts";
import { formats, loadWriter } from "../../writers/registry.ts";
import { findStampedPaper } from "./find-stamped.ts";

/** A paper of a version, as it was issued. */
export interface IssuedPaper {
  readonly meeting: string;
  readonly opened: IssuedVersion;
  /** Such as `briefing-note.en`. */
  readonly paper: string;
  readonly copy?: IssuedCopy;
  /** Such as `tracked`. */
  readonly edition?: ManifestOutput["edition"];
  /** How many copies the paper says that there are. */
  readonly count: number;
  /** The version that stands now, where it is another. */
  readonly supersededBy?: Issue;
}

export type Traced =
  /** Just the bytes that were issued. */
  | { readonly what: "issued"; readonly paper: IssuedPaper; readonly file: string }
  /** Just the bytes of that paper with the stamp of a later version. */
  | { readonly what: "stamped"; readonly paper: IssuedPaper; readonly by: Issue }
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
  | { readonly what: "foreign"; readonly says: string | undefined }
  /** It is none that is known, and these registers, in which it may stand, cannot be read. */
  | {
      readonly what: "unknowable";
      readonly registers: readonly string[];
      readonly says: string | undefined;
    };

/** The report is told of registers that cannot be read, where the answer hangs on them. */
export async function tracePaper(host: Host, bytes: Uint8Array, report: Report): Promise<Traced> {
  const own = new Report();
  const { issued, broken } = versionsIssued(host, own);
  const traced = await traceIn(host, bytes, issued);
  const isKnown = traced.what !== "foreign" && traced.what !== "unknown-version";
  if (isKnown || broken.length === 0) return traced;
  report.include(own);
  return { what: "unknowable", registers: broken, says: traced.says };
}

async function traceIn(host: Host, bytes: Uint8Array, issued: readonly Opened[]): Promise<Traced> {
  const sha256 = hashBytes(bytes);
  for (const { meeting, opened, last } of issued) {
    const output = opened.manifest?.outputs.find((each) => each.sha256 === sha256);
    if (!output) continue;
    const paper = issuedPaper({ meeting, opened, last }, nameOf(output), output);
    return { what: "issued", paper, file: `${opened.folder}/${output.path}` };
  }
  const says = await readOwnWords(bytes);
  const claimed = claimOf(host, says);
  const found = claimed && findClaimed(issued, claimed);
  const issues = issued.flatMap(({ meeting, opened }) =>
    meeting === claimed?.meeting ? [opened.issue] : [],
  );
  const stamped = found && (await findStampedPaper(host, found.opened, issues, sha256));
  if (found && stamped) {
    const { by, file } = stamped;
    return { what: "stamped", paper: issuedPaper(found, nameOf(file), file), by };
  }
  const draft = findDraft(host, sha256);
  if (draft !== undefined) return { what: "draft", path: draft };
  if (says === undefined || !claimed) {
    const isDraft = says !== undefined && readEdition(says) !== undefined;
    return isDraft ? { what: "old-draft", says } : { what: "foreign", says };
  }
  if (!found) return { what: "unknown-version", says };
  const paper = issuedPaper(found, found.paper, claimed);
  return { what: found.opened.manifest ? "altered" : "unproven", paper, says };
}

type Claim = NonNullable<ReturnType<typeof readEdition>>;

/** The version that it says it is; a draft says after which it was made, in words that differ by language. */
function claimOf(host: Host, says: string | undefined): Claim | undefined {
  const claim = says === undefined ? undefined : readEdition(says);
  const isVersion = claim && namesOfVersion(host, claim.version).includes(plainly(claim.which));
  return isVersion ? claim : undefined;
}

function findClaimed(issued: readonly Opened[], { meeting, version, marker }: Claim) {
  for (const each of issued) {
    const { issue } = each.opened;
    if (each.meeting !== meeting || numberOf(issue.issued) !== version) continue;
    const paper = Object.entries(issue.papers).find(([, own]) => own === marker);
    if (paper) return { ...each, paper: paper[0] };
  }
  return undefined;
}

interface Opened {
  readonly meeting: string;
  readonly opened: IssuedVersion;
  readonly last: Issue;
}

/** All versions of all meetings, and the registers that are broken, of which the report tells. */
function versionsIssued(host: Host, report: Report) {
  const broken: string[] = [];
  const issued = meetingsIssued(host).flatMap((meeting): readonly Opened[] => {
    const register = readRegister(host, meeting, report);
    if (!register) broken.push(host.display(registerPath(meeting)));
    const issues = register?.issues ?? [];
    const last = issues.at(-1);
    if (!last) return [];
    return issues.map((issue) => ({ meeting, opened: openVersion(host, meeting, issue), last }));
  });
  return { issued, broken };
}

function nameOf({ kind, lang }: Pick<ManifestOutput, "kind" | "lang">): string {
  return `${kind}.${lang}`;
}

function issuedPaper(
  { meeting, opened, last }: Opened,
  paper: string,
  { copy: number, edition }: Pick<Partial<ManifestOutput>, "copy" | "edition">,
): IssuedPaper {
  const copy = opened.issue.copies.find((each) => each.number === number);
  return {
    ...{ meeting, opened, paper },
    ...(copy && { copy }),
    ...(edition && { edition }),
    count: countOf(opened.issue.copies),
    ...(isSuperseded(opened.issue, last) && { supersededBy: last }),
  };
}

/** The file of a build that has these bytes. */
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
function readEdition(says: string) {
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
