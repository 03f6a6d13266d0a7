/** A locale file of one more language, made from the English one, as a user would translate it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { projectFolder } from "./sources.ts";

/** What a file of a language holds beside its labels. */
export interface OwnForms {
  readonly language: string;
  readonly name: string;
  readonly dates: Readonly<Record<string, string | readonly string[]>>;
  readonly lists: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
}

export const french: OwnForms = {
  language: "fr",
  name: "français",
  dates: {
    day: "le {day} {month} {year}",
    weekday: "le {weekday} {day} {month} {year}",
    month: "{month} {year}",
    year: "{year}",
    time: "{hour} h {minute}",
    months:
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
        " ",
      ),
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  },
  lists: { comma: ", ", last: " et " },
  numbers: { group: "\u202f", decimal: "," },
};

/** The file: all labels of the English one in the words that `translate` has for them. */
export function localeFile(forms: OwnForms, translate: (label: string) => string): string {
  const path = join(projectFolder, "templates", "locales", "en.yaml");
  const file = parseDocument(readFileSync(path, "utf8"));
  for (const [key, value] of Object.entries(forms)) file.set(key, value);
  const labels = file.get("labels");
  if (!isMap(labels)) throw new Error("the English locale has no labels");
  visit(labels, {
    Scalar: (key, node) => {
      if (key !== "key" && isScalar(node)) {
        node.value = translate(String(node.value));
        node.type = "QUOTE_DOUBLE";
      }
    },
  });
  return file.toString({ lineWidth: 0 });
}
