/** What lies in the folder of a version, and what its entry says of it. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { documentToJson } from "../../document/print.ts";
import { hashBytes, MANIFEST_NAME } from "../../pack/manifest.ts";
import { INPUTS, TREES } from "../../pack/version-folder.ts";
import {
  encodeVersionManifest,
  hashRecord,
  type VersionManifest,
} from "../../pack/version-manifest.ts";
import { describeFile, type PackFile } from "../../pack/write-pack.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import type { Inputs } from "../../pipeline/versions/kept-inputs.ts";
import type { MadeVersion } from "../../pipeline/versions/make-version.ts";
import { nameInLine } from "../../pipeline/versions/recipients.ts";
import { MARKER_DIGITS, type Version } from "../../pipeline/versions/version.ts";
import type { Issue } from "../../record/issued.ts";
import { issuedCopies } from "./copies-of.ts";

/** What a version was made of and how. */
export interface Freezing {
  readonly version: Version;
  /** The first version with these very papers, where it is an earlier one. */
  readonly papersOf?: number | undefined;
  readonly inputs: Inputs;
  readonly marksCopies: boolean;
  readonly toolVersion: string;
  /** Papers beside those of the meeting, with their trees as JSON by name. */
  readonly besides: {
    readonly files: readonly PackFile[];
    readonly trees: ReadonlyMap<string, string>;
  };
}

export interface Frozen {
  /** By name in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entry: Issue;
}

/** What was warned of and why it was issued nevertheless. */
export interface Accepted {
  readonly because: string;
  readonly warnings: readonly Diagnostic[];
}

export function freeze(
  composed: ComposedMeeting,
  made: MadeVersion,
  freezing: Freezing,
  accepted: Accepted | undefined,
): Frozen {
  const { version, papersOf, inputs, marksCopies, toolVersion, besides } = freezing;
  const trees = new Map([
    ...made.papers.map(({ name, tree }): [string, string] => [name, tree]),
    ...besides.trees,
  ]);
  const { previous, number, at } = version;
  const kept = new Map([...inputs, ...previousTrees(version)]);
  const papers = [...trees].map(([paper, tree]) => ({
    paper,
    tree: `${TREES}/${paper}.json`,
    sha256: hashBytes(encode(tree)),
  }));
  const listed = [...kept].map(([path, bytes]) => ({ path, sha256: hashBytes(bytes) }));
  const packFiles = [...made.files, ...besides.files];
  const clearedBy = clearedByOf(composed);
  const manifest: VersionManifest = {
    chancery: 1,
    tool: { name: "chancery", version: toolVersion },
    meeting: composed.meeting.id,
    version: number,
    at,
    clearedBy,
    ...(previous && { previous: { version: previous.version, at: previous.at } }),
    ...(papersOf !== undefined && { papersOf }),
    languages: composed.house.locales.map(({ tag }) => tag),
    marked: marksCopies,
    copies: made.recipients.map(({ number, to, papers, of }) => ({
      number,
      to,
      ...(papers && { papers }),
      ...(of !== undefined && { of }),
    })),
    record: hashRecord(listed),
    inputs: listed,
    papers,
    outputs: packFiles.map(describeFile),
  };
  const bytes = encodeVersionManifest(manifest);
  const files = new Map<string, Uint8Array>([
    ...packFiles.map((file): [string, Uint8Array] => [file.name, file.bytes]),
    ...[...trees].map(([paper, tree]): [string, Uint8Array] => [
      `${TREES}/${paper}.json`,
      encode(tree),
    ]),
    ...[...kept].map(([path, content]): [string, Uint8Array] => [`${INPUTS}/${path}`, content]),
    [MANIFEST_NAME, bytes],
  ]);
  const entry: Issue = {
    issued: `v${number}`,
    at,
    ...(papersOf !== undefined && { papers_of: `v${papersOf}` }),
    cleared_by: clearedBy,
    manifest: hashBytes(bytes),
    papers: Object.fromEntries(
      papers.map(({ paper, sha256 }) => [paper, sha256.slice(0, MARKER_DIGITS)]),
    ),
    copies: [...issuedCopies(made.recipients, composed.house)],
    marked: marksCopies,
    ...(accepted && {
      accepted: { because: accepted.because, warnings: accepted.warnings.map(nameWarning) },
    }),
  };
  return { files, entry };
}

/** The trees that its change boxes look back to, so that it can be made again without the version before. */
function previousTrees({ previous }: Version): readonly [string, Uint8Array][] {
  return [...(previous?.trees ?? [])].map(([paper, tree]) => [
    `${PREVIOUS}/${paper}.json`,
    encode(documentToJson(tree)),
  ]);
}

/** Among the inputs of a version, the trees of the one before. */
export const PREVIOUS = "previous";

function nameWarning({ code, place }: Diagnostic): string {
  return place ? `${code} ${place.file}:${place.line}` : code;
}

/** As the house calls them, or `unknown`. */
function clearedByOf({ meeting, house, papers }: ComposedMeeting): string {
  const { cleared_by: value } = meeting;
  const own = papers.find(({ context }) => context.locale.tag === house.record.house.language);
  const context = (own ?? papers[0])?.context;
  if (value === "unknown" || !context) return "unknown";
  return nameInLine(value, context);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
