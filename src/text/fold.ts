/**
 * Words as they are compared where accents and capitals do not count: in search, in matching names,
 * in "did you mean". Only Latin letters lose their marks; vowels and tones of Lao are letters of
 * their own right and stay. What is printed or written to a file is never folded.
 */

/** Letters that Unicode does not take apart into a base and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ...{ đ: "d", ð: "d", ɖ: "d", ł: "l", ø: "o", ħ: "h", ŧ: "t", ı: "i" },
  ...{ Đ: "D", Ð: "D", Ɖ: "D", Ł: "L", Ø: "O", Ħ: "H", Ŧ: "T" },
  ...{ æ: "ae", œ: "oe", ß: "ss", þ: "th", Æ: "AE", Œ: "OE", ẞ: "SS", Þ: "TH" },
};
const NEEDS_FOLDING = /[^\0-\x7f]/u;
/** Latin letters and common signs, with no marks of their own: each can be looked at alone. */
const COMPOSED = /^[\0-\u024f\u1e00-\u1eff\u2010-\u2027\u202f-\u205e]*$/u;
const NOT_ASCII = /[^\0-\x7f]/gu;
const MARKED = /(\p{Script=Latin})\p{M}+/gu;
const UNDIVIDED_LETTER = new RegExp(`[${Object.keys(UNDIVIDED).join("")}]`, "gu");

/** The text with its Latin letters bare, capitals kept: `Đỗ Thanh Bình` is `Do Thanh Binh`. */
export function withoutAccents(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  // All texts of a record are folded, most of them of such letters.
  return COMPOSED.test(text) ? text.replace(NOT_ASCII, bareLetter) : takeMarks(text);
}

const bareLetters = new Map<string, string>();

function bareLetter(letter: string): string {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = takeMarks(letter);
  bareLetters.set(letter, bare);
  return bare;
}

function takeMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKED, "$1")
    .replace(UNDIVIDED_LETTER, (letter) => UNDIVIDED[letter] ?? letter)
    .normalize("NFC");
}

/**
 * The text without accents and capitals: `ĐỖ` is `do`. Two texts whose folds are equal are one for
 * whoever searches; no language matters, since ı and İ of Turkish are i too.
 */
export function fold(text: string): string {
  return withoutAccents(text.toLowerCase());
}
