/** Reads a theme from `templates/themes/`; what it means is the schema's and the writers' matter. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { KnownValues } from "../diagnostics/known-values.ts";
import { list, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { closest } from "../text/closest.ts";
import { missingStyles } from "./form-styles.ts";
import { type Theme, themeSchema } from "./theme.ts";

export interface ThemeFile {
  readonly theme: Theme;
  /** Where a field of it stands. */
  place(path: readonly (string | number)[]): Place;
  /** The theme and the fonts it names, for the manifest. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/**
 * The theme of this name, or undefined with the reason in the report; `askedAt` is where the data or
 * a template asks for it, `values` what is known of theme files.
 */
export function loadTheme(
  host: Host,
  name: string,
  report: Report,
  askedAt?: Place,
  values?: KnownValues,
): ThemeFile | undefined {
  const found = readTemplateFile(host, `themes/${name}.yaml`);
  if (!found) {
    const known = listTemplateFiles(host, "themes", ".yaml").map((file) => file.slice(0, -5));
    const meant = closest(name, known);
    report.error("theme-missing", say('there is no theme "{name}"', { name }), {
      place: askedAt,
      hint:
        meant !== undefined
          ? didYouMean(meant)
          : known.length > 0
            ? say("themes in templates/themes: {names}", { names: list(known) })
            : say("add templates/themes/{name}.yaml", { name }),
    });
    return undefined;
  }
  const { path: file, bytes } = found;
  const known = values && { values, form: "theme" };
  const yaml = readYamlBytes({ file, bytes, schema: themeSchema, report, known });
  if (!yaml) return undefined;
  const missing = missingStyles(yaml.value);
  for (const { path, message, hint } of missing) {
    report.error("theme-style-missing", message, { place: yaml.place(path), hint });
  }
  const files = [found];
  for (const { name, path } of fontFiles(yaml.value)) {
    const file = readTemplateFile(host, name);
    if (file) files.push(file);
    else {
      const fonts = listTemplateFiles(host, "fonts", "");
      const meant = closest(name.slice("fonts/".length), fonts);
      const message = say('the theme names the font file "{name}", which is not there', { name });
      report.error("font-missing", message, {
        place: yaml.place(path),
        hint:
          meant === undefined
            ? say("put the file into templates/fonts, or name one that is there")
            : didYouMean(meant),
      });
    }
  }
  return missing.length === 0 && files.length > fontFiles(yaml.value).length
    ? { theme: yaml.value, files, place: yaml.place }
    : undefined;
}

function fontFiles({ fonts }: Theme) {
  return (["body", "lao"] as const).flatMap((script) =>
    (["regular", "bold", "italic", "boldItalic"] as const).flatMap((face) => {
      const file = fonts[script][face];
      return file ? [{ name: `fonts/${file}`, path: ["fonts", script, face] }] : [];
    }),
  );
}
