/**
 * Letters in pieces (NFD), as some keyboards and file systems write them, reach no paper; and each
 * letter of Vietnamese reaches it in both formats.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { docxPart, docxTexts, docxWords } from "../support/docx-words.ts";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { pdfPageTexts, pdfWords } from "../support/pdf-words.ts";
import { VIETNAMESE_LETTERS } from "../support/vietnamese.ts";

const MEETING = `data/meetings/${BILATERAL}.yaml`;
const THEME = "builtin/templates/themes/international.yaml";
const VI = "builtin/templates/locales/vi.yaml";
const OWN = "templates/own-paper.md.hbs";
const LETTERS = VIETNAMESE_LETTERS.join(" ");

const own = `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
title: { vi: Giấy tờ thử của Bộ Nội vụ }
labels:
  kinh-gui: { vi: "Kính gửi Bộ trưởng" }
  loi-chao: { vi: "Kính thưa ngài, cộng hoà và cộng hòa đều đúng" }
  ho-ten: { vi: Họ và tên }
---
# {{paper.title}}

**{{label "kinh-gui"}}** {{meeting.counterpart.name}}: {{label "loi-chao"}}

| {{label "ho-ten"}} | {{label "field.venue"}} |
|---|---|
| {{meeting.principal.name}} | {{meeting.venue}} |
`;

/** The example with a paper of its own, and the letters of some of its files in pieces. */
function exampleWith(isApart: (path: string) => boolean) {
  const { files } = exampleInMemory({
    [MEETING]: ["venue: unknown", `venue: { vi: { text: "${LETTERS}", reviewed: false } }`],
    [THEME]: ['firstFooter: { left: "{reference}"', 'firstFooter: { left: "Trang đầu, quyển Ộ"'],
  });
  const all = [...files, [OWN, new TextEncoder().encode(own)] as const];
  return createMemoryHost(
    Object.fromEntries(
      all.map(([path, bytes]) => {
        if (!/\.(?:yaml|hbs)$/u.test(path) || !isApart(path)) return [path, bytes] as const;
        return [path, new TextDecoder().decode(bytes).normalize("NFD")] as const;
      }),
    ),
  );
}

async function build(host: ReturnType<typeof exampleWith>) {
  const asked = { meetings: [BILATERAL], languages: ["vi"], kinds: ["own-paper"] };
  const { files, diagnostics } = await runBuild(host, asked);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const bytes = (format: string) => {
    const file = must(
      files.find((each) => each.format === format),
      format,
    );
    return must(host.files.get(file.path), file.path);
  };
  return { pdf: bytes("pdf"), docx: bytes("docx") };
}

const isComposed = (text: string) => text === text.normalize("NFC");

it("the words of both formats are those of the record, with every letter of Vietnamese", async () => {
  const { pdf, docx } = await build(exampleWith(() => false));
  const words = docxWords(docx);
  expect(await pdfWords(pdf)).toEqual(words);
  const at = words.indexOf(must(VIETNAMESE_LETTERS[0], "letter"));
  expect(words.slice(at, at + 134)).toEqual(VIETNAMESE_LETTERS);
  const text = docxTexts(docx).join("\n");
  expect(text).toContain(
    "Kính gửi Bộ trưởng Phosay Sayasone: Kính thưa ngài, cộng hoà và cộng hòa đều đúng",
  );
  expect(text).toContain("Họ và tên");
});

it("whichever files have letters in pieces, both files of the paper are the same to the byte", async () => {
  const whole = await build(exampleWith(() => false));
  const paths = [...exampleWith(() => false).files.keys()].filter((path) =>
    /\.(?:yaml|hbs)$/u.test(path),
  );
  const some = fc.subarray(paths, { minLength: 1 });
  const apart = [paths, [OWN], [THEME], [VI], ...fc.sample(some, { seed: 20251202, numRuns: 6 })];
  for (const files of apart) {
    const { pdf, docx } = await build(exampleWith((path) => files.includes(path)));
    expect(Buffer.from(docx).equals(Buffer.from(whole.docx)), files.join(" ")).toBe(true);
    expect(Buffer.from(pdf).equals(Buffer.from(whole.pdf)), files.join(" ")).toBe(true);
  }
});

it("head, foot and properties are composed too", async () => {
  const { pdf, docx } = await build(exampleWith(() => true));
  const furniture = (await pdfPageTexts(pdf, "Artifact")).join(" ");
  expect(furniture).toContain("Trang đầu, quyển Ộ");
  for (const part of [
    "docProps/core.xml",
    "word/header1.xml",
    "word/footer1.xml",
    "word/document.xml",
  ]) {
    expect(isComposed(docxPart(docx, part))).toBe(true);
  }
});
