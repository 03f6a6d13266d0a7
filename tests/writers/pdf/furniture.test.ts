import { describe, expect, it } from "vitest";
import type { DocumentMeta } from "../../../src/document/meta.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { document, everyNode, paragraph, words } from "../../support/documents.ts";
import { openPdf, pdfPageTexts } from "../../support/pdf-words.ts";
import { theme, tryPdf, writePdf } from "./write.ts";

const { furniture } = everyNode.meta;
const paper = (slots: Partial<DocumentMeta["furniture"]>) => {
  const given = Object.fromEntries(
    Object.entries({ ...furniture, ...slots }).filter((slot): slot is [string, string] => {
      return slot[1] !== undefined;
    }),
  );
  return document([paragraph(words(900))], { furniture: given });
};

/** With the paper's title beside the mark, on every page but the first. */
const titled: Theme = {
  ...theme,
  furniture: {
    ...theme.furniture,
    footer: { left: "{title}", centre: "{mark}", right: "{page}", rule: true },
  },
};

interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

/** What stands in the margins of the second page, with its place in points. */
async function readMargins(bytes: Uint8Array): Promise<readonly Stretch[]> {
  const page = await (await openPdf(bytes)).getPage(2);
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , , left, base]: number[] = item.transform;
    if (left === undefined || base === undefined || (base > 60 && base < 780)) return [];
    return [{ text: item.str, left, right: left + item.width, base }];
  });
}

describe("page furniture", () => {
  it("stands on every page and counts the pages", async () => {
    const { bytes } = await writePdf(paper({}));
    expect(await pdfPageTexts(bytes, "Artifact")).toEqual([
      "Ministry of Home AffairsOFFICIALAs at 1 December 2025BN 2025-12-02OFFICIAL · Page 1 of 2",
      "Ministry of Home AffairsOFFICIALAs at 1 December 2025BN 2025-12-02OFFICIAL · Page 2 of 2",
    ]);
  });

  it("never lets its parts meet: a long title goes on in a second line", async () => {
    const title =
      "Briefing note for the bilateral meeting of the Minister of Home Affairs in Vientiane";
    const { bytes } = await writePdf(paper({ title }), { theme: titled });
    const stretches = await readMargins(bytes);
    const left = stretches.filter(({ text }) => title.includes(text.trim()));
    expect(left.length).toBe(2);
    const centre = stretches.filter(({ text }) => text.startsWith("OFFICIAL"));
    for (const part of left) {
      for (const middle of centre) expect(part.right).toBeLessThan(middle.left - 4);
    }
    expect(Math.min(...stretches.map(({ base }) => base))).toBeGreaterThan(20);
  });

  it("says so when a text is too long even for several lines", async () => {
    const { paper: written, report } = await tryPdf(paper({ title: words(60) }), { theme: titled });
    expect(written).toBeDefined();
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["furniture-shortened"]);
  });

  it("has nothing where a slot is empty, and an error where the paper has no such slot", async () => {
    const { bytes } = await writePdf(paper({ mark: "" }));
    expect((await pdfPageTexts(bytes, "Artifact"))[1]).toBe(
      "Ministry of Home AffairsAs at 1 December 2025BN 2025-12-02Page 2 of 2",
    );
    const { paper: written, report } = await tryPdf(paper({}), {
      theme: {
        ...theme,
        furniture: {
          ...theme.furniture,
          header: { ...theme.furniture.header, left: "{refrence}" },
        },
      },
    });
    expect(written).toBeUndefined();
    expect(report.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["furniture-unknown-slot", 'the theme asks for "{refrence}", which this paper does not have'],
    ]);
  });
});
