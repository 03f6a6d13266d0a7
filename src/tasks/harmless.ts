/** Whether a file may be written as it is meant to be: what was wrong with the record before is no reason not to. */
import { type Phrase, say, tell } from "../diagnostics/phrase.ts";
import { type Problem, Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { loadRecord } from "../record/load.ts";
import { decodeText } from "../text/decode.ts";
import { withFile } from "./scaffold/with-file.ts";

/** A file as it is to be, and what to tell where it would do harm. */
export interface MeantFile {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly hint: Phrase;
  /** Warnings that speak against writing it as errors do: what is written here cannot be mended later. */
  readonly refused?: readonly string[];
}

/** Whether the record has no error with the file that it has not without it; the report gets what is new. */
export function isHarmless(
  host: Host,
  { path, text, code, hint, refused = [] }: MeantFile,
  report: Report,
): boolean {
  const [before, after] = [new Report(), new Report()];
  loadRecord(withFile(host, path, text), after);
  if (after.errors + after.warnings === 0) return true;
  loadRecord(host, before);
  const move = linesMoved(textOf(host, path), text);
  const known = new Set(
    before.problems.map((problem) => keyOf(problem, problem.place?.file === path ? move : stay)),
  );
  const own = new Report();
  own.includeChanged(after, (problem) => (known.has(keyOf(problem, stay)) ? undefined : problem));
  report.include(own);
  if (own.errors === 0 && !own.problems.some((problem) => refused.includes(problem.code))) {
    return true;
  }
  report.error(
    code,
    say("{file} was not written, since the record would have these problems", {
      file: host.display(path),
    }),
    { hint },
  );
  return false;
}

type Move = (line: number) => number;

const stay: Move = (line) => line;

/** Where a line of the old text stands in the new one, which has lines added in one place. */
function linesMoved(before: string, after: string): Move {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let same = 0;
  while (same < old.length && old.at(-1 - same) === now.at(-1 - same)) same++;
  return (line) => (line > old.length - same ? line + now.length - old.length : line);
}

function textOf(host: Host, path: string): string {
  const decoded = decodeText(host.read(path) ?? new Uint8Array());
  return "text" in decoded ? decoded.text : "";
}

/** Lines that a message names move as well, so they do not count. */
function keyOf({ code, message, place }: Problem, move: Move): string {
  const told = tell({ ...message, slots: { ...message.slots, line: "" } });
  return JSON.stringify([code, told, place?.file, place && move(place.line)]);
}
