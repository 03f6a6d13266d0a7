/** Files of `data/` bear the name of what they hold: a meeting its id, commitments their meeting's. */
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";
import type { DataFiles } from "./data-files.ts";
import { ID } from "./id-form.ts";

/**
 * Reports files named otherwise than what they hold, and two files of one meeting. The second files
 * are returned: that what they hold stands in the first as well need not be told too.
 */
export function checkFileNames(files: DataFiles, report: Report): ReadonlySet<string> {
  return new Set([...checkMeetings(files, report), ...checkCommitments(files, report)]);
}

/** A copy of a file whose id was not changed is the usual way to two meetings of one id. */
function checkMeetings({ meetings }: DataFiles, report: Report): readonly string[] {
  const second: string[] = [];
  const holders = new Map<string, string>();
  for (const [name, file] of meetings) {
    if (file?.value.id === name) holders.set(name, file.file);
  }
  for (const [name, file] of meetings) {
    if (!file || file.value.id === name) continue;
    const { id } = file.value;
    const place = file.place(["id"]);
    const holder = holders.get(id);
    holders.set(id, holder ?? file.file);
    if (holder !== undefined) {
      second.push(file.file);
      report.error(
        "duplicate-id",
        say('the id "{id}" is taken already, by {file}', { id, file: holder }),
        {
          place,
          hint: ID.test(name)
            ? say('write "id: {name}", as the file is named', { name })
            : say("give this meeting another id, and name its file after it"),
        },
      );
    } else {
      report.error("wrong-file-name", sayDiffer(name, id), {
        place,
        hint: say("rename the file to {id}.yaml; the id stays as it is once a paper was printed", {
          id,
        }),
      });
    }
  }
  return second;
}

function checkCommitments({ meetings, commitments }: DataFiles, report: Report): readonly string[] {
  const second: string[] = [];
  const ids = new Set([...meetings.values()].map((file) => file?.value.id));
  for (const [name, file] of commitments) {
    if (!file) continue;
    const { meeting } = file.value;
    if (meeting !== name) {
      const place = file.place(["meeting"]);
      if (commitments.has(meeting)) second.push(file.file);
      report.error("wrong-file-name", sayDiffer(name, meeting), {
        place,
        hint: meetings.has(name)
          ? didYouMean(name)
          : commitments.has(meeting)
            ? say(
                "move its commitments into data/commitments/{meeting}.yaml and remove this file",
                {
                  meeting,
                },
              )
            : say("rename the file to {id}.yaml", { id: meeting }),
      });
    } else if (!meetings.has(name) && !ids.has(name)) {
      const place = file.place(["meeting"]);
      const meant = closest(name, meetings.keys());
      report.error("commitments-unknown-meeting", say('there is no meeting "{name}"', { name }), {
        place,
        hint:
          meant === undefined
            ? say("add data/meetings/{id}.yaml", { id: name })
            : didYouMean(meant),
      });
    }
  }
  return second;
}

function sayDiffer(name: string, meeting: string) {
  return say("the file is named {name} and its meeting {meeting}", { name, meeting });
}
