/** A theme with heads, forms and numbers for the tests of Word files, and papers dressed in it. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../../src/document/meta.ts";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { dressDocument } from "../../../src/writers/dress.ts";
import { type Theme, themeSchema } from "../../../src/writers/theme.ts";
import { documentOf } from "./every-node.ts";
import { goldenTheme } from "./write.ts";

const { paragraphs } = goldenTheme;

/** Text 165 mm wide, which a head parts at 66 mm. */
export const official: Theme = themeSchema.parse({
  ...goldenTheme,
  language: "vi",
  page: { ...goldenTheme.page, left: 30, right: 15 },
  paragraphs: {
    ...paragraphs,
    subtitle: {
      ...{ size: 14, line: 1.2, after: 12, bold: true, align: "centre", keepNext: true },
      ...{ ruleBelow: true, ruleShare: 0.4 },
    },
    heading1: { ...paragraphs.heading1, firstLine: 28.35 },
    heading2: { ...paragraphs.heading2, firstLine: 28.35 },
    heading3: { ...paragraphs.heading3, firstLine: 28.35 },
    body: { size: 14, line: 1.2, after: 6, align: "justified", firstLine: 28.35 },
    listItem: { size: 14, line: 1.2, after: 6, align: "justified" },
  },
  formStyles: {
    motto: { size: 14, line: 1.2, bold: true, align: "centre" },
    "issuing-body": {
      ...{ size: 13, line: 1.2, bold: true, capitals: true, align: "centre", after: 3 },
    },
    title: { size: 13, line: 1.2, align: "right" },
    mark: { size: 13, line: 1.2, before: 6, bold: true, capitals: true, align: "centre" },
    basis: { size: 14, line: 1.2, after: 6, italic: true, firstLine: 28.35 },
    line: { size: 14, line: 1.2 },
  },
  heads: {
    paper: [
      [
        { width: 40, lines: [{ text: "{issuer}", style: "issuing-body", rule: 0.4 }] },
        {
          width: 60,
          lines: [{ text: "Độc lập - Tự do - Hạnh phúc", style: "motto", rule: 1 }],
        },
      ],
      [
        {
          width: 40,
          lines: [
            { text: "Số:      /BC", style: "title" },
            { room: 10, style: "line" },
          ],
        },
        { width: 60, lines: [{ text: "{mark}", style: "mark", box: true }] },
      ],
    ],
    centred: [
      [{ width: 1, lines: [{ text: "{issuer}", style: "motto", rule: 1 }] }],
      [{ width: 1, lines: [{ style: "line", rule: 1 }] }],
    ],
  },
  forms: {
    basis: [[{ width: 1, lines: [{ text: "{basis};", style: "basis" }] }]],
    addressees: [
      [
        {
          width: 1,
          lines: [
            {
              text: "Kính gửi: {addressees}",
              several: { first: "Kính gửi:", each: "- {addressees};" },
              style: "line",
            },
          ],
        },
      ],
    ],
    signature: [
      [
        { width: 45, lines: [{ text: "- {recipients};", style: "line" }] },
        {
          width: 55,
          lines: [
            { text: "{post}", style: "motto" },
            { room: 25, style: "motto" },
            { text: "{signatory}", style: "motto" },
          ],
        },
      ],
    ],
    annex: [[{ width: 1, lines: [{ text: "(Kèm theo {title})", style: "motto" }] }]],
  },
  numbers: {
    heading1: { figures: "roman" },
    heading2: { figures: "decimal" },
    heading3: { figures: "vietnamese", form: "{})" },
    list: [
      { figures: "vietnamese", form: "{})" },
      { figures: "latin", form: "({})" },
    ],
  },
  annexes: { ownPages: true, loneNumber: true },
  furniture: {
    header: { centre: "{number}" },
    footer: { right: "{pages}" },
    firstHeader: {},
    firstFooter: {},
  },
});

const slots = {
  issuer: "Vụ Hợp tác quốc tế",
  addressees: "Bộ trưởng",
  recipients: "Như trên\nVăn phòng Bộ",
  basis: "Luật Điều ước quốc tế",
  post: "Vụ trưởng",
  signatory: "Nguyễn Văn A",
};

export interface Wanted {
  readonly theme?: Theme;
  /** In the place of the letterhead's own. */
  readonly furniture?: Readonly<Record<string, string>>;
  readonly meta?: Partial<DocumentMeta>;
}

/** The blocks as a paper of that theme; what the theme asks for in vain is a mistake of the test. */
export function officialPaper(
  blocks: readonly Block[],
  { theme = official, furniture = {}, meta = {} }: Wanted = {},
): Document {
  const plain = documentOf(blocks, "vi");
  const whole: Document = {
    ...plain,
    meta: {
      ...plain.meta,
      ...meta,
      furniture: { ...plain.meta.furniture, ...slots, ...furniture },
    },
  };
  const report = new Report();
  const dressed = dressDocument(whole, theme, report);
  if (report.diagnostics.length > 0) throw new Error(JSON.stringify(report.diagnostics));
  return dressed;
}

/** Where a template places a form. */
export const form = (name: "addressees" | "basis" | "signature"): Block => ({
  type: "form",
  name,
  rows: [],
});

/** A list with a member for each number. */
export function many(count: number, word: string): string {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`).join("\n");
}
