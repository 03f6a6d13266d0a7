/** The texts of a locale file that are no labels, each with its place. */
import type { YamlFile } from "../diagnostics/yaml.ts";
import type { AddedLabel } from "./locale.ts";
import type { LocaleFile } from "./schema.ts";

/** The names of months and weekdays first. */
export function namesIn({ value: { dates }, place }: YamlFile<LocaleFile>): readonly AddedLabel[] {
  const { months, weekdays, ...forms } = dates;
  const textAt = (text: string, path: readonly (string | number)[]) => ({
    text,
    place: place(["dates", ...path]),
  });
  return [
    ...months.map((name, at) => textAt(name, ["months", at])),
    ...weekdays.map((name, at) => textAt(name, ["weekdays", at])),
    ...Object.entries(forms).map(([name, form]) => textAt(form, [name])),
  ];
}
