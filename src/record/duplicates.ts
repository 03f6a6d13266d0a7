/** Ids given twice. A party and a person may not share one either: fields name both by id alone. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { DataFiles } from "./data-files.ts";
import type { Entry } from "./entries.ts";
import { kindNames } from "./nouns.ts";

/** Reports the second and each further use of an id, naming the first; files in `except` are left out. */
export function checkDuplicates(
  files: DataFiles,
  entries: readonly Entry[],
  except: ReadonlySet<string>,
  report: Report,
): void {
  const everywhere = tracker(report);
  for (const { kind, id, place } of entries) {
    if (kind === "house" || kind === "meeting") continue;
    const family = kind === "person" ? "party" : kind;
    const given = { id, place: () => place(["id"]), noun: kindNames[kind] };
    if (except.size === 0 || !except.has(given.place().file)) everywhere(family, given);
  }
  for (const file of files.meetings.values()) {
    if (!file || except.has(file.file)) continue;
    const { issues, facts, decisions } = file.value;
    const inMeeting = tracker(report);
    const at =
      (...path: readonly (string | number)[]) =>
      () =>
        file.place([...path, "id"]);
    facts.forEach(({ id }, index) => {
      everywhere("fact", { id, place: at("facts", index), noun: say("a fact") });
    });
    decisions.forEach(({ id }, index) => {
      inMeeting("decision", { id, place: at("decisions", index), noun: say("a decision") });
    });
    issues.forEach(({ id, points }, index) => {
      inMeeting("issue", { id, place: at("issues", index), noun: say("an issue") });
      points.forEach((point, number) => {
        const place = at("issues", index, "points", number);
        inMeeting("point", { id: point.id, place, noun: say("a point") });
      });
    });
  }
}

/** An id where it is given, and what it is given to. */
interface Given {
  readonly id: string;
  readonly place: () => Place;
  readonly noun: Phrase;
}

/** Keeps the first use of each id of a family, and reports the others. */
function tracker(report: Report): (family: string, given: Given) => void {
  const first = new Map<string, Given>();
  const bare = new Map<string, Given>();
  return (family, given) => {
    const { id, place } = given;
    if (id === "unknown") {
      report.error(
        "reserved-id",
        say('"unknown" cannot be an id: it says that a value is not known'),
        {
          place: place(),
          hint: say("give it an id that tells what it is"),
        },
      );
      return;
    }
    const earlier = first.get(`${family} ${id}`);
    const withoutHyphens = `${family} ${id.replaceAll("-", "")}`;
    const alike = bare.get(withoutHyphens);
    if (earlier) {
      report.error("duplicate-id", sayTaken(given, earlier), {
        place: place(),
        hint: say("give one of the two another id; never change one that was printed"),
      });
      return;
    }
    if (alike) {
      const slots = { id, other: alike.id, where: whereSeenFrom(place(), alike.place()) };
      const message = say('the id "{id}" differs only in hyphens from "{other}" on {where}', slots);
      report.warning("similar-ids", message, {
        place: place(),
        hint: say("if both are the same, keep one; if not, give this one a clearer id"),
      });
    }
    first.set(`${family} ${id}`, given);
    bare.set(withoutHyphens, given);
  };
}

function sayTaken({ id, place, noun }: Given, earlier: Given): Phrase {
  const where = whereSeenFrom(place(), earlier.place());
  // A person may find the id among the parties, where nobody would look for it.
  return earlier.noun.text === noun.text
    ? say('the id "{id}" is taken already, on {where}', { id, where })
    : say('the id "{id}" is taken already by {noun}, on {where}', {
        id,
        noun: earlier.noun,
        where,
      });
}

function whereSeenFrom(place: Place, { file, line }: Place): Phrase | string {
  return file === place.file ? say("line {line}", { line }) : `${file}:${line}`;
}
