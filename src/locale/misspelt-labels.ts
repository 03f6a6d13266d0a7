/**
 * Labels of a house's own locale file whose names are slips: no locale of chancery has such a label in
 * that group, and the one that was meant is missing.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";
import type { Label } from "./labels.ts";

/** Reports them; gives the labels with these under the names that were meant, so that none is missed. */
export function correctLabels(
  own: ReadonlyMap<string, Label>,
  known: ReadonlySet<string>,
  placeOf: (path: readonly string[]) => Place,
  report: Report,
): ReadonlyMap<string, Label> {
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
