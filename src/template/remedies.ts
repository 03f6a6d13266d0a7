/**
 * What an author may write instead, as phrases. Code stands in slots: it is the same in every language
 * and ready to be copied.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";

/** A test around what may be absent. */
export function putIfAround(text: string): Phrase {
  return say("put {code} around it", { code: codeOfIf(text) });
}

/** The same for a value that the template takes for granted. */
export function putIfAroundAbsent(text: string): Phrase {
  return say("put {code} around it if it may be absent", { code: codeOfIf(text) });
}

/** Going through a list. */
export function writeEach(text: string): Phrase {
  return write(`{{#each ${text}}} … {{/each}}`);
}

/** The words of a template belong to the locale. */
export function makeLabel(): Phrase {
  return say(
    "put them under labels at the top of the template or in the locale files, and print them with {code}",
    {
      code: '{{label "…"}}',
    },
  );
}

/** A test of a value, or of a helper's call, which stands in brackets. */
export function codeOfIf(text: string): string {
  return `{{#if ${/\s/u.test(text) ? `(${text})` : text}}} … {{/if}}`;
}

/** The block for which such a name was meant. */
export const BLOCKS: readonly string[] = ["if", "unless", "each", "with"];

/** A file as the reader knows it; what comes with chancery is not among the house's files. */
export function fileInWords(file: string): Phrase | string {
  const own = /^builtin\/(.*)$/su.exec(file)?.[1];
  return own === undefined ? file : say("chancery's own {file}", { file: own });
}
