/** The paragraph styles: the theme's looks under Word's names, each told as what differs from its base. */
import type { Theme } from "../theme.ts";
import type { ParagraphStyle as Look } from "../theme-styles.ts";
import { boxOf, isBox } from "./boxes.ts";
import { furnitureTabs } from "./furniture-rule.ts";
import { headingLevel } from "./heading-numbers.ts";
import { indentElement } from "./paragraph-indents.ts";
import { roomElement } from "./paragraph-spacing.ts";
import {
  baseOf,
  type ListNumbers,
  paragraphStyleList,
  type StyleDefinition,
} from "./paragraph-style-list.ts";
import { hasShortRule } from "./short-rules.ts";
import { lookOf, shownName, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { eighths, halfPoints, textWidth } from "./units.ts";
import { group, tag } from "./xml.ts";

/** Styles from this place on are for what Word makes and not for hands. */
const CONTENTS = 39;

/** Every paragraph style of the theme as an element. */
export function paragraphStyles(
  theme: Theme,
  numbers: ListNumbers,
  hasChanges: boolean,
): readonly string[] {
  return paragraphStyleList(theme, hasChanges).map((definition) =>
    paragraphStyle(definition, theme, numbers),
  );
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
    tag("w:name", { "w:val": shownName(name) }),
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
  const { name, outline, newPage, contents } = definition;
  const look = lookOf(theme, name);
  const plain = inheritedLook(name, theme);
  const box = isBox(name) ? boxOf(theme, name) : undefined;
  return [
    look.keepNext === plain.keepNext ? "" : toggle("w:keepNext", look.keepNext),
    look.keepNext === plain.keepNext ? "" : toggle("w:keepLines", look.keepNext),
    newPage ? tag("w:pageBreakBefore") : "",
    numberElement(definition, theme, numbers),
    box ? box.bordersXml : bordersBelow(name, look, plain, theme),
    box ? tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": box.fill }) : "",
    name === "header" || name === "footer" ? furnitureTabs(theme) : "",
    contents ? pageTab(theme) : "",
    roomElement(name, theme),
    indentElement(definition, theme),
    // The lines below the title are one block; Word rules it once where all have one border.
    name === "Subtitle" ? tag("w:contextualSpacing") : "",
    alignment(look, plain.align),
    outline === undefined ? "" : tag("w:outlineLvl", { "w:val": outline }),
  ];
}

/** The list that the style brings; a style that stands on a numbered one and is not in its list says so. */
function numberElement(definition: StyleDefinition, theme: Theme, numbers: ListNumbers): string {
  const { name, list } = definition;
  const level = list?.level ?? headingLevel(name, theme);
  const number = list ? numbers[list.kind] : numbers.headings;
  if (level !== undefined && number !== undefined) {
    const depth = level > 0 ? tag("w:ilvl", { "w:val": level }) : "";
    return tag("w:numPr", {}, depth, tag("w:numId", { "w:val": number }));
  }
  const isOut = headingLevel(baseOf(name), theme) !== undefined;
  return isOut ? tag("w:numPr", {}, tag("w:numId", { "w:val": 0 })) : "";
}

function bordersBelow(name: WordParagraphStyle, look: Look, plain: Look, theme: Theme): string {
  const isRuled = look.ruleBelow && !hasShortRule(name, theme);
  const wasRuled = plain.ruleBelow && (name === "Normal" || !hasShortRule(baseOf(name), theme));
  if (isRuled === wasRuled && name !== "Rule") return "";
  if (!isRuled && name !== "Rule") {
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

const justifications = {
  left: "left",
  centre: "center",
  right: "right",
  justified: "both",
} as const;

function alignment({ align }: Look, inherited: Look["align"] | undefined): string {
  return align === inherited ? "" : tag("w:jc", { "w:val": justifications[align] });
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
