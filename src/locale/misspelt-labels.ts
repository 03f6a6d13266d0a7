/**
 * Labels of a house's own locale file whose names are slips: no locale of chancery has such a label in
 * that group, and the one that was meant is missing.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { Report } from "../diagnostics/report.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { closest } from "../text/closest.ts";
import { type Label, labelsOf } from "./labels.ts";
import { localeSchema } from "./schema.ts";

const FOLDER = "builtin/templates/locales";

/** Reports them; gives the labels with these under the names that were meant, so that none is missed. */
export function correctLabels(
  host: Host,
  own: ReadonlyMap<string, Label>,
  placeOf: (path: readonly string[]) => Place,
  report: Report,
): ReadonlyMap<string, Label> {
  const known = knownLabels(host);
  const corrected = new Map(own);
  for (const [key, label] of own) {
    if (known.has(key)) continue;
    const [group = "", name = ""] = split(key);
    const missing = [...known]
      .filter((other) => !corrected.has(other) && split(other)[0] === group)
      .map((other) => split(other)[1] ?? "");
    const meant = closest(name, missing);
    if (meant === undefined) continue;
    const right = group === "" ? meant : `${group}.${meant}`;
    corrected.set(right, label);
    const path = label.path.slice(0, key.split(".").length);
    report.error("locale-unknown-label", say('there is no label "{label}"', { label: key }), {
      place: placeOf(path),
      hint: didYouMean(meant),
    });
  }
  return corrected;
}

/** The group, which is empty for a label outside of any, and the name in it. */
function split(key: string): readonly [group: string, name: string] {
  const at = key.lastIndexOf(".");
  return at < 0 ? ["", key] : [key.slice(0, at), key.slice(at + 1)];
}

function knownLabels(host: Host): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { name, kind } of host.list(FOLDER)) {
    const file = `${FOLDER}/${name}`;
    const bytes = kind === "file" && name.endsWith(".yaml") ? host.read(file) : undefined;
    if (!bytes) continue;
    const yaml = readYamlBytes({ file, bytes, schema: localeSchema, report: new Report() });
    for (const key of yaml ? labelsOf(yaml.value.labels, true).keys() : []) known.add(key);
  }
  return known;
}
