/** Why a meeting is not issued, other than that something in its record is wrong. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { distributionOf } from "../../pipeline/versions/recipients.ts";

const fileOf = (meeting: string) => `data/meetings/${meeting}.yaml`;

export function reportNoPapers(meeting: string, report: Report): void {
  report.error("nothing-to-issue", say("{meeting} has no papers", { meeting }), {
    hint: say("a meeting that is cancelled has none; see state in {file}", {
      file: fileOf(meeting),
    }),
  });
}

/** Whether anybody is named to receive a copy; where copies are wanted and nobody is, that is told. */
export function hasRecipients({ meeting, papers }: ComposedMeeting, report: Report): boolean {
  if (papers.some(({ context }) => distributionOf(context).length > 0)) return true;
  const message = say("nobody is named to receive the papers of {meeting}, so there is no copy", {
    meeting: meeting.id,
  });
  report.error("no-recipients", message, {
    hint: say("write whom under {field} in {file}, or in {house} for all meetings", {
      field: "distribution:",
      file: fileOf(meeting.id),
      house: "data/house.yaml",
    }),
  });
  return false;
}

export function reportUnaccepted(meeting: string, count: number, report: Report): void {
  const message =
    count === 1
      ? say("{meeting} is not issued, since there is a warning", { meeting })
      : say("{meeting} is not issued, since there are {count} warnings", { meeting, count });
  report.error("warnings-not-accepted", message, {
    hint:
      count === 1
        ? say("mend what it names, or say why it is issued nevertheless, with {option}", option)
        : say("mend what they name, or say why it is issued nevertheless, with {option}", option),
  });
}

const option = { option: '--accept "…"' };
