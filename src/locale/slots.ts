/**
 * The slots of a locale's texts, `{name}`: filling them, and telling of those that nobody fills and
 * of values that no slot takes. Slots that templates fill are the template room's business.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { list, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";

export type Slots = Readonly<Record<string, string | number>>;

const SLOT = /\{([^{}]*)\}/g;

/** Texts of which is known what they are made of; a house has fewer, and fills them all the time. */
const KEPT = 2000;
const known = new Map<string, readonly string[]>();

/** What stands between the slots, and the name of each slot in between. */
function piecesOf(pattern: string): readonly string[] {
  const pieces = known.get(pattern);
  if (pieces) return pieces;
  if (known.size >= KEPT) known.clear();
  const fresh = pattern.split(SLOT);
  known.set(pattern, fresh);
  return fresh;
}

/** Replaces `{name}` by its value; a slot without a value stays as it is. */
export function fill(
  pattern: string,
  values: Slots,
  write: (value: string | number) => string = String,
): string {
  const pieces = piecesOf(pattern);
  let text = pieces[0] ?? "";
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? "";
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    text += value === undefined ? asSlot(name) : write(value);
    text += pieces[at + 1];
  }
  return text;
}

/** The names of a text's slots, each once. */
function slotsOf(pattern: string): readonly string[] {
  const pieces = piecesOf(pattern);
  if (pieces.length === 1) return NONE;
  return [...new Set(pieces.filter((_, at) => at % 2 === 1))];
}

const NONE: readonly string[] = [];

/** Whether each slot gets a value and each value has a slot. */
export function takesJust(pattern: string, given: readonly string[]): boolean {
  const slots = slotsOf(pattern);
  return slots.length === given.length && slots.every((name) => given.includes(name));
}

/** A text of the locale, and what it must hold. */
export interface SlotCheck {
  /** What the text is called in messages, such as `the label "page"`. */
  readonly what: Phrase;
  readonly pattern: string;
  /** The slots that get a value. */
  readonly given: readonly string[];
  /** Asked for only where something is wrong, since a place takes longer to find than a text to read. */
  readonly place: () => Place;
}

/** Reports each slot that would be printed as it stands, because nothing fills it. */
export function reportUnfilled({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of slotsOf(pattern)) {
    if (given.includes(name)) continue;
    const near = closest(name, given);
    const known = given.map(asSlot);
    const message = say("{what} has a slot {slot} that nothing fills", {
      what,
      slot: asSlot(name),
    });
    report.error("locale-unfilled-slot", message, {
      place: place(),
      hint: near ? didYouMean(asSlot(near)) : sayItsSlots(known),
    });
  }
}

/** Reports each value that would be lost without a word, because no slot takes it. */
export function reportUnused({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of findUnused(pattern, given)) {
    const slot = asSlot(name);
    const message = say("{what} has no slot {slot}, so that value is not printed", { what, slot });
    report.warning("locale-unused-slot", message, {
      place: place(),
      hint: putWhereItBelongs(slot),
    });
  }
}

/** As `reportUnused`, for texts that would be wrong without the value. */
export function reportLacking({ what, pattern, given, place }: SlotCheck, report: Report): void {
  for (const name of findUnused(pattern, given)) {
    const slot = asSlot(name);
    const message = say("{what} lacks the slot {slot}", { what, slot });
    report.error("locale-missing-slot", message, { place: place(), hint: putWhereItBelongs(slot) });
  }
}

/** A slot as it is written in the text. */
function asSlot(name: string): string {
  return `{${name}}`;
}

function sayItsSlots(slots: readonly string[]): Phrase {
  if (slots.length === 0) return say("remove it: this text takes no slots");
  return say("its slots are: {slots}", { slots: list(slots) });
}

function putWhereItBelongs(slot: string): Phrase {
  return say("put {slot} where it belongs", { slot });
}

function findUnused(pattern: string, given: readonly string[]): readonly string[] {
  const there = slotsOf(pattern);
  return given.filter((name) => !there.includes(name));
}
