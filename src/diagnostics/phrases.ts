/** Phrases that several rooms say. */
import { type Phrase, say } from "./phrase.ts";

/** The remedy for a slip: the word that was probably meant. */
export function didYouMean(word: string): Phrase {
  return say('did you mean "{word}"?', { word });
}
