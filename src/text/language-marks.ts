/**
 * Marks around a stretch of text that stands in another language than the text around it. They are
 * private-use characters, so that whoever joins, cuts or fills texts carries them along without
 * knowing it; the document takes them out and knows the language of each text instead.
 */

/** A stretch of text; one without a language is in that of the paper. */
export interface LanguageSpan {
  readonly text: string;
  readonly language?: string;
  /** It stands in that language for want of the paper's own, not because it is quoted. */
  readonly isStandIn: boolean;
}

/** Why a text stands in another language: for want of the paper's own, or word for word from a source. */
export type Why = "stand-in" | "quoted";

// The tokens of templates take the places below these; data and templates may hold none of them.
const BASE: Readonly<Record<Why, number>> = { "stand-in": 0xf8000, quoted: 0x108000 };
const LETTERS = 27;
const RANGE = LETTERS ** 3;
const END = "\u{feff0}";
const MARK = /([\u{F8000}-\u{FCCE2}\u{108000}-\u{10CCE2}\u{feff0}])/u;
const MARKS = new RegExp(MARK.source, "gu");

/** The text with the marks of its language, a tag of two or three small letters. */
export function inLanguage(text: string, tag: string, why: Why): string {
  let number = 0;
  for (const letter of tag.padEnd(3, "`")) {
    number = number * LETTERS + letter.charCodeAt(0) - "`".charCodeAt(0);
  }
  return `${String.fromCodePoint(BASE[why] + number)}${text}${END}`;
}

/** The stretches of a marked text in order; together they are the text without its marks. */
export function languageSpans(text: string): readonly LanguageSpan[] {
  if (!MARK.test(text)) return text === "" ? [] : [{ text, isStandIn: false }];
  const spans: LanguageSpan[] = [];
  const open: (readonly [language: string, isStandIn: boolean])[] = [];
  for (const part of text.split(MARK)) {
    if (part === END) open.pop();
    else if (MARK.test(part)) open.push(readMark(part));
    else if (part !== "") {
      const [language, isStandIn = false] = open.at(-1) ?? [];
      spans.push({ text: part, ...(language !== undefined && { language }), isStandIn });
    }
  }
  return spans;
}

/** The text that a reader sees. */
export function withoutLanguageMarks(text: string): string {
  return text.replace(MARKS, "");
}

function readMark(mark: string): readonly [language: string, isStandIn: boolean] {
  const code = mark.codePointAt(0) ?? BASE["stand-in"];
  const isStandIn = code < BASE["stand-in"] + RANGE;
  let number = code - BASE[isStandIn ? "stand-in" : "quoted"];
  let tag = "";
  for (let index = 0; index < 3; index++) {
    tag = String.fromCharCode((number % LETTERS) + "`".charCodeAt(0)) + tag;
    number = Math.floor(number / LETTERS);
  }
  return [tag.replaceAll("`", ""), isStandIn];
}
