/**
 * Styles made for one paper: one of the fixed styles with one thing changed, such as the room below the
 * last item of a list. Papers name these instead of formatting by hand, so that whoever changes a
 * style in Word changes all that looks like it.
 */
import type { Theme } from "../theme.ts";
import { type BoxName, boxOf, isBox } from "./boxes.ts";
import { formFrame, insetElement, roomOf } from "./form-variants.ts";
import { furnitureRule, withoutMiddle } from "./furniture-rule.ts";
import { firstLineOf, signAttribute } from "./paragraph-indents.ts";
import { definitionOf, type ListNumbers } from "./paragraph-style-list.ts";
import { runProperties } from "./paragraph-styles.ts";
import { stampFrame, stampIndent, stampRoom, stampType } from "./stamp.ts";
import {
  formStyle,
  idOf,
  shownName,
  styleOf,
  type WordCharacterStyle,
  type WordParagraphStyle,
} from "./style-names.ts";
import { halfPoints, twips } from "./units.ts";
import { pitchOf, roomIn, scaledPitch, smallerType, typeOfSize } from "./variant-type.ts";
import { group, tag } from "./xml.ts";

/** What a paragraph has otherwise than its style. */
export interface ParagraphChange {
  /** Points above, below a table that cannot bring its own room. */
  readonly before?: number;
  /** Points below the last of several. */
  readonly after?: number;
  readonly align?: "center" | "right";
  /** The size of type in relation to the style's. */
  readonly scale?: number;
  /** The size of type in points, where a margin has no room for the style's or what stands there needs more. */
  readonly size?: number;
  /** A stamp at the head of a page. */
  readonly stamp?: true;
  /** Page furniture whose left goes on beyond the middle, where no tab may stop then. */
  readonly isLong?: true;
  /** The box around it, where the style is not the box's own. */
  readonly box?: BoxName;
  /** Points from the margin to the words of a list in a box; its signs stand at the box's edge. */
  readonly indent?: number;
  /** Level in the navigation pane, from 0. */
  readonly outline?: number;
  /** A thin line between page furniture and text. */
  readonly rule?: "top" | "bottom";
  /** Points that a line or a frame leaves free from the margin and at its right. */
  readonly inset?: { readonly left: number; readonly right: number };
  /** A frame around the words of a form. */
  readonly frame?: true;
  /** The style of the words that a line stands below. */
  readonly below?: WordParagraphStyle;
  /** Points of empty room instead of words. */
  readonly room?: number;
  /** The first line begins where the others do. */
  readonly isFlush?: true;
}

/** What a run is set for: Lao letters, or figures and signs that stand beside them. */
export type ScriptChange = "Lao" | "beside Lao";

interface Variant {
  readonly id: string;
  readonly write: (numbers: ListNumbers) => string;
}

/** The variants of one paper so far, by what they are made of; in order of first use. */
export interface StyleVariants {
  readonly theme: Theme;
  readonly made: Map<string, Variant>;
}

export function noVariants(theme: Theme): StyleVariants {
  return { theme, made: new Map() };
}

/** The elements of all variants, for the styles part. */
export function variantStyles({ made }: StyleVariants, numbers: ListNumbers): readonly string[] {
  return [...made.values()].map(({ write }) => write(numbers));
}

