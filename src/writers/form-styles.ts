/** The styles that the lines of heads and forms name: whether the theme has each of them. */
import { list, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";
import type { Theme } from "./theme.ts";
import type { ThemeForm } from "./theme-forms.ts";

type Path = readonly (string | number)[];

/** A line that names a style which the theme has not. */
export interface MissingStyle {
  readonly path: Path;
  readonly message: Phrase;
  readonly hint: Phrase;
}

/** All of them, in the order of the theme's forms. */
export function missingStyles({ formStyles, heads, forms }: Theme): readonly MissingStyle[] {
  const known = Object.keys(formStyles);
  return [...stylesOf("heads", heads), ...stylesOf("forms", forms)].flatMap(({ path, style }) => {
    if (known.includes(style)) return [];
    const meant = closest(style, known);
    return {
      path,
      message: say('the theme has no form style "{style}"', { style }),
      hint:
        meant !== undefined
          ? didYouMean(meant)
          : say("the theme's formStyles are {names}", { names: list(known) }),
    };
  });
}

function stylesOf(group: string, forms: Readonly<Record<string, ThemeForm | undefined>>) {
  return Object.entries(forms).flatMap(([name, form = []]) =>
    form.flatMap((cells, row) =>
      cells.flatMap(({ lines }, cell) =>
        lines.flatMap(({ style, several }, line) => {
          const path: Path = [group, name, row, cell, "lines", line];
          const own = { path: [...path, "style"], style };
          if (several?.style === undefined) return [own];
          return [own, { path: [...path, "several", "style"], style: several.style }];
        }),
      ),
    ),
  );
}
