/** What the minister says: issues with their points, the asks, and how long each point takes to say. */
import type { Issue, Point } from "../record/issue.ts";
import { isSaid } from "../record/speech.ts";
import { cite, mayRead, textIn, unstated, type ViewContext } from "./context.ts";
import { admitsPoint, admittedEntry, isMarked } from "./entries.ts";
import type { View } from "./schema.ts";
import { sayingTime } from "./speech.ts";

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
  /** What is said of ourselves, in the order of issues. */
  readonly said: readonly string[];
}

export function pointsOf(context: ViewContext): Points {
  const groups = context.meeting.issues
    .map((issue, at) => ({ issue, at, points: spokenOf(issue, at, context) }))
    .filter(({ issue }) => mayRead(issue.audience, context.audience));
  const all = groups.flatMap(({ points }) => points);
  const spoken = all.filter(({ point }) => isSaid(point));
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
    said: spoken.map(({ row }) => row.text.prose),
  };
}

function spokenOf(issue: Issue, index: number, context: ViewContext): Spoken[] {
  return issue.points
    .filter((point, at) => admitsPoint(point, ["issues", index, "points", at], context))
    .map((point) => ({ point, row: toPoint(point, context) }));
}

function toPoint(point: Point, context: ViewContext): PointRow {
  const text = textIn(point.text, context);
  const time = sayingTime([text], context);
  return {
    text: { prose: text },
    use: context.locale.text(`use.${point.use}`),
    ...(time !== undefined && { time }),
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
