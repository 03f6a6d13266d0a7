/** How a stretch of text looks by its marks: the character style that is named, and what is written out. */
import type { IRunOptions } from "docx";
import type { Theme } from "../theme.ts";
import type { CharacterStyle, ParagraphStyle as Look } from "../theme-styles.ts";
import type { Mark } from "./pieces.ts";
import type { WordCharacterStyle } from "./style-names.ts";

const styles: Readonly<Record<Mark, WordCharacterStyle>> = {
  noteReference: "footnote reference",
  link: "Hyperlink",
  unstated: "Not Stated",
  strong: "Strong",
  emphasis: "Emphasis",
  annexLabel: "Annex Label",
};

/** A run can name one character style; this mark's is named, the others are written out. */
const rank: readonly Mark[] = [
  "annexLabel",
  "noteReference",
  "link",
  "unstated",
  "strong",
  "emphasis",
];

/**
 * Where paragraph style and character style both ask for bold or italic, Word takes it as neither
 * (ISO 29500-1, 17.7.3) and other programs as both; what the paper means is then written out: strong
 * words stay bold in bold type, emphasis stands upright in slanted type.
 */
export function runOptions(
  marks: readonly Mark[],
  look: Look,
  theme: Theme,
): { readonly named: WordCharacterStyle | undefined; readonly options: IRunOptions } {
  const [named, ...others] = rank.filter((mark) => marks.includes(mark));
  if (named === undefined) return { named, options: {} };
  const style = characterLook(named, theme);
  const all = [style, ...others.map((mark) => characterLook(mark, theme))];
  const isLabel = named === "annexLabel";
  const bold = isLabel ? style.bold : look.bold || all.some((each) => each.bold);
  const italic = isLabel ? style.italic : all.reduce((on, each) => on !== each.italic, look.italic);
  const colour = style.colour ? undefined : all.find((each) => each.colour)?.colour;
  const slantsLao = theme.fonts.lao.italic !== undefined;
  const { capitals } = theme.paragraphs.annexLabel;
  return {
    named: styles[named],
    options: {
      ...(isUnclear(bold, look.bold, style.bold) && { bold }),
      ...(isUnclear(italic, look.italic, style.italic) && {
        italics: italic,
        italicsComplexScript: slantsLao && italic,
      }),
      ...(isLabel && capitals !== look.capitals && { allCaps: capitals }),
      ...(colour && { color: colour }),
    },
  };
}

function characterLook(mark: Mark, { characters, paragraphs }: Theme): CharacterStyle {
  return mark === "annexLabel" ? paragraphs.annexLabel : characters[mark];
}

/** Whether any program would read the two styles as something else than what is meant. */
function isUnclear(meant: boolean, paragraph: boolean, character: boolean): boolean {
  return (paragraph && character) || meant !== (paragraph || character);
}
