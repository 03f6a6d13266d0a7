/** What the minister says: issues with their points, the asks, and how long they take to say. */
import type { Issue, Point } from "../record/issue.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { countWords } from "../text/words.ts";
import { cite, mayRead, textIn, unstated, type ViewContext } from "./context.ts";
import { lengthText } from "./dates.ts";
import { admitsPoint, admittedEntry, isMarked } from "./entries.ts";
import type { View } from "./schema.ts";

type PointRow = View["say"][number];

interface Spoken {
  readonly row: PointRow;
  readonly point: Point;
}

export interface Points {
  readonly issues: View["issues"];
  /** Points that must be made, at most three. */
  readonly say: PointRow[];
  readonly asks: PointRow[];
  readonly speech: View["speech"];
}

export function pointsOf(context: ViewContext): Points {
  const groups = context.meeting.issues
    .map((issue, at) => ({ issue, at, points: spokenOf(issue, at, context) }))
    .filter(({ issue }) => mayRead(issue.audience, context.audience));
  const all = groups.flatMap(({ points }) => points);
  const spoken = all.filter(({ point }) => point.use === "must" || point.use === "should");
  return {
    issues: groups.map(({ issue, at, points }, index) => ({
      number: context.locale.number(index + 1),
      ...toIssue(issue, at, points, context),
    })),
    say: spoken
      .filter(({ point }) => point.use === "must" && !point.ask)
      .slice(0, 3)
      .map(({ row }) => row),
    asks: spoken.filter(({ point }) => point.ask).map(({ row }) => row),
    speech: speechOf(
      spoken.map(({ row }) => row.text.prose),
      context,
    ),
  };
}

function spokenOf(issue: Issue, index: number, context: ViewContext): Spoken[] {
  return issue.points
    .filter((point, at) => admitsPoint(point, ["issues", index, "points", at], context))
    .map((point) => ({ point, row: toPoint(point, context) }));
}

function toPoint(point: Point, context: ViewContext): PointRow {
  return {
    text: { prose: textIn(point.text, context) },
    use: context.locale.text(`use.${point.use}`),
    ask: point.ask,
    marked: isMarked(point, context),
    cite: cite(point.source, context),
  };
}

function toIssue(
  issue: Issue,
  at: number,
  points: readonly Spoken[],
  context: ViewContext,
): Omit<View["issues"][number], "number"> {
  return {
    title: textIn(issue.title, context),
    likelihood: context.locale.text(`likelihood.${issue.likelihood}`),
    marked: isMarked(issue, context),
    ...theirViewOf(issue, at, context),
    points: points.map(({ row }) => row),
  };
}

function theirViewOf({ their_view }: Issue, at: number, context: ViewContext) {
  if (their_view === "unknown") return { theirViewUnstated: unstated(context) };
  const theirView = admittedEntry(their_view, ["issues", at, "their_view"], context);
  return theirView && { theirView };
}

/** Words of the points that will be said, over the house's rate for the language. */
function speechOf(texts: readonly string[], context: ViewContext): View["speech"] {
  const { locale, record, meeting } = context;
  const rate = record.house.preferences.speech_rate[locale.tag];
  const words = texts.reduce(
    (sum, text) => sum + countWords(withoutLanguageMarks(text).replaceAll("*", "")),
    0,
  );
  const seconds = rate ? Math.round((words / rate) * 12) * 5 : 0;
  return {
    estimate: rate
      ? locale.text("speech.estimate", {
          words,
          rate,
          minutes: Math.floor(seconds / 60),
          seconds: seconds % 60,
        })
      : locale.text("speech.words", { words }),
    slot: lengthText(meeting.minutes, context),
  };
}
