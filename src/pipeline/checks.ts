/**
 * All checks that there are, which of them a house has switched off, and the running of those of the record.
 */
import { type Check, runChecks } from "../checks/check.ts";
import { letterheadChecks, paperChecks } from "../checks/paper/all.ts";
import { cardOverflow } from "../checks/paper/card-overflow.ts";
import { pageBudget } from "../checks/paper/page-budget.ts";
import { translated } from "../checks/paper/translated.ts";
import { letterChecks, nameChecks, recordChecks } from "../checks/record/all.ts";
import { outsideNorm } from "../checks/theme/outside-norm.ts";
import type { KnownValues } from "../diagnostics/known-values.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { Report } from "../diagnostics/report.ts";
import type { Locale } from "../locale/locale.ts";
import { isOfMeeting, openParts } from "../record/parts.ts";
import type { HouseRecord } from "../record/record.ts";
import { closest } from "../text/closest.ts";
import { sha256 } from "./memo-file.ts";

/** What each tells of; how they run is for those who have what they look at. */
export const allChecks: readonly Pick<Check<never>, "group" | "rules">[] = [
  ...letterChecks,
  ...nameChecks,
  ...recordChecks,
  ...paperChecks,
  ...letterheadChecks,
  translated,
  pageBudget,
  cardOverflow,
  outsideNorm,
];

const codes: ReadonlySet<string> = new Set(allChecks.flatMap(({ rules }) => Object.keys(rules)));

/** The codes of the checks that the house does without. */
export function switchedOff({ house }: HouseRecord): ReadonlySet<string> {
  return new Set(house.checks_off.map(({ check }) => check));
}

/** What is wrong or doubtful in a record whose links hold; `found` is what was found in its files before. */
export function checkRecord(
  record: HouseRecord,
  locales: readonly Locale[],
  report: Report,
  found?: KnownValues,
): void {
  checkSwitches(record, report);
  const off = switchedOff(record);
  report.switchedOff([...off].filter((code) => codes.has(code)));
  const words = new Map(
    locales.map(({ tag, checkWords, dateWords }) => [tag, { ...checkWords, ...dateWords }]),
  );
  const looked = withoutCancelled(record);
  const before = found && { values: found, base: sumOfShared(record, [...words]) };
  const parts = openParts(looked, before);
  const subject = { record: looked, parts, words: (tag: string) => words.get(tag) };
  const letters = new Report();
  runChecks(letterChecks, subject, off, letters);
  report.include(letters);
  if (letters.errors === 0) runChecks(nameChecks, subject, off, report);
  runChecks(recordChecks, subject, off, report);
}

/** Of all that may bear on what is found in the file of a meeting, beside that file. */
function sumOfShared({ files }: HouseRecord, words: unknown): string {
  const shared = files.filter(({ path }) => !isOfMeeting(path));
  return sha256(JSON.stringify([words, shared.map(({ path, bytes }) => [path, sha256(bytes)])]));
}

/** What a meeting says that was cancelled goes into no paper. */
function withoutCancelled(record: HouseRecord): HouseRecord {
  const held = [...record.meetings].filter(([, { state }]) => state !== "cancelled");
  return { ...record, meetings: new Map(held) };
}

/** A word that is no code would switch nothing off, and nobody would know. */
function checkSwitches(record: HouseRecord, report: Report): void {
  record.house.checks_off.forEach(({ check }, index) => {
    if (codes.has(check)) return;
    const near = closest(check, codes);
    report.error("check-unknown", say('there is no check "{check}"', { check }), {
      place: record.placeOf("house", "", ["checks_off", index, "check"]),
      hint:
        near === undefined
          ? say("{command} names all", { command: "chancery list checks" })
          : didYouMean(near),
    });
  });
}
