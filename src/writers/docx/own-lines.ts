/**
 * Lines of page furniture that stand by themselves, as the XML of paragraphs: the version of the paper at the foot, a
 * framed stamp at the head.
 */
import type { OwnLine } from "../own-line.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { lookOf } from "./style-names.ts";
import { paragraphVariant } from "./style-variants.ts";
import { writeRuns } from "./write-pieces.ts";

/** The line, in a style of its own where it is not the furniture's. */
export function ownParagraph(
  edge: "header" | "footer",
  { text, look }: OwnLine,
  context: RunContext,
): string {
  const change = {
    ...(look.size !== lookOf(context.theme, edge).size && { size: look.size }),
    ...(edge === "header" && ({ stamp: true } as const)),
  };
  const span = {
    node: { type: "text", value: text },
    content: { kind: "text", text },
    marks: [],
  } as const;
  const style = paragraphVariant(edge, change, context.variants);
  return writeRuns({ style }, runsOf([span], look, context));
}
