/** The letters of Vietnamese that English has not: 67 small ones and their capitals, composed. */
const VOWELS = "a ă â e ê i o ô ơ u ư y".split(" ");
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const small = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))),
  "đ",
].filter((letter) => !/^[a-z]$/u.test(letter));

export const VIETNAMESE_LETTERS: readonly string[] = [
  ...small,
  ...small.map((letter) => letter.toUpperCase()),
];
