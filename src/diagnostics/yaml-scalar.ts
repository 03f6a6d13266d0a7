/**
 * Single values of YAML: text normalised, bare numbers kept as they were typed where the schema
 * wants text (`0123`, `1.10`), and the two ways told in which a text silently changes: a `#` that
 * cuts it off, and an escape that makes a character no paper can show.
 */
import { type ParsedNode, Scalar } from "yaml";
import { normalise } from "../text/normalise.ts";
import { findUnreadable } from "../text/unreadable.ts";
import type { Report } from "./report.ts";
import { type Schema, wantsText } from "./schema-keys.ts";
import { placeAt, placeOfNode, type Source } from "./yaml-place.ts";

/** A single value as text, with the node it came from. */
export interface ReadText {
  readonly text: string;
  readonly node: ParsedNode;
}

/** What reading a single value writes to. */
export interface ScalarSink {
  readonly source: Source;
  readonly report: Report;
  readonly texts: ReadText[];
}

/** The value of a node that is neither list nor group. */
export function scalarValue(
  node: Scalar.Parsed,
  branches: readonly Schema[],
  sink: ScalarSink,
): unknown {
  const { value, source = "" } = node;
  if (node.type === Scalar.PLAIN) warnOfCut(node, sink);
  if (node.type === Scalar.QUOTE_DOUBLE) refuseEscapes(node, sink);
  const isNumber = typeof value === "number" || typeof value === "bigint";
  const keepsSource = isNumber && wantsText(branches);
  const text = normalise(typeof value === "string" ? value : source);
  if (value !== null) sink.texts.push({ text, node });
  return typeof value === "string" || keepsSource ? text : value;
}

/** `Meeting #3` ends at `Meeting`: a comment follows, and only its author knows whether meant so. */
function warnOfCut(node: Scalar.Parsed, { source, report }: ScalarSink): void {
  const [, end] = node.range;
  const cut = /^([ \t]+)(#[\p{L}\p{N}]\S*)/u.exec(source.text.slice(end, end + 80));
  if (!cut) return;
  const [, space = "", rest = ""] = cut;
  const start = end + space.length;
  report.warning(
    "yaml-comment-in-text",
    `the text ends before "${rest}", which is read as a comment`,
    {
      place: placeAt(source, start, start + rest.length),
      hint: `put quotes around the whole text if this belongs to it; otherwise write a space after "#"`,
    },
  );
}

/** Raw unreadable characters were found in the text itself; this finds those made by `\\u0007`. */
function refuseEscapes(node: Scalar.Parsed, { source, report }: ScalarSink): void {
  const written = source.text.slice(node.range[0], node.range[1]);
  if (typeof node.value !== "string" || !written.includes("\\")) return;
  const raw = new Set(Array.from(findUnreadable(written), ({ code }) => code));
  for (const { code, what } of findUnreadable(node.value)) {
    if (raw.has(code)) continue;
    report.error("unreadable-character", `this text holds ${code}, ${what}`, {
      place: placeOfNode(source, node),
      hint: "remove the escape that makes it",
    });
  }
}
