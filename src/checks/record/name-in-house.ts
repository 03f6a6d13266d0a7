/** What a name or a text of the record is in messages: in the language of the house, if it has it in that. */
import type { Localised } from "../../record/fields.ts";
import type { House } from "../../record/house.ts";
import { textsByLanguage } from "../../record/people-named.ts";

/** In any language where that of the house is missing. */
export function textInHouse(text: Localised, { language }: House): string {
  const all = textsByLanguage(text);
  const own = all.find(([tag]) => tag === "" || tag === language) ?? all[0];
  return own?.[1] ?? "";
}
