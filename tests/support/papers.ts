/** Papers of the example folder stage by stage, for tests that look between template and file. */
import { Report } from "../../src/diagnostics/report.ts";
import type { Document, DocumentMeta } from "../../src/document/nodes.ts";
import { parseDocument } from "../../src/document/parse.ts";
import type { Host } from "../../src/host/host.ts";
import { loadTemplates, type Rendered } from "../../src/template/environment.ts";
import type { Kind } from "../../src/template/kind.ts";
import { restrictView } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { loadWriter } from "../../src/writers/registry.ts";
import type { Paper, WriterContext } from "../../src/writers/writer.ts";
import { exampleContext, exampleHost, exampleLocale, exampleRecord, must } from "./example.ts";

const host: Host = exampleHost();
const record = exampleRecord(host);
const locale = exampleLocale("en", host);
const templates = loadTemplates(host, new Report());

/** The kinds of paper for a meeting, in the order of the pack. */
export const kinds: readonly Kind[] = templates.kinds.filter((kind) => kind.for === "meeting");

/** Every paper of the example: a meeting and a kind. */
export const papers = [...record.meetings.keys()].flatMap((meeting) =>
  kinds.map((kind) => ({ meeting, kind, name: `${meeting} ${kind.name}` })),
);

export const meta: DocumentMeta = {
  kind: "test",
  title: "Title",
  subject: "Subject",
  author: "House",
  reference: "ref",
  keywords: ["House"],
  language: "en",
  asAt: "2025-12-01",
  furniture: { reference: "ref", mark: "mark", asAt: "as at", title: "Title", house: "House" },
  labels: { page: "Page {page} of {pages}", annex: "Annex {number}" },
};

/** What a template is given, for one paper. */
export function viewOf(meeting: string, kind: Kind): unknown {
  const mode = kind.asAt === "eve" ? "eve" : "after";
  return restrictView(buildView(exampleContext(meeting, mode, { record })), kind.audience);
}

export function render(kind: Kind, view: unknown, report = new Report()): Rendered {
  const rendered = templates.render(kind, view, locale.label, report);
  return must(rendered, JSON.stringify(report.diagnostics.slice(0, 3)));
}

export function parse(rendered: Rendered): Document {
  const report = new Report();
  const document = parseDocument(rendered, meta, report);
  return must(document, JSON.stringify(report.diagnostics.slice(0, 3)));
}

export function documentOf(meeting: string, kind: Kind): Document {
  return parse(render(kind, viewOf(meeting, kind)));
}

/** The file in this format, as the pipeline writes it; any problem throws. */
export async function write(document: Document, format: string): Promise<Paper> {
  const { places } = format === "pdf" ? {} : await writeAlone(document, "pdf");
  return await writeAlone(document, format, places);
}

async function writeAlone(
  document: Document,
  format: string,
  pagesOfPdf?: Paper["places"],
): Promise<Paper> {
  const report = new Report();
  const theme = must(loadTheme(host, "international", report), "no theme").theme;
  const writer = must(await loadWriter(format), format);
  const locate = (text: string) => record.locate(text);
  const context: WriterContext = {
    theme,
    host,
    report,
    locate,
    ...(pagesOfPdf && { pagesOfPdf }),
  };
  const paper = await writer.write(document, context);
  return must(paper, JSON.stringify(report.diagnostics.slice(0, 3)));
}
