/** The week that is asked for, or in which the house lives now; and why there can be no memo of one. */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { House } from "../record/house.ts";
import { dayIn } from "../text/days.ts";
import { mondayOf, weekOf } from "../text/week-of.ts";

/** The week; undefined with the reason in the report. */
export function weekAsked(
  { timezone, first_week: first }: House,
  asked: string | undefined,
  now: Date,
  report: Report,
): string | undefined {
  const today = dayIn(timezone, now);
  const current = weekOf(today);
  const week = asked ?? current;
  const monday = week === undefined ? undefined : mondayOf(week);
  if (week === undefined || monday === undefined) {
    const text = asked ?? today;
    const meant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? weekOf(text) : undefined;
    report.error("wrong-week", say('"{text}" is not a week', { text }), {
      hint:
        meant === undefined
          ? say("write a week as year and number, such as 2025-W50; few years have a week 53")
          : say('write "{week}", the week of that day', { week: meant }),
    });
    return undefined;
  }
  if (monday > today) {
    report.error(
      "week-ahead",
      say("{week} begins on {monday}, and today is {today}", {
        week,
        monday,
        today,
      }),
      {
        hint: say("its memo tells how things stand on its Monday, so it can be made from then on"),
      },
    );
    return undefined;
  }
  if (monday < (mondayOf(first) ?? "")) {
    report.error(
      "week-before-first",
      say("{week} lies before the first memo, {first}", { week, first }),
      {
        hint: say("first_week in data/house.yaml says which week has memo no. 1"),
      },
    );
    return undefined;
  }
  return week;
}
