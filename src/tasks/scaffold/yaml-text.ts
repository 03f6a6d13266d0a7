/** Single values as YAML, so that a reader of YAML finds in them exactly what was given. */

import { normalise } from "../../text/normalise.ts";

/** A word or words that no YAML reader takes for anything but text. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_]*(?:[ ,.;’–—/()-]+[\p{L}\p{M}\p{N}_]+)*[.)]?$/u;

/** An id or a day: letters or figures with a hyphen between. */
const HYPHENED = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

/** What some reader of YAML takes for a number, or for true, false or nothing. */
const OTHER = /^(?:[\d.+-]+(?:e[\d+-]*)?|true|false|null|yes|no|on|off|y|n)$/iu;

const DAY = /^\d{4}-\d\d(?:-\d\d)?$/u;

/** A text on one line in its one spelling, in quotes where it needs them. */
export function yamlText(given: string): string {
  const text = normalise(given);
  if (DAY.test(text)) return text;
  const isPlain = (PLAIN.test(text) || HYPHENED.test(text)) && !OTHER.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** The same inside brackets or braces, where a comma or bracket would end a bare word. */
export function yamlTextInFlow(given: string): string {
  const text = normalise(given);
  return /[,[\]{}]/u.test(text) ? JSON.stringify(text) : yamlText(text);
}
