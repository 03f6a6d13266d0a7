/**
 * One paper from view to bytes: a meeting, a kind, a language. Which papers there are, and putting
 * them on the disk, is for others.
 */
import { checkPageBudget } from "../checks/paper/page-budget.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Document, DocumentMeta } from "../document/nodes.ts";
import { parseDocument } from "../document/parse.ts";
import { documentToJson } from "../document/print.ts";
import { fileName } from "../pack/names.ts";
import type { PackFile } from "../pack/write-pack.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Kind } from "../template/kind.ts";
import type { Rendered } from "../template/output.ts";
import { decodeToken, TOKEN } from "../text/tokens.ts";
import { cutOff } from "../view/as-at.ts";
import { restrictView } from "../view/audience.ts";
import { buildView } from "../view/build-view.ts";
import { textIn, type ViewContext } from "../view/context.ts";
import { partyName } from "../view/names.ts";
import type { ThemeFile } from "../writers/load-theme.ts";
import { formats, loadWriter } from "../writers/registry.ts";
import type { Choice, House } from "./house.ts";

/** A value between two stages that can be printed. */
export type Stage = "view" | "markdown" | "document";

/** One paper to be made: a meeting, a kind, a language. */
export interface Paper {
  readonly house: House;
  readonly kind: Kind;
  readonly theme: ThemeFile;
  readonly context: ViewContext;
}

/** The papers of one meeting: every kind in every language. */
export function papersOf(house: House, meeting: Meeting, options: Choice, report: Report): Paper[] {
  return house.kinds.flatMap((kind) => {
    const theme = house.themes.get(kind.theme ?? house.record.house.theme);
    if (!theme || kind.asAt === "week") return [];
    const mode = kind.asAt;
    const asAt = cutOff(house.record, meeting, mode, options.asOf);
    return house.locales.map((locale) => ({
      house,
      kind,
      theme,
      context: {
        record: house.record,
        meeting,
        locale,
        audience: kind.audience,
        kind: kind.name,
        mode,
        asAt,
        report,
      },
    }));
  });
}

/** A paper with all its stages up to the document tree. */
export interface ComposedPaper extends Paper {
  readonly view: unknown;
  readonly rendered: Rendered;
  readonly document: Document;
}

/** View, Markdown and document; undefined with the reason in the report. */
export function composePaper(paper: Paper): ComposedPaper | undefined {
  const { house, kind, context } = paper;
  const { locale, report } = context;
  const view = restrictView(buildView(context), kind.audience);
  const rendered = house.templates.render(kind, view, locale.label, report);
  const document = rendered && parseDocument(rendered, metaOf(paper), report);
  return document && { ...paper, view, rendered, document };
}

/** The files of a paper in the formats asked for, its budget of pages checked. */
export async function writePaper(
  paper: ComposedPaper,
  wanted: readonly string[] = formats,
): Promise<PackFile[]> {
  const { house, kind, context, document, theme } = paper;
  const { report, locale, asAt } = context;
  const files: PackFile[] = [];
  for (const format of formats) {
    const isWanted = wanted.includes(format);
    const hasBudget = kind.budget.body !== undefined || kind.budget.pages !== undefined;
    // A budget of pages can only be checked on laid-out pages, whatever formats were asked for.
    if (!isWanted && !(format === "pdf" && hasBudget)) continue;
    const writer = await loadWriter(format);
    const made = await writer?.write(document, {
      theme: theme.theme,
      host: house.host,
      report,
      locate: (text) => house.record.locate(text),
    });
    if (!made) continue;
    const { bytes, pages, bodyPages = pages } = made;
    const name = fileName({ kind: kind.name, lang: locale.tag, format });
    if (pages !== undefined && bodyPages !== undefined) {
      const { budget, budgetPlace: place } = kind;
      checkPageBudget({ name, pages, bodyPages, budget, place }, report);
    }
    if (!isWanted) continue;
    const file = { name, kind: kind.name, lang: locale.tag, format, asAt, bytes };
    files.push(pages === undefined ? file : { ...file, pages });
  }
  return files;
}

/** What the furniture and the properties of the file say. */
function metaOf({ context }: Paper): DocumentMeta {
  const { record, meeting, locale, kind, asAt } = context;
  const title = locale.text(`kind.${kind}`);
  const house = partyName(record.house.party, context);
  return {
    kind,
    title,
    subject: textIn(meeting.title, context),
    author: house,
    language: locale.tag,
    asAt,
    furniture: {
      reference: locale.text("reference", { meeting: meeting.id, kind: title }),
      mark: textIn(record.house.mark, context),
      asAt: locale.text("as-at", { date: locale.date(asAt) }),
      title,
      house,
    },
    labels: { page: locale.text("page"), annex: locale.text("annex") },
  };
}

/** A stage as text, for `--emit`. */
export function printStage(
  { view, rendered: { markdown, tokens }, document }: ComposedPaper,
  stage: Stage,
): string {
  if (stage === "view") return JSON.stringify(view, null, 2);
  return stage === "markdown" ? readable(markdown, tokens) : documentToJson(document);
}

/** Markdown with the values in their places, for people; the parser never sees this. */
function readable(markdown: string, tokens: Rendered["tokens"]): string {
  return markdown.replace(TOKEN, (token) => {
    const content = tokens[decodeToken(token)]?.content;
    if (!content) return token;
    if (content.kind === "note") return `[^${content.id}]`;
    return content.kind === "prose" ? content.markdown : content.text;
  });
}
