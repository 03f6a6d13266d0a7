import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { documentWords } from "../../src/document/words.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTemplates } from "../../src/template/environment.ts";
import { docxWords } from "../support/docx-words.ts";
import { must } from "../support/example.ts";
import { meta, write } from "../support/papers.ts";
import { pdfWords } from "../support/pdf-words.ts";

const ROWS = 20_000;
const TEMPLATE = `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 1
---
| 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|
{{#each rows}}
| {{a}} | {{b}} | {{c}} | {{d}} | {{e}} |
{{/each}}
`;

const host = createMemoryHost({ "templates/register.md.hbs": TEMPLATE });
const rows = Array.from({ length: ROWS }, (_, row) => ({
  a: `r${row}`,
  b: "| **x** {{y}} <b> # 1.",
  c: `_c${row}_`,
  d: "Đỗ",
  e: String(row),
}));

test("a paper with 100,000 values holds each of them, in its place and in both formats", async () => {
  const report = new Report();
  const templates = loadTemplates(host, report);
  const kind = must(templates.kinds[0], "no kind");
  const rendered = must(
    templates.render(kind, { rows }, () => undefined, report),
    "not rendered",
  );
  expect(rendered.tokens).toHaveLength(5 * ROWS);
  const document = must(parseDocument(rendered, meta, report), "not parsed");
  expect(report.diagnostics).toEqual([]);
  const words = documentWords(document);
  const given = rows.flatMap((row) => Object.values(row).flatMap((value) => value.split(" ")));
  expect(words.slice(5).join("\n") === given.join("\n")).toBe(true);
  const docx = docxWords((await write(document, "docx")).bytes);
  expect(docx.join("\n") === words.join("\n")).toBe(true);
  const pdf = await pdfWords((await write(document, "pdf")).bytes);
  expect(pdf.join("\n") === words.join("\n")).toBe(true);
}, 600_000);
