/**
 * The slots of a locale's texts, `{name}`: filling them, and telling of those that nobody fills and
 * of values that no slot takes. Slots that templates fill are the template room's business.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";

export type Slots = Readonly<Record<string, string | number>>;

const SLOT = /\{([^{}]*)\}/g;

/** Replaces `{name}` by its value; a slot without a value stays as it is. */
export function fill(pattern: string, values: Slots): string {
  return pattern.replace(SLOT, (slot, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  );
}

/** The names of a text's slots, each once. */
function slotsOf(pattern: string): readonly string[] {
  return [...new Set([...pattern.matchAll(SLOT)].map(([, name = ""]) => name))];
}

/** A text of the locale, and what it must hold. */
export interface SlotCheck {
  /** What the text is called in messages, such as `the label "page"`. */
  readonly what: string;
  readonly pattern: string;
  /** The slots that get a value. */
  readonly given: readonly string[];
  readonly place: Place;
}

/** Reports each slot that would be printed as it stands, because nothing fills it. */
export function reportUnfilled({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of slotsOf(pattern)) {
    if (given.includes(name)) continue;
    const near = closest(name, given);
    const known = given.map((slot) => `{${slot}}`).join(", ");
    report.error("locale-unfilled-slot", `${what} has a slot {${name}} that nothing fills`, {
      place,
      hint: near ? `did you mean "{${near}}"?` : `its slots are: ${known || "none"}`,
    });
  }
}

/** Reports each value that would be lost without a word, because no slot takes it. */
export function reportUnused({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of findUnused(pattern, given)) {
    const message = `${what} has no slot {${name}}, so that value is not printed`;
    report.warning("locale-unused-slot", message, {
      place,
      hint: `put {${name}} where it belongs`,
    });
  }
}

/** As `reportUnused`, for texts that would be wrong without the value. */
export function reportLacking({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of findUnused(pattern, given)) {
    report.error("locale-missing-slot", `${what} lacks the slot {${name}}`, {
      place,
      hint: `put {${name}} where it belongs`,
    });
  }
}

function findUnused(pattern: string, given: readonly string[]): readonly string[] {
  const there = slotsOf(pattern);
  return given.filter((name) => !there.includes(name));
}
