/** Where forms stand on pages: whole where a page holds them, and with words before who signs. */
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import { paragraph, text, words } from "../../support/documents.ts";
import { placeAll } from "./lay-out.ts";
import { decree, expectWhole, find, members, official, placed } from "./official.ts";

describe("forms on pages", () => {
  const closing = (count: number): readonly Block[] => [
    ...Array.from({ length: count }, (_, index) => paragraph(`line ${index}`)),
    placed("signature"),
  ];
  const feet = Array.from({ length: 14 }, (_, index) => 20 + index);

  it("have their rows whole at every foot of a page, with the last words before them", () => {
    const pages = feet.map((count) => {
      const { lines } = placeAll(official(closing(count)), decree);
      const own = find(lines, "VỤ TRƯỞNG").page;
      expect(find(lines, "Nguyễn Văn A").page).toBe(own);
      expect(find(lines, "Lưu: VT").page).toBe(own);
      expect(find(lines, `line ${count - 1}`).page).toBe(own);
      return own;
    });
    expect(new Set(pages)).toEqual(new Set([1, 2]));
  });

  it.each([
    ["a long paragraph", () => paragraph(words(60))],
    [
      "a list",
      (): Block => ({
        type: "list",
        ordered: false,
        start: 1,
        items: Array.from({ length: 8 }, (_, index) => ({
          type: "listItem",
          children: [paragraph(`point ${index}`)],
        })),
      }),
    ],
  ])("take the end of %s with them, and no more than that", (_, last) => {
    const seen = [12, 13, 14, 15, 16, 17, ...feet].map((count) => {
      const blocks = [...closing(count).slice(0, -1), last(), placed("signature")];
      const { lines } = placeAll(official(blocks), decree);
      const own = find(lines, "VỤ TRƯỞNG");
      const above = lines.filter(({ page, bottom }) => page === own.page && bottom <= own.top);
      expect(above.length).toBeGreaterThan(0);
      return own.page === 1 ? 0 : above.length;
    });
    expect(seen.filter((count) => count > 0 && count <= 2).length).toBeGreaterThan(1);
  });

  it("leave no heading behind", () => {
    for (const count of feet) {
      const top: Block = { type: "heading", depth: 1, id: "h", children: [text("Heading")] };
      const blocks = [...closing(count).slice(0, -1), top, paragraph("end"), placed("signature")];
      const { lines } = placeAll(official(blocks), decree);
      expect(find(lines, "HEADING").page).toBe(find(lines, "VỤ TRƯỞNG").page);
    }
  });

  it("run on to the next page with forty addressees, the first of them below the words", async () => {
    const slots = { addressees: members(40, "Ủy ban nhân dân tỉnh") };
    expect(await expectWhole(official([placed("addressees"), paragraph("x")], slots))).toBe(2);
    for (let count = 22; count <= 34; count++) {
      const filler = Array.from({ length: count }, () => paragraph("line"));
      const { lines } = placeAll(official([...filler, placed("addressees")], slots), decree);
      expect(find(lines, "tỉnh 1;").page).toBe(find(lines, "Kính gửi:").page);
    }
  });

  it("move on whole with forty recipients, since a page can hold them", async () => {
    const slots = { recipients: members(40, "Ủy ban nhân dân tỉnh") };
    const paper = official([paragraph(words(200)), placed("signature")], slots);
    const { lines } = placeAll(paper, decree);
    expect(find(lines, "Nơi nhận").page).toBe(2);
    expect(find(lines, "tỉnh 40;").page).toBe(2);
    expect(await expectWhole(paper)).toBe(2);
  });

  it("run over pages with eighty, and who signs stands at the top and whole", async () => {
    const slots = { recipients: members(80, "Ủy ban nhân dân tỉnh") };
    for (const count of [3, 12, 17, 20, 22]) {
      const paper = official(
        [...closing(count).slice(0, -1), paragraph(words(60)), placed("signature")],
        slots,
      );
      const { lines } = placeAll(paper, decree);
      const [head, post] = [find(lines, "Nơi nhận"), find(lines, "VỤ TRƯỞNG")];
      expect([post.page, post.top]).toEqual([head.page, head.top]);
      expect(find(lines, "Nguyễn Văn A").page).toBe(head.page);
      expect(find(lines, "tỉnh 80;").page).toBeGreaterThan(head.page);
      await expectWhole(paper);
    }
  });
});
