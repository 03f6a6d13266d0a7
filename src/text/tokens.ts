/**
 * The tokens that stand for printed values between the template and the document: two private-use
 * characters each, which Markdown reads as letters. This file makes and finds them; what a token
 * means is kept in a table by whoever made it.
 */

const HIGH = 0xf0000;
const LOW = 0x100000;
const WIDTH = 0x8000;

/** Matches one token; `g` and `u` are set, so use it with `matchAll`, `replace` or `split`. */
export const TOKEN = /[\u{F0000}-\u{F7FFF}][\u{100000}-\u{107FFF}]/gu;

/** Matches any character that tokens are made of; data and templates must hold none. */
export const RESERVED = /[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

/**
 * What a token prints: literal text, prose (inline Markdown), an unstated value, a note, or the number
 * of the page on which a heading or annex begins.
 */
export type TokenContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "prose"; readonly markdown: string }
  | { readonly kind: "unstated"; readonly text: string }
  | { readonly kind: "note"; readonly id: string; readonly text: string }
  | { readonly kind: "page"; readonly target: string };

/** One entry of the table: the content and where it came from (`O` is the room's own type). */
export interface Token<O> {
  readonly content: TokenContent;
  readonly origin: O;
}

/** The token with this index in the table; indices run from 0 to 2^30 - 1. */
export function encodeToken(index: number): string {
  return String.fromCodePoint(HIGH + Math.floor(index / WIDTH), LOW + (index % WIDTH));
}

/** The table index of a token that `TOKEN` matched. */
export function decodeToken(token: string): number {
  const high = (token.codePointAt(0) ?? HIGH) - HIGH;
  const low = (token.codePointAt(2) ?? LOW) - LOW;
  return high * WIDTH + low;
}
