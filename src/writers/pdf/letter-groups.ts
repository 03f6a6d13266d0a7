/**
 * Which letters a paper's fonts hold together: all of a group where one of it is printed, and each by a
 * number that is the same in every paper. So papers that say different things hold the same fonts, which are
 * made once for many of them. What stands in no group, such as the letters of Lao, is held one by one.
 */

/** The letters of nearly all texts, and those that short ones do without. */
const LATIN = ["abcdefghiklmnoprstuvwxy", "jqz", "ABCDEFGHIJKLMNOPRSTUVW", "QXYZ", "0123456789"];
const SIGNS = [" \u00a0,.-–", ":;()’", "/\"'“”—"];
/** As many faces draw them: one glyph for several letters. */
const JOINED = [
  ["ff", "fi"],
  ["fl", "ffi", "ffl"],
];
/** By the letter below the marks, since a name brings one or two of them and a text all. */
const VIETNAMESE = [
  "àáâãăạảấầẩẫậắằẳẵặ",
  "èéêẹẻẽếềểễệ",
  "ìíĩỉị",
  "òóôõơọỏốồổỗộớờởỡợ",
  "ùúũưụủứừửữự",
  "ýỳỵỷỹđ",
];
/** Each for itself, since most papers have none of them or the same few. */
const RARE_SIGNS = [..."!#$%&*+<=>?@[\\]^_`{|}~‘•…·→§₫"];

/** Texts of one glyph, by group. */
export const letterGroups: readonly (readonly string[])[] = [
  ...[...LATIN, ...SIGNS, ...VIETNAMESE].map((letters) => [...letters]),
  ...JOINED,
  ...[...VIETNAMESE.join("").toUpperCase(), ...RARE_SIGNS].map((each) => [each]),
];

/** Where a text stands among all of them: its number from 1, since 0 stands for what a face lacks. */
export interface GroupedLetter {
  readonly number: number;
  readonly group: number;
}

export const groupedLetters: ReadonlyMap<string, GroupedLetter> = new Map(
  letterGroups
    .flatMap((texts, group) => texts.map((text) => ({ text, group })))
    .map(({ text, group }, index) => [text, { number: index + 1, group }]),
);

/** The first number that no letter of a group has. */
export const FIRST_OTHER = groupedLetters.size + 1;
