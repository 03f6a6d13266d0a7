import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCuts, findLineBreaks } from "../../src/text/line-breaks.ts";
import { laoSyllables, laoWords } from "../support/lao.ts";

const cutAt = (text: string, positions: readonly number[]): string[] =>
  [...positions, text.length].map((end, index) => text.slice(positions[index - 1] ?? 0, end));

const pieces = (text: string): string[] => {
  const inner = findLineBreaks(text).map(({ position }) => position);
  return cutAt(text, inner.slice(0, -1));
};

describe("lines of Lao end", () => {
  it("between words", () => {
    expect(pieces("ສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ")).toEqual([
      "ສາທາລະນະລັດ",
      "ປະຊາທິປະໄຕ",
      "ປະຊາຊົນ",
      "ລາວ",
    ]);
  });

  it("where Lao meets another script or a number, but within neither", () => {
    expect(pieces("ຂໍ້12ຂອງMOHAປີ2025,໒໐໒໕ລາວ໒.໕")).toEqual([
      "ຂໍ້",
      "12",
      "ຂອງ",
      "MOHA",
      "ປີ",
      "2025,໒໐໒໕",
      "ລາວ",
      "໒.໕",
    ]);
  });

  it("never before the sign of repetition, though a space stands there, nor within “and so on”", () => {
    expect(pieces("ຕ່າງໆ ຕ່າງ ໆ, ອື່ນໆຯລຯ ຯ ລ ຯ (ລາວ) ເ ກ")).toEqual([
      "ຕ່າງໆ ",
      "ຕ່າງ ໆ, ",
      "ອື່ນໆຯລຯ ຯ ລ ຯ ",
      "(ລາວ) ",
      "ເ ກ",
    ]);
  });

  it("where a zero-width space allows it, though not between a vowel and its letter", () => {
    expect(pieces("ພາ\u200bສາ ເ\u200bກ ກ\u200bະ")).toEqual([
      "ພາ\u200b",
      "ສາ ",
      "ເ\u200bກ ",
      "ກ\u200bະ",
    ]);
  });
});

describe("lines of Latin letters end", () => {
  it("after spaces and dashes, not within dates, numbers and names of items", () => {
    expect(pieces("politics–diplomacy on 2025-12-02, vl-2025-12")).toEqual([
      "politics–",
      "diplomacy ",
      "on ",
      "2025-12-02, ",
      "vl-2025-12",
    ]);
  });

  it("where a zero-width space allows it, and not at a fixed space", () => {
    expect(pieces("a\u200bb c\u00a0d")).toEqual(["a\u200b", "b ", "c\u00a0d"]);
  });
});

// What follows says anew, and in other words than the code, how no line may begin or end.

const graphemes = new Intl.Segmenter("lo", { granularity: "grapheme" });
const dictionary = new Intl.Segmenter("lo", { granularity: "word" });
const NOT_FIRST = new Set([
  ...["ະ", "າ", "ຳ", "ຽ", "ໆ", "ຯ", ")", "]", "}", "»", "”", ".", ",", ";", ":", "!", "?"],
]);
const NOT_LAST = new Set(["ເ", "ແ", "ໂ", "ໃ", "ໄ", "(", "[", "{", "«", "“"]);
const isLao = (letter: string | undefined): boolean => /^\p{Script=Lao}/u.test(letter ?? "");
/** What stands in a line, with neither what is not drawn nor the blanks at its ends. */
const seen = (line: string): string => line.replace(/[\u200b-\u200d]/gu, "").trim();

