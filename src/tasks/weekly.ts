/**
 * `weekly`: the papers of one week, of the whole house and of its units, as one pack. Which week it is
 * now, the caller's clock says; all else comes from the record.
 */
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type PackFile, writePack } from "../pack/write-pack.ts";
import { type Choice, checkChoice } from "../pipeline/choice.ts";
import { printStage } from "../pipeline/emit.ts";
import { type House, loadHouse } from "../pipeline/house.ts";
import type { Overseer } from "../pipeline/overseer.ts";
import { isNarrowed, type Manner, packOf } from "../pipeline/pack-of.ts";
import { packRun } from "../pipeline/pack-run.ts";
import {
  type ComposedPaper,
  folderOfWeek,
  nameOfPaper,
  type Paper,
  tellPaper,
} from "../pipeline/paper.ts";
import { tellUntranslated } from "../pipeline/translation.ts";
import { weekPapersOf } from "../pipeline/week-papers.ts";
import { writePaper } from "../pipeline/write-paper.ts";
import type { BuildOptions, BuildResult } from "../pipeline.ts";
import { type MemoWeek, memoOf, type WeekContext } from "../view/week/context.ts";
import { compareWithEarlier, knownItems } from "./compare-memos.ts";
import { unitsAsked } from "./editions.ts";
import { composeToFit } from "./fit-first-page.ts";
import { weekAsked } from "./week-asked.ts";
import { weeksDue } from "./weeks-due.ts";

export interface WeeklyOptions
  extends Manner,
    Pick<Choice, "kinds" | "languages" | "formats">,
    Pick<BuildOptions, "emit"> {
  /** Such as 2025-W50; that of `now` when absent. */
  readonly week?: string;
  /** Instead of one week: those without a memo, of so many weeks up to this one. */
  readonly catchUp?: number;
  /** Ids or names of parties or people; `all` for the house and everybody who is to act. */
  readonly units?: readonly string[];
  /** The clock of whoever asks; which week that is, the house's time zone says. */
  readonly now: Date;
  /** Called before each edition, and waited for, so that a caller can let an interruption through. */
  readonly onStep?: (step: {
    readonly week: string;
    readonly unit: string | undefined;
    readonly done: number;
    readonly total: number;
  }) => void | Promise<void>;
}

/** The papers of the week asked for, or of all that have been missed; a week that fails stops no other. */
export async function weekly(
  host: Host,
  options: WeeklyOptions,
  report: Report,
): Promise<BuildResult> {
  const { kinds, languages, formats, strict } = options;
  const choice = checkChoice(
    host,
    { ...(kinds && { kinds }), ...(languages && { languages }), ...(formats && { formats }) },
    report,
  );
  if (!choice) return nothing("usage");
  const house = loadHouse(host, choice, report, ["week"]);
  if (!house || (strict && report.warnings > 0)) return nothing("problems");
  const weeks = weeksAsked(house, options, report);
  if (!weeks) return nothing("usage");
  const due = weeks.map(({ week }) => folderOfWeek(week));
  // Of those that fail no folder tells, should the run be killed before its end.
  if (!options.emit && due.length > 1) options.note?.({ event: "due", packs: due });
  const results: BuildResult[] = [];
  for (const memo of weeks) {
    const own = new Report();
    results.push(await makeMemo(house, memo, { ...options, ...choice }, own));
    report.include(own);
  }
  return {
    files: results.flatMap(({ files }) => files),
    packs: results.flatMap(({ packs }) => packs),
    emitted: results.flatMap(({ emitted }) => emitted),
    outcome: WORST.find((each) => results.some(({ outcome }) => outcome === each)) ?? "done",
  };
}

const WORST = ["unwritten", "problems", "usage"] as const;

function weeksAsked(
  { host, record: { house } }: House,
  { week: asked, catchUp, now }: WeeklyOptions,
  report: Report,
): readonly MemoWeek[] | undefined {
  const week = weekAsked(house, asked, now, report);
  if (week === undefined) return undefined;
  const weeks = asked === undefined ? weeksDue(host, house, { week, catchUp }, report) : [week];
  return weeks.flatMap((each) => memoOf(house, each) ?? []);
}

async function makeMemo(
  house: House,
  memo: MemoWeek,
  options: WeeklyOptions,
  report: Report,
): Promise<BuildResult> {
  const { emit, strict = false, onStep, formats, overseer } = options;
  const units = unitsAsked(house, memo, options.units, report);
  if (!units) return nothing("usage");
  if (!emit && !options.force) compareWithEarlier(house.host, house.record, memo, report);
  const files: PackFile[] = [];
  const composed: ComposedPaper<WeekContext>[] = [];
  for (const [done, unit] of units.entries()) {
    await onStep?.({ week: memo.week, unit, done, total: units.length });
    const made = await makeEdition(house, memo, unit, {
      formats: emit ? "none" : formats,
      overseer,
    });
    files.push(...made.files);
    composed.push(...made.composed);
    for (const paper of made.papers) tellPaper(paper, report);
  }
  overseer?.end();
  tellUntranslated(composed, report);
  const folder = folderOfWeek(memo.week);
  if (report.errors > 0 || (strict && report.warnings > 0)) {
    const packs = emit ? [] : [packRun(folder, undefined, report)];
    return { ...nothing("problems"), packs };
  }
  if (emit) {
    const emitted = composed.map((paper) => {
      return { paper: nameOfPaper(paper), stage: emit, text: printStage(paper, emit) };
    });
    return { ...nothing("done"), emitted };
  }
  const pack = {
    ...packOf(house, { files }, options),
    folder: `output/${folder}`,
    week: memo.week,
    items: knownItems(house.record, memo.asAt),
    narrowed: options.units !== undefined || isNarrowed(options),
  };
  const packed = writePack(house.host, pack, report);
  const packs = [packRun(folder, packed, report)];
  return { files: packed.files, packs, emitted: [], outcome: packed.outcome };
}

interface MadeEdition {
  readonly papers: readonly Paper<WeekContext>[];
  readonly composed: readonly ComposedPaper<WeekContext>[];
  readonly files: readonly PackFile[];
}

/** In which formats, and who looks on. */
interface Making {
  readonly formats: readonly string[] | "none" | undefined;
  readonly overseer: Overseer | undefined;
}

/** The papers of one edition, each list of its first page as long as the page allows in every language. */
async function makeEdition(
  house: House,
  memo: MemoWeek,
  unit: string | undefined,
  { formats, overseer }: Making,
): Promise<MadeEdition> {
  const papers = weekPapersOf(house, memo, unit);
  const composed = await composeToFit(papers, overseer);
  const files: PackFile[] = [];
  if (formats !== "none") {
    for (const paper of composed) {
      overseer?.begin(nameOfPaper(paper));
      files.push(...(await writePaper(paper, formats)));
    }
  }
  return { papers, composed, files };
}

function nothing(outcome: BuildResult["outcome"]): BuildResult {
  return { files: [], packs: [], emitted: [], outcome };
}
