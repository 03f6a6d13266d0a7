/** Real words in each language, as many as are asked for, from the declaration of human rights. */

import { type DeclarationLanguage, readDeclaration } from "../support/declaration.ts";
import { laoWords } from "../support/lao.ts";

export interface Words {
  /** About so many letters, never less than a word; it goes on where it ended. */
  take(letters: number): string;
}

const streams = new Map<DeclarationLanguage, readonly string[]>();

function streamOf(language: DeclarationLanguage): readonly string[] {
  const known = streams.get(language);
  if (known) return known;
  const { preamble, articles } = readDeclaration(language);
  const words = [preamble, ...articles]
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.normalize("NFC").split(/\s+/u))
    .filter(Boolean);
  streams.set(language, words);
  return words;
}

/** The Lao declaration has few spaces, so that a short text is made of a dictionary's words. */
const PHRASE = 90;

/** A source of words that begins anew for each document. */
export function wordsOf(language: DeclarationLanguage, start = 0): Words {
  const long = streamOf(language);
  let next = start;
  const take = (letters: number): string => {
    const stream = language === "lo" && letters < PHRASE ? laoWords : long;
    const words: string[] = [];
    for (let length = 0; length < letters || words.length === 0; ) {
      const word = stream[next++ % stream.length] ?? "";
      words.push(word);
      length += word.length + 1;
    }
    return words.join(" ");
  };
  return { take };
}
