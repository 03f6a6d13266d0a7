/**
 * One paper from view to bytes: a meeting, a kind, a language. Which papers there are, and putting
 * them on the disk, is for others.
 */
import { budgetIn, checkPageBudget } from "../checks/paper/page-budget.ts";
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Document, DocumentMeta } from "../document/nodes.ts";
import { parseDocument } from "../document/parse.ts";
import { locateLabel, locateWords } from "../locale/locate.ts";
import { type ARCHIVE, fileName } from "../pack/names.ts";
import type { PackFile } from "../pack/write-pack.ts";
import { dayOf } from "../record/dates.ts";
import type { Meeting } from "../record/meeting.ts";
import { ENDING, type Kind } from "../template/kind.ts";
import { checkNotice } from "../template/notice.ts";
import type { Rendered } from "../template/output.ts";
import { withOwnWords } from "../template/own-words.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { cutOff } from "../view/as-at.ts";
import { restrictView } from "../view/audience.ts";
import { buildView } from "../view/build-view.ts";
import { textIn, type ViewContext } from "../view/context.ts";
import { keywordsOf } from "../view/countries.ts";
import { partyName } from "../view/names.ts";
import { isReconstructed, NOTICE_LABELS } from "../view/reconstructed.ts";
import type { ThemeFile } from "../writers/load-theme.ts";
import { formats, loadWriter } from "../writers/registry.ts";
import type { Paper as WrittenPaper } from "../writers/writer.ts";
import { attachmentOf } from "./attachment.ts";
import type { Choice } from "./choice.ts";
import type { House } from "./house.ts";

/** One paper to be made: a meeting, a kind, a language. */
export interface Paper {
  readonly house: House;
  readonly kind: Kind;
  readonly theme: ThemeFile;
  readonly context: ViewContext;
}

/**
 * The papers of one meeting: every kind in every language that the state of the meeting allows.
 * What nobody has asked for by name is left out without a word.
 */
export function papersOf(house: House, meeting: Meeting, options: Choice, report: Report): Paper[] {
  const { record } = house;
  const place = record.placeOf("meeting", meeting.id, ["state"]);
  if (meeting.state === "cancelled") {
    if (options.meetings?.includes(meeting.id)) {
      const message = say("the meeting {id} is cancelled, so it has no papers", { id: meeting.id });
      const hint = say("write state: planned if it takes place after all");
      report.warning("meeting-cancelled", message, { place, hint });
    }
    return [];
  }
  return house.kinds.flatMap((kind) => {
    const theme = house.themes.get(kind.theme ?? record.house.theme);
    if (!theme || kind.asAt === "week") return [];
    const mode = kind.asAt;
    if (mode === "after" && meeting.state === "planned") {
      if (options.kinds?.includes(kind.name)) {
        const message = say("the meeting {id} has not been held, so it has no {kind}", {
          id: meeting.id,
          kind: kind.name,
        });
        const hint = say("write state: held once it has taken place");
        report.warning("meeting-not-held", message, { place, hint });
      }
      return [];
    }
    const asAt = cutOff(record, meeting, mode, options.asOf);
    return house.locales.map((locale) => {
      const own = new Report();
      const context: ViewContext = {
        record,
        meeting,
        locale: withOwnWords(locale, kind, record.house.language).reportingTo(own),
        audience: kind.audience,
        kind: kind.name,
        mode,
        asAt,
        today: asAt,
        postsOn: dayOf(meeting.on),
        report: own,
      };
      return { house, kind, theme, context };
    });
  });
}

/**
 * Tells what came up in a paper. A line of the record or of a locale speaks for itself; a line of a
 * template is shared, so the paper is named with it.
 */
export function tellPaper(paper: Paper, report: Report): void {
  const { context } = paper;
  const name = nameOfPaper(paper);
  report.includePaper(
    name,
    context.report,
    ({ place, message }) => (!place || place.file.endsWith(ENDING)) && !message.includes(name),
  );
}

/** `2025-12-02-binh-phosay/briefing-note.en`. */
export function nameOfPaper({ kind, context: { meeting, locale } }: Paper): string {
  return `${meeting.id}/${kind.name}.${locale.tag}`;
}

