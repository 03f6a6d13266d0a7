/**
 * Whether a line may end at a place: the rule told once more and apart from the writer, so that a
 * mistake of the one is not also a mistake of the other. Latin scripts: at a space, or after a hyphen
 * or dash. Lao: between two words of the dictionary, never within what a reader sees as one letter.
 */

const graphemes = new Intl.Segmenter("lo", { granularity: "grapheme" });
const words = new Intl.Segmenter("lo", { granularity: "word" });
const LAO = /\p{Script=Lao}/u;
const HYPHEN_OR_DASH = /[-‐–—/]$/u;
/** ະ ັ າ ຳ ິ ີ ຶ ື ຸ ູ ົ ຼ ຽ, tones and other marks, ໆ and ຯ; whatever closes. */
const CANNOT_BEGIN = /^[ະັາຳິີຶືຸູົຼຽໆຯ\p{M})\]}»”’.,;:!?%]/u;
/** ເ ແ ໂ ໃ ໄ; whatever opens. */
const CANNOT_END = /[ເແໂໃໄ([{«“‘]$/u;

export type BreakFault =
  | "within a letter"
  | "before what cannot begin a line"
  | "after what cannot end a line"
  | "within a word";

/** What is wrong with ending a line of the text at this place (UTF-16 units); undefined if nothing. */
export function breakFault(text: string, at: number): BreakFault | undefined {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  if (before === "" || after === "") return undefined;
  const spaced = before.length + after.length < text.length;
  if (!spaced && !isLetterEnd(text, at)) return "within a letter";
  if (CANNOT_BEGIN.test(after)) return "before what cannot begin a line";
  if (CANNOT_END.test(before)) return "after what cannot end a line";
  if (spaced || HYPHEN_OR_DASH.test(before)) return undefined;
  const parted = LAO.test(before.slice(-1)) || LAO.test(after.charAt(0));
  return parted && isWordEnd(text, at) ? undefined : "within a word";
}

/** No cut within a grapheme cluster, nor between a Lao letter and a vowel that is written before it. */
export function isLetterEnd(text: string, at: number): boolean {
  const boundaries = graphemes.segment(text).containing(at);
  if (boundaries && boundaries.index !== at) return false;
  const after = text.slice(at);
  return !/^[ະາຳຽ\p{M}]/u.test(after) && !/[ເແໂໃໄ]$/u.test(text.slice(0, at));
}

/** By the dictionary, which is asked about the stretch of Lao alone; its edges are no word ends. */
function isWordEnd(text: string, at: number): boolean {
  const from = text.slice(0, at).search(/\p{Script=Lao}*$/u);
  const stretch = /^\p{Script=Lao}*/u.exec(text.slice(from))?.[0] ?? "";
  const place = at - from;
  if (place === 0 || place === stretch.length) return false;
  return words.segment(stretch).containing(place)?.index === place;
}
