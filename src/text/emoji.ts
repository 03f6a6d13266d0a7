/** Emoji as a reader sees them: with skin tone, flag, key cap and what joins several to one. */

const TAGS = "[\\u{e0020}-\\u{e007e}]+\\u{e007f}";
const TAIL = `(?:\\p{Emoji_Modifier}|\\ufe0f?${TAGS}|\\ufe0f\\u20e3?)`;
const FLAG = "[\\u{1f1e6}-\\u{1f1ff}]{1,2}";
/** What is an emoji without further sign; others are signs like ☎ and ☑ that a font may well have. */
const BARE = "(?:\\p{Emoji_Presentation}|[\\u{1f000}-\\u{1faff}])";

/**
 * One whole emoji, as the source of a regular expression with the flag `u` (Unicode TS 51, 1.4.9). A
 * sign that is only followed by the mark for emoji is one too.
 */
export const EMOJI =
  `(?:${FLAG}|${BARE}${TAIL}?|\\p{Emoji}${TAIL}|\\p{Emoji}(?=\\u200d\\p{Extended_Pictographic}))` +
  `(?:\\u200d(?:${FLAG}|\\p{Emoji}${TAIL}?))*`;
