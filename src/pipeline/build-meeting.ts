/**
 * The papers of one meeting: made, which any thread can do, and packed, which one does for all; and what the
 * next build may know of them.
 */
import { type Problem, Report } from "../diagnostics/report.ts";
import type { JournalPack } from "../pack/journal.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { ARCHIVE } from "../pack/names.ts";
import {
  type PackedFile,
  type PackFile,
  type PackInput,
  type PackResult,
  writePack,
} from "../pack/write-pack.ts";
import type { Meeting } from "../record/meeting.ts";
import { formats } from "../writers/registry.ts";
import type { MeetingBuilt } from "./build-memo.ts";
import type { Choice } from "./choice.ts";
import { printStage, type Stage } from "./emit.ts";
import type { House } from "./house.ts";
import { papersOf } from "./meeting-papers.ts";
import { mayMake } from "./overseer.ts";
import { isNarrowed, type Manner, packOf } from "./pack-of.ts";
import { packRun } from "./pack-run.ts";
import { composePaper, nameOfPaper, tellPaper } from "./paper.ts";
import { lyingIn, sumOf } from "./papers-made.ts";
import type { Answerer, Inputs } from "./record-answers.ts";
import { tellUntranslated } from "./translation.ts";
import { draftOf } from "./versions/draft.ts";
import { writeVersioned } from "./versions/versioned-paper.ts";
import { type Answers, answersNow, watchHost } from "./watch.ts";
import { watchRecord } from "./watch-record.ts";
import { writePaper } from "./write-paper.ts";

/** How the papers of a meeting are made. */
export interface MeetingOptions extends Choice, Manner {
  /** Prints this stage of each paper instead of writing files. */
  readonly emit?: Stage;
}

export type BuiltFile = PackedFile;

/** A stage of one paper as text: Markdown, or JSON for the other two. */
export interface EmittedPaper {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly paper: string;
  readonly stage: Stage;
  readonly text: string;
}

/** What became of the papers of one meeting. */
export interface PackOutcome {
  readonly files: readonly BuiltFile[];
  readonly pack?: JournalPack;
  readonly emitted: readonly EmittedPaper[];
  readonly outcome: PackResult["outcome"];
}

/** Nothing was written, since something is wrong. */
export function failed(pack: JournalPack): PackOutcome {
  return { files: [], emitted: [], outcome: "problems", pack };
}

/** What a meeting is made from; `answer` is what its record says. */
export interface MeetingToBuild {
  readonly house: House;
  readonly meeting: Meeting;
  readonly answer: Answerer;
}

/** The papers of a meeting, made and not yet written: plain data, so that another thread can hand them over. */
export interface MadeMeeting {
  readonly files: readonly PackFile[];
  readonly emitted: readonly EmittedPaper[];
  /** What was told of them, and the checks that the house has switched off. */
  readonly problems: readonly Problem[];
  readonly off: readonly string[];
  /** What besides the record they were made from. */
  readonly more: readonly PackInput[];
  /** What of the record they were made from. */
  readonly inputs: Inputs;
  /** What was asked of the meeting's own issued versions; undefined where it cannot be asked again. */
  readonly issued: Answers | undefined;
  /** What was asked of a host that the thread which writes does not hear; undefined as above. */
  readonly elsewhere: Answers | undefined;
}

/** Makes the papers of a meeting, and writes nothing. */
export async function makeMeeting(
  { house: whole, meeting, answer }: MeetingToBuild,
  options: MeetingOptions,
): Promise<MadeMeeting> {
  const report = new Report();
  const { record, inputs } = watchRecord(whole.record, meeting.id, answer);
  const issued = watchHost(whole.host);
  const papers = papersOf({ ...whole, record }, meeting, options, report);
  const { emit, archive, overseer } = options;
  const composed = papers.flatMap((paper) => {
    return mayMake(paper, overseer) ? (composePaper(paper) ?? []) : [];
  });
  const wanted = archive ? ["pdf"] : options.formats;
  const draft = emit || archive ? undefined : draftOf(issued.host, meeting.id, report);
  const files: PackFile[] = [];
  for (const paper of emit ? [] : composed) {
    overseer?.begin(nameOfPaper(paper));
    const made = draft
      ? (await writeVersioned(paper, wanted ?? formats, draft.version))?.files
      : await writePaper(paper, wanted, archive ? ARCHIVE : undefined);
    files.push(...(made ?? []));
  }
  overseer?.end();
  for (const paper of papers) tellPaper(paper, report);
  tellUntranslated(composed, report);
  const emitted = !emit
    ? []
    : composed.map((paper) => ({
        paper: nameOfPaper(paper),
        stage: emit,
        text: printStage(paper, emit),
      }));
  const { problems, off } = report;
  const more = draft?.inputs ?? [];
  const asked = { inputs: inputs(), issued: issued.answers(), elsewhere: {} };
  return { files, emitted, problems, off, more, ...asked };
}

/** Its papers on the disk, or nothing where one has an error; `built` is what the next build may know of them. */
export function packMeeting(
  { house, meeting }: Omit<MeetingToBuild, "answer">,
  made: MadeMeeting,
  options: MeetingOptions,
  report: Report,
): PackOutcome & { readonly built?: MeetingBuilt } {
  const { files, emitted, problems, off, more, inputs, issued } = made;
  report.add(problems);
  report.switchedOff(off);
  if (options.emit) {
    return { files: [], emitted, outcome: report.errors > 0 ? "problems" : "done" };
  }
  const hasFailed = report.errors > 0 || (options.strict === true && report.warnings > 0);
  if (hasFailed) return failed(packRun(meeting.id, undefined, report));
  const pack = {
    ...packOf(house, { meeting: meeting.id, files, more }, options),
    folder: `output/${meeting.id}`,
    narrowed: options.archive === true || isNarrowed(options),
  };
  const packed = writePack(house.host, pack, report);
  const { files: written, outcome } = packed;
  return {
    files: written,
    emitted: [],
    outcome,
    pack: packRun(meeting.id, packed, report),
    ...(issued &&
      outcome === "done" && {
        built: {
          inputs,
          // Its own papers stand in the folder by now.
          issued: answersNow(house.host, issued),
          problems: report.problems,
          files: written,
          manifest: sumOf(house.host, `${pack.folder}/${MANIFEST_NAME}`),
          lying: lyingIn(house.host, pack.folder),
        },
      }),
  };
}
