/**
 * What the furniture of the pages and the properties of the file say of a paper: whose it is, what
 * it is about, how it is handled, and up to when it tells what is known.
 */
import type { DocumentMeta } from "../document/nodes.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { textIn, type ViewContext } from "../view/context.ts";
import { keywordsOf } from "../view/countries.ts";
import { nameOf, partyName } from "../view/names.ts";
import { shortAsAt, weekReference } from "../view/week/build-week-view.ts";
import type { WeekContext } from "../view/week/context.ts";

export interface Head {
  readonly meta: DocumentMeta;
  /** The record's texts in it, with the marks of the languages they stand in. */
  readonly texts: readonly string[];
}

/** What differs between the papers of a meeting and those of a week. */
interface Subject {
  readonly subject: string;
  readonly reference: string;
  readonly keywords: readonly string[];
  /** ISO day. */
  readonly asAt: string;
  readonly asAtInWords: string;
}

export function headOf(context: ViewContext | WeekContext): Head {
  const { record, locale, kind } = context;
  const title = locale.text(`kind.${kind}`);
  const house = partyName(record.house.party, context);
  const mark = textIn(record.house.mark, context);
  const { subject, reference, keywords, asAt, asAtInWords } =
    context.mode === "week" ? weekSubject(context) : meetingSubject(context);
  const meta = {
    kind,
    // Windows and shelves show the title alone, where each meeting has a briefing note.
    title: `${title}: ${subject}`,
    subject,
    author: withoutLanguageMarks(house),
    reference,
    keywords: keywords.map(withoutLanguageMarks),
    language: locale.tag,
    asAt,
    furniture: {
      reference,
      mark: withoutLanguageMarks(mark),
      asAt: asAtInWords,
      title,
      house: withoutLanguageMarks(house),
    },
    labels: locale.numbered,
  };
  return { meta, texts: [house, mark] };
}

function meetingSubject(context: ViewContext): Subject {
  const { meeting, locale, kind, asAt } = context;
  return {
    subject: withoutLanguageMarks(textIn(meeting.title, context)),
    reference: locale.text("reference", {
      meeting: meeting.id,
      kind: locale.text(`kind.${kind}`),
    }),
    keywords: keywordsOf(context),
    asAt,
    asAtInWords: locale.text("as-at", { date: locale.date(asAt) }),
  };
}

function weekSubject(context: WeekContext): Subject {
  const { locale, memo, unit, record } = context;
  const line = locale.text("week.line", { number: memo.number, week: memo.week });
  const edition = unit === undefined ? undefined : nameOf(unit, context);
  return {
    subject: edition === undefined ? line : withoutLanguageMarks(`${line}, ${edition}`),
    reference: weekReference(context),
    keywords: [
      partyName(record.house.party, context),
      memo.week,
      ...(edition === undefined ? [] : [edition]),
    ],
    asAt: memo.today,
    asAtInWords: shortAsAt(context),
  };
}
