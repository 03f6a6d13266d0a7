/**
 * Characters that no paper can show, whatever its fonts, or that would vanish on the way to it:
 * control characters, invisible marks, text that runs from right to left, emoji, marks without a
 * letter, and those that chancery keeps for itself. Characters that merely no font has are the
 * writers' matter. The zero-width space is none of them: Lao texts hold it, and it is left out of papers.
 */
import { EMOJI } from "./emoji.ts";
import { RIGHT_TO_LEFT } from "./right-to-left.ts";
import { RESERVED } from "./tokens.ts";

/** One thing that cannot be printed: where it stands (UTF-16 units) and what to call it. */
export interface Unreadable {
  readonly index: number;
  readonly length: number;
  /** `U+202E`; of an emoji all its code points, of a longer text the first: `U+05E9 …`. */
  readonly code: string;
  readonly what: (typeof NAMES)[number][1] | (typeof SEEN)[number] | typeof NOTHING;
  /** What a reader sees of it; absent where there is nothing to see. */
  readonly shown?: string;
}

const NOTHING = "a character that means nothing";
const LAYOUT = "\t\n\r";

/** What the name of its group in the pattern stands for. */
const SEEN = ["text written from right to left", "an emoji", "a mark without its letter"] as const;

/**
 * A Lao mark stands on a Lao consonant, any other mark on a letter, figure or sign that is not Lao:
 * anything else is drawn on a dotted circle by one program and on its neighbour by the next.
 */
const LAO_MARK = "[\\u0eb1\\u0eb4-\\u0ebc\\u0ec8-\\u0ece]";
const LAO_BASE = "[\\u0e81-\\u0eae\\u0edc-\\u0edf\\u0eb1\\u0eb4-\\u0ebc\\u0ec8-\\u0ece]";
const OTHER_BASE = "(?![\\u0e80-\\u0eff])[\\p{L}\\p{N}\\p{S}\\p{M}]";
const STRAY_MARK = `(?:(?<!${LAO_BASE})${LAO_MARK}+|(?<!${OTHER_BASE})(?!${LAO_MARK})\\p{M}+)`;

/** The zero-width space is ignorable, and harmless. */
const HIDDEN =
  "(?!\\u200b)[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\ufffc\\ufffd]";

/** Most characters of most files; only the marks of emoji make a figure or © a part of one. */
const PLAIN = "\\t\\n\\r -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u1e00-\\u1eff\\u2010-\\u2027";
/** Without one of these a text is sound, and nearly every text is without. */
const ODD = new RegExp(`[^${PLAIN}]`, "u");
const AT_SUSPECT = `(?=[^${PLAIN}]|[#*0-9\\u00a9\\u00ae][\\ufe0f\\u200d])`;

const SUSPECT = new RegExp(
  `${AT_SUSPECT}(?:(${RIGHT_TO_LEFT})|(${EMOJI})|${HIDDEN}|(${STRAY_MARK}))`,
  "gu",
);

const NAMES = [
  [RESERVED, "a character that chancery keeps for itself"],
  [/\ufffd/u, "the mark of a lost character"],
  [/\p{Cs}/u, "half of a character"],
  [/\p{Cc}/u, "a control character"],
  [/\p{Co}/u, "a character without a fixed meaning"],
  [/[\u2028\u2029]/u, "an invisible line end"],
  [/\u00ad/u, "an invisible hyphen"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, "an invisible direction mark"],
  [/(?!\p{Cn})[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, "an invisible mark"],
] as const;

/** Everything in the text that cannot be printed, in order. */
export function findUnreadable(text: string): readonly Unreadable[] {
  if (!ODD.test(text)) return [];
  return Array.from(text.matchAll(SUSPECT)).flatMap((match) => {
    const [found, ...groups] = match;
    if (LAYOUT.includes(found)) return [];
    const what = SEEN.find((_, group) => groups[group] !== undefined);
    return {
      index: match.index,
      length: found.length,
      code: codesOf(found, what),
      what: what ?? nameOf(found),
      ...(what && { shown: what === "a mark without its letter" ? `\u25cc${found}` : found }),
    };
  });
}

function nameOf(character: string): Unreadable["what"] {
  return NAMES.find(([test]) => test.test(character))?.[1] ?? NOTHING;
}

function codesOf(found: string, what: Unreadable["what"] | undefined): string {
  const codes = Array.from(found, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  if (what !== "text written from right to left" || codes.length === 1) return codes.join(" ");
  return `${codes[0]} …`;
}
