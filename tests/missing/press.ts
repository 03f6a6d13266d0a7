/**
 * All papers of a house up to the document tree in its theme's form, without writing any: those of its
 * meetings and the memo of a week. A paper of whose view and furniture nothing differs from those of the sound house is not made again.
 */
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import type { Host } from "../../src/host/host.ts";
import { checkRecord } from "../../src/pipeline/checks.ts";
import { headOf } from "../../src/pipeline/head.ts";
import { type House, loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import {
  type AnyContext,
  type ComposedPaper,
  composePaper,
  nameOfPaper,
  type Paper,
  type PaperView,
  tellPaper,
  weekViewOf,
} from "../../src/pipeline/paper.ts";
import { tellUntranslated } from "../../src/pipeline/translation.ts";
import { checkRegisters, readRegister } from "../../src/pipeline/versions/issued-register.ts";
import { recipientsOf, tellRecipients } from "../../src/pipeline/versions/recipients.ts";
import { latestMemo, weekPapersOf } from "../../src/pipeline/week-papers.ts";
import { loadRecord } from "../../src/record/load.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import { restrictView } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import type { ViewContext } from "../../src/view/context.ts";
import { isReconstructed } from "../../src/view/reconstructed.ts";
import { buildWeekView } from "../../src/view/week/build-week-view.ts";
import { dressDocument } from "../../src/writers/dress.ts";

export const languages = ["en", "vi", "lo"];

export interface PressedPaper extends ComposedPaper<AnyContext> {
  /** The tree with the head, forms and numbers of its theme. */
  readonly dressed: Document;
}

export interface Pressed {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that were made anew, by name. */
  readonly papers: ReadonlyMap<string, PressedPaper>;
  /** What each paper prints of the record, by its name; of those that were not made too. */
  readonly prints: ReadonlyMap<string, string>;
  /** By meeting, who would receive a copy now, and what the entries say of versions. */
  readonly copies: ReadonlyMap<string, string>;
}

/** The house with all that it needs for papers of meetings and weeks. */
export function openHouse(
  host: Host,
  report: Report,
  kinds?: readonly string[],
): House | undefined {
  const choice = { languages, ...(kinds && { kinds }) };
  const house = loadHouse(host, choice, report, ["meeting", "week"]);
  checkRegisters(host, undefined, report);
  return house;
}

/** The house with another record; templates, locales and themes stay as they are. */
export function reopenHouse(house: House, host: Host, report: Report): House | undefined {
  const record = loadRecord(host, report);
  if (record) checkRecord(record, house.locales, report);
  checkRegisters(host, undefined, report);
  return record && report.errors === 0 ? { ...house, host, record } : undefined;
}

/** All papers in these languages, except those that print what they print in `known`. */
export function press(
  house: House | undefined,
  report: Report,
  tags: readonly string[] = languages,
  known: ReadonlyMap<string, string> = new Map(),
): Pressed {
  const papers = new Map<string, PressedPaper>();
  const prints = new Map<string, string>();
  const copies = new Map<string, string>();
  const pressOne = (paper: Paper<AnyContext>, own: Report) => {
    const name = nameOfPaper(paper);
    const view = viewOf(paper.context);
    const printed = JSON.stringify([view.view, headOf(paper.context, paper.kind)]);
    prints.set(name, printed);
    if (known.get(name) === printed) return [];
    const composed = composePaper<AnyContext>(paper, view);
    const dressed = composed && dress(composed);
    tellPaper(paper, own);
    if (composed && dressed) papers.set(name, { ...composed, dressed });
    return composed ? [composed] : [];
  };
  const pressAll = (all: readonly Paper<AnyContext>[]) => {
    const own = new Report();
    const composed = all.flatMap((paper) => pressOne(paper, own));
    tellUntranslated(composed, own);
    report.include(own);
  };
  if (house) {
    const locales = house.locales.filter(({ tag }) => tags.includes(tag));
    const limited = { ...house, locales };
    for (const meeting of house.record.meetings.values()) {
      pressAll(papersOf(limited, meeting, { languages }, report));
      const contexts = languages.flatMap((tag) => oneContext(house, meeting, tag));
      const isMade = ({ locale }: ViewContext) => tags.includes(locale.tag);
      tellRecipients(contexts.filter(isMade), report);
      const recipients = recipientsOf(contexts);
      const { issues, returns } = readRegister(house.host, meeting.id, new Report()) ?? {};
      copies.set(meeting.id, JSON.stringify([recipients, issues, returns]));
    }
    const memo = latestMemo(house.record);
    if (memo) pressAll(weekPapersOf(limited, memo));
  }
  return { diagnostics: report.diagnostics, papers, prints, copies };
}

/** What recipients are named in, in a language. */
function oneContext(house: House, meeting: Meeting, tag: string): readonly ViewContext[] {
  const papers = papersOf(house, meeting, { languages }, new Report());
  return papers.flatMap(({ context }) => (context.locale.tag === tag ? context : [])).slice(0, 1);
}

/** In the form of its theme, with what that prints around the pages. */
function dress({ document, theme: { theme }, context }: ComposedPaper<AnyContext>): Document {
  const dressed = dressDocument(document, theme, context.report);
  const around = JSON.stringify(theme.furniture);
  const furniture = Object.entries(dressed.meta.furniture).filter(([name]) =>
    around.includes(`{${name}}`),
  );
  return { ...dressed, meta: { ...dressed.meta, furniture: Object.fromEntries(furniture) } };
}

/** What a paper's template is given. */
export function viewOf(context: AnyContext): PaperView {
  if (context.mode === "week") return weekViewOf(buildWeekView(context), context);
  const whole = buildView(context);
  return {
    view: restrictView(whole, context.audience),
    isReconstructed: (path) => isReconstructed(whole, path),
  };
}
