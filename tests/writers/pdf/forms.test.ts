/** What a theme sets out in forms, as it stands on the page. */
import { describe, expect, it } from "vitest";
import type { Form, FormLine } from "../../../src/document/forms.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { documentTexts } from "../../../src/document/words.ts";
import { document, paragraph, text, words } from "../../support/documents.ts";
import { drawnGlyphs } from "../../support/drawn-glyphs.ts";
import { drawnLines } from "../../support/drawn-lines.ts";
import { elementsIn, readTaggedPages, textOf } from "../../support/tagged-pdf.ts";
import { textBoxes } from "../../support/text-boxes.ts";
import { type PlacedRule, type PlacedWords, placeAll } from "./lay-out.ts";
import { decree, expectWhole, find, members, official, placed } from "./official.ts";
import { writePdf } from "./write.ts";

const LONG_NAME =
  "Ban Chỉ đạo liên Chính phủ về hợp tác song phương trong lĩnh vực nội vụ, lao động, người có công và xã hội giữa Cộng hòa xã hội chủ nghĩa Việt Nam và nước bạn Lào";

const line = (style: string, value: string, more: Partial<FormLine> = {}): FormLine => {
  return { style, children: value === "" ? [] : [text(value)], ...more };
};

/** A form of rows of cells of lines, the cells of each row equally wide. */
function form(...rows: readonly (readonly (readonly FormLine[])[])[]): Form {
  return {
    type: "form",
    name: "signature",
    rows: rows.map((cells) => ({
      cells: cells.map((lines) => ({ width: 1 / cells.length, lines })),
    })),
  };
}

const layOut = (...blocks: readonly Block[]) => placeAll(document(blocks), decree);
const middle = ({ left, right }: PlacedWords): number => (left + right) / 2;
const length = ({ from, to }: PlacedRule): number => to[0] - from[0];

describe("the cells of a row", () => {
  const { lines, rules, area } = placeAll(official([]), decree);
  const [parent, issuer] = [find(lines, "BỘ NỘI VỤ"), find(lines, "VỤ HỢP TÁC QUỐC TẾ")];
  const [nation, motto] = [find(lines, "CỘNG HÒA"), find(lines, "Độc lập")];
  const width = area.right - area.left;

  it("stand side by side, each centred in its share of the width", () => {
    for (const each of [parent, issuer]) expect(middle(each)).toBeCloseTo(area.left + width * 0.2);
    for (const each of [nation, motto]) expect(middle(each)).toBeCloseTo(area.left + width * 0.7);
    expect(parent.top).toBe(nation.top);
    expect(issuer.top).toBe(motto.top);
  });

  it("have rules as long as their share of the words, centred close below them", () => {
    const [own, other] = rules;
    if (!own || !other || rules.length !== 2) throw new Error(`${rules.length} rules`);
    expect(length(own)).toBeCloseTo((issuer.right - issuer.left) * 0.4);
    expect(length(other)).toBeCloseTo(motto.right - motto.left);
    expect(other.from[0]).toBeCloseTo(motto.left);
    expect((own.from[0] + own.to[0]) / 2).toBeCloseTo(middle(issuer));
    for (const [rule, above] of [
      [own, issuer],
      [other, motto],
    ] as const) {
      // Below the letters that hang down, and nearer than another line would be.
      expect(rule.from[1] - above.base).toBeGreaterThan(above.size * 0.25);
      expect(rule.from[1] - above.base).toBeLessThan(above.size * 0.5);
      expect(rule.from[1]).toBe(rule.to[1]);
      expect([rule.width, rule.colour]).toEqual([decree.table.ruleWidth, "#000000"]);
    }
  });

  it("leave number and date to the clerk, side by side in the next row", () => {
    const [number, date] = [find(lines, "Số:"), find(lines, "Hà Nội")];
    expect(number.text).toBe("Số:            /BC-HTQT");
    expect(date.text.trim()).toBe("Hà Nội, ngày       tháng       năm");
    expect(number.top).toBe(date.top);
    expect(number.top).toBeGreaterThan(motto.bottom);
  });

  it("are not disturbed by a name of 160 letters beside them", async () => {
    expect(LONG_NAME.length).toBeGreaterThanOrEqual(160);
    const paper = official([paragraph("x")], { issuer: LONG_NAME });
    const long = placeAll(paper, decree);
    expect(find(long.lines, "Độc lập")).toEqual(motto);
    const name = long.lines.filter(({ text }) => {
      return LONG_NAME.toLocaleUpperCase("vi").includes(text.trim()) && text !== nation.text;
    });
    expect(name.length).toBeGreaterThan(5);
    for (const each of name) {
      expect(each.left).toBeGreaterThanOrEqual(area.left - 0.01);
      expect(each.right).toBeLessThanOrEqual(area.left + width * 0.4 + 0.01);
      expect(middle(each)).toBeCloseTo(area.left + width * 0.2);
    }
    const longest = Math.max(...name.map(({ left, right }) => right - left));
    const last = Math.max(...name.map(({ bottom }) => bottom));
    const below = long.rules.find(({ from: [, y] }) => y > last);
    expect(below && length(below)).toBeCloseTo(longest * 0.4);
    expect(find(long.lines, "Số:").top).toBeGreaterThan(below?.from[1] ?? Number.NaN);
    await expectWhole(paper);
  });

  it("may be empty, and then the others stand where they did", async () => {
    const full = layOut(form([[line("recipient", "left")], [line("recipient", "right")]]));
    const empty = layOut(form([[], [line("recipient", "right")]]));
    expect(find(empty.lines, "right")).toEqual(find(full.lines, "right"));
    expect(layOut(form([[], []]), form(), paragraph("x")).lines).toHaveLength(1);
    await expectWhole(document([form([[], []]), form(), form([[line("recipient", "")]])]));
  });
});

