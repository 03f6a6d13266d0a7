import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { documentWords } from "../../src/document/words.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTemplates } from "../../src/template/environment.ts";
import { docxWords } from "../support/docx-words.ts";
import { must } from "../support/example.ts";
import { isWhole } from "../support/extent.ts";
import { meta, write } from "../support/papers.ts";
import { pdfWords } from "../support/pdf-words.ts";

/** Each has five values: more than 65,536, so that no count of 16 bits holds them. */
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

/** Its document and all of its words, which are found to be those of the rows. */
function register(count: number) {
  const some = rows.slice(0, count);
  const report = new Report();
  const templates = loadTemplates(host, report);
  const kind = must(templates.kinds[0], "no kind");
  const rendered = must(
    templates.render(kind, { rows: some }, () => undefined, report),
    "not rendered",
  );
  expect(rendered.tokens).toHaveLength(5 * count);
  const document = must(parseDocument(rendered, meta, report), "not parsed");
  expect(report.diagnostics).toEqual([]);
  const words = documentWords(document);
  const given = some.flatMap((row) => Object.values(row).flatMap((value) => value.split(" ")));
  expect(words.slice(5).join("\n") === given.join("\n")).toBe(true);
  return { document, words };
}

test("a paper with 100,000 values holds each of them, in its place", () => {
  expect(register(ROWS).words.length).toBeGreaterThan(5 * ROWS);
});

test("both formats hold each of the values of a long register, in the mode `all` of 100,000", async () => {
  const { document, words } = register(isWhole ? ROWS : 4_000);
  const docx = docxWords((await write(document, "docx")).bytes);
  expect(docx.join("\n") === words.join("\n")).toBe(true);
  const pdf = await pdfWords((await write(document, "pdf")).bytes);
  expect(pdf.join("\n") === words.join("\n")).toBe(true);
}, 600_000);
