/**
 * How long words take to say, and how long our side may speak: the one reckoning of papers and checks. Of the
 * slot half is ours, and of that half again where an interpreter speaks after us, who takes as long as we do.
 */
import { countWords } from "../text/words.ts";
import type { Localised } from "./fields.ts";
import type { BackedText, Point } from "./issue.ts";
import type { Meeting } from "./meeting.ts";
import { textsByLanguage } from "./people-named.ts";
import type { HouseRecord } from "./record.ts";

export interface SpeechBudget {
  readonly seconds: number;
  /** Where nobody says how it is interpreted: what is left of it if an interpreter speaks after us. */
  readonly ifConsecutive?: number;
}

/** How long our side may speak; undefined where the length of the meeting is not known. */
export function speechBudget({
  minutes,
  interpretation,
}: Pick<Meeting, "minutes" | "interpretation">): SpeechBudget | undefined {
  if (minutes === "unknown") return undefined;
  const [half, quarter] = [minutes * 30, minutes * 15];
  if (interpretation === "consecutive") return { seconds: quarter };
  return { seconds: half, ...(interpretation === "unknown" && { ifConsecutive: quarter }) };
}

/** The words of a text as they are spoken, without the signs that make some of them bold. */
export function spokenWords(text: string): number {
  return countWords(text.replaceAll("*", ""));
}

export function secondsFor(words: number, rate: number): number {
  return (words * 60) / rate;
}

/** Up to the next five seconds, since nobody speaks to the second. */
export function upToFive(seconds: number): number {
  // A sum of broken numbers may lie a hair above the whole.
  return Math.ceil(seconds / 5 - 1e-9) * 5;
}

/** Whether a point is said of ourselves, and not only in answer. */
export function isSaid({ use }: Pick<Point, "use">): boolean {
  return use === "must" || use === "should";
}

/** What is said at a meeting of ourselves, as its papers print it: courtesies, points, closing words. */
export function saidAt(meeting: Meeting, { house, sources }: HouseRecord): readonly BackedText[] {
  const { courtesies, issues, closing } = meeting;
  const points = issues.flatMap((issue) => issue.points.filter(isSaid));
  const all = [
    ...(house.preferences.courtesies === "none" ? [] : courtesies),
    ...points,
    ...closing,
  ];
  return all.filter(({ source }) => [source].flat().some((id) => isOn(id, { house, sources })));
}

/**
 * The words that papers in a language print of a text, and their language: for want of it the house's, or any.
 * A wording whose own source is switched off is the last resort.
 */
export function spokenIn(tag: string, text: Localised, record: HouseRecord) {
  const own = record.house.language;
  const all = textsByLanguage(text).map(([of, words]) => ({ tag: of || own, words }));
  const isOpen = (of: string) => {
    const wording = typeof text === "string" ? text : text[of];
    if (typeof wording !== "object" || wording.source === undefined) return true;
    return isOn(wording.source, record);
  };
  const open = all.filter((each) => isOpen(each.tag));
  const texts = (open.length > 0 ? open : all).toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  return (
    texts.find((each) => each.tag === tag) ?? texts.find((each) => each.tag === own) ?? texts[0]
  );
}

function isOn(source: string, { house, sources }: Pick<HouseRecord, "house" | "sources">): boolean {
  return house.sets.some((set) => set === sources.get(source)?.set);
}