describe("a line of a form", () => {
  const styles = { left: "recipient", centre: "signing-post", right: "end" } as const;
  const theme = {
    ...decree,
    formStyles: {
      ...decree.formStyles,
      end: { ...decree.formStyles.recipient, size: 11, line: 1.2, align: "right" },
    },
  } as typeof decree;

  it.each(["left", "centre", "right"] as const)("has its frame snug at the %s", (side) => {
    const boxed = form([[line(styles[side], "xem xong", { box: true })], []]);
    const { lines, rules, area } = placeAll(document([boxed]), theme);
    const [own] = lines;
    if (!own) throw new Error("no words");
    const xs = rules.flatMap(({ from, to }) => [from[0], to[0]]);
    const ys = rules.flatMap(({ from, to }) => [from[1], to[1]]);
    const half = decree.table.ruleWidth / 2;
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    expect(rules).toHaveLength(4);
    expect([own.left - left, right - own.right]).toEqual([
      expect.closeTo(4 + half),
      expect.closeTo(4 + half),
    ]);
    expect([own.top - Math.min(...ys), Math.max(...ys) - own.bottom]).toEqual([
      expect.closeTo(2),
      expect.closeTo(2),
    ]);
    const width = (area.right - area.left) / 2;
    if (side === "left") expect(left).toBeCloseTo(area.left - half);
    if (side === "right") expect(right).toBeCloseTo(area.left + width + half);
    if (side === "centre") expect(middle(own)).toBeCloseTo(area.left + width / 2);
  });

  it("wraps within its frame, and what follows stands below that", () => {
    const boxed = line("signing-post", "Lưu hành nội bộ trong cơ quan, xem xong trả lại", {
      box: true,
    });
    const { lines, rules } = layOut(form([[boxed, line("recipient", "below")], [], [], []]));
    const bottom = Math.max(...rules.map(({ to }) => to[1]));
    const inside = lines.filter(({ text }) => !text.includes("below"));
    expect(inside.length).toBeGreaterThan(2);
    for (const each of inside) expect(each.bottom).toBeLessThan(bottom);
    expect(find(lines, "below").top).toBeCloseTo(bottom);
  });

  it("is so many millimetres of empty room, which the next one stands below", () => {
    const room = line("signatory", "", { room: 25 });
    const { lines } = layOut(form([[line("signatory", "a"), room, line("signatory", "b")], []]));
    const millimetre = 72 / 25.4;
    expect(find(lines, "b").top - find(lines, "a").bottom).toBeCloseTo(25 * millimetre);
  });

  it("without words has its rule as a share of the cell", () => {
    const { rules, area } = layOut(form([[line("signatory", "", { rule: 0.5 })], []]));
    const [rule] = rules;
    const width = (area.right - area.left) / 2;
    expect(rule && length(rule)).toBeCloseTo(width / 2);
    expect(rule?.from[0]).toBeCloseTo(area.left + width / 4);
  });

  it.each([
    ["left", 0],
    ["centre", 0.5],
    ["right", 1],
  ] as const)("has its rule at the %s, as its words are", (side, before) => {
    const own = form([[line(styles[side], "xem xong", { rule: 0.5 })], []]);
    const wordless = form([[line(styles[side], "", { rule: 0.5 })], []]);
    const { lines, rules, area } = placeAll(document([own, wordless]), theme);
    const [words] = lines;
    const [short, long] = rules;
    if (!words || !short || !long) throw new Error("no rules");
    const spare = (words.right - words.left) / 2;
    expect(length(short)).toBeCloseTo(spare);
    expect(short.from[0]).toBeCloseTo(words.left + spare * before);
    const width = (area.right - area.left) / 2;
    expect(long.from[0]).toBeCloseTo(area.left + (width / 2) * before);
  });

  it("of room has its rule right below, whatever its style keeps above", () => {
    const own = { ...decree.formStyles.recipient, size: 11, line: 1.2, before: 30 };
    const roomy = { ...decree, formStyles: { ...decree.formStyles, roomy: own } } as typeof decree;
    const lines = [line("recipient", "a"), line("roomy", "", { room: 10, rule: 1 })];
    const placed = placeAll(document([form([lines, []])]), roomy);
    const height = (placed.rules[0]?.from[1] ?? 0) - find(placed.lines, "a").bottom;
    // A line is placed by its middle.
    expect(height).toBeCloseTo((10 * 72) / 25.4 + decree.table.ruleWidth / 2);
  });

  it("stands in plain type where the theme has no such style", async () => {
    const { lines } = layOut(form([[line("nothing-of-that-name", "words")], []]));
    expect(find(lines, "words").size).toBe(decree.paragraphs.body.size);
  });
});

