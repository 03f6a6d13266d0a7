/** Who is meant by an id or a name on the command line: a party or a person of the record. */
import { and, or, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { entriesIn } from "../record/all-entries.ts";
import { idsOfName, nearestName } from "../record/names.ts";
import type { HouseRecord } from "../record/record.ts";
import { closest } from "../text/closest.ts";

/** The id of a party or person who is named by it, or by a name; undefined with the reason in the report. */
export function actorMeant(word: string, record: HouseRecord, report: Report): string | undefined {
  const known = [...record.parties.keys(), ...record.people.keys()];
  if (word === "unknown" || known.includes(word)) return word;
  const kinds = ["party", "person"] as const;
  const [named, ...others] = idsOfName(word, kinds, entriesIn(record));
  if (named !== undefined && others.length === 0) return named;
  if (named !== undefined) {
    const ids = or([named, ...others]);
    report.error("unknown-owner", say('several are named "{name}": {ids}', { name: word, ids }), {
      hint: say("write the id of the one that is meant"),
    });
    return undefined;
  }
  const near = closest(word, known) ?? nearestName(word, kinds, entriesIn(record));
  report.error("unknown-owner", say('there is no party or person "{id}"', { id: word }), {
    hint: near
      ? didYouMean(near)
      : say("ids stand in {files}; unknown lists what nobody is named for", {
          files: and(["data/parties.yaml", "data/people.yaml"]),
        }),
  });
  return undefined;
}
