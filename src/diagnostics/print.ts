/** Diagnostics as text for people, with the line they speak of, and as JSON for programs. */
import { visible } from "../text/display.ts";
import type { Diagnostic, Place, Severity } from "./diagnostic.ts";
import { codeFrame } from "./frame.ts";
import { type Gathered, gatherWarnings } from "./gather.ts";
import { type Group, groupNames, groups } from "./groups.ts";
import { type Catalogue, list, type Phrase, say, tell } from "./phrase.ts";

export interface PrintOptions {
  /** How a file named in a place is shown to the reader; as it is when absent. */
  readonly showFile?: (file: string) => string;
  /**
   * `frame` shows the line of the source, what checks found under the heads of their groups, and counts
   * what is too much of one kind; `line` takes one line a diagnostic, for other tools, and leaves none
   * out.
   */
  readonly form?: "frame" | "line";
  /** The language of the words around the diagnostics, which are told already; English without. */
  readonly catalogue?: Catalogue | undefined;
}

/** A diagnostic as programs read it; what is not known is null. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string | null;
  /** Only where a problem was met in papers that share the place. */
  readonly papers?: readonly string[];
  /** Only where a check found it. */
  readonly group?: Group;
}

/**
 * The diagnostics one below the other, ending with a line end, or "" when there are none. `readText`
 * gives the text of a file named in a place, or undefined when it has none to show.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  readText: (file: string) => string | undefined,
  { form = "frame", showFile = asItIs, catalogue }: PrintOptions = {},
): string {
  const lines = lineReader(readText);
  const show: Show = {
    at: ({ file, line, column }) => `${showFile(file)}:${line}:${column}`,
    word: (phrase) => tell(phrase, catalogue),
  };
  if (form === "line") return diagnostics.map((each) => `${printLine(each, show)}\n`).join("");
  return [undefined, ...groupNames]
    .flatMap((group) => {
      // Few errors would be lost amid many warnings.
      const own = diagnostics
        .filter((each) => each.group === group)
        .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
      const { shown, gathered } = gatherWarnings(own);
      return [
        ...(group && own.length > 0 ? [`== ${show.word(groups[group])}`] : []),
        ...shown.map((each) => printFrame(each, show, lines)),
        ...gathered.map((each) => printGathered(each, show, showFile)),
      ];
    })
    .map((printed) => `${printed}\n`)
    .join("\n");
}

/** The diagnostics as plain values in the order given. */
export function toJson(
  diagnostics: readonly Diagnostic[],
  { showFile = asItIs }: Pick<PrintOptions, "showFile"> = {},
): readonly JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, message, place, hint, papers, group }) => ({
    code,
    severity,
    message,
    file: place ? showFile(place.file) : null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: hint ?? null,
    ...(papers && { papers }),
    ...(group && { group }),
  }));
}

type LineReader = (place: Place) => string | undefined;

/** How places and our own words are shown. */
interface Show {
  at(place: Place): string;
  word(phrase: Phrase): string;
}

const severities = { error: say("error"), warning: say("warning") };

function asItIs(file: string): string {
  return file;
}

function printFrame(diagnostic: Diagnostic, { at, word }: Show, lineAt: LineReader): string {
  const { code, severity, message, place, hint, papers } = diagnostic;
  const parts = [`${word(severities[severity])}[${code}]: ${visible(message)}`];
  if (place) {
    parts.push(`  ${visible(at(place))}`);
    const line = place.length === 0 ? undefined : lineAt(place);
    if (line?.trim()) parts.push(codeFrame(line, place));
  }
  if (papers) parts.push(`  ${visible(word(listSome(papers)))}`);
  if (hint) parts.push(`  ${visible(word(say("hint: {hint}", { hint })))}`);
  return parts.join("\n");
}

function printLine(diagnostic: Diagnostic, { at, word }: Show): string {
  const { code, severity, message, place, hint, papers } = diagnostic;
  const start = place ? `${at(place)}: ` : "";
  const where = papers ? `, ${word(listSome(papers))}` : "";
  const remedy = hint ? ` (${hint})` : "";
  return visible(`${start}${word(severities[severity])}[${code}]: ${message}${where}${remedy}`);
}

/** What stands for warnings that are not shown: how many of one kind, where, and how to see them. */
function printGathered(
  { code, number, files }: Gathered,
  { word }: Show,
  showFile: (file: string) => string,
): string {
  const named = [...files].map(([file, count]) => `${showFile(file)} (${count})`);
  const hint = say("add --one-line to see all of them");
  const parts = [
    `${word(severities.warning)}[${code}]: ${word(say("{number} more of this kind", { number }))}`,
    ...(named.length > 0 ? [`  ${visible(word(listSome(named)))}`] : []),
    `  ${word(say("hint: {hint}", { hint }))}`,
  ];
  return parts.join("\n");
}

/** Papers and files that are named; the rest are counted, and `--json` names all. */
const NAMED = 4;

function listSome(names: readonly string[]): Phrase {
  const named = list(names.slice(0, NAMED));
  const more = names.length - NAMED;
  return more > 0
    ? say("in {named} and {more} more", { named, more })
    : say("in {named}", { named });
}

/** Reads and splits each file once, however many diagnostics it has. */
function lineReader(readText: (file: string) => string | undefined): LineReader {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    let lines = files.get(file);
    if (!lines) {
      lines =
        readText(file)
          ?.replace(/^\ufeff/u, "")
          .split(/\r\n|\n|\r/u) ?? [];
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
