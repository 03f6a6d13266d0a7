/** What an officer is warned of who issues a version, beside what every build tells. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { versionFolder, versionFolders } from "../../pack/version-folder.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import type { IssuedRegister } from "../../pipeline/versions/issued-register.ts";
import { type Issue, numberOf } from "../../record/issued.ts";

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

/** A folder without an entry was begun by a run that was killed, or its entry was lost. */
export function warnOfUnfinished(
  host: Host,
  meeting: string,
  { issues, path }: IssuedRegister,
  report: Report,
): void {
  const known = new Set(issues.map(({ issued }) => numberOf(issued)));
  for (const number of versionFolders(host, meeting)) {
    if (known.has(number)) continue;
    const slots = { folder: host.display(versionFolder(meeting, number)), path };
    report.warning(
      "version-without-entry",
      say("{folder} has no entry in {path}, so it was never issued", slots),
      {
        hint: say("see that none of its papers is in anybody's hands, then move the folder away"),
      },
    );
  }
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
