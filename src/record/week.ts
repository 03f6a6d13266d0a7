/** Weeks as ISO 8601 counts them: from Monday, the first being the one with the year's first Thursday. */
import * as z from "zod";
import { quote, say, sayable } from "../diagnostics/phrase.ts";
import { type Objection, objecting } from "../diagnostics/schema-objection.ts";

const WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;
const weekForm = sayable("expected a week such as 2025-W50");

/** A week such as 2025-W50. */
export const week = objecting(z.string(), weekObjection).regex(WEEK, weekForm);

function weekObjection(text: string): Objection | undefined {
  if (WEEK.test(text)) return undefined;
  const message = quote(weekForm);
  const meant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? weekOf(text) : undefined;
  if (meant === undefined) return { message };
  return { message, hint: say('write "{week}", the week of that day', { week: meant }) };
}

const DAY = 86_400_000;

/** The week that a day lies in; undefined where the calendar has no such day. */
function weekOf(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
