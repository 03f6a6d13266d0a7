/** The thin line between page furniture and the text, as the border of a paragraph style. */
import type { Theme } from "../theme.ts";
import { eighths } from "./units.ts";
import { tag } from "./xml.ts";

/** Points between the line and the words of the furniture. */
const ROOM = 4;

/** Below a header's words, or above a footer's. */
export function furnitureRule(side: "top" | "bottom", { table }: Theme): string {
  return tag(
    "w:pBdr",
    {},
    tag(`w:${side}`, {
      "w:val": "single",
      "w:sz": eighths(table.ruleWidth),
      "w:space": ROOM,
      "w:color": table.rule,
    }),
  );
}