/** A paper with all its stages up to the document tree. */
export interface ComposedPaper extends Paper {
  readonly view: unknown;
  readonly rendered: Rendered;
  readonly document: Document;
  /** What its furniture prints of the record, with the marks of the languages it stands in. */
  readonly headTexts: readonly string[];
}

/** View, Markdown and document; undefined with the reason in the report. */
export function composePaper(paper: Paper): ComposedPaper | undefined {
  const { house, kind, context } = paper;
  const { locale, report } = context;
  const whole = buildView(context);
  const view = restrictView(whole, kind.audience);
  const { meta, texts } = headOf(paper);
  const rendered = house.templates.render(kind, view, locale.label, report);
  const document = rendered && parseDocument(rendered, meta, report);
  if (document) {
    const isDueFor = (path: string) => isReconstructed(whole, path);
    checkNotice(rendered.tokens, { labels: NOTICE_LABELS, isDueFor }, report);
  }
  return document && { ...paper, view, rendered, document, headTexts: texts };
}

/**
 * The files of a paper in the formats asked for. The PDF is laid out whatever was asked for, since
 * only then is it known whether each character has a font and the pages keep to their budget. A copy
 * for the archive carries what the paper draws on.
 */
export async function writePaper(
  paper: ComposedPaper,
  wanted: readonly string[] = formats,
  edition?: typeof ARCHIVE,
): Promise<PackFile[]> {
  const { house, kind, context, document, theme } = paper;
  const { report, locale, asAt } = context;
  const files: PackFile[] = [];
  let pagesOfPdf: WrittenPaper["places"];
  for (const format of formats) {
    const isWanted = wanted.includes(format);
    if (!isWanted && format !== "pdf") continue;
    const writer = await loadWriter(format);
    const made = await writer?.write(document, {
      theme: theme.theme,
      host: house.host,
      report,
      ...(pagesOfPdf && { pagesOfPdf }),
      ...(edition && { attachment: attachmentOf(paper) }),
      locate: (text, character) =>
        locateLabel(text, locale) ??
        house.record.locate(text) ??
        locateWords(text, locale, character),
    });
    // Without pages nothing can refer to them.
    if (!made) break;
    const { bytes, pages, places } = made;
    pagesOfPdf ??= places;
    const label = {
      kind: kind.name,
      ...(edition !== undefined && { edition }),
      lang: locale.tag,
      format,
    };
    const name = fileName(label);
    checkPages(paper, name, made);
    if (!isWanted) continue;
    const file = { name, ...label, asAt, bytes };
    files.push(pages === undefined ? file : { ...file, pages });
  }
  return files;
}

function checkPages(
  { kind, context, theme }: Paper,
  file: string,
  { pages, bodyPages = pages }: Laid,
) {
  if (pages === undefined || bodyPages === undefined) return;
  const place = kind.budgetPlace;
  const budget = budgetIn(kind.budget, theme.theme.budget.factor);
  const name = `${context.meeting.id}/${file}`;
  checkPageBudget({ name, pages, bodyPages, budget, place }, context.report);
}

/** The pages of a written paper, where the format has any. */
type Laid = Pick<WrittenPaper, "pages" | "bodyPages">;

/** What the furniture and the properties of the file say, and the record's texts in it as marked. */
function headOf({ context }: Paper): { readonly meta: DocumentMeta; readonly texts: string[] } {
  const { record, meeting, locale, kind, asAt } = context;
  const title = locale.text(`kind.${kind}`);
  const house = partyName(record.house.party, context);
  const mark = textIn(record.house.mark, context);
  const reference = locale.text("reference", { meeting: meeting.id, kind: title });
  const subject = withoutLanguageMarks(textIn(meeting.title, context));
  const meta = {
    kind,
    // Windows and shelves show the title alone, where each meeting has a briefing note.
    title: `${title}: ${subject}`,
    subject,
    author: withoutLanguageMarks(house),
    reference,
    keywords: keywordsOf(context).map(withoutLanguageMarks),
    language: locale.tag,
    asAt,
    furniture: {
      reference,
      mark: withoutLanguageMarks(mark),
      asAt: locale.text("as-at", { date: locale.date(asAt) }),
      title,
      house: withoutLanguageMarks(house),
    },
    labels: locale.numbered,
  };
  return { meta, texts: [house, mark] };
}

/** What the furniture and the properties of the file say. */
export function metaOf(paper: Paper): DocumentMeta {
  return headOf(paper).meta;
}
