/** The papers of one meeting: composed, written and packed, and what the next build may know of them. */
import type { Report } from "../diagnostics/report.ts";
import type { JournalPack } from "../pack/journal.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { ARCHIVE } from "../pack/names.ts";
import { type PackedFile, type PackFile, type PackResult, writePack } from "../pack/write-pack.ts";
import type { Meeting } from "../record/meeting.ts";
import { formats } from "../writers/registry.ts";
import { type MeetingBuilt, sumOf } from "./build-memo.ts";
import type { Choice } from "./choice.ts";
import { printStage, type Stage } from "./emit.ts";
import type { House } from "./house.ts";
import { papersOf } from "./meeting-papers.ts";
import { mayMake } from "./overseer.ts";
import { isNarrowed, type Manner, packOf } from "./pack-of.ts";
import { packRun } from "./pack-run.ts";
import { composePaper, nameOfPaper, tellPaper } from "./paper.ts";
import { tellUntranslated } from "./translation.ts";
import { draftOf } from "./versions/draft.ts";
import { writeVersioned } from "./versions/versioned-paper.ts";
import { answersNow, watchHost } from "./watch.ts";
import { type Answerer, watchRecord } from "./watch-record.ts";
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

/** Its papers on the disk, or nothing where one has an error; `built` is what the next build may know of them. */
export async function buildMeeting(
  { house: whole, meeting, answer }: MeetingToBuild,
  options: MeetingOptions,
  report: Report,
): Promise<PackOutcome & { readonly built?: MeetingBuilt }> {
  const { record, inputs } = watchRecord(whole.record, meeting.id, answer);
  const issued = watchHost(whole.host);
  const house = { ...whole, record };
  const papers = papersOf(house, meeting, options, report);
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
  if (emit) {
    const emitted = composed.map((paper) => ({
      paper: nameOfPaper(paper),
      stage: emit,
      text: printStage(paper, emit),
    }));
    return { files: [], emitted, outcome: report.errors > 0 ? "problems" : "done" };
  }
  const hasFailed = report.errors > 0 || (options.strict === true && report.warnings > 0);
  if (hasFailed) return failed(packRun(meeting.id, undefined, report));
  const pack = {
    ...packOf(whole, files, options, draft?.inputs),
    folder: `output/${meeting.id}`,
    meeting: meeting.id,
    narrowed: archive === true || isNarrowed(options),
  };
  const packed = writePack(house.host, pack, report);
  const { files: written, outcome } = packed;
  const answers = outcome === "done" ? issued.answers() : undefined;
  return {
    files: written,
    emitted: [],
    outcome,
    pack: packRun(meeting.id, packed, report),
    ...(answers && {
      built: {
        inputs: inputs(),
        // Its own papers stand in the folder by now.
        issued: answersNow(house.host, answers),
        problems: report.problems,
        files: written,
        manifest: sumOf(house.host, `${pack.folder}/${MANIFEST_NAME}`),
      },
    }),
  };
}
