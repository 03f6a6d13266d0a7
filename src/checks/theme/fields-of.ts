/** The fields of a theme that a rule of its norm speaks of, each with its value. */
import type { NormRule } from "../../writers/norm.ts";
import type { Theme } from "../../writers/theme.ts";
import type { ThemeForm } from "../../writers/theme-forms.ts";

export interface ThemeField {
  readonly path: readonly (string | number)[];
  /** As people write it; a line of a form is named by its style. */
  readonly name: string;
  /** Undefined where the theme has none. */
  readonly value: unknown;
}

export function fieldsOf({ at, lines }: NormRule, theme: Theme): readonly ThemeField[] {
  const names = [at].flat();
  if (lines === undefined) return names.flatMap((name) => fieldsAt(name.split("."), theme, []));
  const found = linesOf(theme).filter(({ style }) => style === lines);
  return names.flatMap((name) => {
    const steps = name.split(".");
    if (found.length === 0)
      return [{ path: ["heads"], name: `${lines} ${name}`, value: undefined }];
    return found.flatMap(({ path, line }) =>
      fieldsAt(steps, line, path).map((field) => ({ ...field, name: `${lines} ${name}` })),
    );
  });
}

/** Those that a path leads to; one without a value where it leads to none. */
function fieldsAt(
  [step, ...rest]: readonly string[],
  value: unknown,
  path: readonly (string | number)[],
): readonly ThemeField[] {
  if (step === undefined) return [{ path, name: path.join("."), value }];
  const inner =
    typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
  const keys = step === "*" && inner && inner.size > 0 ? [...inner.keys()] : [step];
  return keys.flatMap((key) => fieldsAt(rest, inner?.get(key), [...path, key]));
}

function linesOf({ heads, forms }: Theme) {
  return [
    ...Object.entries(heads).flatMap(([name, form]) => linesIn(form, ["heads", name])),
    ...Object.entries(forms).flatMap(([name, form]) => linesIn(form ?? [], ["forms", name])),
  ];
}

function linesIn(form: ThemeForm, path: readonly (string | number)[]) {
  return form.flatMap((cells, row) =>
    cells.flatMap(({ lines }, cell) =>
      lines.map((line, at) => ({
        line,
        style: line.style,
        path: [...path, row, cell, "lines", at],
      })),
    ),
  );
}
