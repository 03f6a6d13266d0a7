import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { pdfWriter } from "../../../src/writers/pdf/writer.ts";
import type { Attachment } from "../../../src/writers/writer.ts";
import {
  annex,
  cite,
  document,
  everyNode,
  heading,
  paragraph,
  text,
} from "../../support/documents.ts";
import { openPdf } from "../../support/pdf-words.ts";
import { host, theme, writePdf } from "./write.ts";

describe("a PDF's properties", () => {
  it("say title, author, subject, language, and the cut-off of the facts as its only date", async () => {
    const pdf = await openPdf((await writePdf(everyNode)).bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Briefing note",
      Author: "Ministry of Home Affairs",
      Subject: "Meeting of 2 December 2025",
      Language: "en",
      Keywords: "Ministry of Home Affairs; Viet Nam; Laos",
      CreationDate: "D:20251201000000Z",
      Creator: "chancery",
      Producer: "chancery",
    });
    expect(info).not.toHaveProperty("ModDate");
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it("bear any sign in a title, also in the XML part", async () => {
    const title = 'Talks <A> & "B" – Viêng Chăn ວຽງຈັນ';
    const { bytes } = await writePdf(document([paragraph("x")], { title }));
    const pdf = await openPdf(bytes);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: title });
    expect(metadata?.get("dc:title")).toBe(title);
  });
});

describe("a PDF's claims", () => {
  const packetOf = async (attachment?: Attachment) => {
    const report = new Report();
    const title = 'Talks <A> & "B" – ວຽງຈັນ';
    const paper = await pdfWriter.write(document([paragraph("x")], { title }), {
      theme,
      host,
      report,
      locate: () => undefined,
      ...(attachment && { attachment }),
    });
    const file = Buffer.from(paper?.bytes ?? []).toString("utf8");
    const packet = /<\?xpacket begin[\s\S]*<\?xpacket end="r"\?>/u.exec(file)?.[0] ?? "";
    const onError = (level: string, message: string) => {
      throw new Error(`${level}: ${message}`);
    };
    const xml = new DOMParser({ onError }).parseFromString(packet, "text/xml");
    const textOf = (name: string) => xml.getElementsByTagName(name)[0]?.textContent?.trim();
    return { file, textOf };
  };

  it("are PDF/UA-1 and PDF/A-2a, in a packet that any reader of XML takes", async () => {
    const { file, textOf } = await packetOf();
    expect(textOf("pdfuaid:part")).toBe("1");
    expect([textOf("pdfaid:part"), textOf("pdfaid:conformance")]).toEqual(["2", "A"]);
    expect(textOf("dc:title")).toBe('Talks <A> & "B" – ວຽງຈັນ');
    expect(textOf("dc:identifier")).toBe("BN 2025-12-02");
    expect(textOf("dc:language")).toBe("en");
    expect(textOf("pdf:Keywords")).toBe("Ministry of Home Affairs; Viet Nam; Laos");
    expect(textOf("pdfaSchema:prefix")).toBe("pdfuaid");
    expect(file).toMatch(/\/OutputConditionIdentifier \(sRGB/u);
  });

  it("are PDF/A-3a with a file attached, which is there byte for byte", async () => {
    const bytes = Buffer.from("house: x\n");
    const { file, textOf } = await packetOf({
      name: "record.yaml",
      bytes,
      description: "Hồ sơ",
      mediaType: "application/yaml",
    });
    expect([textOf("pdfaid:part"), textOf("pdfaid:conformance")]).toEqual(["3", "A"]);
    expect(textOf("pdfuaid:part")).toBe("1");
    expect(file).toMatch(/\/AFRelationship \/Source/u);
    expect(file).toMatch(/\/Type \/Catalog[\s\S]*?\/AF \[/u);
  });
});

describe("bookmarks", () => {
  it("are the headings by depth, and the annexes with theirs", async () => {
    const paper = document([
      heading(1, "a", "First"),
      heading(2, "b", "Below"),
      heading(3, "c", "Deeper"),
      heading(1, "d", "Đàm phán ລາວ"),
      annex(1, "Sources"),
      heading(1, "e", "In the annex"),
    ]);
    const pdf = await openPdf((await writePdf(paper)).bytes);
    type Entry = { readonly title: string; readonly items: readonly Entry[] };
    const titles = ({ title, items }: Entry): unknown => [title, ...items.map(titles)];
    const entries: readonly Entry[] = (await pdf.getOutline()) ?? [];
    expect(entries.map(titles)).toEqual([
      ["First", ["Below", ["Deeper"]]],
      ["Đàm phán ລາວ"],
      ["Annex I: Sources", ["In the annex"]],
    ]);
  });

  it("lead to the page and the line of the heading", async () => {
    const paper = document([paragraph("x"), { type: "pageBreak" }, heading(1, "a", "Second page")]);
    const pdf = await openPdf((await writePdf(paper)).bytes);
    const dest = (await pdf.getOutline())?.[0]?.dest;
    if (!Array.isArray(dest)) throw new Error("the bookmark leads nowhere");
    expect(await pdf.getPageIndex(dest[0])).toBe(1);
    expect(dest[3]).toBeGreaterThan(700);
  });
});

describe("links", () => {
  it("are active where their words stand, outwards and within the paper", async () => {
    const paper = document(
      [
        paragraph(
          { type: "link", url: "https://example.org/a?b=ñ&c=2", children: [text("the report")] },
          " and ",
          { type: "link", url: "mailto:desk@example.org", children: [text("the desk")] },
          " and ",
          { type: "link", url: "#end", children: [text("the end")] },
          cite("n"),
        ),
        { type: "pageBreak" },
        heading(1, "end", "End"),
      ],
      {},
      { n: [text("A note.")] },
    );
    const pdf = await openPdf((await writePdf(paper)).bytes);
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(links.map(({ url }) => url)).toEqual([
      "https://example.org/a?b=%C3%B1&c=2",
      "mailto:desk@example.org",
      undefined,
      undefined,
      undefined,
    ]);
    const pages = links.slice(2).map(({ dest }) => pdf.getPageIndex(dest[0]));
    // To the end, from the note's mark to its foot, and from the foot back.
    expect(await Promise.all(pages)).toEqual([1, 0, 0]);
  });

  it("that lead to no place of the paper are plain words", async () => {
    const paper = document([paragraph({ type: "link", url: "#none", children: [text("there")] })]);
    const pdf = await openPdf((await writePdf(paper)).bytes);
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
  });
});
