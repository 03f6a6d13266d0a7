/** What speaks against an update whatever the file looks like: it is there already, moves nothing, or comes too early. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Commitment, Update } from "../../record/commitment.ts";
import { isoOf } from "../../record/dates.ts";
import type { Languages } from "../scaffold/outline.ts";
import { asRead, type UpdateValues } from "./values.ts";

/** An update that is about to be recorded. */
export interface Meant {
  readonly values: UpdateValues;
  readonly languages: Languages;
}

/** The due date as it is, whole or a month or year, or `unknown`. */
export function dueNow({ due, updates }: Commitment): string {
  const moved = updates.findLast((update) => update.due)?.due?.to;
  const now = moved ?? (due === "unknown" ? due : due.on);
  return isoOf(now) ?? "unknown";
}

/** Whether nothing speaks against it; else the report says what. */
export function isAllowed(commitment: Commitment, meant: Meant, report: Report): boolean {
  return (
    isInTime(commitment, meant, report) &&
    isNew(commitment, meant, report) &&
    isMove(commitment, meant, report)
  );
}

/** The order of updates says what was known when, so a clock that was set back would mix it up. */
function isInTime({ recorded, updates }: Commitment, { values }: Meant, report: Report): boolean {
  const { recorded: today } = values;
  const last = updates.at(-1)?.recorded ?? recorded;
  if (last === undefined || typeof today !== "string" || today >= last) return true;
  report.error(
    "clock-set-back",
    say(
      "today is {today} by the clock of this machine, and the entry above was recorded on {last}",
      {
        today,
        last,
      },
    ),
    { hint: say("set the clock of the machine right, or correct the day of the entry above") },
  );
  return false;
}

function isNew({ updates }: Commitment, { values, languages }: Meant, report: Report): boolean {
  const last = updates.at(-1);
  if (!last || contentOf(last) !== contentOf(asRead(values, languages))) return true;
  report.error(
    "already-recorded",
    say("the last update says just this; it was recorded on {day}", { day: last.recorded }),
    { hint: say("nothing needs to be done") },
  );
  return false;
}

function isMove(commitment: Commitment, { values }: Meant, report: Report): boolean {
  const { due } = values;
  if (typeof due !== "object" || !("to" in due)) return true;
  const now = dueNow(commitment);
  if (due.to !== now) return true;
  report.error("due-not-moved", say("the due date is {due} already", { due: now }), {
    hint: say("leave out --due and --reason, or give another date"),
  });
  return false;
}

/** All that an update says, whenever it was recorded and whatever the due date was before. */
function contentOf(update: Update | Record<string, unknown>): string {
  const { recorded: _, due, ...rest } = update;
  const moved: unknown = due && { ...Object(due), from: undefined };
  const fields = Object.entries({ ...rest, due: moved }).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
