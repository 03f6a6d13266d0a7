/** From a spoilt house to the document trees of its papers, with all that must hold on the way. */
import type * as z from "zod";
import { Report } from "../../src/diagnostics/report.ts";
import { readYamlBytes } from "../../src/diagnostics/yaml-bytes.ts";
import type { Document } from "../../src/document/nodes.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { type House, loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import {
  type AnyContext,
  composePaper,
  nameOfPaper,
  type Paper,
  tellPaper,
} from "../../src/pipeline/paper.ts";
import { latestMemo, weekPapersOf } from "../../src/pipeline/week-papers.ts";
import { check } from "../../src/pipeline.ts";
import { agreementsSchema } from "../../src/record/agreement.ts";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import { glossarySchema } from "../../src/record/glossary.ts";
import { houseSchema } from "../../src/record/house.ts";
import { loadRecord } from "../../src/record/load.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { partiesSchema } from "../../src/record/party.ts";
import { peopleSchema } from "../../src/record/person.ts";
import { sourcesSchema } from "../../src/record/source.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import { faultsInTelling, findEmptyHeading, findUnsound } from "./inspect.ts";
import { type Files, MEETING, house as soundFiles } from "./small-house.ts";

/** What became of a case, and what should not have. */
export interface Verdict {
  /** `papers`: all of them, without an error; `told`: errors. */
  readonly outcome: "papers" | "told";
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

let kept: House | undefined;

/** The sound house, loaded once: a spoilt record is read with its templates. */
function soundHouse(): House {
  kept ??= loadHouse(createMemoryHost(soundFiles), {}, new Report(), ["meeting", "week"]);
  if (!kept) throw new Error("the small house does not load");
  return kept;
}

/** Everything read from the files, as `check` does; what is not spoilt is as in `sound`. */
export function judgeHouse(files: Files, sound: Files = soundFiles): Verdict {
  const host = createMemoryHost({ ...sound, ...files });
  const report = new Report();
  const house = loadHouse(host, {}, report, ["meeting", "week"]);
  return judge(house, report, (file) => readText(host.read(file)));
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  "data/house.yaml": houseSchema,
  "data/sources.yaml": sourcesSchema,
  "data/parties.yaml": partiesSchema,
  "data/people.yaml": peopleSchema,
  "data/agreements.yaml": agreementsSchema,
  "data/glossary.yaml": glossarySchema,
  [`data/meetings/${MEETING}.yaml`]: meetingSchema,
  [`data/commitments/${MEETING}.yaml`]: commitmentsSchema,
};

/** Of files in which something is wrong by themselves, one in so many is read with the rest of the record too. */
const READ_WITH_THE_REST = 4;

/**
 * Only the record read from the files; papers, words and looks are those of the sound house. A file that
 * is refused by itself is mostly left at that, since it is told by then and no paper comes of it.
 */
export function judgeRecord(files: Files): Verdict {
  const [[file, bytes] = ["", undefined], ...others] = Object.entries(files);
  const schema = schemas[file];
  if (bytes && schema && others.length === 0 && bytes.length % READ_WITH_THE_REST > 0) {
    const alone = new Report();
    if (!readYamlBytes({ file, bytes, schema, report: alone }))
      return judge(undefined, alone, () => readText(bytes));
  }
  const host = createMemoryHost({ ...soundFiles, ...files });
  const report = new Report();
  const record = loadRecord(host, report);
  const house = record && { ...soundHouse(), record };
  return judge(house, report, (file) => readText(host.read(file)));
}

/** The command `check`, twice: what it remembers says the same again. */
export function judgeCheck(files: Files): Verdict {
  const host = createMemoryHost({ ...soundFiles, ...files });
  const [report, again] = [new Report(), new Report()];
  const outcome = check(host, { program: "fuzz" }, report);
  const second = check(host, { program: "fuzz" }, again);
  const { diagnostics } = report;
  const faults = [
    ...faultsInTelling(diagnostics, (file) => readText(host.read(file))),
    ...(outcome !== "done" && report.errors === 0
      ? [`check ends with ${outcome} without an error`]
      : []),
    ...(outcome === second && again.errors === report.errors
      ? []
      : ["check says something else again"]),
  ];
  return { outcome: outcome === "done" ? "papers" : "told", codes: codesOf(report), faults };
}

export function readText(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

export function codesOf(report: Report): readonly string[] {
  return [...new Set(report.problems.map(({ code }) => code))];
}

function judge(
  house: House | undefined,
  report: Report,
  readFile: (file: string) => string | undefined,
): Verdict {
  const faults: string[] = [];
  if (!house && report.errors === 0) faults.push("a house is refused without an error");
  const composed = house ? compose(house, report, faults) : [];
  for (const [name, document] of report.errors === 0 ? composed : []) {
    const unsound = findUnsound(document) ?? findEmptyHeading(document);
    if (unsound !== undefined) faults.push(`${name} holds ${unsound}, and no error says so`);
  }
  faults.push(...faultsInTelling(report.diagnostics, readFile));
  const outcome = report.errors === 0 ? "papers" : "told";
  return { outcome, codes: codesOf(report), faults };
}

/** The papers of all meetings and of the latest week; one without a tree must have an error. */
function compose(house: House, report: Report, faults: string[]) {
  const { record } = house;
  const memo = latestMemo(record);
  const papers: readonly Paper<AnyContext>[] = [
    ...[...record.meetings.values()].flatMap((meeting) => papersOf(house, meeting, {}, report)),
    ...(memo ? weekPapersOf(house, memo) : []),
  ];
  const composed: (readonly [name: string, document: Document])[] = [];
  for (const paper of papers) {
    const { document: plain } = composePaper(paper) ?? {};
    const document = plain && dressDocument(plain, paper.theme.theme, paper.context.report);
    const name = nameOfPaper(paper);
    const own = new Report();
    tellPaper(paper, own);
    if (document) composed.push([name, document]);
    else if (own.errors === 0) faults.push(`${name} is missing without an error`);
    report.include(own);
  }
  return composed;
}
