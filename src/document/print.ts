/**
 * The document as JSON for people: `--emit document` and goldens. A node that fits stands on one line;
 * the type comes first and what a node holds comes last, whatever the order in which it was made.
 */
import type { Document } from "./nodes.ts";

export interface PrintOptions {
  /** With the place in the template and the path in the data of each node; default no. */
  readonly origins?: boolean;
}

const WIDTH = 100;
const FIRST = ["type", "id", "number", "depth", "ordered", "start", "tone", "align", "width"];
/** Where things came from; the texts of a figure say only that. */
const ORIGINS = ["origin", "texts"];
const LAST = ["columns", "head", "rows", "cells", "items", "children", "notes", "texts", "origin"];

/** Stable JSON, ending with a line end. */
export function documentToJson(document: Document, options: PrintOptions = {}): string {
  return `${print(document, "", options.origins ?? false)}\n`;
}

function print(value: unknown, indent: string, origins: boolean): string {
  const [open, close, parts] = partsOf(value, origins);
  if (!parts) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const printed = parts.map(([name, part]) => name + print(part, deeper, origins));
  const line = `${open}${printed.join(", ")}${close}`;
  const fits = indent.length + line.length <= WIDTH && !line.includes("\n");
  if (fits || printed.length === 0) return line;
  return `${open}\n${printed.map((part) => deeper + part).join(",\n")}\n${indent}${close}`;
}

type Parts = readonly (readonly [name: string, part: unknown])[];

function partsOf(value: unknown, origins: boolean): readonly [string, string, Parts?] {
  if (Array.isArray(value)) return ["[", "]", value.map((part: unknown) => ["", part])];
  if (typeof value !== "object" || value === null) return ["", ""];
  const named = Object.entries(value)
    .filter(([name, part]) => part !== undefined && (origins || !ORIGINS.includes(name)))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, part]): Parts[number] => [`${JSON.stringify(name)}: `, part]);
  return ["{", "}", named];
}

function rank(name: string): number {
  if (FIRST.includes(name)) return FIRST.indexOf(name) - FIRST.length;
  return 1 + LAST.indexOf(name);
}
