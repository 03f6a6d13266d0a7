/** Diagnostics as text for people, with the line they speak of, and as JSON for programs. */
import { visible } from "../text/display.ts";
import type { Diagnostic, Place, Severity } from "./diagnostic.ts";
import { codeFrame } from "./frame.ts";

export interface PrintOptions {
  /** `frame` shows the line of the source; `line` takes one line a diagnostic, for other tools. */
  readonly form?: "frame" | "line";
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
}

/**
 * The diagnostics one below the other, ending with a line end, or "" when there are none. `readText`
 * gives the text of a file named in a place, or undefined when it has none to show.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  readText: (file: string) => string | undefined,
  { form = "frame" }: PrintOptions = {},
): string {
  const lines = lineReader(readText);
  const print = form === "line" ? printLine : (each: Diagnostic) => printFrame(each, lines);
  return diagnostics
    .map((diagnostic) => `${print(diagnostic)}\n`)
    .join(form === "line" ? "" : "\n");
}

/** The diagnostics as plain values in the order given. */
export function toJson(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, message, place, hint }) => ({
    code,
    severity,
    message,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: hint ?? null,
  }));
}

type LineReader = (place: Place) => string | undefined;

function printFrame(diagnostic: Diagnostic, lineAt: LineReader): string {
  const { code, severity, message, place, hint } = diagnostic;
  const parts = [`${severity}[${code}]: ${visible(message)}`];
  if (place) {
    parts.push(`  ${visible(place.file)}:${place.line}:${place.column}`);
    const line = lineAt(place);
    if (line?.trim()) parts.push(codeFrame(line, place));
  }
  if (hint) parts.push(`  hint: ${visible(hint)}`);
  return parts.join("\n");
}

function printLine({ code, severity, message, place, hint }: Diagnostic): string {
  const at = place ? `${place.file}:${place.line}:${place.column}: ` : "";
  return visible(`${at}${severity}[${code}]: ${message}${hint ? ` (${hint})` : ""}`);
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
          .split(/\r?\n/u) ?? [];
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
