/** Documents in the form of Vietnamese official papers, with a letterhead of their own, for the tests beside. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { readYamlBytes } from "../../../src/diagnostics/yaml-bytes.ts";
import type { DocumentMeta } from "../../../src/document/meta.ts";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import { dressDocument } from "../../../src/writers/dress.ts";
import { type Theme, themeSchema } from "../../../src/writers/theme.ts";
import { document } from "../../support/documents.ts";
import { pdfWords } from "../../support/pdf-words.ts";
import type { PlacedWords } from "./lay-out.ts";
import { writePdf } from "./write.ts";

export const decree: Theme = load();

/** What the slots of the theme hold in these tests. */
export const letterhead: Readonly<Record<string, string>> = {
  reference: "2025-12-02",
  mark: "",
  asAt: "ngày 01 tháng 12 năm 2025",
  title: "Báo cáo",
  subject: "Kết quả cuộc gặp song phương",
  house: "Bộ Nội vụ",
  parent: "Bộ Nội vụ",
  issuer: "Vụ Hợp tác quốc tế",
  abbreviation: "HTQT",
  unit: "HTQT",
  type: "BC",
  place: "Hà Nội",
  about: "tổ chức cuộc gặp song phương",
  addressees: "Bộ trưởng",
  recipients: "Như trên\nVụ Tổ chức cán bộ",
  file: "VT, HTQT",
  authority: "",
  post: "Vụ trưởng",
  signatory: "Nguyễn Văn A",
  drafter: "",
  address: "",
  basis: "",
};

/** A paper of these blocks, dressed with the theme. */
export function official(
  blocks: readonly Block[],
  slots: Readonly<Record<string, string>> = {},
  { theme = decree, meta = {} }: { theme?: Theme; meta?: Partial<DocumentMeta> } = {},
): Document {
  const plain = document(blocks, {
    language: "vi",
    furniture: { ...letterhead, ...slots },
    labels: { page: "Trang {page} trên {pages}", annex: "Phụ lục {number}" },
    ...meta,
  });
  const report = new Report();
  const dressed = dressDocument(plain, theme, report);
  if (report.diagnostics.length > 0) throw new Error(JSON.stringify(report.diagnostics));
  return dressed;
}

/** So many members of a list, one to a line, as a slot holds them. */
export function members(count: number, name: string): string {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`).join("\n");
}

function load(): Theme {
  const report = new Report();
  const file = "tests/writers/pdf/official.yaml";
  const yaml = readYamlBytes({ file, bytes: readFileSync(file), schema: themeSchema, report });
  if (!yaml) throw new Error(JSON.stringify(report.diagnostics));
  return yaml.value;
}

/** The place of a form; its rows come with the theme. */
export const placed = (name: "addressees" | "signature" | "basis"): Block => {
  return { type: "form", name, rows: [] };
};

/** The line that has these words. */
export function find(lines: readonly PlacedWords[], words: string): PlacedWords {
  const found = lines.find((each) => each.text.includes(words));
  if (!found) throw new Error(`no line has "${words}"`);
  return found;
}

/** The paper has all its words, and its making is without complaint; the count of its pages. */
export async function expectWhole(paper: ReturnType<typeof official>): Promise<number> {
  const { bytes, pages = 0 } = await writePdf(paper, { theme: decree });
  const found = (await pdfWords(bytes)).map((word) => word.toLocaleUpperCase("vi")).toSorted();
  const wanted = documentWords(paper).map((word) => word.toLocaleUpperCase("vi"));
  expect(found).toEqual(wanted.toSorted());
  return pages;
}