/** What is wrong with each place where the text is parted. */
function faults(text: string, positions: readonly number[]): string[] {
  const clusters = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
  const wordEnds = new Set(Array.from(dictionary.segment(text), ({ index }) => index));
  return positions.flatMap((position) => {
    const before = seen(text.slice(0, position));
    const after = seen(text.slice(position));
    const [last, first] = [Array.from(before).at(-1), Array.from(after)[0]];
    const [left, right] = [text.charAt(position - 1), text.charAt(position)];
    const found: string[] = [];
    if (!clusters.has(position)) found.push("within a character");
    if (first && (NOT_FIRST.has(first) || /^\p{M}/u.test(first)))
      found.push(`begins with ${first}`);
    if (last && NOT_LAST.has(last)) found.push(`ends with ${last}`);
    if (/ຯ$/u.test(before) && /^ລ ?ຯ/u.test(after)) found.push("after the first ຯ of ຯລຯ");
    if (/ຯ ?ລ$/u.test(before) && /^ຯ/u.test(after)) found.push("before the last ຯ of ຯລຯ");
    if (left === "\u00a0") found.push("after a fixed space");
    if (/^[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]$/u.test(right)) {
      if (!isLao(left) && !isLao(right)) found.push(`within the word …${left}|${right}…`);
      const figures = /\p{N}/u.test(left) !== /\p{N}/u.test(right);
      if (isLao(left) && isLao(right) && !figures && !wordEnds.has(position)) {
        found.push(`within the Lao word …${left}|${right}…`);
      }
    }
    return found.map((what) => `${position}: ${what}`);
  });
}

const letters = Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0xe81 + index));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...laoWords) },
  { weight: 6, arbitrary: fc.constantFrom(...laoSyllables()) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...letters.filter((letter) => /[\p{L}\p{M}\p{N}]/u.test(letter))),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("MOHA", "Viêng", "đàm", "ASEAN", "x", "Ưng", "co-operation"),
  },
  { weight: 2, arbitrary: fc.constantFrom("12", "2025", "2/12/2025", "1.500", "໒໐໒໕", "%", "₭") },
  { weight: 2, arbitrary: fc.constantFrom(".", ",", ";", ":", "!", "?", "–", "-", "…", "/") },
  { weight: 2, arbitrary: fc.constantFrom("(", ")", "[", "]", "“", "”", "«", "»", "{", "}") },
  { weight: 2, arbitrary: fc.constantFrom("ໆ", "ຯ", "ຯລຯ", "ໆ ", "ຯ ລ ຯ") },
  { weight: 4, arbitrary: fc.constantFrom(" ", " ", " ", "\u200b", "\u00a0") },
);

/** Random texts of up to 16 pieces with some 100,000 in all. */
const texts = fc.array(piece, { minLength: 1, maxLength: 16 });
const run = { numRuns: 16_000, seed: 20251202 };

it("no line of 100,000 random pieces begins or ends as it must not, and no letter is lost", () => {
  let set = 0;
  let breaks = 0;
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("").normalize("NFC");
      const positions = findLineBreaks(text).map(({ position }) => position);
      expect(positions.at(-1)).toBe(text.length);
      expect(faults(text, positions.slice(0, -1))).toEqual([]);
      set += parts.length;
      breaks += positions.length - 1;
    }),
    run,
  );
  console.log(`line breaks: ${set} pieces, ${breaks} breaks, 0 illegal (seed ${run.seed})`);
  expect(set).toBeGreaterThan(100_000);
});

it("a word too long for a line is cut between characters, and fairly where that can be", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("").normalize("NFC");
      const clusters = Array.from(graphemes.segment(text), ({ index }) => index).slice(1);
      const cuts = findCuts(text);
      expect(cuts.map(({ position }) => position)).toEqual(clusters);
      const fair = cuts.filter(({ isFair }) => isFair).map(({ position }) => position);
      const wrong = faults(text, fair).filter((what) => !/within the|fixed space/u.test(what));
      expect(wrong).toEqual([]);
    }),
    { ...run, numRuns: 500 },
  );
  const run300 = "ເຂົ້າໄປແກ້".repeat(30);
  expect(findCuts(run300).filter(({ isFair }) => isFair)).toHaveLength(30 * 3 - 1);
});

it("a text of any length is parted as its beginning is, and its characters stay whole", () => {
  const long = "ກອງປະຊຸມສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ".repeat(200);
  const [first, ...others] = pieces(long);
  expect(others).toContain(first);
  expect(pieces(long)).toEqual(Array.from(dictionary.segment(long), ({ segment }) => segment));
  const marks = `a${"\u0301".repeat(3000)}`;
  expect(
    cutAt(
      marks.repeat(3),
      findCuts(marks.repeat(3)).map(({ position }) => position),
    ),
  ).toEqual([marks, marks, marks]);
});
