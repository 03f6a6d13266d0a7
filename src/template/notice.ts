/**
 * A notice that a paper owes its readers when it prints certain values. Which values, and which labels
 * are the notice, is for the view to say.
 */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Rendered } from "./output.ts";

export interface Notice {
  /** Any of these labels is the notice. */
  readonly labels: readonly string[];
  /** Whether a value at this path of the view calls for it. */
  readonly isDueFor: (path: string) => boolean;
}

const HINT = say("write {code} on a line of its own below the title", {
  code: "{{> reconstructed}}",
});

/** What the check of a template has met of the notice and of what calls for it. */
export interface NoticeWatch {
  /** A value is printed, in a template that these places called, the innermost first. */
  value(path: string | undefined, place: Place, calls: readonly Place[]): void;
  label(key: string): void;
  /** Reports that the values are there and the notice is not. */
  report(report: Report): void;
}

export function watchNotice({ labels, isDueFor }: Notice): NoticeWatch {
  let first: Place | undefined;
  let isThere = false;
  return {
    value(path, place, calls) {
      if (path !== undefined && isDueFor(path)) first ??= calls.at(-1) ?? place;
    },
    label(key) {
      isThere ||= labels.includes(key);
    },
    report(report) {
      if (!first || isThere) return;
      const message = say(
        "texts are printed here that may be reconstructed from the later report, and nowhere the notice that says so",
      );
      report.error("template-without-notice", message, { place: first, hint: HINT });
    },
  };
}

/** Reports a paper that prints such values and not the notice. */
export function checkNotice(
  tokens: Rendered["tokens"],
  { labels, isDueFor }: Notice,
  report: Report,
): void {
  const origins = tokens.map(({ origin }) => origin);
  if (origins.some(({ label }) => label && labels.includes(label.key))) return;
  const due = origins.find(({ path }) => path !== undefined && isDueFor(path));
  if (!due) return;
  const message = say(
    "a text is printed here that was reconstructed from the later report, and nowhere the notice that says so",
  );
  report.error("template-without-notice", message, { place: outermost(due), hint: HINT });
}

function outermost({ template, through }: Origin): Place {
  return through?.at(-1) ?? template;
}
