/** How large a file may be; a larger one is refused by its size, before anything in it is looked at. */
import { say } from "./phrase.ts";
import type { Report } from "./report.ts";

/** A whole year of meetings takes less than a tenth. */
export const MAX_BYTES = 2_000_000;

/** Reports a file of this many bytes. */
export function reportTooLarge(file: string, bytes: number, report: Report): void {
  const megabytes = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  report.error(
    "file-too-large",
    say("{file} is {megabytes} MB large, and no file above 2 MB is read", { file, megabytes }),
    {
      place: { file, line: 1, column: 1 },
      hint: say(
        "look what was pasted into it by mistake; a year of meetings takes less than 0.2 MB",
      ),
    },
  );
}
