/** What to write instead of a value that does not fit: the right text wherever it can be told. */
import * as core from "zod/v4/core";
import { closest } from "../text/closest.ts";
import { type Correction, correctionsOf, findLookalike, saysNotKnown } from "./corrections.ts";
import { list, type Phrase, say } from "./phrase.ts";
import { didYouMean } from "./phrases.ts";
import { allowsLiteral, branchesAt, fieldNames, type Schema, wantsText } from "./schema-keys.ts";
import { type Misfit, writtenAt } from "./schema-misfit.ts";
import { grouped, listed, takesList } from "./schema-rewrites.ts";
import type { Expected, PlainIssue } from "./schema-union.ts";
import type { Path } from "./yaml-place.ts";
import { codeOf, ODD_SPACE } from "./yaml-spaces.ts";

const NUMBERS = ["number", "int", "bigint"];

/** The remedy for a value of another kind than was expected. */
export function kindRemedy(
  misfit: Misfit,
  path: Path,
  value: unknown,
  { kinds, values }: Expected,
): Phrase | undefined {
  const branches = branchesAt(misfit.schema, path);
  const meant = typeof value === "string" ? closest(value, values.map(String)) : undefined;
  if (meant !== undefined) return didYouMean(meant);
  if (typeof value === "boolean" || typeof value === "number") {
    const written = writtenAt(misfit, path) ?? String(value);
    return kinds.includes("string")
      ? say('put quotes around it: "{text}"', { text: written })
      : (listed(branches, path, written) ??
          (kinds.includes("int") && typeof value === "number"
            ? say("write a whole number, without a point or a comma")
            : undefined));
  }
  if (typeof value === "string") return textRemedy(path, value, kinds, branches);
  if (kinds.includes("array") && isGroup(value)) {
    return say("begin each entry with a hyphen and a space");
  }
  if (Array.isArray(value) && !kinds.includes("array")) {
    if (kinds.includes("object")) return say("remove the hyphen before the first field");
    if (value.length === 1 && isSingle(value[0])) {
      return say("write {value}", { value: String(value[0]) });
    }
  }
  return undefined;
}

function textRemedy(
  path: Path,
  value: string,
  kinds: readonly string[],
  branches: readonly Schema[],
): Phrase | undefined {
  if (kinds.includes("array") && /^[-–—]\S/u.test(value)) {
    return say("write a space after each hyphen");
  }
  const inList = listed(branches, path, value);
  if (inList) return inList;
  const correction = fitting(branches, value)[0];
  if (String(correction?.value) === value) return say("remove the quotes");
  if (correction) return say("write {value}", { value: String(correction.value) });
  if (kinds.includes("object")) {
    const group = grouped(branches, path, value);
    if (group) return group;
    const names = fieldNames(branches);
    if (names.length > 0) {
      return say("write these fields below it: {fields}", { fields: list(names) });
    }
  }
  if (kinds.includes("boolean")) return say("write true or false");
  if (kinds.some((kind) => NUMBERS.includes(kind))) {
    return allowsLiteral(branches, "unknown") && saysNotKnown(value)
      ? say('write "unknown" if no source says it')
      : say("write it in figures");
  }
  return undefined;
}

/** The remedy for a field with nothing in it. */
export function emptyRemedy({ schema }: Misfit, path: Path, written: string): Phrase {
  const branches = branchesAt(schema, path);
  if (written !== "" && wantsText(branches) && !allowsLiteral(branches, "unknown")) {
    return say('put quotes around it if the text is meant: "{text}"', { text: written });
  }
  const field = path.at(-1);
  if (allowsLiteral(branches, "unknown")) return say('write "unknown" if no source says it');
  if (typeof field === "string" && takesList(branches, [])) {
    return say('write its entries on the lines below, or "{field}: []" if there are none', {
      field,
    });
  }
  return say("write a value after the colon, or remove the line if the field may be left out");
}

/** The remedy for a number, a text or a list outside its limits. */
export function limitRemedy(issue: PlainIssue): Phrase | undefined {
  if (issue.code !== "too_small" && issue.code !== "too_big") return undefined;
  const limit = String(issue.code === "too_small" ? issue.minimum : issue.maximum);
  if (issue.origin === "array" || issue.origin === "set") {
    return issue.code === "too_small"
      ? say("add an entry, or remove the field if it may be left out")
      : say("remove what is too much");
  }
  if (issue.origin === "string") {
    return issue.code === "too_small"
      ? say("write the text, or remove the field if it may be left out")
      : say("remove what is too much");
  }
  return issue.code === "too_small"
    ? say("write {limit} or more", { limit: limit === "0" ? "1" : limit })
    : say("write {limit} or less", { limit });
}

