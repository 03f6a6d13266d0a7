/** The character styles: the theme's marks under Word's names. */
import type { Theme } from "../theme.ts";
import type { CharacterStyle } from "../theme-styles.ts";
import { styleOf, type WordCharacterStyle } from "./style-names.ts";
import { halfPoints } from "./units.ts";
import { type Attributes, group, tag } from "./xml.ts";

/** Every character style of the theme as an element. */
export function characterStyles(theme: Theme): readonly string[] {
  const { strong, emphasis, unstated, link, noteReference } = theme.characters;
  const raised = tag("w:vertAlign", { "w:val": "superscript" });
  return [
    defaultFont(),
    characterStyle("Strong", 22, look(strong, theme)),
    characterStyle("Emphasis", 20, look(emphasis, theme)),
    characterStyle("Not Stated", 23, look(unstated, theme), { "w:customStyle": 1 }),
    characterStyle("Hyperlink", 99, look(link, theme)),
    characterStyle("Annex Label", 25, annexLabel(theme), { "w:customStyle": 1 }),
    characterStyle("footnote reference", 99, [...look(noteReference, theme), raised]),
    characterStyle("endnote reference", 99, [raised]),
  ];
}

function defaultFont(): string {
  return tag(
    "w:style",
    { "w:type": "character", "w:default": 1, "w:styleId": styleOf("Default Paragraph Font") },
    tag("w:name", { "w:val": "Default Paragraph Font" }),
    tag("w:uiPriority", { "w:val": 1 }),
    tag("w:semiHidden"),
    tag("w:unhideWhenUsed"),
  );
}

function characterStyle(
  name: WordCharacterStyle,
  priority: number,
  properties: readonly string[],
  attributes: Attributes = {},
): string {
  return tag(
    "w:style",
    { "w:type": "character", ...attributes, "w:styleId": styleOf(name) },
    tag("w:name", { "w:val": name }),
    tag("w:basedOn", { "w:val": styleOf("Default Paragraph Font") }),
    tag("w:uiPriority", { "w:val": priority }),
    priority < 99 ? tag("w:qFormat") : "",
    group("w:rPr", ...properties),
  );
}

/**
 * The label of an annex stands in the line above its title and in the same paragraph, so that Word's
 * navigation pane shows both.
 */
function annexLabel(theme: Theme): readonly string[] {
  const { annexLabel: label } = theme.paragraphs;
  const size = halfPoints(label.size);
  return [...look(label, theme), tag("w:sz", { "w:val": size }), tag("w:szCs", { "w:val": size })];
}

function look(
  { bold, italic, colour, underline, fill }: CharacterStyle,
  theme: Theme,
): readonly string[] {
  return [
    ...(bold ? [tag("w:b"), tag("w:bCs")] : []),
    ...(italic ? [tag("w:i"), theme.fonts.lao.italic ? tag("w:iCs") : ""] : []),
    colour ? tag("w:color", { "w:val": colour }) : "",
    underline ? tag("w:u", { "w:val": "single" }) : "",
    fill ? tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }) : "",
  ];
}
