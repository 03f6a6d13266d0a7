/** Telling of a file that is saved otherwise than as UTF-8; `text/decode.ts` finds it. */
import { say } from "./phrase.ts";
import type { Report } from "./report.ts";

/** Reports that the file is in this encoding. */
export function reportEncoding(file: string, encoding: string, report: Report): void {
  report.error(
    "wrong-encoding",
    say("the file is saved as {encoding}, not as UTF-8", { encoding }),
    {
      place: { file, line: 1, column: 1, length: 0 },
      hint: say("save it again with the encoding UTF-8"),
    },
  );
}
