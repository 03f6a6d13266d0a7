/**
 * Characters that look like a space or like nothing, and that YAML reads as letters: in front of a
 * field's name, inside it or after its colon they make another name of it.
 */
import { type Phrase, say } from "./phrase.ts";

/** One such character. Thin and wide spaces belong here too; Lao texts hold U+200B, names do not. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/u;

/** `U+00A0`. */
export function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** All such characters of a text. */
export const ODD_SPACES = new RegExp(ODD_SPACE.source, "gu");

/** What is wrong with the character, and the remedy. */
export function oddSpace(character: string): { readonly message: Phrase; readonly hint: Phrase } {
  const code = codeOf(character);
  const isSeen = /[\p{Zs}]/u.test(character);
  return isSeen
    ? {
        message: say("this looks like a space and is another character ({code})", { code }),
        hint: say("delete it and press the space bar"),
      }
    : {
        message: say("an invisible character ({code}) stands in the name of this field", { code }),
        hint: say("delete the name and type it again"),
      };
}
