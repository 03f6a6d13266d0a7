/**
 * Single values of YAML: text normalised, bare numbers kept as they were typed where the schema
 * wants text (`0123`, `1.10`). What silently changes on the way is told: `yaml-slips.ts` looks for it.
 */
import type { ParsedNode, Scalar } from "yaml";
import { normalise } from "../text/normalise.ts";
import type { Report } from "./report.ts";
import { type Schema, wantsText } from "./schema-keys.ts";
import type { Finding } from "./schema-misfit.ts";
import type { Source } from "./yaml-place.ts";
import { findSlip } from "./yaml-slips.ts";

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
  readonly slips: Finding[];
}

/** The value of a node that is neither list nor group. */
export function scalarValue(
  node: Scalar.Parsed,
  branches: readonly Schema[],
  { source, report, texts, slips }: ScalarSink,
): unknown {
  const { value, source: written = "" } = node;
  const isNumber = typeof value === "number" || typeof value === "bigint";
  const keepsSource = isNumber && wantsText(branches);
  const slip = findSlip(node, branches, source, report);
  if (slip) slips.push(slip);
  const text = normalise(typeof value === "string" ? value : written);
  if (value !== null) texts.push({ text, node });
  return typeof value === "string" || keepsSource ? text : value;
}
