/** What the cells of a figure's table say: words, a whole number, or a day. */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Inline, TableCell, Text } from "./nodes.ts";
import type { Context } from "./state.ts";
import { trimInlines } from "./trim.ts";
import { inlineText } from "./words.ts";

/** Words without marks of notes, links, page numbers and breaks. */
export type Words = readonly Text[];

/** A run of inlines and where it stands when it is empty. */
interface Run {
  readonly children: readonly Inline[];
  readonly origin?: Origin;
}

/** The words, of which there must be some: `missing` says what lacks them. */
export function readWords(run: Run, missing: Phrase, context: Context): Words {
  const { errors } = context.state.report;
  const words = plainWords(run, context);
  if (inlineText(words).trim() === "" && context.state.report.errors === errors) {
    const hint = say("write a word into the cell, or leave out the row or column");
    report("document-figure-cell", missing, placeOf(run), hint, context);
  }
  return words;
}

/** Reports a cell that is not drawn and has words in it. */
export function refuseWords(run: Run, message: Phrase, context: Context): void {
  if (run.children.length === 0) return;
  report("document-figure-cell", message, placeOf(run), say("leave the cell empty"), context);
}

/** A whole number from 0. */
export function readAmount(
  cell: TableCell,
  context: Context,
): { readonly amount: number; readonly words: Words } {
  const words = plainWords(cell, context);
  const value = inlineText(words);
  if (isOpen(cell, context)) return { amount: 0, words };
  if (!/^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const message =
      value === ""
        ? say("an amount of the chart is missing")
        : say('"{value}" is no whole number from 0', { value });
    const hint = say("a chart draws amounts such as 0, 7 or 12, in figures without signs");
    report("document-figure-amount", message, placeOf(cell), hint, context);
  }
  return { amount: Number(value), words };
}

/** A day as an ISO date. */
export function readDay(cell: TableCell, context: Context): string {
  const day = inlineText(plainWords(cell, context));
  if (isOpen(cell, context) || isDay(day)) return day;
  const [message, hint] = noDay(day);
  report("document-figure-day", message, placeOf(cell), hint, context);
  return day;
}

/** What is wrong with a day, and the remedy. */
function noDay(value: string): readonly [message: Phrase, hint: Phrase] {
  const remedy = say("write year-month-day, such as {code}", { code: "2025-12-31" });
  if (value === "") return [say("a day of the timeline is missing"), remedy];
  if (DAY.test(value)) {
    const message = say('"{value}" is no day of the calendar', { value });
    return [message, say("correct the month or the day")];
  }
  return [say('"{value}" is no day that a timeline can place', { value }), remedy];
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return /^(?:0[1-9]|1[0-2])$/.test(month) && Number(day) >= 1 && Number(day) <= last;
}

/** Its texts, breaks as blanks; what a figure cannot bear is reported. */
export function plainWords({ children }: Run, context: Context): Words {
  const plain = (inline: Inline): readonly Text[] => {
    switch (inline.type) {
      case "text":
        return [{ ...inline, value: inline.value.replace(/[ \t\r\n]+/gu, " ") }];
      case "break":
        return [{ type: "text", value: " ", ...(inline.origin && { origin: inline.origin }) }];
      case "strong":
      case "emphasis":
      case "unstated":
        return inline.children.flatMap(plain);
      case "link":
      case "noteReference":
      case "pageReference":
        report(
          "document-figure-cell",
          UNFIT[inline.type],
          inline.origin?.template,
          BESIDE,
          context,
        );
        return [];
    }
  };
  return trimInlines(children.flatMap(plain)).filter((inline) => inline.type === "text");
}

const UNFIT = {
  link: say("a link cannot stand in a figure"),
  noteReference: say("a note cannot stand in a figure"),
  pageReference: say("the number of a page cannot stand in a figure"),
} as const;
const BESIDE = say("put it into the text beside the figure");

/** Whether a stand-in takes the place of what decides; stand-ins say what they stand for. */
function isOpen({ children }: Run, { state }: Context): boolean {
  const holdsValue = (inline: Inline): boolean =>
    inline.origin?.path !== undefined || ("children" in inline && inline.children.some(holdsValue));
  return state.source.standIns === true && children.some(holdsValue);
}

function report(
  code: string,
  message: Phrase,
  place: Place | undefined,
  hint: Phrase,
  { state }: Context,
): void {
  state.report.error(code, message, { place, hint });
}

/** Of what stands first in the cell, or of an empty one. */
function placeOf({ children: [first], origin }: Run): Place | undefined {
  return (first?.origin ?? origin)?.template;
}
