/**
 * `weekly`: the papers of one week, of the whole house and of its units, as one pack. Which week it is
 * now, the caller's clock says; all else comes from the record.
 */
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { MANIFEST_NAME, readManifest } from "../pack/manifest.ts";
import { type PackFile, writePack } from "../pack/write-pack.ts";
import { type Choice, checkChoice } from "../pipeline/choice.ts";
import { printStage } from "../pipeline/emit.ts";
import { type House, loadHouse } from "../pipeline/house.ts";
import { isNarrowed, type Manner, packOf } from "../pipeline/pack-of.ts";
import {
  type ComposedPaper,
  folderOfWeek,
  nameOfPaper,
  type Paper,
  tellPaper,
  writePaper,
} from "../pipeline/paper.ts";
import { tellUntranslated } from "../pipeline/translation.ts";
import { weekPapersOf } from "../pipeline/week-papers.ts";
import type { BuildOptions, BuildResult } from "../pipeline.ts";
import { type MemoWeek, memoOf, type WeekContext } from "../view/week/context.ts";
import { unitsOf } from "../view/week/items.ts";
import { actorMeant } from "./actor-meant.ts";
import { compareWithEarlier, knownItems } from "./compare-memos.ts";
import { composeToFit } from "./fit-first-page.ts";
import { weekAsked } from "./week-asked.ts";

export interface WeeklyOptions
  extends Manner,
    Pick<Choice, "kinds" | "languages" | "formats">,
    Pick<BuildOptions, "emit"> {
  /** Such as 2025-W50; that of `now` when absent. */
  readonly week?: string;
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

/** The word for the house's own memo and one for each of those who are to act. */
const ALL = "all";

/** The papers of the week asked for. */
export async function weekly(
  host: Host,
  options: WeeklyOptions,
  report: Report,
): Promise<BuildResult> {
  const { kinds, languages, formats, now, strict } = options;
  const choice = checkChoice(
    host,
    { ...(kinds && { kinds }), ...(languages && { languages }), ...(formats && { formats }) },
    report,
  );
  if (!choice) return nothing("usage");
  const house = loadHouse(host, choice, report, ["week"]);
  if (!house || (strict && report.warnings > 0)) return nothing("problems");
  const week = weekAsked(house.record.house, options.week, now, report);
  const memo = week === undefined ? undefined : memoOf(house.record.house, week);
  const units = memo && unitsAsked(house, memo, options, report);
  if (!memo || !units) return nothing("usage");
  return makeMemo(house, memo, units, { ...options, ...choice }, report);
}

async function makeMemo(
  house: House,
  memo: MemoWeek,
  units: readonly (string | undefined)[],
  options: WeeklyOptions,
  report: Report,
): Promise<BuildResult> {
  const { emit, strict = false, onStep, formats } = options;
  const own = new Report();
  if (!emit && !options.force) compareWithEarlier(house.host, house.record, memo, own);
  const files: PackFile[] = [];
  const composed: ComposedPaper<WeekContext>[] = [];
  for (const [done, unit] of units.entries()) {
    await onStep?.({ week: memo.week, unit, done, total: units.length });
    const made = await makeEdition(house, memo, unit, emit ? "none" : formats);
    files.push(...made.files);
    composed.push(...made.composed);
    for (const paper of made.papers) tellPaper(paper, own);
  }
  tellUntranslated(composed, own);
  const failed = own.errors > 0 || (strict && own.warnings > 0);
  report.include(own);
  if (failed) return nothing("problems");
  if (emit) {
    const emitted = composed.map((paper) => {
      return { paper: nameOfPaper(paper), stage: emit, text: printStage(paper, emit) };
    });
    return { files: [], emitted, outcome: "done" };
  }
  const pack = {
    ...packOf(house, files, options),
    folder: `output/${folderOfWeek(memo.week)}`,
    week: memo.week,
    items: knownItems(house.record, memo.asAt),
    narrowed: options.units !== undefined || isNarrowed(options),
  };
  const packed = writePack(house.host, pack, report);
  return { files: packed.files, emitted: [], outcome: packed.outcome };
}

interface MadeEdition {
  readonly papers: readonly Paper<WeekContext>[];
  readonly composed: readonly ComposedPaper<WeekContext>[];
  readonly files: readonly PackFile[];
}

/** The papers of one edition, each list of its first page as long as the page allows in every language. */
async function makeEdition(
  house: House,
  memo: MemoWeek,
  unit: string | undefined,
  formats: readonly string[] | "none" | undefined,
): Promise<MadeEdition> {
  const papers = weekPapersOf(house, memo, unit);
  const composed = await composeToFit(papers);
  const files: PackFile[] = [];
  if (formats !== "none") {
    for (const paper of composed) files.push(...(await writePaper(paper, formats)));
  }
  return { papers, composed, files };
}

/** The editions to make: those asked for, or the house's with those that the week's folder holds. */
function unitsAsked(
  house: House,
  memo: MemoWeek,
  { units }: WeeklyOptions,
  report: Report,
): readonly (string | undefined)[] | undefined {
  const [first] = weekPapersOf(house, memo);
  const acting = first ? unitsOf(first.context) : [];
  if (units === undefined) {
    const there = editionsThere(house.host, memo).filter((unit) => acting.includes(unit));
    return [undefined, ...there];
  }
  const named = units.filter((unit) => unit !== ALL);
  const meant = named.flatMap((unit) => unitMeant(unit, house, report) ?? []);
  if (meant.length < named.length) return undefined;
  const all = named.length < units.length ? [undefined, ...acting] : [];
  const once = [...new Set(meant)].filter((unit) => !all.includes(unit));
  for (const unit of once.filter((unit) => !acting.includes(unit))) {
    report.warning(
      "edition-empty",
      say('no item of {week} names "{unit}" to act', { week: memo.week, unit }),
      { hint: say("{command} lists who is named", { command: "chancery list commitments" }) },
    );
  }
  return [...all, ...once];
}

/** Nobody is no unit: what nobody is named for is told in the house's own memo. */
function unitMeant(word: string, { record }: House, report: Report): string | undefined {
  if (word !== "unknown") return actorMeant(word, record, report);
  report.error("unknown-owner", say("an edition is that of a party or a person"), {
    hint: say("leave --unit out: the memo of the house tells for what nobody is named"),
  });
  return undefined;
}

function editionsThere(host: Host, { week }: MemoWeek): readonly string[] {
  const manifest = readManifest(host, `output/${folderOfWeek(week)}/${MANIFEST_NAME}`);
  if (manifest === undefined || manifest === "unreadable") return [];
  return [...new Set(manifest.outputs.flatMap(({ unit }) => unit ?? []))].sort();
}

function nothing(outcome: BuildResult["outcome"]): BuildResult {
  return { files: [], emitted: [], outcome };
}
