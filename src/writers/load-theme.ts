/** Reads a theme from `templates/themes/`; what it means is the schema's and the writers' matter. */
import type { Report } from "../diagnostics/report.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { type Theme, themeSchema } from "./theme.ts";

export interface ThemeFile {
  readonly theme: Theme;
  /** The theme and the fonts it names, for the manifest. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** The theme of this name, or undefined with the reason in the report. */
export function loadTheme(host: Host, name: string, report: Report): ThemeFile | undefined {
  const found = readTemplateFile(host, `themes/${name}.yaml`);
  if (!found) {
    const known = listTemplateFiles(host, "themes", ".yaml").map((file) => file.slice(0, -5));
    report.error("theme-missing", `there is no theme "${name}"`, {
      hint: `themes in templates/themes: ${known.join(", ") || "none"}`,
    });
    return undefined;
  }
  const { path: file, bytes } = found;
  const yaml = readYamlBytes({ file, bytes, schema: themeSchema, report });
  if (!yaml) return undefined;
  const files = [found];
  for (const { name, path } of fontFiles(yaml.value)) {
    const file = readTemplateFile(host, name);
    if (file) files.push(file);
    else {
      report.error("font-missing", `the theme names the font file "${name}", which is not there`, {
        place: yaml.place(path),
      });
    }
  }
  return files.length > fontFiles(yaml.value).length ? { theme: yaml.value, files } : undefined;
}

function fontFiles({ fonts }: Theme) {
  return (["body", "lao"] as const).flatMap((script) =>
    (["regular", "bold", "italic", "boldItalic"] as const).flatMap((face) => {
      const file = fonts[script][face];
      return file ? [{ name: `fonts/${file}`, path: ["fonts", script, face] }] : [];
    }),
  );
}
