/**
 * The table styles. Bold type comes from the paragraph styles in the cells: Word would switch it off
 * again if the table style asked for it as well.
 */
import { sidePadding } from "../column-widths.ts";
import type { Theme } from "../theme.ts";
import { type BoxName, boxOf } from "./boxes.ts";
import { styleOf, type WordTableStyle } from "./style-names.ts";
import { eighths, twips } from "./units.ts";
import { tag } from "./xml.ts";

/** Every table style of the theme as an element. */
export function tableStyles(theme: Theme, hasChanges: boolean): readonly string[] {
  const { rule, ruleWidth, headRule, headRuleWidth, headFill } = theme.table;
  const thin = (side: string) => border(side, ruleWidth, rule);
  const strong = (side: string) => border(side, headRuleWidth, headRule);
  const head = tag(
    "w:tblStylePr",
    { "w:type": "firstRow" },
    tag(
      "w:tcPr",
      {},
      tag("w:tcBorders", {}, strong("top"), strong("bottom")),
      headFill ? shading(headFill) : "",
    ),
  );
  const lines = tag("w:tblBorders", {}, thin("top"), thin("bottom"), thin("insideH"));
  const { padX, padY } = theme.table;
  const close = margins(padY, sidePadding(theme, Number.POSITIVE_INFINITY));
  return [
    normalTable(),
    tableStyle("Chancery Table", lines, margins(padY, padX), head),
    tableStyle("Chancery Pairs", lines, margins(padY, padX)),
    // Of many columns.
    tableStyle("Chancery Close Table", "", close, "", "Chancery Table"),
    tableStyle("Chancery Close Pairs", "", close, "", "Chancery Pairs"),
    boxTable("Card Table", "Card", theme),
    boxTable("Notice Table", "Notice", theme),
    ...(hasChanges ? [boxTable("Changes Table", "Changes", theme)] : []),
    ...(Object.keys(theme.formStyles).length > 0
      ? [tableStyle("Form Layout", "", margins(0, 0))]
      : []),
  ];
}

function boxTable(name: WordTableStyle, boxName: BoxName, theme: Theme): string {
  const box = boxOf(theme, boxName);
  const lines = box.lines.map(({ side, width, colour }) => border(side, width, colour));
  const { pad } = theme.card;
  return tableStyle(
    name,
    tag("w:tblBorders", {}, ...lines),
    margins(pad, pad),
    tag("w:tcPr", {}, shading(box.fill)),
  );
}

function tableStyle(
  name: WordTableStyle,
  borders: string,
  cellMargins: string,
  rest = "",
  basedOn: WordTableStyle = "Normal Table",
): string {
  return tag(
    "w:style",
    { "w:type": "table", "w:customStyle": 1, "w:styleId": styleOf(name) },
    tag("w:name", { "w:val": name }),
    tag("w:basedOn", { "w:val": styleOf(basedOn) }),
    tag("w:uiPriority", { "w:val": 40 }),
    tag("w:qFormat"),
    tag("w:tblPr", {}, borders, cellMargins),
    rest,
  );
}

function normalTable(): string {
  const side = (name: string, width: number) => tag(`w:${name}`, { "w:w": width, "w:type": "dxa" });
  return tag(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": styleOf("Normal Table") },
    tag("w:name", { "w:val": "Normal Table" }),
    tag("w:uiPriority", { "w:val": 99 }),
    tag("w:semiHidden"),
    tag("w:unhideWhenUsed"),
    tag(
      "w:tblPr",
      {},
      tag("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      tag(
        "w:tblCellMar",
        {},
        side("top", 0),
        side("left", 108),
        side("bottom", 0),
        side("right", 108),
      ),
    ),
  );
}

function border(side: string, width: number, colour: string): string {
  return tag(`w:${side}`, {
    "w:val": "single",
    "w:sz": eighths(width),
    "w:space": 0,
    "w:color": colour,
  });
}

function shading(fill: string): string {
  return tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill });
}

function margins(vertical: number, horizontal: number): string {
  const side = (name: string, points: number) =>
    tag(`w:${name}`, { "w:w": twips(points), "w:type": "dxa" });
  return tag(
    "w:tblCellMar",
    {},
    side("top", vertical),
    side("left", horizontal),
    side("bottom", vertical),
    side("right", horizontal),
  );
}
