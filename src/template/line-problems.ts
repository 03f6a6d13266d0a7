/**
 * Tags that stand on the wrong lines. Handlebars removes the line of a block tag only when nothing
 * else stands on it, and Markdown ends a table at the first line that is not a row: both break a
 * paper without a word, so both are told here.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { blankTags } from "./literal-text.ts";
import { lastAtOrBefore, type SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

/** True when all tags stand on lines where they do what they seem to do. */
export function checkLines(source: SourceText, tags: readonly Tag[], report: Report): boolean {
  const starts = [0];
  for (const { index } of source.text.matchAll(/\n/g)) starts.push(index + 1);
  const lineOf = (offset: number) => lastAtOrBefore(starts, offset);
  const found = [
    ...commentsOnBlockLines(tags, lineOf),
    ...blocksAcrossRows(source, tags, lineOf),
    ...blankLinesInRows(source, tags, lineOf),
  ];
  for (const { start, end, problem } of found) {
    const [code, message, hint] = problem;
    report.error(code, message, { place: source.placeOf(start, end), hint });
  }
  return found.length === 0;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly problem: readonly [code: string, message: Phrase, hint: Phrase];
}
type LineOf = (offset: number) => number;

function* commentsOnBlockLines(tags: readonly Tag[], lineOf: LineOf): Generator<Found> {
  const lines = new Set<number>();
  for (const { kind, start, end } of tags) {
    if (kind === "comment" || kind === "print") continue;
    lines.add(lineOf(start)).add(lineOf(end - 1));
  }
  for (const { kind, start, end } of tags) {
    if (kind !== "comment" || !(lines.has(lineOf(start)) || lines.has(lineOf(end - 1)))) continue;
    const message = say(
      "a comment stands on the line of a block tag, which then leaves an empty line",
    );
    const hint = say("put the comment on a line of its own");
    yield { start, end, problem: ["template-comment-on-block-line", message, hint] };
  }
}

/** A block that begins in a table row must end in the same row, and must not be the row itself. */
function* blocksAcrossRows(
  source: SourceText,
  tags: readonly Tag[],
  lineOf: LineOf,
): Generator<Found> {
  for (const [open, close] of blocksOf(tags)) {
    const { start, end } = open;
    const lineStart = start - source.placeOf(start).column + 1;
    const before = source.text.slice(lineStart, start);
    const oneLine = lineOf(start) === lineOf(close.start);
    const hint = say("put the opening tag, the row and the closing tag on a line each");
    if (/^\s*\|/.test(before) && !oneLine) {
      const message = say("this block begins inside a table row and ends on another line");
      yield { start, end, problem: ["template-row-split", message, hint] };
    } else if (
      oneLine &&
      before.trim() === "" &&
      /^\s*\|/.test(source.text.slice(end)) &&
      open.name === "each"
    ) {
      const message = say("the rows of this block would all stand on one line");
      yield { start, end, problem: ["template-rows-on-one-line", message, hint] };
    } else if (
      oneLine &&
      before.trim() === "" &&
      /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(source.text.slice(end)) &&
      open.name === "each"
    ) {
      const message = say("the entries of this block would all stand in one bullet");
      const begin = say("begin the bullet on a line of its own, between the two tags");
      yield { start, end, problem: ["template-bullets-on-one-line", message, begin] };
    }
  }
}

/** A blank line between the rows that a block repeats ends the table after the first of them. */
function* blankLinesInRows(
  source: SourceText,
  tags: readonly Tag[],
  lineOf: LineOf,
): Generator<Found> {
  const lines = blankTags(source.text, tags).split("\n");
  const tagLines = new Set(tags.map(({ start }) => lineOf(start)));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const isBlank = (index: number) => !tagLines.has(index) && lines[index]?.trim() === "";
  for (const [open, close] of blocksOf(tags)) {
    if (open.name !== "each") continue;
    const first = lineOf(open.start) + 1;
    const inner = lines.slice(first, lineOf(close.start));
    const rows = inner.filter((line) => /^\s*\|/.test(line));
    const onlyRows = inner.every((line) => line.trim() === "" || /^\s*\|/.test(line));
    if (rows.length === 0 || !onlyRows || rows.some((row) => /^[\s|:-]*-[\s|:-]*$/.test(row)))
      continue;
    for (const [index] of inner.entries()) {
      if (!isBlank(first + index)) continue;
      const start = starts[first + index] ?? 0;
      const message = say("an empty line stands between table rows, which ends the table");
      yield {
        start,
        end: start,
        problem: ["template-blank-line-in-table", message, say("delete the empty line")],
      };
    }
  }
}

function* blocksOf(tags: readonly Tag[]): Generator<readonly [open: Tag, close: Tag]> {
  const stack: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") stack.push(tag);
    if (tag.kind !== "close") continue;
    const open = stack.pop();
    if (open) yield [open, tag];
  }
}
