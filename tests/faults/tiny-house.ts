/** A house of two meetings and few words, so that its papers are made quickly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files } from "../record/fixture.ts";
import { listFiles, projectFolder } from "../support/sources.ts";
import type { Files } from "./dying-host.ts";

/** Noon of a day of 2025-W52 in Hà Nội; the house's first memo is that of 2025-W50. */
export const NOW = new Date("2025-12-23T05:00:00Z");
export const WEEKS = ["2025-W50", "2025-W51", "2025-W52"];
export const MEETINGS = ["2025-11-11-reception", "2025-12-02-bilateral"];

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const templates = Object.fromEntries(
  listFiles("templates").map((path) => [
    `builtin/${path}`,
    new Uint8Array(readFileSync(join(projectFolder, path))),
  ]),
);

/** The source is older than both meetings, so that papers of their eves may rest on it. */
const texts = {
  ...files,
  "data/sources.yaml": (files["data/sources.yaml"] ?? "").replaceAll("2025-12-03", "2025-11-01"),
};

/** The files below `data/`. */
export const tinyRecord: Files = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path, encode(text)]),
);

const head = (more: string) => `---\nchancery: 1\naudience: internal\norder: 1\n${more}---\n`;
const body = "# {{paper.title}}\n\n{{paper.asAt}}\n";

/** Papers of a few words in the place of chancery's own: what they say is no matter of a disk's. */
const tinyTemplates: Files = {
  "templates/talking-points.md.hbs": encode(head("for: meeting\nas_at: eve\n") + body),
  "templates/weekly-memo.md.hbs": encode(head("for: week\nas_at: week\n") + body),
};

/** The files of its folder. */
export const tinyFolder: Files = { ...tinyRecord, ...tinyTemplates };

/** With what comes with chancery. */
export const tinyHouse: Files = { ...tinyFolder, ...templates };

/** The same a day later, with another mark on each paper. */
export const changedHouse: Files = {
  ...tinyHouse,
  "data/house.yaml": encode(files["data/house.yaml"]?.replace("Internal", "Restricted") ?? ""),
};
