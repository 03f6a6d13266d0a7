/** The paragraph styles: the theme's looks under Word's names, each told as what differs from Normal. */
import type { Theme, ParagraphStyle as Look } from "../theme.ts";
import { boxOf } from "./boxes.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { eighths, halfPoints, textWidth, twips } from "./units.ts";
import { group, tag } from "./xml.ts";

/** The lists of the numbering part that the list styles begin. */
export interface ListNumbers {
  readonly bullet: number;
  readonly ordered: number;
}

interface Definition {
  readonly name: WordParagraphStyle;
  readonly basedOn?: WordParagraphStyle;
  readonly next?: WordParagraphStyle;
  /** Level in the navigation pane, from 0. */
  readonly outline?: number;
  /** Place in the styles pane; Word's own numbers for its own styles. */
  readonly priority: number;
  readonly list?: { readonly kind: keyof ListNumbers; readonly level: number };
  /** Levels that a continued item stands in. */
  readonly continued?: number;
  readonly newPage?: boolean;
}

/** Above and below a rule, in points. */
const RULE_ROOM = [3, 9] as const;

const levels = [
  ["List Bullet", "List Number", "List Continue"],
  ["List Bullet 2", "List Number 2", "List Continue 2"],
  ["List Bullet 3", "List Number 3", "List Continue 3"],
] as const;

const definitions: readonly Definition[] = [
  { name: "Normal", priority: 0 },
  { name: "Title", next: "Subtitle", priority: 10 },
  { name: "Subtitle", next: "Normal", priority: 11 },
  { name: "heading 1", next: "Normal", outline: 0, priority: 9 },
  { name: "heading 2", next: "Normal", outline: 1, priority: 9 },
  { name: "heading 3", next: "Normal", outline: 2, priority: 9 },
  ...levels.flatMap(([bullet, number, more], level): Definition[] => [
    { name: bullet, priority: 20, list: { kind: "bullet", level } },
    { name: number, priority: 21, list: { kind: "ordered", level } },
    { name: more, priority: 22, continued: level + 1 },
  ]),
  { name: "Quote", next: "Normal", priority: 29 },
  { name: "Card", priority: 30 },
  { name: "Notice", priority: 30 },
  { name: "Table Head", priority: 31 },
  { name: "Table Label", priority: 31 },
  { name: "Table Text", priority: 31 },
  { name: "Annex Label", next: "Annex Title", priority: 32, newPage: true },
  { name: "Annex Title", basedOn: "heading 1", next: "Normal", outline: 0, priority: 32 },
  { name: "Note", priority: 33 },
  { name: "Rule", next: "Normal", priority: 34 },
  { name: "Spacer", next: "Normal", priority: 34 },
  { name: "header", priority: 99 },
  { name: "footer", priority: 99 },
];

/** The list and continuation styles of a level from 0; deeper levels share the last. */
export function listStyles(level: number): {
  readonly bullet: WordParagraphStyle;
  readonly ordered: WordParagraphStyle;
  readonly continued: WordParagraphStyle;
} {
  const [bullet, ordered, continued] = levels[Math.min(level, 2)] ?? levels[0];
  return { bullet, ordered, continued };
}

/** Every paragraph style of the theme as an element. */
export function paragraphStyles(theme: Theme, numbers: ListNumbers): readonly string[] {
  return definitions.map((definition) => paragraphStyle(definition, theme, numbers));
}

function paragraphStyle(definition: Definition, theme: Theme, numbers: ListNumbers): string {
  const { name, next, priority } = definition;
  const isNormal = name === "Normal";
  const basedOn = isNormal ? undefined : (definition.basedOn ?? "Normal");
  return tag(
    "w:style",
    {
      "w:type": "paragraph",
      ...(isNormal && { "w:default": 1 }),
      ...(isCustom(name) && { "w:customStyle": 1 }),
      "w:styleId": styleOf(name),
    },
    tag("w:name", { "w:val": name }),
    basedOn ? tag("w:basedOn", { "w:val": styleOf(basedOn) }) : "",
    next ? tag("w:next", { "w:val": styleOf(next) }) : "",
    tag("w:uiPriority", { "w:val": priority }),
    priority < 99 ? tag("w:qFormat") : "",
    group("w:pPr", ...paragraphProperties(definition, theme, numbers)),
    group("w:rPr", ...runProperties(name, theme)),
  );
}

const customs: ReadonlySet<WordParagraphStyle> = new Set([
  "Table Head",
  "Table Label",
  "Table Text",
  "Annex Label",
  "Annex Title",
  "Note",
  "Card",
  "Notice",
  "Rule",
  "Spacer",
]);

function isCustom(name: WordParagraphStyle): boolean {
  return customs.has(name);
}

