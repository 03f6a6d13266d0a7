/**
 * The fields of the meeting that a paper draws on, each as the view admits it: as it stands, text by
 * text, or after the meeting only. Facts, which other meetings have too, are in `admitted.ts`.
 */
import type { BackedText, Issue } from "../../record/issue.ts";
import { isAfterMeeting } from "../as-at.ts";
import { mayRead, type ViewContext } from "../context.ts";
import { admits, admitsPoint } from "../entries.ts";
import { drawnLetterhead } from "./drawn-letterhead.ts";
import { isMeetingField, type MeetingField, type Part } from "./drawn-on.ts";

export function admittedMeeting(
  parts: ReadonlySet<Part>,
  context: ViewContext,
): Readonly<Record<string, unknown>> {
  const { chancery: _, distribution: __, facts, letterhead: own, ...fields } = context.meeting;
  const about = parts.has("name within a line") ? own?.about : undefined;
  const { meeting: drawn } = drawnLetterhead(parts, context);
  const letterhead = { ...(about !== undefined && { about }), ...drawn };
  const left: Record<string, unknown> = {
    ...(Object.keys(letterhead).length > 0 && { letterhead }),
  };
  for (const field of keysOf(fields)) {
    if (!isMeetingField(field)) left[field] = fields[field];
    else if (parts.has(field)) left[field] = admitField(field, parts, context);
    else if (parts.has("gaps")) left[field] = gapIn(admitField(field, parts, context));
  }
  if (parts.has("gaps") && !parts.has("press")) {
    const { arrangement, line } = fields.press;
    left.press = { arrangement: gapIn(arrangement), line: gapIn(line) };
  }
  return left;
}

/** The word where a value is a gap; what is known is no business of a paper that lists gaps. */
function gapIn(value: unknown): "unknown" | undefined {
  return value === "unknown" ? value : undefined;
}

/** As the view admits it: as it stands, entry by entry, or after the meeting only. */
function admitField(field: MeetingField, parts: ReadonlySet<Part>, context: ViewContext): unknown {
  const { meeting } = context;
  switch (field) {
    case "issues":
      return issuesOf(parts, context);
    case "occasion":
      return ifAdmitted(meeting.occasion, [field], context);
    case "objectives":
    case "their_objectives":
    case "if_raised":
    case "do_not_raise":
    case "sensitivities":
    case "courtesies":
    case "closing":
      return admittedTexts(meeting[field], field, context);
    case "replies":
    case "not_raised":
      return isAfterMeeting(context) ? admittedTexts(meeting[field], field, context) : undefined;
    case "state":
    case "decisions":
      return isAfterMeeting(context) ? meeting[field] : undefined;
    case "start":
    case "minutes":
    case "timezone":
    case "city":
    case "venue":
    case "host":
    case "requested_by":
    case "languages":
    case "interpretation":
    case "programme":
    case "press":
    case "dress":
    case "gifts":
    case "note_taker":
    case "drafted_by":
    case "cleared_by":
    case "contact":
    case "previous":
      return meeting[field];
    default:
      return field satisfies never;
  }
}

function admittedTexts(
  list: readonly BackedText[] | "unknown",
  field: string,
  context: ViewContext,
): readonly BackedText[] | "unknown" {
  if (list === "unknown") return list;
  return list.filter((entry, at) => admits(entry, [field, at], context));
}

function ifAdmitted(
  entry: BackedText | "unknown",
  path: readonly (string | number)[],
  context: ViewContext,
): BackedText | "unknown" | undefined {
  return entry === "unknown" || admits(entry, path, context) ? entry : undefined;
}

function issuesOf(parts: ReadonlySet<Part>, context: ViewContext): readonly Partial<Issue>[] {
  const { meeting, audience } = context;
  const isDrawn = ({ use, ask }: Issue["points"][number]) =>
    parts.has("points") ||
    (parts.has("main points") && (use === "must" || (use === "should" && ask)));
  return meeting.issues.flatMap(({ their_view, points, ...issue }, at) => {
    if (!mayRead(issue.audience, audience)) return [];
    const isNamed = parts.has("their views") || their_view === "unknown";
    const view = isNamed && ifAdmitted(their_view, ["issues", at, "their_view"], context);
    return [
      {
        ...issue,
        ...(view && { their_view: view }),
        points: points.filter(
          (point, index) =>
            isDrawn(point) && admitsPoint(point, ["issues", at, "points", index], context),
        ),
      },
    ];
  });
}

/** The names of the fields of a group that is known whole. */
function keysOf<T extends object>(group: T): readonly (keyof T & string)[];
function keysOf(group: object): readonly string[] {
  return Object.keys(group);
}