it("no words of a form stand outside of their cell on the finished page", async () => {
  const asTyped = Object.entries(decree.formStyles).map(([name, style]) => {
    return [name, { ...style, capitals: false }] as const;
  });
  const plain = { ...decree, formStyles: Object.fromEntries(asTyped) };
  const slots = { issuer: LONG_NAME, recipients: members(3, LONG_NAME), mark: "x".repeat(90) };
  const paper = official([paragraph(words(40)), placed("signature")], slots, { theme: plain });
  const { bytes } = await writePdf(paper, { theme: plain });
  const lines = drawnLines(documentTexts(paper), await drawnGlyphs(bytes));
  const boxes = textBoxes(paper, plain, lines);
  expect(boxes.map((each) => each.text)).toEqual(documentTexts(paper));
  for (const each of lines) {
    const box = boxes[each.text];
    expect(each.left).toBeGreaterThanOrEqual((box?.left ?? 0) - 0.1);
    expect(each.right).toBeLessThanOrEqual((box?.right ?? 0) + 0.1);
  }
});

describe("forms in the paper's structure", () => {
  it("are divisions of paragraphs, heard row by row and cell by cell, and no tables", async () => {
    const paper = official([paragraph("body"), placed("signature")], { mark: "Lưu hành nội bộ" });
    const [page] = await readTaggedPages((await writePdf(paper, { theme: decree })).bytes);
    if (!page) throw new Error("no page");
    const divisions = [...elementsIn(page.tree)].filter(({ role }) => role === "Div");
    const heard = divisions.map(({ kids }) =>
      kids.map((kid) => (typeof kid === "string" ? kid : `${kid.role} ${textOf(kid).trim()}`)),
    );
    expect(heard).toEqual([
      [
        ...["P BỘ NỘI VỤ", "P VỤ HỢP TÁC QUỐC TẾ", "P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ...["P Độc lập - Tự do - Hạnh phúc", "P Số:            /BC-HTQT"],
        ...["P Hà Nội, ngày       tháng       năm", "P LƯU HÀNH NỘI BỘ"],
      ],
      [
        ...["P Nơi nhận:", "P - Như trên;", "P - Vụ Tổ chức cán bộ;", "P - Lưu: VT, HTQT."],
        ...["P VỤ TRƯỞNG", "P Nguyễn Văn A"],
      ],
    ]);
    expect([page.unmarked, page.unowned, page.artifacts]).toEqual([[], [], ""]);
    expect([...elementsIn(page.tree)].map(({ role }) => role)).not.toContain("Table");
  });

  it("say which language the theme's words are in a paper of another one", async () => {
    const paper = official([], { place: "Vientiane" }, { meta: { language: "en" } });
    const [page] = await readTaggedPages((await writePdf(paper, { theme: decree })).bytes);
    const own = page && [...elementsIn(page.tree)].filter(({ language }) => language === "vi");
    expect(own?.map((each) => textOf(each).trim())).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  it("hold Lao words, set in Lao letters and marked as Lao", async () => {
    const lao = "ກະຊວງພາຍໃນ ແຫ່ງ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ";
    const paper = official([placed("signature")], { parent: lao, recipients: `${lao}\n${lao}` });
    await expectWhole(paper);
    const [page] = await readTaggedPages((await writePdf(paper, { theme: decree })).bytes);
    const marked = page && [...elementsIn(page.tree)].filter(({ language }) => language === "lo");
    expect(marked?.length).toBeGreaterThanOrEqual(3);
  });
});
