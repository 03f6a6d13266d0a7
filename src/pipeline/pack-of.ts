/** What the packs of a meeting and of a week have in common: what they were made from, and how. */
import type { Note } from "../pack/journal.ts";
import type { Pack, PackFile, PackInput } from "../pack/write-pack.ts";
import type { HouseRecord } from "../record/record.ts";
import { onceFor } from "../text/once.ts";
import type { Choice } from "./choice.ts";
import type { House } from "./house.ts";
import { sha256 } from "./memo-file.ts";
import type { Overseer } from "./overseer.ts";

/** How the papers of a run are made. */
export interface Manner {
  readonly toolVersion: string;
  /** Replaces files that were edited by hand. */
  readonly force?: boolean;
  /** Warnings stop a pack as errors do. */
  readonly strict?: boolean;
  /** Absent outside of a run that keeps a journal. */
  readonly note?: Note | undefined;
  /** Looks on while papers are made. */
  readonly overseer?: Overseer | undefined;
}

/** What is in a pack. */
export interface Content {
  /** The meeting whose papers these are; absent in those of a week. */
  readonly meeting?: string;
  readonly files: readonly PackFile[];
  /** What else than record and templates they were made from. */
  readonly more?: readonly PackInput[] | undefined;
}

/** A pack but for its folder, its week and whether it is the whole. */
export function packOf(
  { record, templates, locales, themes }: House,
  { meeting, files, more = [] }: Content,
  { toolVersion, force = false, strict = false, note }: Manner,
): Omit<Pack, "folder" | "week" | "narrowed"> {
  const templateFiles = [
    ...templates.files,
    ...locales.map(({ file }) => file),
    ...[...themes.values()].flatMap((theme) => theme.files),
  ];
  const inputs = meeting === undefined ? record.files : inputsOf(meeting, record.files);
  return {
    ...(meeting !== undefined && { meeting }),
    files,
    inputs: [...inputs, ...more],
    templates: templateFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    tool: { name: "chancery", version: toolVersion },
    force,
    strict,
    note,
  };
}

/**
 * The files of a meeting and those that all share, one by one. For all others a folder stands with the hash
 * of its lines "sha256 path": lists of all meetings in each of them would grow with their square.
 */
function inputsOf(meeting: string, files: HouseRecord["files"]): readonly PackInput[] {
  const { shared, folders } = byFolder(files);
  const own = folders.flatMap(({ path, files }) => files.get(`${path}${meeting}.yaml`) ?? []);
  return [...shared, ...own, ...folders.map(({ sum }) => sum)];
}

const byFolder = onceFor((files: HouseRecord["files"]) => {
  const isOf = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const folders = ["data/commitments/", "data/meetings/"].flatMap((path) => {
    const files = isOf(path);
    const lines = files.map((file) => `${sha256(file.bytes)} ${file.path}\n`);
    const sum = { path, bytes: new TextEncoder().encode(lines.join("")) };
    const byPath = new Map(files.map((file) => [file.path, file]));
    return files.length > 0 ? [{ path, files: byPath, sum }] : [];
  });
  const listed = new Set(folders.flatMap(({ files }) => [...files.values()]));
  return { folders, shared: files.filter((file) => !listed.has(file)) };
});

/** Whether only some of the papers are made, so that the others stay. */
export function isNarrowed({ kinds, languages, formats }: Choice): boolean {
  return Boolean(kinds ?? languages ?? formats);
}
