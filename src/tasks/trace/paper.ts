/** One paper opened for tracing: its texts, in which words are found and followed back. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { Occurrence, Part } from "../trace.ts";
import { type Alignment, align } from "./align.ts";
import { findCausesIn } from "./causes.ts";
import type { Datum } from "./data.ts";
import { findWords, type Manner, type Range } from "./find-words.ts";
import { formUnitsOf } from "./forms.ts";
import { furnitureUnits, withSlots } from "./furniture.ts";
import { type Stretch, stretchesAt, stretchesOf } from "./printed.ts";
import { type DataPlace, dataPlace, type Grounds, joinSources, sourcesOf } from "./sources.ts";
import { type Leaf, type Unit, unitsOf } from "./units.ts";
import { type Marked, type Versions, versionsOf } from "./versions.ts";

export interface TracedPaper {
  readonly name: string;
  readonly composed: ComposedPaper;
  readonly versions: Versions;
  readonly units: readonly Unit[];
  find(words: string, manner: Manner): readonly Occurrence[];
  /** Where a stretch of a value of the record stands. */
  placeOf(datum: Datum, range: Range): Place | undefined;
  /** Where a stretch of a leaf of this unit came from. */
  partOf(unit: Unit, leaf: Leaf, range: Range): Part;
}

const NOTE_MARK = /\[\d+\]/u;

/** Letters that are shown on each side of a word. */
const AROUND = 60;

export function openPaper(
  name: string,
  composed: ComposedPaper,
  marked: Marked,
  asOf: string | undefined,
): TracedPaper {
  const { house, context, document } = composed;
  const versions = versionsOf(composed, marked, asOf);
  const formsNamed = formUnitsOf(composed);
  const units = [...unitsOf(document, formsNamed), ...furnitureUnits(composed)];
  const unitsWithMarks = () => unitsOf(document, formsNamed, true);
  const grounds: Grounds = {
    record: house.record,
    locale: context.locale,
    causes: findCausesIn(versions, context.meeting.id),
    readText: (file) => {
      const bytes = house.host.read(file);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
  /** A note that is no source has a text of the record, or one made from it. */
  const textOfNote = (mark: string): readonly DataPlace[] =>
    units
      .filter(({ role, beside }) => role === "note" && beside.includes(mark))
      .flatMap((unit) =>
        unit.leaves.flatMap(
          (leaf) => partOf(unit, leaf, { from: 0, to: leaf.text.length }).sources,
        ),
      )
      .flatMap((source) => (source.how === "own" || source.how === "label" ? [] : source.from));
  const partOf = (unit: Unit, leaf: Leaf, range: Range): Part => {
    const { origin, note } = leaf;
    if (note !== undefined) {
      const cited = dataPlace({ kind: "source", id: note, path: ["id"] }, grounds);
      return {
        template: origin?.template,
        through: origin?.through ?? [],
        sources: [{ how: "cited", text: leaf.text, from: cited ? [cited] : textOfNote(leaf.text) }],
      };
    }
    const stretches = stretchesOfLeaf(leaf, context.locale.label, versions);
    const alignment = stretches && alignIn(unit, leaf, stretches);
    const from = alignment?.offsets[range.from];
    const to = alignment?.offsets[range.to - 1];
    const isFound = stretches && from !== undefined && to !== undefined;
    return {
      template: leaf.template ?? origin?.template,
      through: origin?.through ?? [],
      sources: isFound ? sourcesOf(stretches, { from, to: to + 1 }, grounds) : [],
    };
  };
  return {
    name,
    composed,
    versions,
    units,
    partOf,
    placeOf: (datum, range) => dataPlace(datum, grounds, range)?.place,
    find: (words, manner) =>
      (NOTE_MARK.test(words) ? unitsWithMarks() : units).flatMap((unit) => {
        const text = textOf(unit);
        return rangesIn(unit, words, manner).map((range): Occurrence => {
          const parts = leavesIn(unit, range).map(({ leaf, part }) => partOf(unit, leaf, part));
          return {
            paper: name,
            role: unit.role,
            under: unit.under,
            beside: unit.beside,
            ...excerpt(text, range),
            parts: joinParts(parts),
          };
        });
      }),
  };
}

/** Where a unit holds the words; the numbers of pages may stand for its slots. */
function rangesIn(unit: Unit, words: string, manner: Manner): readonly Range[] {
  const text = textOf(unit);
  const asked = unit.leaves.some(({ label }) => label === "page")
    ? [words, ...withSlots(words, text)]
    : [words];
  const [found = []] = asked
    .map((each) => findWords(text, each, manner))
    .filter((ranges) => ranges.length > 0);
  return found;
}

/** The text of a unit as it is read. */
export function textOf({ leaves }: Unit): string {
  return leaves.map(({ text }) => text).join("");
}

/** The leaves that a stretch of the unit's text runs through, with the part of each. */
function leavesIn({ leaves }: Unit, { from, to }: Range) {
  let at = 0;
  const touched = leaves.flatMap((leaf) => {
    const start = at;
    at += leaf.text.length;
    const part = { from: Math.max(from, start) - start, to: Math.min(to, at) - start };
    return part.from < part.to ? [{ leaf, part }] : [];
  });
  const speaking = touched.filter(({ leaf, part }) =>
    /[\p{L}\p{N}]/u.test(leaf.text.slice(part.from, part.to)),
  );
  return speaking.length > 0 ? speaking : touched;
}

function stretchesOfLeaf(
  { origin, furniture, label, text }: Leaf,
  pattern: (key: string) => string | undefined,
  versions: Versions,
): readonly Stretch[] | undefined {
  if (furniture) return stretchesAt({ root: "meta", path: ["furniture", furniture] }, versions);
  if (label) return [{ text, marks: [{ type: "label", key: label }], at: 0 }];
  return stretchesOf(origin, pattern, versions);
}

/** Leaves of one value follow one another in it. */
function alignIn(
  { leaves }: Unit,
  leaf: Leaf,
  stretches: readonly Stretch[],
): Alignment | undefined {
  const value = stretches.map(({ text }) => text).join("");
  let next = leaf.at ?? 0;
  if (leaf.furniture !== undefined) return align(leaf.text, value, next);
  for (const each of leaves) {
    const isSame = each === leaf || (each.origin !== undefined && each.origin === leaf.origin);
    if (!isSame) continue;
    const alignment = align(each.text, value, next);
    if (each === leaf) return alignment;
    next = alignment?.next ?? next;
  }
  return undefined;
}

/** Neighbours from the same line of a template are told once. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isSamePlace(last.template, part.template)) {
      const sources = joinSources([...last.sources, ...part.sources]);
      joined[joined.length - 1] = { ...last, sources };
    } else joined.push(part);
  }
  return joined;
}

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;
}

function excerpt(text: string, { from, to }: Range) {
  const before = text.slice(0, from).replace(/\s+/gu, " ");
  const after = text.slice(to).replace(/\s+/gu, " ");
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/u, "")}` : before,
    word: text.slice(from, to).replace(/\s+/gu, " "),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, "")}…` : after,
  };
}
