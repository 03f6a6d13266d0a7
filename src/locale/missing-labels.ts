/**
 * Labels of chancery's that a house's own locale file lacks. A paper that needs one of them is
 * refused; this tells of all of them as soon as the file is read, not on the evening one is needed.
 */
import type { KnownValues } from "../diagnostics/known-values.ts";
import { list, say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { labelsOf } from "./labels.ts";
import { type LocaleFile, localeSchema } from "./schema.ts";

/** More names than these help nobody. */
const NAMED = 5;

/** The labels that chancery's own locales have; they all have the same. */
export function knownLabels(host: Host, values?: KnownValues): ReadonlySet<string> {
  const file = "builtin/templates/locales/en.yaml";
  const bytes = host.read(file);
  if (!bytes) return new Set();
  const known = values && { values, form: "locale" };
  const yaml = readYamlBytes({ file, bytes, schema: localeSchema, report: new Report(), known });
  return new Set(yaml && labelsOf(yaml.value.labels, true).keys());
}

/** Warns once, at `labels`, with the first names in the order of chancery's own file. */
export function reportMissingLabels(
  yaml: YamlFile<LocaleFile>,
  own: ReadonlyMap<string, unknown>,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const missing = [...known].filter((key) => !own.has(key));
  if (missing.length === 0) return;
  const named = list(missing.slice(0, NAMED));
  const more = missing.length - NAMED;
  const message =
    more > 0
      ? say("the locale lacks labels of chancery's own: {named} and {more} more", { named, more })
      : say("the locale lacks labels of chancery's own: {named}", { named });
  report.warning("locale-lacks-labels", message, {
    place: yaml.place(["labels"], "key"),
    hint: say("copy them from chancery's en.yaml and translate them; a paper that needs one fails"),
  });
}
