import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLineBreaks } from "../../../src/writers/pdf/line-breaks.ts";

const pieces = (text: string): string[] => {
  let from = 0;
  return findLineBreaks(text).map(({ position }) => {
    const piece = text.slice(from, position);
    from = position;
    return piece;
  });
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

  it("never before a vowel or mark that hangs on its letter, a repetition mark or a bracket's end", () => {
    const lao = Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0xe81 + index));
    const letters = fc.constantFrom(...lao.filter((letter) => /\p{L}|\p{M}|\p{N}/u.test(letter)));
    const other = fc.constantFrom(" ", "(", ")", ",", "12", "“", "”", "MOHA");
    const phrase = fc
      .array(fc.oneof({ weight: 6, arbitrary: letters }, { weight: 1, arbitrary: other }), {
        maxLength: 40,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(phrase, (text) => {
        expect(pieces(text).join("")).toBe(text);
        for (const piece of pieces(text).slice(1)) {
          expect(piece).not.toMatch(/^[\u0eb0-\u0ebc\u0ec6\u0eaf\u0ec8-\u0ece),”]/u);
        }
        for (const piece of pieces(text).slice(0, -1)) {
          expect(piece).not.toMatch(/[\u0ec0-\u0ec4(“]$/u);
        }
      }),
      { numRuns: 2000, seed: 20251202 },
    );
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
