import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/decode.ts";
import { displayWidth, excerpt, visible } from "../../src/text/display.ts";
import { normalise } from "../../src/text/normalise.ts";
import { encodeToken } from "../../src/text/tokens.ts";
import { findUnreadable } from "../../src/text/unreadable.ts";
import { countWords } from "../../src/text/words.ts";

describe("normalise", () => {
  it("gives one spelling to what looks the same in Vietnamese and Lao", () => {
    expect(normalise("Phạm Minh Chính".normalize("NFD"))).toBe("Phạm Minh Chính");
    expect(normalise("\u0e99\u0ecd\u0eb2")).toBe("\u0e99\u0eb3");
    expect(normalise("\u0e99\u0ecd\u0ec9\u0eb2")).toBe("\u0e99\u0ec9\u0eb3");
    expect(normalise("\u0e99\u0ec9\u0ecd\u0eb2")).toBe("\u0e99\u0ec9\u0eb3");
  });

  it("changes nothing the second time", () => {
    const lao = fc.constantFrom(
      "\u0e99",
      "\u0ecd",
      "\u0ec9",
      "\u0eb2",
      "\u0eb3",
      "e",
      "\u0302",
      "\u0323",
    );
    const property = fc.property(fc.array(lao), (letters) => {
      const once = normalise(letters.join(""));
      expect(normalise(once)).toBe(once);
    });
    fc.assert(property, { seed: 20251202 });
  });
});

describe("countWords", () => {
  it("counts words between spaces, and no dash or bullet that stands alone", () => {
    expect(countWords("Việt Nam – Laos: 248 schools")).toBe(5);
    expect(countWords(" \n ")).toBe(0);
  });

  it("finds the words of Lao, which writes no spaces between them", () => {
    const count = countWords("ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ");
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(10);
  });
});

describe("findUnreadable", () => {
  it("finds what would vanish from paper or act on a terminal", () => {
    const hidden = ["\u0007", "\u001b", "\ud800", "\ufffd", "\u00ad", "\u202e", "\u2028", "\ufeff"];
    for (const character of [...hidden, ...encodeToken(7)]) {
      expect([...findUnreadable(`a${character}b`)]).toMatchObject([
        { index: 1, length: character.length },
      ]);
    }
  });

  it("leaves every letter of our languages, line ends and the spaces that Lao may break at", () => {
    expect([...findUnreadable("Đỗ “Thanh”\u00a0Bình – ກຳ\u200bນັນ\tx\r\n")]).toEqual([]);
  });
});

describe("text for the screen", () => {
  it("takes the columns that a terminal gives it", () => {
    expect(displayWidth("Đỗ".normalize("NFD"))).toBe(2);
    expect(displayWidth("ບິ່ງ")).toBe(2);
    expect(displayWidth("ນ້ຳ")).toBe(2);
    expect(displayWidth("杜青平")).toBe(6);
  });

  it("shows control characters by their number", () => {
    expect(visible("a\u001b[31mb\n")).toBe("a<U+001B>[31mb\n");
  });

  it("is cut at a letter, not inside one", () => {
    expect(excerpt("ຄຳ".repeat(50), 5)).toBe("ຄຳຄຳຄຳຄຳ…");
    expect(excerpt("two\n  words")).toBe("two words");
  });
});

describe("decodeText", () => {
  it("reads UTF-8 with or without a byte order mark, and names what it is not", () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: "a" });
    expect(decodeText(new Uint8Array([0x61, 0xe9]))).toEqual({ text: "a\ufffd" });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toEqual({ encoding: "UTF-16" });
  });
});