/** The id of the style with this change; the style's own id where nothing changes. */
export function paragraphVariant(
  base: WordParagraphStyle,
  change: ParagraphChange,
  variants: StyleVariants,
): string {
  if (Object.keys(change).length === 0) return styleOf(base);
  const { box, outline, align, rule, before, after, scale, below, frame, room, isFlush } = change;
  const { size, stamp, isLong } = change;
  const isBelow = below !== undefined;
  const name = [
    shownName(base),
    ...(box ? [`in ${box}`] : []),
    ...(isBelow ? [`below ${shownName(below)}`] : []),
    ...(frame ? ["Framed"] : []),
    ...(room === undefined ? [] : ["Room"]),
    ...(isFlush ? ["Flush"] : []),
    ...(outline === undefined ? [] : [`Level ${outline + 1}`]),
    ...(align ? [align === "right" ? "Right" : "Centred"] : []),
    ...(stamp ? ["Stamp"] : size === undefined ? [] : ["Own Size"]),
    ...(isLong ? ["Long"] : []),
    ...(scale === undefined ? [] : ["Smaller"]),
    ...(rule ? ["with Rule"] : []),
    ...(before === undefined || isBelow ? [] : ["after Table"]),
    ...(after === undefined || isBelow ? [] : [isBox(base) ? "Inner" : "Last"]),
  ].join(" ");
  const definition = definitionOf(base);
  const list = box && definition.list;
  // What stands in a box changes with the box, or Word would part its borders.
  const basedOn = list ? box : base;
  return variantId(variants, JSON.stringify([base, change]), name, (named, id) => (numbers) => {
    return tag(
      "w:style",
      { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": id },
      tag("w:name", { "w:val": named }),
      tag("w:basedOn", { "w:val": styleOf(basedOn) }),
      tag("w:next", { "w:val": styleOf(definition.next ?? base) }),
      tag("w:uiPriority", { "w:val": definition.priority }),
      group(
        "w:pPr",
        list ? tag("w:numPr", {}, tag("w:numId", { "w:val": numbers[list.kind] })) : "",
        ...changedProperties(base, basedOn, change, variants.theme),
      ),
      group(
        "w:rPr",
        ...(list ? runProperties(base, variants.theme) : []),
        ...(stamp ? stampType : []),
        ...(scale === undefined ? [] : smallerType(base, scale, variants.theme)),
        ...(size === undefined ? [] : typeOfSize(halfPoints(size))),
      ),
    );
  });
}

/** In the order of the schema, which Word insists on. */
function changedProperties(
  base: WordParagraphStyle,
  basedOn: WordParagraphStyle,
  change: ParagraphChange,
  theme: Theme,
): readonly string[] {
  const { before, after, align, outline, indent, rule, scale, inset, frame, room: height } = change;
  const box = change.box && boxOf(theme, change.box);
  const isNew = box && basedOn !== change.box;
  const room = {
    ...(basedOn !== base && roomIn(base, theme)),
    ...(scale !== undefined && scaledPitch(base, scale, theme)),
    ...(change.size !== undefined && pitchOf(base, change.size, theme)),
    ...(change.stamp && stampRoom),
    ...(before !== undefined && { "w:before": twips(before) }),
    ...(after !== undefined && { "w:after": twips(after) }),
    ...(height !== undefined && roomOf(height, base, theme)),
  };
  const left = indent === undefined ? isNew && box.inset.left : indent;
  return [
    isNew ? box.bordersXml : "",
    rule ? furnitureRule(rule, theme) : "",
    frame ? formFrame(theme) : "",
    ...(change.stamp ? stampFrame(theme) : []),
    isNew ? tag("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": box.fill }) : "",
    change.isLong ? withoutMiddle(theme) : "",
    Object.keys(room).length > 0 ? tag("w:spacing", room) : "",
    inset ? insetElement(inset) : "",
    change.stamp ? stampIndent() : "",
    change.isFlush ? tag("w:ind", { "w:firstLine": 0 }) : "",
    left || isNew
      ? tag("w:ind", {
          "w:left": twips(left || 0),
          // Word joins the frames of neighbours only where their first lines begin alike.
          ...(isNew && firstLineOf(base, theme) > 0 && { "w:firstLine": 0 }),
          ...(box && { "w:right": twips(box.inset.right) }),
          ...(indent !== undefined && signAttribute(theme)),
        })
      : "",
    align || change.stamp ? tag("w:jc", { "w:val": align ?? "center" }) : "",
    outline === undefined ? "" : tag("w:outlineLvl", { "w:val": outline }),
  ];
}

/**
 * The id of a character style that is set for a script, with the look of `base` where there is one. Lao
 * is named in the places for other scripts only: that for complex scripts comes with Normal, so that
 * a desk which takes another Lao face changes it there.
 */
export function characterVariant(
  base: WordCharacterStyle | undefined,
  script: ScriptChange,
  variants: StyleVariants,
): string {
  const { body, lao } = variants.theme.fonts;
  const fonts =
    script === "Lao"
      ? { "w:ascii": lao.family, "w:hAnsi": lao.family, "w:eastAsia": lao.family }
      : { "w:cs": body.family };
  const name = base ? `${base} ${script}` : script === "Lao" ? script : "Beside Lao";
  return variantId(variants, name, name, (named, id) => () => {
    return tag(
      "w:style",
      { "w:type": "character", "w:customStyle": 1, "w:styleId": id },
      tag("w:name", { "w:val": named }),
      tag("w:basedOn", { "w:val": styleOf(base ?? "Default Paragraph Font") }),
      tag("w:uiPriority", { "w:val": 99 }),
      tag("w:rPr", {}, tag("w:rFonts", fonts)),
    );
  });
}

type Write = (name: string, id: string) => Variant["write"];

/** The variant made of this, made now where it is the first; a name that is taken gets a figure. */
function variantId(
  { theme, made }: StyleVariants,
  key: string,
  name: string,
  write: Write,
): string {
  const known = made.get(key);
  if (known) return known.id;
  const forms = Object.keys(theme.formStyles).map((each) => styleOf(formStyle(each)));
  const taken = new Set([...[...made.values()].map(({ id }) => id), ...forms]);
  let named = name;
  for (let figure = 2; taken.has(idOf(named)); figure++) named = `${name} ${figure}`;
  const id = idOf(named);
  made.set(key, { id, write: write(named, id) });
  return id;
}
