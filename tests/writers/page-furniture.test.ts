/** Which version and copy a paper is, and what it is no longer: on every page, in every theme and format. */
import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import type { Document } from "../../src/document/nodes.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { readyFurniture } from "../../src/writers/page-furniture.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { annex, document, heading, paragraph, text, words } from "../support/documents.ts";
import { docxPageEdges } from "../support/docx-page-edges.ts";
import { exampleHost, must } from "../support/example.ts";
import { openPdf, pdfPageTexts } from "../support/pdf-words.ts";
import { readTaggedPages, textOf } from "../support/tagged-pdf.ts";
import { tryDocx } from "./docx/write.ts";
import { tryPdf } from "./pdf/write.ts";

const themes = readdirSync("templates/themes").map((file) => file.replace(".yaml", ""));

function themeOf(name: string): Theme {
  return must(loadTheme(exampleHost(), name, new Report()), `no theme ${name}`).theme;
}

const SHORT = "v2 · 3fa9c1d0 · copy 3 of 12: Bùi Thị An";
const VIETNAMESE =
  "v12 · 3fa9c1d0 · bản số 103 trên 112: Bà Nguyễn Thị Phương Hoa, Phó Vụ trưởng Vụ Hợp tác quốc tế, Bộ Lao động, Thương binh và Xã hội nước Cộng hòa xã hội chủ nghĩa Việt Nam";
const LAO =
  "v12 · 3fa9c1d0 · ສຳເນົາທີ 3 ຈາກ 12: ທ່ານ ນາງ ບຸນມີ ພົມມະວົງສາ ຮອງຫົວໜ້າກົມການຮ່ວມມືສາກົນ ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ";

const letterhead = {
  ...{ parent: "Government", issuer: "Ministry of Home Affairs", abbreviation: "MHA", type: "BC" },
  ...{ place: "Hà Nội", address: "37A Nguyễn Bỉnh Khiêm", signatory: "Nguyễn Văn A", post: "Head" },
  ...{ authority: "", recipients: "Minister", file: "VT", drafter: "B", addressees: "Minister" },
  ...{ basis: "Law", unit: "HTQT", noteTaker: "C", chair: "D", about: "the meeting", subject: "S" },
};

function paper(meta: Partial<DocumentMeta>, theme: Theme): Document {
  const blocks = [
    { type: "form", name: "head", rows: [] } as const,
    { type: "title", children: [text("Meeting with the Minister")] } as const,
    heading(1, "aims", "Aims"),
    paragraph(words(1100)),
    annex(1, "Delegation"),
    paragraph(words(500)),
    annex(2, "Programme"),
    paragraph(words(40)),
  ];
  const { furniture, reference } = document([]).meta;
  const whole = document(blocks, {
    reference,
    furniture: { ...furniture, ...letterhead },
    ...meta,
  });
  return dressDocument(whole, theme, new Report());
}

/** Lines end where they end. */
const solid = (words: string) => words.replace(/\s+/gu, "");

interface Line {
  readonly words: string;
  /** From the upper edge of the sheet, in points. */
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn on each page, with what it takes of the height. */
async function linesOf(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  const pdf = await openPdf(bytes);
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const { height } = page.getViewport({ scale: 1 });
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , size = 0, , base = 0]: number[] = item.transform;
        const bottom = height - base + size * 0.22;
        return [{ words: item.str, top: height - base - size * 0.9, bottom }];
      }),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}

const inPoints = (millimetres: number) => (millimetres * 72) / 25.4;

