/**
 * The example record with made-up reports of what became of its items, so that the memo of a week has
 * something to tell. What is added stands in `made-up.yaml` and says of itself that it is made up.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, parseDocument } from "yaml";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { figureRenderer } from "./figure-renderer.ts";
import { listFiles, projectFolder } from "./sources.ts";

/** The weeks of memo no. 1, which knows nothing of what was made up, and of the one that tells it. */
export const FIRST_WEEK = "2025-W50";
export const LATER_WEEK = "2026-W02";

interface MadeUp {
  readonly sources: readonly unknown[];
  readonly parties: readonly unknown[];
  readonly agreements: readonly unknown[];
  readonly decided: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly items: Readonly<Record<string, readonly unknown[]>>;
  readonly updates: Readonly<Record<string, readonly unknown[]>>;
}

/** The files below `data/`, by path. */
export function madeUpData(): Readonly<Record<string, string>> {
  const madeUp: MadeUp = parse(read("tests/support/made-up.yaml"));
  const files = listFiles("data").filter((path) => path.endsWith(".yaml"));
  return Object.fromEntries(files.map((path) => [path, withMadeUp(path, madeUp)]));
}

/** In memory, with the templates that come with chancery. */
export function madeUpHost(): MemoryHost {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: Record<string, Uint8Array> = { ...figureRenderer };
  for (const [path, text] of Object.entries(madeUpData())) files[path] = encode(text);
  for (const path of listFiles("templates")) {
    files[`builtin/${path}`] = readFileSync(join(projectFolder, path));
  }
  return createMemoryHost(files);
}

/** As a folder, for the programs that are given one. */
export function writeMadeUpHouse(folder: string): void {
  for (const [path, text] of Object.entries(madeUpData())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function withMadeUp(path: string, madeUp: MadeUp): string {
  const document = parseDocument(read(path));
  const add = (list: string, entries: readonly unknown[]): void => {
    for (const entry of entries) document.addIn([list], document.createNode(entry));
  };
  const [, list = "", meeting = ""] = /^data\/(?:([a-z]+)\/)?([\w-]+)\.yaml$/u.exec(path) ?? [];
  if (meeting === "sources") add("sources", madeUp.sources);
  if (meeting === "parties") add("parties", madeUp.parties);
  if (meeting === "agreements") add("agreements", madeUp.agreements);
  const content = document.toJS();
  if (list === "meetings") {
    for (const [index, { id }] of content.decisions.entries()) {
      const decided = madeUp.decided[meeting]?.[id];
      if (decided) document.setIn(["decisions", index, "decided"], document.createNode(decided));
    }
  }
  if (list === "commitments") {
    for (const [index, { id }] of content.commitments.entries()) {
      const updates = madeUp.updates[id];
      if (updates) document.setIn(["commitments", index, "updates"], document.createNode(updates));
    }
    add("commitments", madeUp.items[meeting] ?? []);
  }
  return String(document);
}

function read(path: string): string {
  return readFileSync(join(projectFolder, path), "utf8");
}
