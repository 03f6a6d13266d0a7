/**
 * A house of one meeting, a note that holds every construct of a paper, a letter that holds every form, a
 * memo, and papers of a few lines with one construct each, so that thousands of spoilt copies of it can be read in a minute. Its files lie in
 * `house/`, right in every field; words, looks and fonts are those that come with chancery.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, projectFolder } from "../support/sources.ts";
import type { Bytes } from "./bytes.ts";

/** Files by host path. */
export type Files = Readonly<Record<string, Bytes>>;

export const MEETING = "2025-12-02-bilateral";
/** A commitment of the meeting. */
export const ITEM = "b-1";

const OWN = "tests/fuzz/house/";

function read(path: string): Bytes {
  return new Uint8Array(readFileSync(join(projectFolder, path)));
}

const own = listFiles("tests/fuzz/house").map((path) => path.slice(OWN.length));

/** The files below `data/`. */
export const record: Files = Object.fromEntries(
  own.filter((path) => path.startsWith("data/")).map((path) => [path, read(OWN + path)]),
);

const papers: Files = Object.fromEntries(
  own
    .filter((path) => /^templates\/[^/]+$/.test(path))
    .map((path) => [`builtin/${path}`, read(OWN + path)]),
);

/** All that papers are made with but the papers. */
export const shared: Files = Object.fromEntries([
  ...listFiles("templates")
    .filter((path) => /^templates\/(?:locales|themes|norms|fonts)\//.test(path))
    .map((path) => [`builtin/${path}`, read(path)] as const),
  ...own
    .filter((path) => path.startsWith("templates/partials/"))
    .map((path) => [`builtin/${path}`, read(OWN + path)] as const),
]);

const paperPath = (name: string) => `builtin/templates/${name}.md.hbs`;
const NOTE = paperPath("short-note");
const MEMO = paperPath("weekly-memo");
const LETTER = paperPath("letter");

function houseOf(...chosen: readonly string[]): Files {
  const taken = Object.entries(papers).filter(([path]) => chosen.includes(path));
  return { ...record, ...shared, ...Object.fromEntries(taken) };
}

/** The note, the memo and the letter, which has a theme of its own. */
export const house: Files = houseOf(NOTE, MEMO, LETTER);

/** The houses that have one paper of a few lines alone, by its path. */
export const housesOfOne: Readonly<Record<string, Files>> = Object.fromEntries(
  Object.keys(papers)
    .filter((path) => path !== NOTE)
    .map((path) => [path, houseOf(path)]),
);

/** Those of the paths that a person edits, by what they are. */
export const paths = {
  data: Object.keys(record),
  papers: Object.keys(housesOfOne),
  note: NOTE,
  list: paperPath("list"),
  entry: "builtin/templates/partials/entry.md.hbs",
  locale: "builtin/templates/locales/en.yaml",
  letter: LETTER,
  theme: "builtin/templates/themes/international.yaml",
  /** That of the letter. */
  official: "builtin/templates/themes/vn-decree-30.yaml",
} as const;

/** The text of one of its files. */
export function textOf(path: string): string {
  return new TextDecoder().decode(house[path] ?? papers[path]);
}
