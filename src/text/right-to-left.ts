/**
 * Text that runs from right to left. Papers are set from left to right throughout, so such text
 * would come out reversed.
 */

/**
 * The blocks that Unicode keeps for such scripts (DerivedBidiClass, the defaults R and AL), with their
 * marks and figures; the invisible byte order mark at the end of one is none of it.
 */
const BLOCKS =
  "\\u0590-\\u061b\\u061d-\\u08ff\\ufb1d-\\ufdcf\\ufdf0-\\ufdff\\ufe70-\\ufefe\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";

/** A stretch of such text on one line with the signs inside it, as the source of a regular expression. */
export const RIGHT_TO_LEFT = `[${BLOCKS}](?:[${BLOCKS}\\u061c]|(?:[ \\u00a0]|(?!#)\\p{P})+(?=[${BLOCKS}]))*`;
