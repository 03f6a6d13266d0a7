/** Phrases that several rooms say. */
import { type Phrase, say } from "./phrase.ts";

/** Code or text that is ready to be copied. */
export function write(code: string): Phrase {
  return say("write {code}", { code });
}

/** The remedy for a slip: the word that was probably meant. */
export function didYouMean(word: string): Phrase {
  return say('did you mean "{word}"?', { word });
}
