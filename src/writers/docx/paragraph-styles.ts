/** The paragraph styles: the theme's looks under Word's names, each told as what differs from its base. */
import type { Theme } from "../theme.ts";
import type { ParagraphStyle as Look } from "../theme-styles.ts";
import { boxOf, isBox } from "./boxes.ts";
import {
  type ListNumbers,
  paragraphStyleList,
  type StyleDefinition,
} from "./paragraph-style-list.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { eighths, halfPoints, textWidth, twips } from "./units.ts";
import { type Attributes, group, tag } from "./xml.ts";

/** Above and below a rule, in points. */
const RULE_ROOM = [3, 9] as const;

/** Styles from this place on are for what Word makes and not for hands. */
const CONTENTS = 39;

/** Every paragraph style of the theme as an element. */
export function paragraphStyles(theme: Theme, numbers: ListNumbers): readonly string[] {
  return paragraphStyleList.map((definition) => paragraphStyle(definition, theme, numbers));
}

function paragraphStyle(definition: StyleDefinition, theme: Theme, numbers: ListNumbers): string {
  const { name, next, priority, isCustom } = definition;
  const isNormal = name === "Normal";
  const basedOn = isNormal ? undefined : (definition.basedOn ?? "Normal");
  return tag(
    "w:style",
    {
      "w:type": "paragraph",
      ...(isNormal && { "w:default": 1 }),
      ...(isCustom && { "w:customStyle": 1 }),
      "w:styleId": styleOf(name),
    },
    tag("w:name", { "w:val": name }),
    basedOn ? tag("w:basedOn", { "w:val": styleOf(basedOn) }) : "",
    next ? tag("w:next", { "w:val": styleOf(next) }) : "",
    tag("w:uiPriority", { "w:val": priority }),
    priority < CONTENTS ? tag("w:qFormat") : "",
    group("w:pPr", ...paragraphProperties(definition, theme, numbers)),
    group("w:rPr", ...runProperties(name, theme)),
  );
}

/** In the order of the schema, which Word insists on. */
function paragraphProperties(
  definition: StyleDefinition,
  theme: Theme,
  numbers: ListNumbers,
): readonly string[] {
  const { name, outline, list, continued, newPage, contents, hanging } = definition;
  const look = lookOf(theme, name);
  const plain = inheritedLook(name, theme);
  const box = isBox(name) ? boxOf(theme, name) : undefined;
  return [
    look.keepNext === plain.keepNext ? "" : toggle("w:keepNext", look.keepNext),
    look.keepNext === plain.keepNext ? "" : toggle("w:keepLines", look.keepNext),
    newPage ? tag("w:pageBreakBefore") : "",
    list
      ? tag(
          "w:numPr",
          {},
          list.level > 0 ? tag("w:ilvl", { "w:val": list.level }) : "",
          tag("w:numId", { "w:val": numbers[list.kind] }),
        )
      : "",
    box ? box.bordersXml : bordersBelow(name, look, plain, theme),
    box ? tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": box.fill }) : "",
    name === "header" || name === "footer" ? furnitureTabs(theme) : "",
    contents ? pageTab(theme) : "",
    roomElement(name, theme),
    box
      ? tag("w:ind", { "w:left": twips(box.inset.left), "w:right": twips(box.inset.right) })
      : list
        ? ""
        : hanging
          ? tag("w:ind", {
              "w:left": twips(look.indent + theme.list.indent),
              "w:hanging": twips(theme.list.indent),
            })
          : indent(look.indent + (continued ?? 0) * theme.list.indent, plain.indent),
    // The lines below the title are one block; Word rules it once where all have one border.
    name === "Subtitle" ? tag("w:contextualSpacing") : "",
    alignment(look, plain.align),
    outline === undefined ? "" : tag("w:outlineLvl", { "w:val": outline }),
  ];
}

