/** What an id looks like, and the id that a name written in its place would make. */
import { quote, say, sayable } from "../diagnostics/phrase.ts";
import type { Objection } from "../diagnostics/schema-objection.ts";
import { slugOf } from "../text/slug.ts";

/** Small letters, figures and single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idForm = sayable("expected small letters, figures and single hyphens");

/** What is wrong with the form of an id, with the id that was probably meant. */
export function idObjection(text: string): Objection | undefined {
  if (ID.test(text)) return undefined;
  const id = slugOf(text);
  const hint = id
    ? say('write "{id}"', { id })
    : say("write the name in Latin letters without accents");
  return { message: quote(idForm), hint };
}
