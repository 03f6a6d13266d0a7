/** What an officer is warned of who issues a version, beside what every build tells. */
import { list, say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { distributionOf, isOfOtherSide, nameInLine } from "../../pipeline/versions/recipients.ts";
import type { Issue } from "../../record/issued.ts";

/** Who takes up two versions goes by their times. */
export function warnOfClock(last: Issue | undefined, now: Date, at: string, report: Report): void {
  if (!last || Date.parse(last.at) <= now.getTime()) return;
  const slots = { at, version: last.issued, before: last.at };
  const message = say(
    "it is {at} by the clock of this machine, and {version} was issued at {before}",
    slots,
  );
  report.warning("clock-behind", message, {
    hint: say("set the clock of the machine, then issue again"),
  });
}

export function warnOfClearance({ house, meeting }: ComposedMeeting, report: Report): void {
  if (meeting.cleared_by !== "unknown") return;
  report.warning(
    "not-cleared",
    say("it is not on record who cleared the papers of {meeting}", { meeting: meeting.id }),
    {
      place: house.record.placeOf("meeting", meeting.id, ["cleared_by"]),
      hint: say("write who read and cleared them"),
    },
  );
}

/** Papers that are for our own side, and a recipient who is of another. */
export function warnOfOtherSide({ house, meeting, papers }: ComposedMeeting, report: Report): void {
  const [first] = papers;
  if (!first) return;
  const [of, id] = meeting.distribution
    ? (["meeting", meeting.id] as const)
    : (["house", ""] as const);
  for (const [at, { to, papers: kinds }] of distributionOf(first.context).entries()) {
    if (!isOfOtherSide(to, first.context)) continue;
    const own = papers.flatMap(({ kind, context }) => {
      const isGiven = !kinds || kinds.includes(kind.name);
      return isGiven && context.audience !== "shareable" ? [kind.name] : [];
    });
    if (own.length === 0) continue;
    const message = say("{to} is of another side, and these are for our own: {papers}", {
      to: nameInLine(to, first.context),
      papers: list([...new Set(own)]),
    });
    report.warning("recipient-of-other-side", message, {
      place: house.record.placeOf(of, id, ["distribution", at, "to"]),
      hint: say("name under papers what the other side may read, or take this recipient out"),
    });
  }
}
