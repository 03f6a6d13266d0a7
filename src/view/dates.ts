/** Dates and lengths of time in the words of the paper, saying which part was inferred and why. */

import { dayOf, isoOf } from "../record/dates.ts";
import type { DateFact, DayFact } from "../record/fields.ts";
import { type PaperContext, textIn, unstated } from "./context.ts";
import type { Cite, Stated } from "./values.ts";

/** A date in words with the inferred part named, or the gap. */
export function dateText(date: DateFact, context: PaperContext): Stated {
  const iso = isoOf(date);
  if (iso === undefined) return unstated(context);
  return withInference(context.locale.date(iso), date, context);
}

/** The meeting's day with its weekday. */
export function meetingDay(day: DayFact, context: PaperContext): string {
  return withInference(context.locale.weekday(dayOf(day)), day, context);
}

/** Why a part of a date was inferred, as a note. */
export function inferenceNote(id: string, date: DateFact, context: PaperContext): Cite {
  if (date === "unknown" || typeof date === "string") return [];
  const part = context.locale.text(`date.part.${date.inferred}`);
  return [
    {
      id,
      text: context.locale.text("date.inferred-note", {
        part,
        because: textIn(date.because, context),
      }),
    },
  ];
}

/** Minutes in words, or the gap. */
export function lengthText(minutes: number | "unknown", context: PaperContext): Stated {
  if (minutes === "unknown") return unstated(context);
  return context.locale.text("minutes", { minutes });
}

function withInference(text: string, date: DateFact, context: PaperContext): string {
  if (date === "unknown" || typeof date === "string") return text;
  const part = context.locale.text(`date.part.${date.inferred}`);
  return context.locale.text("date.inferred", { date: text, part });
}
