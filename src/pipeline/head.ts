/**
 * What the furniture of the pages and the properties of the file say of a paper: whose it is, what
 * it is about, how it is handled, and up to when it tells what is known.
 */
import type { DocumentMeta } from "../document/meta.ts";
import type { Kind } from "../template/kind.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { aboutOf, meetingWithinLine } from "../view/about.ts";
import { textIn, type ViewContext } from "../view/context.ts";
import { keywordsOf } from "../view/countries.ts";
import { letterheadOf } from "../view/letterhead.ts";
import { nameOf, partyName } from "../view/names.ts";
import { shortAsAt, weekReference } from "../view/week/build-week-view.ts";
import type { WeekContext } from "../view/week/context.ts";

export interface Head {
  readonly meta: DocumentMeta;
  /**
   * The record's texts in it, with the marks of the languages they stand in, by the names under which
   * the theme may print them.
   */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Of a kind of paper, what its head depends on. */
type Headed = Pick<Kind, "head" | "documentType">;

/** What differs between the papers of a meeting and those of a week. */
interface Subject {
  readonly subject: string;
  readonly reference: string;
  readonly keywords: readonly string[];
  /** ISO day. */
  readonly asAt: string;
  readonly asAtInWords: string;
}

export function headOf(context: ViewContext | WeekContext, { head, documentType }: Headed): Head {
  const { record, locale, kind } = context;
  const title = inLine(locale.text(`kind.${kind}`));
  const house = partyName(record.house.party, context);
  const mark = textIn(record.house.mark, context);
  const about = context.mode === "week" ? weekSubject(context) : meetingSubject(context);
  const { reference, keywords, asAt, asAtInWords } = about;
  const subject = inLine(about.subject);
  const named = context.mode === "week" ? subject : meetingWithinLine(context);
  const letterhead = letterheadOf(context);
  const meta = {
    kind,
    // Windows and shelves show the title alone, where each meeting has a briefing note.
    title: `${title}: ${subject}`,
    subject,
    author: inLine(house),
    reference,
    keywords: keywords.map(withoutLanguageMarks),
    language: locale.tag,
    asAt,
    furniture: {
      reference,
      mark: inLine(mark),
      asAt: asAtInWords,
      title,
      house: inLine(house),
      subject,
      type: documentType,
      about: inLine(aboutOf(named, context)),
      // Of these alone some are lists, with a member a line.
      ...Object.fromEntries(
        letterhead.map(([name, texts]) => [name, texts.map(inLine).join("\n")]),
      ),
    },
    ...(head !== undefined && { head }),
    labels: locale.numbered,
  };
  return { meta, texts: new Map([["house", [house]], ["mark", [mark]], ...letterhead]) };
}

/** What the furniture and the properties of a paper's file say. */
export function metaOf(paper: { context: ViewContext | WeekContext; kind: Headed }): DocumentMeta {
  return headOf(paper.context, paper.kind).meta;
}

/** A text without marks in one line, whatever line ends it has; spaces that hold words together stay. */
function inLine(text: string): string {
  return withoutLanguageMarks(text)
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .trim();
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