/** The remedy for a text that looks right, and is not. */
export function letterRemedy(value: unknown): Phrase | undefined {
  if (typeof value !== "string") return undefined;
  const letter = findLookalike(value);
  if (letter !== undefined) {
    return say('"{letter}" is a letter of another alphabet here; type the word again', { letter });
  }
  const [odd] = ODD_SPACE.exec(value) ?? [];
  return odd === undefined
    ? undefined
    : say("type it again: an invisible character ({code}) stands in it", { code: codeOf(odd) });
}

/** The remedy for a value of the right kind in another form, such as a date. */
export function formRemedy(
  { schema }: Pick<Misfit, "schema">,
  path: Path,
  value: unknown,
): Phrase | undefined {
  const branches = branchesAt(schema, path);
  if (isGroup(value) && Object.keys(Object(value)).length === 0 && wantsText(branches)) {
    return say("write the text after the colon, or one for each language: {example}", {
      example: "{ en: …, vi: … }",
    });
  }
  if (typeof value !== "string") return undefined;
  const [first, second] = fitting(branches, value);
  if (first?.month !== undefined && second?.month !== undefined) {
    return say(
      "write the year first: {first} if the month is {firstMonth}, {second} if it is {secondMonth}",
      {
        first: String(first.value),
        firstMonth: first.month,
        second: String(second.value),
        secondMonth: second.month,
      },
    );
  }
  if (first) return firstRemedy(first, value);
  const impossible =
    impossibleDay(value) ?? partOfDay(branches, value) ?? impossibleTime(branches, value);
  if (impossible) return impossible;
  return allowsLiteral(branches, "unknown") && saysNotKnown(value)
    ? say('write "unknown" if no source says it')
    : say("write it in that form");
}

function firstRemedy({ value }: Correction, written: string): Phrase {
  if (/^\d{4}-\d{2}-\d{2}[T ]/u.test(written)) {
    return say("write the day alone: {value}", { value: String(value) });
  }
  if (/^\d{4}[‐-―−]\d{1,2}[‐-―−]\d{1,2}$/u.test(written)) {
    return say(
      "write {value} with plain hyphens; the dashes that stand there are other characters",
      {
        value: String(value),
      },
    );
  }
  if (/^\d{1,2}[./ -]\d{1,2}[./ -](?:\d{4}|\d{2})$/u.test(written)) {
    return say("write the year first: {value}", { value: String(value) });
  }
  if (/^\d{4}-(?:1[3-9]|[2-9]\d)-/u.test(written)) {
    return say("a year has 12 months; write {value} if the day stands before the month", {
      value: String(value),
    });
  }
  return say("write {value}", { value: String(value) });
}

/** A date in the right form that the calendar does not know. */
function impossibleDay(value: string): Phrase | undefined {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!date) return undefined;
  const [, year = "", month = ""] = date;
  if (Number(month) < 1 || Number(month) > 12) return say("a year has the months 01 to 12");
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return say("the calendar has no such day: {month} has the days 01 to {days}", {
    month: `${year}-${month}`,
    days,
  });
}

/** A year or a month where a whole day is needed. */
function partOfDay(branches: readonly Schema[], value: string): Phrase | undefined {
  const isPart = /^\d{4}(?:-\d{2})?$/u.test(value);
  if (!isPart || !branches.some((branch) => core.safeParse(branch, "2025-12-02").success)) {
    return undefined;
  }
  return say("write the whole day: {form}", {
    form: value.length === 4 ? `${value}-MM-DD` : `${value}-DD`,
  });
}

/** A time that no clock shows; `24:00` may be meant as the day before or after. */
function impossibleTime(branches: readonly Schema[], value: string): Phrase | undefined {
  const time = /^(\d{1,2}) ?[:.hH]? ?(\d{2})(?::\d{2})?$/u.exec(value);
  if (!time || !branches.some((branch) => core.safeParse(branch, "12:00").success)) {
    return undefined;
  }
  return Number(time[1]) > 23
    ? say("a day has 24 hours: write a time from 00:00 to 23:59")
    : say("an hour has 60 minutes: write them as 00 to 59");
}

/** The corrections that the schema takes. */
function fitting(branches: readonly Schema[], value: string): readonly Correction[] {
  return correctionsOf(value).filter((correction) =>
    branches.some((branch) => core.safeParse(branch, correction.value).success),
  );
}

function isSingle(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
