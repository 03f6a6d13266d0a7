/**
 * Checks the shape of Markdown in which stand-ins take the place of values: directives, tables, headings,
 * notes. What only the words of a value can decide, such as whether it is an address, is left open.
 */
import type { Report } from "../diagnostics/report.ts";
import type { DocumentMeta } from "./meta.ts";
import { parseDocument } from "./parse.ts";
import { isPlainlySound } from "./plain-shape.ts";
import type { Limits } from "./slices.ts";
import type { MarkdownSource } from "./source.ts";
import { parseMarkdown } from "./syntax.ts";

/** A check for many sources that are much alike: a stretch that they share is parsed once. */
export function createShapeCheck(): (source: MarkdownSource, report: Report) => void {
  const trees = new Map<string, ReturnType<typeof parseMarkdown>>();
  const parse = (text: string) => {
    const known = trees.get(text);
    if (known) return known;
    const tree = parseMarkdown(text);
    trees.set(text, tree);
    return tree;
  };
  return (source, report) => {
    if (isPlainlySound(source)) return;
    parseDocument({ ...source, standIns: true }, NO_META, report, { limits: SMALLEST, parse });
  };
}

/** A piece for each block that stands alone. */
const SMALLEST: Limits = { rows: Number.POSITIVE_INFINITY, lines: 1 };

const NO_META: DocumentMeta = {
  kind: "",
  title: "",
  subject: "",
  author: "",
  reference: "",
  keywords: [],
  language: "en",
  asAt: "",
  furniture: {},
  labels: { page: "", annex: "" },
};
