/** What a paragraph is to docx: its words, and its look as the name of a style and what differs from it. */
import { Bookmark, type IParagraphOptions, type ParagraphChild } from "docx";
import type { Theme } from "../theme.ts";
import { type BoxName, boxOf, isBox } from "./boxes.ts";
import { imageRun } from "./figures.ts";
import { listStep, signIndent } from "./list-indents.ts";
import { bulletList, headingList, LIST_STYLES, listKey } from "./numbering.ts";
import { wholeSpacing } from "./paragraph-spacing.ts";
import { listStyles } from "./paragraph-style-list.ts";
import type { ParagraphPiece } from "./pieces.ts";
import { markOptions, revisionOf } from "./revisions.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { type ParagraphChange, paragraphVariant } from "./style-variants.ts";
import { twips } from "./units.ts";

/** All of it but the words. */
export type ParagraphLook = Omit<IParagraphOptions, "children">;

export function paragraphOptions(
  piece: ParagraphPiece,
  context: RunContext,
): ParagraphLook & { readonly children: readonly ParagraphChild[] } {
  const { bookmark, picture, spans, was, revision } = piece;
  const { tracked } = context;
  const look = lookOf(context.theme, piece.style);
  const runs = picture ? [imageRun(picture)] : runsOf(spans, look, context);
  const children: ParagraphChild[] =
    bookmark === undefined ? runs : [new Bookmark({ id: bookmark, children: runs })];
  return {
    ...lookOptions(piece, context),
    ...(tracked && revision && { run: markOptions(revision, tracked) }),
    ...(tracked && was && { revision: { ...lookOptions(was, context), ...revisionOf(tracked) } }),
    children,
  };
}

type LookOptions = Omit<IParagraphOptions, "children" | "revision" | "run">;

function lookOptions(piece: ParagraphPiece, { theme, variants, named }: RunContext): LookOptions {
  const look = lookOf(theme, piece.style);
  const change = changeOf(piece, theme);
  const style = paragraphVariant(piece.style, change, variants);
  const list = findsSignByStyle(piece, change) ? undefined : piece.list;
  if (list) named.set(listKey(list), list);
  return {
    // Word names no style where it means Normal.
    ...(style !== styleOf("Normal") && { style }),
    ...(piece.keepNext && !look.keepNext && { keepNext: true }),
    ...(piece.keepLines && !look.keepNext && { keepLines: true }),
    ...(piece.newPage && { pageBreakBefore: true }),
    ...(list && { numbering: list }),
    ...(piece.isLeftOut && { numbering: false }),
    ...indentOptions(piece, theme),
  };
}

/** What the paragraph has otherwise than its style; only its list and its depth are said at itself. */
function changeOf(piece: ParagraphPiece, theme: Theme): ParagraphChange {
  const { place, align, outline, style, scale, inset, frame, below, room, isFlush } = piece;
  const { before, after } = place;
  const own = wholeSpacing(style, theme);
  const box = boxAround(piece);
  const isBullet = box && isFirstBullet(piece);
  return {
    ...(box && { box }),
    ...(isBullet && { indent: boxOf(theme, box).inset.left + listStep(theme) }),
    ...(outline !== undefined && { outline }),
    ...(align && { align }),
    ...(scale !== undefined && { scale }),
    ...(differs(before, own["w:before"]) && { before }),
    ...(differs(after, own["w:after"]) && { after }),
    ...(inset && { inset }),
    ...(frame && { frame }),
    ...(below && { below }),
    ...(room !== undefined && { room }),
    ...(isFlush && { isFlush }),
  };
}

/** Whether a room in points is there and is not the style's own, in twips. */
function differs(room: number | undefined, own: number | string | undefined): room is number {
  return room !== undefined && twips(room) !== own;
}

/** The box of a paragraph whose style is not the box's own. */
function boxAround({ box, style }: ParagraphPiece): BoxName | undefined {
  return box && style !== box.name ? box.name : undefined;
}

function isFirstBullet({ list }: ParagraphPiece): boolean {
  return list?.reference === bulletList && list.level === 0;
}

/**
 * Whether the style brings the sign, so that whoever gives the style another sign changes all. Lists of
 * figures are named at their items, to begin anew; a style made for the paper stands in no list but by
 * the first level, which is the one that Word takes where nothing is said.
 */
function findsSignByStyle(piece: ParagraphPiece, change: ParagraphChange): boolean {
  if (isFirstBullet(piece)) return true;
  const { list } = piece;
  const isHeading = list?.reference === headingList && list.instance === 0;
  const isStyled = isHeading || (list?.reference === bulletList && list.level < LIST_STYLES);
  return isStyled && Object.keys(change).length === 0;
}

/** The indent, unless style and numbering give the same. */
function indentOptions(piece: ParagraphPiece, theme: Theme): IParagraphOptions {
  const { place, style } = piece;
  // What stands between two edges has both by its style.
  if (piece.inset) return {};
  const item = isListStyle(style) ? piece.list : undefined;
  const box = boxAround(piece);
  const inset = box && boxOf(theme, box).inset;
  const own = inset
    ? inset.left + (isFirstBullet(piece) ? listStep(theme) : 0)
    : ownIndent(style, item?.level, theme);
  // The numbering of figures has an indent of its own, which is nearer than the style's.
  const isOutdone = inset && piece.list && !isFirstBullet(piece);
  if (twips(place.left) === twips(own) && !isOutdone) return {};
  return {
    indent: {
      left: twips(place.left),
      ...(inset && { right: twips(inset.right) }),
      ...(item && signIndent(theme)),
      ...(isOutdone && !item && { firstLine: 0 }),
    },
  };
}

/** Points from the margin to the text, as the style or the numbering has it. */
function ownIndent(style: WordParagraphStyle, level: number | undefined, theme: Theme): number {
  if (level !== undefined) return listStep(theme) * (level + 1);
  if (isBox(style)) return boxOf(theme, style).inset.left;
  return lookOf(theme, style).indent + listStep(theme) * levelsContinued(style);
}

function isListStyle(style: WordParagraphStyle): boolean {
  return style.startsWith("List ");
}

function levelsContinued(style: WordParagraphStyle): number {
  if (!style.startsWith("List Continue")) return 0;
  return [0, 1, 2].findIndex((level) => listStyles(level).continued === style) + 1;
}
