/**
 * Cuts a text into the words by which two versions of it are compared: as a line could end, so that a word
 * of Lao is one too, and punctuation stays with its word. The blanks between words are pieces of their own.
 */
import { findLineBreaks } from "./line-breaks.ts";

/** The words and the blanks between them in order; joined they are the text. */
export function wordTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  let from = 0;
  for (const { position } of findLineBreaks(text)) {
    const piece = text.slice(from, position);
    const word = piece.replace(/[\s\u200b]+$/u, "");
    if (word !== "") tokens.push(word);
    if (word.length < piece.length) tokens.push(piece.slice(word.length));
    from = position;
  }
  return tokens;
}