describe.each(themes)("in the theme %s", (name) => {
  const theme = themeOf(name);

  describe.each([
    ["a short name", SHORT],
    ["a long name of Viet Nam", VIETNAMESE],
    ["a long name of Laos", LAO],
  ])("the version with %s", (_, version) => {
    it("stands whole on every page of a PDF, in the margin, and moves no word of the text", async () => {
      const { paper: made, report } = await tryPdf(paper({ version }, theme), { theme });
      const { bytes } = must(made, "not written");
      expect(report.diagnostics).toEqual([]);
      const edges = await pdfPageTexts(bytes, "Artifact");
      expect(edges.length).toBeGreaterThan(3);
      for (const edge of edges) expect(solid(edge)).toContain(solid(version));
      const plain = must((await tryPdf(paper({}, theme), { theme })).paper, "not written");
      expect(await pdfPageTexts(bytes)).toEqual(await pdfPageTexts(plain.bytes));
      const { height, top, bottom } = theme.page;
      for (const [index, page] of (await linesOf(bytes)).entries()) {
        const own = page.filter(({ words }) => words.includes("3fa9c1d0"));
        expect(own, `page ${index + 1}`).toHaveLength(1);
        for (const line of own) {
          expect(line.top).toBeGreaterThan(inPoints(4));
          expect(line.bottom).toBeLessThan(inPoints(height - 4));
          const isInMargin =
            line.bottom < inPoints(top) || line.top > inPoints(height - bottom) - 0.01;
          expect(isInMargin, `page ${index + 1}`).toBe(true);
        }
      }
    });

    it("stands whole on every page of a DOCX", async () => {
      const { bytes, diagnostics } = await tryDocx(paper({ version }, theme), { theme });
      expect(diagnostics).toEqual([]);
      const pages = docxPageEdges(must(bytes, "not written"));
      expect(pages).toHaveLength(theme.annexes.ownPages ? 6 : 2);
      for (const { head, foot } of pages) {
        const found = `${head}\n${foot}`.split(version);
        expect(found.length - 1, `${head} / ${foot}`).toBe(1);
      }
    });
  });

  it("a paper that is no version has its furniture as the theme says it", () => {
    const { meta } = paper({}, theme);
    const ready = readyFurniture(meta, theme, new Report());
    expect(ready.theme).toBe(theme);
    expect(ready.lines).toBe(theme.furniture);
  });

  it("a stamp stands on every page of a PDF, and on the first it is heard before all else", async () => {
    const stamp = "Được thay bằng v3";
    const { paper: made, report } = await tryPdf(paper({ version: SHORT, stamp }, theme), {
      theme,
    });
    const { bytes } = must(made, "not written");
    expect(report.diagnostics).toEqual([]);
    const [first, ...others] = await readTaggedPages(bytes);
    const [heard] = must(first, "no page").tree.kids.flatMap((kid) =>
      typeof kid === "string" ? [] : kid.role === "Document" ? kid.kids : [kid],
    );
    expect(typeof heard === "object" ? [heard.role, textOf(heard).trim()] : heard).toEqual([
      "P",
      stamp,
    ]);
    expect(others.length).toBeGreaterThan(2);
    for (const { artifacts, unmarked, unowned } of others) {
      expect(artifacts).toContain(stamp);
      expect([...unmarked, ...unowned]).toEqual([]);
    }
    for (const page of await linesOf(bytes)) {
      const own = page.filter(({ words }) => words.includes(stamp));
      expect(own).toHaveLength(1);
      expect(own[0]?.top).toBeGreaterThan(inPoints(4));
      expect(own[0]?.bottom).toBeLessThan(inPoints(theme.page.top));
    }
  });

  it("a stamp stands on every page of a DOCX, above what else is at the head", async () => {
    const stamp = "ຖືກແທນດ້ວຍ ສະບັບທີ 3";
    const { bytes, diagnostics } = await tryDocx(paper({ stamp }, theme), { theme });
    expect(diagnostics).toEqual([]);
    for (const { head } of docxPageEdges(must(bytes, "not written"))) {
      expect(head.startsWith(stamp), head).toBe(true);
    }
  });
});

const international = themeOf("international");
const lines = (version: string, change: Partial<Theme["furniture"]> = {}) => {
  const theme = { ...international, furniture: { ...international.furniture, ...change } };
  return readyFurniture(paper({ version }, theme).meta, theme, new Report());
};

test("a version stands beside the reference where the line has room for it, else below", () => {
  expect(lines(SHORT).lines.footer).toMatchObject({ left: "{reference} · {version}" });
  expect(lines(SHORT).lines.footer.own).toBeUndefined();
  expect(lines(VIETNAMESE).lines.footer).toMatchObject({
    left: "{reference}",
    own: { text: VIETNAMESE },
  });
});

test("the first pages of annexes with pages of their own bear the version too", () => {
  const none = { left: "", centre: "", right: "", rule: false };
  const header = { ...none, left: "{reference}" };
  const furniture = { header, footer: none, firstHeader: none, firstFooter: header };
  const linesWith = (ownPages: boolean) => {
    const annexes = { ...international.annexes, ownPages };
    const theme = { ...international, annexes, furniture };
    return readyFurniture(paper({ version: SHORT }, theme).meta, theme, new Report()).lines;
  };
  expect(linesWith(false).footer.own).toBeUndefined();
  expect(linesWith(true).footer.own).toMatchObject({ text: SHORT });
});

test("a theme may place the version by itself, and then prints it there alone", async () => {
  const at = { left: "{reference}", centre: "", right: "{version}", rule: false };
  const { lines: ready } = lines(SHORT, { header: at, firstHeader: at });
  expect([ready.header, ready.firstHeader]).toEqual([at, at]);
  const theme = { ...international, furniture: { ...international.furniture, header: at } };
  const { report, paper: made } = await tryPdf(paper({}, theme), { theme });
  expect(report.diagnostics).toEqual([]);
  expect((await pdfPageTexts(must(made, "").bytes, "Artifact"))[1]).not.toContain("{version}");
});

test("what no margin has room for is an error, and not cut", async () => {
  const version = `v2 · 3fa9c1d0 · copy 3 of 12: ${words(200, "Nguyễn")}`;
  for (const written of [
    (await tryPdf(paper({ version }, international))).report.diagnostics,
    (await tryDocx(paper({ version }, international))).diagnostics,
  ]) {
    expect(written.map(({ code }) => code)).toEqual(["furniture-no-room"]);
  }
});