/** In the order of the schema, which Word insists on. */
function paragraphProperties(
  { name, outline, list, continued, newPage }: Definition,
  theme: Theme,
  numbers: ListNumbers,
): readonly string[] {
  const look = lookOf(theme, name);
  const box = name === "Card" || name === "Notice" ? boxOf(theme, name) : undefined;
  return [
    look.keepNext ? tag("w:keepNext") : "",
    look.keepNext ? tag("w:keepLines") : "",
    newPage ? tag("w:pageBreakBefore") : "",
    list
      ? tag(
          "w:numPr",
          {},
          list.level > 0 ? tag("w:ilvl", { "w:val": list.level }) : "",
          tag("w:numId", { "w:val": numbers[list.kind] }),
        )
      : "",
    box ? box.bordersXml : bordersBelow(name, look, theme),
    box ? tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": box.fill }) : "",
    name === "header" || name === "footer" ? furnitureTabs(theme) : "",
    spacing(name, look, theme),
    box
      ? tag("w:ind", { "w:left": twips(box.inset.left), "w:right": twips(box.inset.right) })
      : indent(look.indent + (continued ?? 0) * theme.list.indent),
    alignment(look, name),
    outline === undefined ? "" : tag("w:outlineLvl", { "w:val": outline }),
  ];
}

function bordersBelow(name: WordParagraphStyle, look: Look, theme: Theme): string {
  if (!look.ruleBelow && name !== "Rule") return "";
  return tag(
    "w:pBdr",
    {},
    tag("w:bottom", {
      "w:val": "single",
      "w:sz": eighths(theme.table.ruleWidth),
      "w:space": name === "Rule" ? 1 : 4,
      "w:color": theme.table.rule,
    }),
  );
}

/** Left, centre and right of a line of page furniture, at the edges of the text. */
function furnitureTabs(theme: Theme): string {
  const width = textWidth(theme);
  return tag(
    "w:tabs",
    {},
    tag("w:tab", { "w:val": "center", "w:pos": Math.round(width / 2) }),
    tag("w:tab", { "w:val": "right", "w:pos": width }),
  );
}

/**
 * The theme tells the pitch of lines as a multiple of the size; "at least" keeps that pitch and
 * still gives way to a taller script or to the desk's larger type.
 */
function spacing(name: WordParagraphStyle, look: Look, theme: Theme): string {
  if (name === "Spacer" || name === "Rule") {
    const [before, after] = name === "Rule" ? RULE_ROOM : [0, 0];
    return tag("w:spacing", {
      "w:before": twips(before),
      "w:after": twips(after),
      "w:line": twips(1),
      "w:lineRule": "exact",
    });
  }
  // A label shares its row, and so its base line, with the text beside it.
  const pitch = name === "Table Label" ? theme.paragraphs.tableCell : look;
  return tag("w:spacing", {
    "w:before": twips(look.before),
    "w:after": twips(look.after),
    "w:line": twips(pitch.size * pitch.line),
    "w:lineRule": "atLeast",
  });
}

function indent(points: number): string {
  return points > 0 ? tag("w:ind", { "w:left": twips(points) }) : "";
}

const justifications = {
  left: "left",
  centre: "center",
  right: "right",
  justified: "both",
} as const;

function alignment({ align }: Look, name: WordParagraphStyle): string {
  return align === "left" && name !== "Annex Title"
    ? ""
    : tag("w:jc", { "w:val": justifications[align] });
}

function runProperties(name: WordParagraphStyle, theme: Theme): readonly string[] {
  const look = lookOf(theme, name);
  const size = halfPoints(look.size);
  const { body } = theme.paragraphs;
  // The size of Normal is that of the document's defaults, so that tables may have their own.
  const unset = { bold: false, italic: false, colour: "000000", size: body.size };
  const plain = name === "Normal" ? unset : body;
  // Annex Title stands on heading 1, so what heading 1 has on must be put off by name.
  const whole = name === "Annex Title";
  const slantsLao = theme.fonts.lao.italic !== undefined;
  return [
    ...(whole || look.bold !== plain.bold
      ? [toggle("w:b", look.bold), toggle("w:bCs", look.bold)]
      : []),
    ...(whole || look.italic !== plain.italic
      ? [toggle("w:i", look.italic), slantsLao ? toggle("w:iCs", look.italic) : ""]
      : []),
    look.capitals ? tag("w:caps") : whole ? toggle("w:caps", false) : "",
    whole || look.colour !== plain.colour ? tag("w:color", { "w:val": look.colour }) : "",
    ...(whole || look.size !== plain.size
      ? [tag("w:sz", { "w:val": size }), tag("w:szCs", { "w:val": size })]
      : []),
  ];
}

function toggle(name: string, on: boolean): string {
  return on ? tag(name) : tag(name, { "w:val": 0 });
}
