import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../../src/host/memory.ts";
import { openFace } from "../../../src/writers/pdf/face.ts";
import { loadFaces } from "../../../src/writers/pdf/fonts.ts";
import { theme } from "./write.ts";

const folder = "templates/fonts";
const open = (name: string) => {
  const face = openFace(readFileSync(`${folder}/${name}`));
  if (!face) throw new Error(`${name} is no TrueType file`);
  return face;
};
const body = ["Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf"];
const lao = ["Phetsarath-Regular.ttf", "Phetsarath-Bold.ttf"];

describe("the fonts that come with chancery", () => {
  it("are six faces of under 500 KB in all, with their licences", () => {
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(
      [...lao, ...body, "LICENSE-Phetsarath.txt", "LICENSE-Tinos.txt"].toSorted(),
    );
    const bytes = [...body, ...lao].reduce(
      (sum, name) => sum + statSync(`${folder}/${name}`).size,
      0,
    );
    expect(bytes).toBeLessThan(500_000);
    for (const name of ["Phetsarath", "Tinos"]) {
      expect(readFileSync(`${folder}/LICENSE-${name}.txt`, "utf8")).toMatch(
        /SIL OPEN FONT LICENSE/u,
      );
    }
  });

  it.each(body)("%s has every Vietnamese letter and the signs of our papers", (name) => {
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".normalize("NFC");
    const letters = Array.from(vowels).flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize("NFC")),
    );
    const text = `${letters.join("")}đĐ₫₭€–—‘’“”…•†‡‰′″←↑→↓−≤≥≈×÷§©®™°½№`;
    expect(open(name).shape(text).missing).toEqual([]);
  });

  it.each(lao)("%s has the Lao letters, marks, vowels and figures", (name) => {
    const letters = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝະາຳຽເແໂໃໄໆຯ໐໑໒໓໔໕໖໗໘໙";
    const marks = "ັິີຶືຸູົຼ່້໊໋໌ໍ";
    const text = letters + Array.from(marks, (mark) => `ກ${mark}`).join("");
    expect(open(name).shape(text).missing).toEqual([]);
  });

  it.each(lao)("%s sets marks without colliding, each glyph for its own characters", (name) => {
    const face = open(name);
    for (const word of ["ນ້ຳ", "ປິ່ນ", "ຝຶກ", "ຜູ້", "ທີ່", "ຫຼື້", "ປະຊາຊົນ"]) {
      const { glyphs } = face.shape(word);
      expect(glyphs.map(({ text }) => text).join("")).toBe(word);
      expect(glyphs.every(({ text }) => text !== "")).toBe(true);
    }
    // The tone mark above a vowel is another glyph than the one above a bare letter.
    const bare = face.shape("ກ້").glyphs[1]?.id;
    expect(face.shape("ກີ້").glyphs[2]?.id).not.toBe(bare);
  });
});

describe("a theme's fonts", () => {
  it("are missed by name, all at once", () => {
    const report = new Report();
    expect(loadFaces(theme, createMemoryHost(), report)).toBeUndefined();
    expect(report.diagnostics.map(({ code }) => code)).toEqual(Array(6).fill("font-missing"));
  });

  it("must be plain TrueType files, and whole", () => {
    const report = new Report();
    const files = Object.fromEntries(
      [...body, ...lao].map((name) => [
        `builtin/${folder}/${name}`,
        readFileSync(`${folder}/${name}`),
      ]),
    );
    const woff = createMemoryHost({ ...files, [`templates/fonts/${lao[0]}`]: "wOFF and so on" });
    expect(loadFaces(theme, woff, report)).toBeUndefined();
    expect(report.diagnostics).toMatchObject([
      { code: "font-unusable", place: { file: `templates/fonts/${lao[0]}` } },
    ]);
    const whole = readFileSync(`${folder}/${body[0]}`);
    const changed = Buffer.from(whole);
    changed[40_000] = (changed[40_000] ?? 0) ^ 1;
    for (const bytes of [whole.subarray(0, 300), whole.subarray(0, 60_000), changed]) {
      const host = createMemoryHost({ ...files, [`templates/fonts/${body[0]}`]: bytes });
      const own = new Report();
      expect(loadFaces(theme, host, own)).toBeUndefined();
      expect(own.diagnostics.map(({ code }) => code)).toEqual(["font-unusable"]);
    }
  });

  it("are opened once for all papers, and anew where a file was exchanged", () => {
    const filesWith = (first: string) =>
      Object.fromEntries(
        [...body, ...lao].map((name) => {
          const source = name === body[0] ? first : name;
          return [`builtin/${folder}/${name}`, readFileSync(`${folder}/${source}`)];
        }),
      );
    const upright = (first: string) =>
      loadFaces(theme, createMemoryHost(filesWith(first)), new Report())?.("body", false, false);
    const face = upright("Tinos-Regular.ttf");
    expect(face).toBeDefined();
    expect(upright("Tinos-Regular.ttf")).toBe(face);
    expect(upright("Tinos-Italic.ttf")).not.toBe(face);
    expect(upright("Tinos-Regular.ttf")).toBe(face);
  });
});
