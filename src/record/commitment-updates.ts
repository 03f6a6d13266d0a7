/**
 * When updates and the commitments themselves were entered: nothing is recorded before it can have been
 * known. Whether what is done is proven, the checks ask.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import type { Commitment, Status } from "./commitment.ts";
import type { DataFiles } from "./data-files.ts";
import { dayOf } from "./dates.ts";
import type { DayFact } from "./fields.ts";

/** What is said to be done; it takes evidence. */
export const doneStatuses: readonly Status[] = ["delivered", "closed"];

/** What was given up, or stands elsewhere; it takes a reason. */
export const givenUpStatuses: readonly Status[] = ["dropped", "superseded"];

/** By the day they happened; those of one day as they were entered. */
export function inOrder<U extends { readonly at: string }>(updates: readonly U[]): readonly U[] {
  return updates.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A commitment, where it stands, and the day it was made. */
export interface Made {
  readonly item: Commitment;
  readonly file: YamlFile<unknown>;
  readonly path: readonly (string | number)[];
  /** Undefined where the meeting could not be read. */
  readonly on: DayFact | undefined;
}

/** Every commitment of the record. */
export function commitmentsMade({ commitments, meetings }: DataFiles): readonly Made[] {
  return [...commitments.values()].flatMap((file) => {
    if (!file) return [];
    const on = meetings.get(file.value.meeting)?.value.on;
    return file.value.commitments.map((item, index) => {
      return { item, file, path: ["commitments", index], on };
    });
  });
}

/** Reports what was entered too early. */
export function checkCommitmentUpdates(files: DataFiles, report: Report): void {
  for (const made of commitmentsMade(files)) {
    checkRecorded(made, report);
  }
  for (const file of files.meetings.values()) checkDecisions(file, report);
}

function checkRecorded({ item, file, path, on }: Made, report: Report): void {
  const { recorded: entered, updates } = item;
  if (entered === undefined) return;
  if (on !== undefined && entered < dayOf(on)) {
    const slots = { recorded: entered, day: dayOf(on) };
    report.error(
      "recorded-before-meeting",
      say("it was recorded on {recorded}, before the meeting on {day}", slots),
      {
        place: file.place([...path, "recorded"]),
        hint: say("write the day it was entered, or leave the line out for the day of the meeting"),
      },
    );
  }
  updates.forEach(({ recorded }, index) => {
    if (recorded >= entered) return;
    report.error(
      "update-before-commitment",
      say("this update was recorded on {recorded}, before its commitment on {entered}", {
        recorded,
        entered,
      }),
      {
        place: file.place([...path, "updates", index, "recorded"]),
        hint: say("correct one of the two days they were entered"),
      },
    );
  });
}

function checkDecisions(
  file: DataFiles["meetings"] extends ReadonlyMap<string, infer File> ? File : never,
  report: Report,
): void {
  file?.value.decisions.forEach(({ decided }, index) => {
    if (!decided || decided.recorded >= decided.at) return;
    const { recorded, at } = decided;
    report.error(
      "decision-recorded-too-early",
      say("the decision was recorded on {recorded}, before it was taken on {at}", { recorded, at }),
      {
        place: file.place(["decisions", index, "decided", "recorded"]),
        hint: say('"at" is the day it was taken, "recorded" the day it is entered'),
      },
    );
  });
}
