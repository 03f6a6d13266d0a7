/** What speaks against an update whatever the file looks like: it is there already, moves nothing, or comes too early. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Commitment, Update } from "../../record/commitment.ts";
import { inOrder } from "../../record/commitment-updates.ts";
import { isoOf } from "../../record/dates.ts";
import { standingAfter } from "../../view/standing.ts";
import type { Languages } from "../scaffold/outline.ts";
import { asRead, type UpdateValues } from "./values.ts";

/** An update that is about to be recorded. */
export interface Meant {
  readonly values: UpdateValues;
  readonly languages: Languages;
}

/** The due date as papers have it now, whole or a month or year, or `unknown`. */
export function dueNow(commitment: Commitment, today: string): string {
  return isoOf(standingAfter(commitment, commitment.updates, today).due) ?? "unknown";
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
  const { due, recorded } = values;
  if (typeof due !== "object" || !("to" in due) || typeof recorded !== "string") return true;
  const now = dueNow(commitment, recorded);
  if (due.to !== now) return true;
  report.error("due-not-moved", say("the due date is {due} already", { due: now }), {
    hint: say("leave out --due and --reason, or give another date"),
  });
  return false;
}

/** What of two updates the one that happened later settles. */
const SETTLED = ["status", "due", "what", "owner", "lead", "counterpart", "deliverable"] as const;

/** Warns of what an update says in vain, since one of a later day that is there already says otherwise. */
export function warnOfLater({ updates }: Commitment, { values }: Meant, report: Report): void {
  const { at } = values;
  for (const field of SETTLED) {
    const later = updates.filter((one) => one[field] !== undefined && one.at > String(at));
    const last = inOrder(later).at(-1);
    if (values[field] === undefined || !last) continue;
    report.warning(
      "later-update-holds",
      say('"{field}" stays as the update of {day} has it, since that is a later day', {
        field,
        day: last.at,
      }),
      {
        hint: say("if that is wrong, record what is right with --at {day} or a later day", {
          day: last.at,
        }),
      },
    );
  }
}

/** All that an update says, whenever it was recorded and whatever the due date was before. */
function contentOf(update: Update | Record<string, unknown>): string {
  const { recorded: _, due, ...rest } = update;
  const moved: unknown = due && { ...Object(due), from: undefined };
  const fields = Object.entries({ ...rest, due: moved }).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
