import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/decode.ts";
import { displayWidth, excerpt, visible } from "../../src/text/display.ts";
import { laoStretches } from "../../src/text/lao-stretches.ts";
import { asPrinted, normalise } from "../../src/text/normalise.ts";
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

describe("asPrinted", () => {
  it("has no zero-width space, which would hide a word from a search", () => {
    expect(asPrinted("ກຳ\u200bນັນ\tx\r\ny")).toBe("ກຳນັນ x y");
    expect(asPrinted("ນ\u0ec9\u200b\u0ecd\u0eb2")).toBe("ນ້ຳ");
  });
});

describe("laoStretches", () => {
  it("parts Lao from other scripts, the spaces after Lao with it", () => {
    expect(laoStretches("ທ່ານ ໂພໄຊ (MLSW) ₭5 ໑໒")).toEqual([
      { text: "ທ່ານ ໂພໄຊ ", isLao: true },
      { text: "(MLSW) ₭5 ", isLao: false },
      { text: "໑໒", isLao: true },
    ]);
    expect(laoStretches("")).toEqual([]);
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

  it("finds an emoji whole, with its skin tone, flag, key cap and what joins several to one", () => {
    for (const emoji of [
      "😀",
      "👍🏽",
      "👩🏽‍🚀",
      "🇱🇦",
      "1️⃣",
      "©️",
      "☑️",
      "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
      "❤️‍🔥",
      "🌡",
    ]) {
      expect([...findUnreadable(`a${emoji}b`)]).toMatchObject([
        { index: 1, length: emoji.length, what: "an emoji", shown: emoji },
      ]);
    }
  });

  it("leaves signs that are emoji only where somebody says so", () => {
    expect([...findUnreadable("© ® ™ ☑ ✓ ☎ ♥ ↔ #1 *2 3")]).toEqual([]);
  });

  it("finds every letter of the scripts that are written from right to left", () => {
    const scripts = [
      "Hebrew",
      "Arabic",
      "Syriac",
      "Thaana",
      "Nko",
      "Samaritan",
      "Mandaic",
      "Adlam",
      "Hanifi_Rohingya",
      "Phoenician",
      "Imperial_Aramaic",
      "Avestan",
      "Old_Turkic",
      "Old_Hungarian",
      "Mende_Kikakui",
      "Sogdian",
      "Yezidi",
    ];
    const letter = new RegExp(`^[${scripts.map((name) => `\\p{Script=${name}}`).join("")}]$`, "u");
    const missed: string[] = [];
    let count = 0;
    for (let point = 0; point < 0x20000; point++) {
      const character = String.fromCodePoint(point);
      if (!letter.test(character) || !/\p{L}/u.test(character)) continue;
      count++;
      const [found] = findUnreadable(`a${character}b`);
      if (found?.what !== "text written from right to left") missed.push(point.toString(16));
    }
    expect(count).toBeGreaterThan(1500);
    expect(missed).toEqual([]);
  });

  it("tells a stretch from right to left once, with the signs within it and not those around", () => {
    expect([...findUnreadable("see “שלום, עולם” and (مرحبا)")]).toMatchObject([
      { index: 5, length: 10, code: "U+05E9 …", shown: "שלום, עולם" },
      { shown: "مرحبا" },
    ]);
  });

  it("finds what a script leaves empty, old fonts' own letters and marks without a letter", () => {
    const names = (text: string) => [...findUnreadable(text)].map(({ what }) => what);
    expect(names("ກ\u0e83")).toEqual(["a character that means nothing"]);
    expect(names("\u0378")).toEqual(["a character that means nothing"]);
    expect(names("\ue123")).toEqual(["a character without a fixed meaning"]);
    for (const stray of ["\u0ec8ກ", "a\u0ec8", " \u0301x", "ກ\u0301", "(\u0300)"]) {
      expect(names(stray)).toEqual(["a mark without its letter"]);
    }
    for (const mark of ["\u200c", "\u200d", "\ufe0e", "\u{e0041}", "\u034f", "\u2060", "\u3164"]) {
      expect(names(`a${mark}b`)).toEqual(["an invisible mark"]);
    }
  });

  it("leaves marks that stand on their letters, together or apart", () => {
    expect([...findUnreadable("ນ້ຳ ບ້ຽວ ເຫຼົ່າ ໝູ່ ຫຼື ກໍ່ x̂ ǘ".normalize("NFD"))]).toEqual([]);
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
    expect(visible("all is well\rerror\r\n")).toBe("all is well<U+000D>error\r\n");
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
