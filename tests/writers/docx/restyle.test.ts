/**
 * Whoever changes one style in Word changes everything that looks like it: no paragraph, run or table
 * of a paper says for itself what a style can say.
 */
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { allPapers } from "./example-papers.ts";
import {
  around,
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  isSeparator,
  paragraphValue,
  type ReadDocx,
  readDocx,
  runValue,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";

/** What may stand in a paper beside the name of a style, and why it is no matter of looks. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "w:pPr": {
    "w:pStyle": "the style",
    "w:keepNext": "what belongs together: an introduction and its table, the rows of a kept table",
    "w:keepLines": "what belongs together",
    "w:pageBreakBefore": "a page break that the paper asks for",
    "w:numPr": "a list of figures that begins anew, which only its items can say",
    "w:ind": "how deep a block stands within others; Word's styles end at three levels",
  },
  "w:rPr": {
    "w:rStyle": "the style",
    "w:rFonts": "only the hint that letters are of a complex script; a face would be a look",
    "w:cs": "that letters are of a complex script",
    "w:lang": "the language that the words are in",
    "w:b": "where two styles ask for it Word shows neither (ISO 29500-1, 17.7.3)",
    "w:bCs": "the same for Lao",
    "w:i": "the same for slanted type",
    "w:color": "that of a second style, since a run can name one",
    "w:iCs": "the same for Lao",
  },
  "w:tblPr": {
    "w:tblStyle": "the style",
    "w:tblW": "widths, which no style of a table has",
    "w:tblInd": "how deep the table stands within a list",
    "w:tblLayout": "widths that stay as they are",
    "w:tblLook": "which parts of the style the table shows",
    "w:tblCaption": "alternative text",
    "w:tblDescription": "alternative text",
  },
  "w:trPr": { "w:cantSplit": "rows stay whole", "w:tblHeader": "the row is a head" },
  "w:tcPr": { "w:tcW": "widths" },
};

function everyStory<T>(docx: ReadDocx, name: string, of: (element: Element) => T): readonly T[] {
  return [...docx.stories.values()].flatMap((story) => elementsOf(story, name).map(of));
}

describe.each(allPapers)("$name", (paper) => {
  it("leaves looks to styles", async () => {
    const docx = readDocx(await paper.bytes());
    const found = Object.entries(allowed).flatMap(([holder, names]) =>
      everyStory(docx, holder, (properties) =>
        (isSeparator(properties) ? [] : childrenOf(properties)).flatMap(({ nodeName }) =>
          nodeName in names ? [] : [nodeName],
        ),
      ).flat(),
    );
    expect(found).toEqual([]);
    const faces = everyStory(docx, "w:rFonts", (fonts) =>
      [...fonts.attributes].flatMap(({ name, value }) => (name === "w:hint" ? [] : [value])),
    ).flat();
    expect(faces).toEqual([]);
  });

  it("has bold and slanted type by hand only where two styles meet", async () => {
    const docx = readDocx(await paper.bytes());
    for (const name of ["w:b", "w:i"]) {
      for (const toggle of everyStory(docx, name, (each) => each)) {
        const run = around(toggle, "w:r");
        const style = attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val");
        expect(style, run && wordsOf(run)).not.toBe("");
      }
    }
  });

  it("has a list's sign by the list's style, and an indent only within other blocks", async () => {
    const docx = readDocx(await paper.bytes());
    for (const item of everyStory(docx, "w:p", (each) => each)) {
      const bases = chainOf(styleIdOf(item), docx).map((each) => attribute(each, "w:styleId"));
      if (!bases.includes("ListBullet")) continue;
      expect(childOf(item, "w:pPr", "w:numPr")).toBeUndefined();
    }
    if (paper.name.startsWith("every node")) return;
    expect(everyStory(docx, "w:ind", (each) => each.toString())).toEqual([]);
  });

  it("names no style that the file does not define, and none of its own that it does not use", async () => {
    const docx = readDocx(await paper.bytes());
    const named = new Set(
      ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) =>
        everyStory(docx, name, (each) => attribute(each, "w:val")),
      ),
    );
    for (const id of named) expect(docx.styles.has(id), id).toBe(true);
    const made = [...docx.styles.keys()].filter((id) => /(?:Last|AfterTable|WithRule)$/u.test(id));
    for (const id of made) expect(named, id).toContain(id);
  });

  it("follows Normal to another face", async () => {
    const faced = readDocx(await paper.bytes(), restyle("Normal", "w:rPr", face("Arial")));
    for (const run of everyStory(faced, "w:r", (each) => each)) {
      const style = attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val");
      const isLao = childOf(run, "w:rPr", "w:cs") !== undefined;
      if (isLao) expect(runValue(run, "w:rFonts", "w:cs", faced), style).toBe("Arial");
      else expect(runValue(run, "w:rFonts", "w:ascii", faced), style).toBe("Arial");
    }
  });

  it("follows Normal to another size, but for what has a size of its own", async () => {
    const sized = readDocx(await paper.bytes(), restyle("Normal", "w:rPr", '<w:sz w:val="28"/>'));
    const own = new Set(
      everyStory(sized, "w:r", (run) => {
        if (runValue(run, "w:sz", "w:val", sized) === "28") return "";
        const paragraph = around(run, "w:p");
        return paragraph ? rootOf(styleIdOf(paragraph), sized) : "none";
      }),
    );
    const allowedSizes = [
      ...["", "Title", "Subtitle", "Heading1", "Heading2", "AnnexTitle", "FootnoteText"],
      ...["TableHead", "TableLabel", "TableText", "Header", "Footer"],
      ...["TOC1", "TOC2", "TOC3", "Figure"],
    ];
    expect([...own].filter((id) => !allowedSizes.includes(id))).toEqual([]);
  });

  it("follows Table Text to another size, in all of its tables", async () => {
    const sized = readDocx(
      await paper.bytes(),
      restyle("TableText", "w:rPr", '<w:sz w:val="28"/>'),
    );
    for (const run of everyStory(sized, "w:r", (each) => each)) {
      const style = attribute(childOf(around(run, "w:tbl"), "w:tblPr", "w:tblStyle"), "w:val");
      if (!style.startsWith("Chancery")) continue;
      expect(runValue(run, "w:sz", "w:val", sized), wordsOf(run)).toBe("28");
    }
  });

  it("follows Normal to wider lines, where lines are not of another size", async () => {
    const wide = '<w:spacing w:after="100" w:line="400" w:lineRule="atLeast"/>';
    const lined = readDocx(await paper.bytes(), restyle("Normal", "w:pPr", wide));
    for (const paragraph of elementsOf(lined.body, "w:p")) {
      // The label of an annex stands in the first line of its title.
      const run = elementsOf(paragraph, "w:r").at(-1);
      if (!run || runValue(run, "w:sz", "w:val", lined) !== "22") continue;
      const id = rootOf(styleIdOf(paragraph), lined);
      if (id === "Heading3") continue;
      expect(paragraphValue(paragraph, "w:spacing", "w:line", lined), id).toBe("400");
    }
  });

  it.each([
    ...["Heading1", "TableText", "ListBullet", "Notice", "Strong", "NotStated"],
    ...["FootnoteText", "FootnoteReference", "TOC1"],
  ])("follows %s to another colour, wherever it stands", async (id) => {
    const red = readDocx(await paper.bytes(), restyle(id, "w:rPr", '<w:color w:val="FF0000"/>'));
    for (const run of everyStory(red, "w:r", (each) => each)) {
      const paragraph = around(run, "w:p");
      const byRun = chainOf(attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val"), red);
      const byParagraph = paragraph ? chainOf(styleIdOf(paragraph), red) : [];
      // A style with a colour of its own is nearer than the one that it stands on.
      const coloured = [...byRun, ...byParagraph].find((style) =>
        childOf(style, "w:rPr", "w:color"),
      );
      const isMixed = childOf(run, "w:rPr", "w:color") !== undefined;
      if (attribute(coloured, "w:styleId") !== id || isMixed) continue;
      expect(runValue(run, "w:color", "w:val", red), wordsOf(run)).toBe("FF0000");
    }
  });

  it("gives the styles made for it no colour, size or face but those of scripts", async () => {
    const { styles } = readDocx(await paper.bytes());
    for (const [id, style] of styles) {
      if (!/(?:Last|Inner|AfterTable|WithRule|Right|Centred|Level\d)\d*$/u.test(id)) continue;
      expect(childOf(style, "w:rPr"), id).toBeUndefined();
    }
  });

  it("follows its box to another ground and frame", async () => {
    const docx = readDocx(await paper.bytes());
    for (const paragraph of elementsOf(docx.body, "w:p")) {
      if (!paragraphValue(paragraph, "w:shd", "w:fill", docx)) continue;
      const bases = chainOf(styleIdOf(paragraph), docx).map((each) => attribute(each, "w:styleId"));
      expect(bases.some((id) => id === "Card" || id === "Notice")).toBe(true);
    }
  });
});

/** The style that a style made for the paper comes from. */
function rootOf(id: string, docx: ReadDocx): string {
  const bases = chainOf(id, docx).map((each) => attribute(each, "w:styleId"));
  return bases.filter((each) => each !== "Normal").find((each) => named.has(each)) ?? "Normal";
}

const named = new Set([
  ...[
    "Title",
    "Subtitle",
    "Heading1",
    "Heading2",
    "Heading3",
    "AnnexTitle",
    "FootnoteText",
    "Quote",
  ],
  ...["TOC1", "TOC2", "TOC3", "Figure"],
  ...["ListBullet", "ListNumber", "ListContinue", "Card", "Notice", "Header", "Footer"],
  ...["TableHead", "TableLabel", "TableText"],
]);

const face = (family: string) =>
  `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`;

/** One property of one style put before what the style says, as Word's dialog would. */
function restyle(id: string, holder: string, property: string): (styles: string) => string {
  return (styles) =>
    styles.replace(new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, "su"), (style) => {
      const name = /<(w:\w+)/u.exec(property)?.[1] ?? "";
      const rest = style.replace(new RegExp(`<${name} [^>]*/>`, "u"), "");
      return rest.includes(`<${holder}>`)
        ? rest.replace(`<${holder}>`, `<${holder}>${property}`)
        : rest.replace("</w:style>", `<${holder}>${property}</${holder}></w:style>`);
    });
}
