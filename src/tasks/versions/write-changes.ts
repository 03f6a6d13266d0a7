/** The paper that tells on one page what changed, in each language and format of the papers of a meeting. */
import { Report } from "../../diagnostics/report.ts";
import type { Document } from "../../document/nodes.ts";
import { documentToJson } from "../../document/print.ts";
import { hashBytes } from "../../pack/manifest.ts";
import { fileName } from "../../pack/names.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { sayVersion, type Version } from "../../pipeline/versions/version.ts";
import { writeFormat } from "../../pipeline/write-paper.ts";
import { dressDocument } from "../../writers/dress.ts";
import { formats } from "../../writers/registry.ts";
import type { Theme } from "../../writers/theme.ts";
import { withReserve } from "../with-reserve.ts";
import type { Changes } from "./changes-value.ts";
import type { FoundChanges } from "./find-changes.ts";
import { WHAT_CHANGED, whatChanged } from "./what-changed.ts";

export interface ChangesPapers {
  readonly files: readonly PackFile[];
  /** Their trees as JSON, by name such as `what-changed.en`. */
  readonly trees: ReadonlyMap<string, string>;
}

/** More rows than this never fit on a page; one that is left says how many there are. */
const MOST_ROWS = 40;

/**
 * Left free at the foot, as a part of the page's height: Word sets the rows of tables a little higher, those
 * in Lao by up to an eighth.
 */
const RESERVE = 0.14;

/** Undefined where one could not be made; the report then says why. */
export async function writeChanges(
  changes: FoundChanges,
  { papers }: ComposedMeeting,
  version: Version,
  report: Report,
): Promise<ChangesPapers | undefined> {
  const files: PackFile[] = [];
  const trees = new Map<string, string>();
  const byTag = new Map(papers.toReversed().map((paper) => [paper.context.locale.tag, paper]));
  for (const [tag, paper] of [...byTag].reverse()) {
    const found = changes(paper.context.locale, "paper");
    const document = await fullestPage(found, paper, version);
    const made = await writeChangesPaper(document, paper, version, report);
    if (!made) return undefined;
    files.push(...made);
    trees.set(`${WHAT_CHANGED}.${tag}`, documentToJson(document));
  }
  return { files, trees };
}

/** With as many rows as surely leave it on its page. */
async function fullestPage(
  found: Changes,
  paper: ComposedPaper,
  version: Version,
): Promise<Document> {
  const { context } = paper;
  for (let rows = MOST_ROWS; ; rows -= Math.max(1, Math.floor(rows / 6))) {
    const document = whatChanged(found, context, { rows, version });
    const quiet = withTheme(paper, withReserve(paper.theme.theme, RESERVE), new Report());
    const dressed = dressChanges(document, quiet, version);
    const laid = await writeFormat(quiet, "pdf", dressed, { isForPages: true });
    if ((laid?.pages ?? 1) <= 1 || rows <= 1) return document;
  }
}

/** The files of one such paper from its tree, in the theme and language of another paper of the meeting. */
export async function writeChangesPaper(
  document: Document,
  like: ComposedPaper,
  version: Version,
  report: Report,
): Promise<readonly PackFile[] | undefined> {
  const { context } = like;
  const paper = withTheme(like, like.theme.theme, report);
  const dressed = dressChanges(document, paper, version);
  const files: PackFile[] = [];
  for (const format of formats) {
    const made = await writeFormat(paper, format, dressed, {});
    if (!made) return undefined;
    const label = { kind: WHAT_CHANGED, lang: context.locale.tag, format };
    files.push({
      name: fileName(label),
      ...label,
      asAt: context.asAt,
      ...(made.pages !== undefined && { pages: made.pages }),
      bytes: made.bytes,
    });
  }
  return files;
}

function withTheme(paper: ComposedPaper, theme: Theme, report: Report): ComposedPaper {
  return {
    ...paper,
    theme: { ...paper.theme, theme },
    context: { ...paper.context, report },
  };
}

function dressChanges(
  document: Document,
  { theme, context }: ComposedPaper,
  version: Version,
): Document {
  const sha256 = hashBytes(new TextEncoder().encode(documentToJson(document)));
  const said = sayVersion(document, { version, sha256 }, context.locale);
  return dressDocument(said, theme.theme, context.report);
}
