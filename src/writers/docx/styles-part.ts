/**
 * The styles part: every look of the theme as a named Word style, so that the desk edits the paper
 * with the styles pane and nothing else. The one place that turns the theme's styles into Word's.
 */
import type { Theme } from "../theme.ts";
import { characterStyles } from "./character-styles.ts";
import { type Frame, frameAround } from "./frames.ts";
import { laoLanguage, latinLanguage } from "./languages.ts";
import type { ListNumbers } from "./paragraph-style-list.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import { type StyleVariants, variantStyles } from "./style-variants.ts";
import { tableStyles } from "./table-styles.ts";
import { halfPoints } from "./units.ts";
import { part, tag } from "./xml.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What the styles depend on beside the theme. */
export interface StylesInput {
  readonly theme: Theme;
  /** BCP 47, of the paper. */
  readonly language: string;
  readonly numbers: ListNumbers;
  /** Those that the paper names. */
  readonly variants: StyleVariants;
  /** Whether it tells what changed since an earlier version. */
  readonly hasChanges: boolean;
}

/** The whole part `word/styles.xml`. */
export function buildStylesPart(input: StylesInput): string {
  const { open, close } = aroundVariants(input);
  return [open, ...variantStyles(input.variants, input.numbers), close].join("");
}

/** What does not depend on the words of a paper; it lasts as long as its theme. */
const kept = new WeakMap<Theme, Map<string, Frame>>();

function aroundVariants({ theme, language, numbers, hasChanges }: StylesInput): Frame {
  const known = kept.get(theme) ?? new Map<string, Frame>();
  kept.set(theme, known);
  const key = JSON.stringify([language, numbers, hasChanges]);
  const frame = known.get(key) ?? styleFrame({ theme, language, numbers, hasChanges });
  known.set(key, frame);
  return frame;
}

function styleFrame(input: Omit<StylesInput, "variants">): Frame {
  const { theme, language, numbers, hasChanges } = input;
  const all = (variants: string) =>
    part(
      tag(
        "w:styles",
        { "xmlns:w": NAMESPACE },
        documentDefaults(theme, language),
        latentStyles(),
        ...paragraphStyles(theme, numbers, hasChanges),
        ...characterStyles(theme),
        variants,
        ...tableStyles(theme, hasChanges),
        noList(),
      ),
    );
  return frameAround(all);
}

function documentDefaults(theme: Theme, language: string): string {
  const { body, lao } = theme.fonts;
  const latin = latinLanguage(language);
  const size = halfPoints(theme.paragraphs.body.size);
  const run = tag(
    "w:rPr",
    {},
    tag("w:rFonts", {
      "w:ascii": body.family,
      "w:hAnsi": body.family,
      "w:eastAsia": body.family,
      "w:cs": lao.family,
    }),
    tag("w:sz", { "w:val": size }),
    tag("w:szCs", { "w:val": size }),
    tag("w:lang", { "w:val": latin, "w:eastAsia": latin, "w:bidi": laoLanguage }),
  );
  const paragraph = tag("w:pPr", {}, tag("w:widowControl"));
  return tag("w:docDefaults", {}, tag("w:rPrDefault", {}, run), tag("w:pPrDefault", {}, paragraph));
}

/** Hides Word's other built-in styles until somebody asks for them. */
function latentStyles(): string {
  return tag("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 1,
    "w:defUnhideWhenUsed": 1,
    "w:defQFormat": 0,
    "w:count": 376,
  });
}

function noList(): string {
  return tag(
    "w:style",
    { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
    tag("w:name", { "w:val": "No List" }),
    tag("w:uiPriority", { "w:val": 99 }),
    tag("w:semiHidden"),
    tag("w:unhideWhenUsed"),
  );
}