function bordersBelow(name: WordParagraphStyle, look: Look, plain: Look, theme: Theme): string {
  if (look.ruleBelow === plain.ruleBelow && name !== "Rule") return "";
  if (!look.ruleBelow && name !== "Rule") {
    return tag("w:pBdr", {}, tag("w:bottom", { "w:val": "nil" }));
  }
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

/**
 * The numbers of pages at the edge of the text, with dots up to them. No indent keeps long entries away
 * from them, since LibreOffice prints nothing at a tab stop beyond the indent.
 */
function pageTab(theme: Theme): string {
  const attributes = { "w:val": "right", "w:leader": "dot", "w:pos": textWidth(theme) };
  return tag("w:tabs", {}, tag("w:tab", attributes));
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

/** What a style says of its room; nothing where it is that of its base. */
function roomElement(name: WordParagraphStyle, theme: Theme): string {
  const room = spacing(name, theme);
  return Object.keys(room).length > 0 ? tag("w:spacing", room) : "";
}

/**
 * The attributes of `w:spacing` that are not those of the base, so that whoever opens up Normal's lines
 * opens up those of lists, boxes and quotes.
 */
export function spacing(name: WordParagraphStyle, theme: Theme): Attributes {
  const whole = wholeSpacing(name, theme);
  if (name === "Normal") return whole;
  const base = wholeSpacing(baseOf(name), theme);
  const isPitch = (key: string) => key === "w:line" || key === "w:lineRule";
  const hasPitch = Object.keys(whole).some((key) => isPitch(key) && whole[key] !== base[key]);
  return Object.fromEntries(
    Object.entries(whole).filter(([key, value]) => (isPitch(key) ? hasPitch : value !== base[key])),
  );
}

/**
 * The theme tells the pitch of lines as a multiple of the size; "at least" keeps that pitch and
 * still gives way to a taller script or to the desk's larger type.
 */
export function wholeSpacing(name: WordParagraphStyle, theme: Theme): Attributes {
  if (name === "Spacer" || name === "Rule") {
    const [before, after] = name === "Rule" ? RULE_ROOM : [0, 0];
    return {
      "w:before": twips(before),
      "w:after": twips(after),
      "w:line": twips(1),
      "w:lineRule": "exact",
    };
  }
  const look = lookOf(theme, name);
  // A label shares its row, and so its base line, with the text beside it.
  const pitch = name === "Table Label" ? theme.paragraphs.tableCell : look;
  // A box is mostly one paragraph, and has the room of a box below it.
  const { after } = isBox(name) ? theme.card : name === "Figure" ? theme.figure : look;
  // The label of an annex is the first line of its title.
  const { before } = name === "Annex Title" ? theme.paragraphs.annexLabel : look;
  return {
    "w:before": twips(before),
    "w:after": twips(after),
    "w:line": twips(pitch.size * pitch.line),
    "w:lineRule": "atLeast",
  };
}

function indent(points: number, inherited: number): string {
  return points === inherited ? "" : tag("w:ind", { "w:left": twips(points) });
}

const justifications = {
  left: "left",
  centre: "center",
  right: "right",
  justified: "both",
} as const;

function alignment({ align }: Look, inherited: Look["align"] | undefined): string {
  return align === inherited ? "" : tag("w:jc", { "w:val": justifications[align] });
}

/** The style that a style stands on, in whose terms it is told. */
function baseOf(name: WordParagraphStyle): WordParagraphStyle {
  return paragraphStyleList.find((each) => each.name === name)?.basedOn ?? "Normal";
}

/** What a style has before it says anything: Normal the document's defaults, others their base. */
function inheritedLook(name: WordParagraphStyle, theme: Theme): Look {
  const { paragraphs } = theme;
  if (name !== "Normal") return lookOf(theme, baseOf(name));
  // The size of Normal is that of the defaults, so that tables may have their own.
  return {
    ...paragraphs.body,
    bold: false,
    italic: false,
    capitals: false,
    colour: "000000",
    align: "left",
    indent: 0,
    keepNext: false,
    ruleBelow: false,
  };
}

/** What a style says of its type: what is not that of its base. */
export function runProperties(name: WordParagraphStyle, theme: Theme): readonly string[] {
  const look = lookOf(theme, name);
  const plain = inheritedLook(name, theme);
  const size = halfPoints(look.size);
  const slantsLao = theme.fonts.lao.italic !== undefined;
  return [
    ...(look.bold !== plain.bold ? [toggle("w:b", look.bold), toggle("w:bCs", look.bold)] : []),
    ...(look.italic !== plain.italic
      ? [toggle("w:i", look.italic), slantsLao ? toggle("w:iCs", look.italic) : ""]
      : []),
    look.capitals !== plain.capitals ? toggle("w:caps", look.capitals) : "",
    look.colour !== plain.colour ? tag("w:color", { "w:val": look.colour }) : "",
    ...(look.size !== plain.size
      ? [tag("w:sz", { "w:val": size }), tag("w:szCs", { "w:val": size })]
      : []),
  ];
}

function toggle(name: string, on: boolean): string {
  return on ? tag(name) : tag(name, { "w:val": 0 });
}
