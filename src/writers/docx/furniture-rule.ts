/** What the styles of page furniture say: the thin line between it and the text, and where tabs stop. */
import type { Theme } from "../theme.ts";
import { eighths, textWidth } from "./units.ts";
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

/** Left, centre and right of a line of page furniture, at the edges of the text. */
export function furnitureTabs(theme: Theme): string {
  const width = textWidth(theme);
  return tag(
    "w:tabs",
    {},
    tag("w:tab", { "w:val": "center", "w:pos": middleOf(theme) }),
    tag("w:tab", { "w:val": "right", "w:pos": width }),
  );
}

/** Only left and right. */
export function withoutMiddle(theme: Theme): string {
  return tag("w:tabs", {}, tag("w:tab", { "w:val": "clear", "w:pos": middleOf(theme) }));
}

function middleOf(theme: Theme): number {
  return Math.round(textWidth(theme) / 2);
}
