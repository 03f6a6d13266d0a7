/** Ids given twice. A party and a person may not share one either: fields name both by id alone. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { DataFiles } from "./data-files.ts";
import type { Entry } from "./entries.ts";

/** Reports the second and each further use of an id, naming the first. */
export function checkDuplicates(files: DataFiles, entries: readonly Entry[], report: Report): void {
  const everywhere = tracker(report);
  for (const { kind, id, place } of entries) {
    if (kind === "house" || kind === "meeting") continue;
    const family = kind === "person" ? "party" : kind;
    everywhere(family, id, place(["id"]));
  }
  for (const file of files.meetings.values()) {
    if (!file) continue;
    const { issues, facts, decisions } = file.value;
    const inMeeting = tracker(report);
    facts.forEach(({ id }, index) => {
      everywhere("fact", id, file.place(["facts", index, "id"]));
    });
    decisions.forEach(({ id }, index) => {
      inMeeting("decision", id, file.place(["decisions", index, "id"]));
    });
    issues.forEach(({ id, points }, index) => {
      inMeeting("issue", id, file.place(["issues", index, "id"]));
      points.forEach((point, at) => {
        inMeeting("point", point.id, file.place(["issues", index, "points", at, "id"]));
      });
    });
  }
}

type Track = (family: string, id: string, place: Place) => void;

function tracker(report: Report): Track {
  const first = new Map<string, Place>();
  return (family, id, place) => {
    const key = `${family} ${id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, place);
      return;
    }
    const where =
      earlier.file === place.file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`;
    report.error("duplicate-id", `the id "${id}" is taken already, on ${where}`, {
      place,
      hint: "give one of the two another id; never change one that was printed",
    });
  };
}
