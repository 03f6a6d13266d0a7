/** Weeks as ISO 8601 counts them: from Monday, the first being the one with the year's first Thursday. */
import * as z from "zod";
import { quote, say, sayable } from "../diagnostics/phrase.ts";
import { type Objection, objecting } from "../diagnostics/schema-objection.ts";
import { mondayOf, weekOf } from "../text/week-of.ts";

const WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;
const weekForm = sayable("expected a week such as 2025-W50");

/** A week such as 2025-W50. */
export const week = objecting(z.string(), weekObjection).regex(WEEK, weekForm);

function weekObjection(text: string): Objection | undefined {
  if (mondayOf(text) !== undefined) return undefined;
  if (WEEK.test(text)) {
    const hint = say("{year} has 52 weeks; its last is {year}-W52", { year: text.slice(0, 4) });
    return { message: say("expected a week of the calendar"), hint };
  }
  const message = quote(weekForm);
  const meant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? weekOf(text) : undefined;
  if (meant === undefined) return { message };
  return { message, hint: say('write "{week}", the week of that day', { week: meant }) };
}
