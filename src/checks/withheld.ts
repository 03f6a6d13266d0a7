/**
 * Whether a text says what is not to be said: the words of the other one stand in it, all of them or a whole
 * clause, whatever their capitals, accents and signs. A clause of fewer than five words may stand anywhere.
 */
import { fold } from "../text/fold.ts";
import { countWords } from "../text/words.ts";

const FEWEST_WORDS = 5;
const UNSPACED = /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What is looked for: the whole text, and those of its clauses that are long enough to be meant. */
export interface Withheld {
  readonly wordings: readonly string[];
}

export function withheldIn(text: string): Withheld {
  const clauses = text.split(/[.,;:!?()\u2013\u2014\n]+/u);
  const long = clauses.filter((clause) => countWords(clause) >= FEWEST_WORDS);
  const wordings = [text, ...long].map(bare).filter((wording) => wording !== "");
  return { wordings: [...new Set(wordings)] };
}

/** The text as it is looked at; made once where many are looked for in it. */
export function bareWords(text: string): string {
  return ` ${bare(text)} `;
}

/** The words of it that stand there, bare; undefined where none do. */
export function wordingIn({ wordings }: Withheld, words: string): string | undefined {
  return wordings.find((wording) =>
    UNSPACED.test(wording)
      ? UNSPACED.test(words) && solid(words).includes(solid(wording))
      : words.includes(` ${wording} `),
  );
}

/** Words in Vietnamese are written by the syllable, so that eight are no more than five elsewhere. */
const FEWEST_SYLLABLES = 8;

/** Whether so many words of it stand there in a row that they are hardly there by chance. */
export function sharesRun(text: string, words: string, tag: string): boolean {
  const own = bare(text).split(" ");
  const fewest = tag === "vi" ? FEWEST_SYLLABLES : FEWEST_WORDS;
  return own.some(
    (_, from) =>
      from + fewest <= own.length &&
      words.includes(` ${own.slice(from, from + fewest).join(" ")} `),
  );
}

/** In these scripts a space stands wherever the writer sets one, often so that a line can end there. */
function solid(words: string): string {
  return words.replaceAll(" ", "");
}

/** Signs of Markdown stand inside words as well, and signs that nobody sees, such as a soft hyphen. */
function bare(text: string): string {
  return fold(text)
    .replace(/[*_~`\\\p{Default_Ignorable_Code_Point}]+/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
