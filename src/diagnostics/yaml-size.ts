/** How large a file may be; a larger one is refused by its size, before anything in it is looked at. */
import { type Phrase, say } from "./phrase.ts";
import type { Report } from "./report.ts";

/** A whole year of meetings takes less than a tenth. */
export const MAX_BYTES = 2_000_000;

/** Reports a file of this many bytes; `hint` is for files of another sort than data. */
export function reportTooLarge(
  file: string,
  bytes: number,
  report: Report,
  hint: Phrase = say(
    "look what was pasted into it by mistake; a year of meetings takes less than 0.2 MB",
  ),
): void {
  const megabytes = Math.max(bytes / 1_000_000, 2.1).toFixed(1);
  report.error(
    "file-too-large",
    say("{file} is {megabytes} MB large, and no file above 2 MB is read", { file, megabytes }),
    { place: { file, line: 1, column: 1, length: 0 }, hint },
  );
}
