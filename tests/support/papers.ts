/** Papers of the example folder stage by stage, for tests that look between template and file. */
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import type { Document } from "../../src/document/nodes.ts";
import { parseDocument } from "../../src/document/parse.ts";
import type { Host } from "../../src/host/host.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { loadTemplates, type Rendered } from "../../src/template/environment.ts";
import type { Kind } from "../../src/template/kind.ts";
import { restrictView, restrictWeekView } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import { buildWeekView } from "../../src/view/week/build-week-view.ts";
import { memoOf } from "../../src/view/week/context.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { loadWriter } from "../../src/writers/registry.ts";
import type { Paper, WriterContext } from "../../src/writers/writer.ts";
import {
  BILATERAL,
  exampleContext,
  exampleHost,
  exampleLocale,
  exampleRecord,
  must,
} from "./example.ts";
import { LATER_WEEK, madeUpHost } from "./made-up-house.ts";

const host: Host = exampleHost();
const record = exampleRecord(host);
const locale = exampleLocale("en", host);
const templates = loadTemplates(host, new Report());

export interface ExamplePaper {
  /** Such as `2025-12-02-binh-phosay briefing-note`. */
  readonly name: string;
  readonly kind: Kind;
  /** What its template is given. */
  readonly view: () => unknown;
}

/** Every paper of the example's meetings, its first weekly memo, and that of a later week. */
export const papers: readonly ExamplePaper[] = templates.kinds.flatMap((kind) =>
  kind.for === "meeting"
    ? [...record.meetings.keys()].map((meeting) => ({
        name: `${meeting} ${kind.name}`,
        kind,
        view: () => meetingView(meeting, kind),
      }))
    : [
        [record.house.first_week, record] as const,
        [LATER_WEEK, exampleRecord(madeUpHost())] as const,
      ].map(([week, known]) => ({
        name: `${week} ${kind.name}`,
        kind,
        view: () => weekView(week, known, kind),
      })),
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

function meetingView(meeting: string, kind: Kind): unknown {
  const mode = kind.asAt === "eve" ? "eve" : "after";
  return restrictView(buildView(exampleContext(meeting, mode, { record })), kind.audience);
}

function weekView(week: string, known: HouseRecord, kind: Kind): unknown {
  const memo = must(memoOf(known.house, week), `there is no memo of ${week}`);
  const { asAt, today } = memo;
  const meeting = exampleContext(BILATERAL, "after", { record: known });
  const own = { kind: kind.name, mode: "week", asAt, today, postsOn: asAt, memo } as const;
  const view = buildWeekView({ ...meeting, ...own, unit: undefined });
  return restrictWeekView(view, kind.audience);
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

export function documentOf({ kind, view }: ExamplePaper): Document {
  return parse(render(kind, view()));
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
