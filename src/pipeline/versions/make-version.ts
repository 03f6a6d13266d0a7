/** The files of a version of a meeting's papers, and the copies of its recipients. Nothing is put on the disk. */
import type { Report } from "../../diagnostics/report.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import { countOf } from "../../record/issued.ts";
import type { ViewContext } from "../../view/context.ts";
import { formats as allFormats } from "../../writers/registry.ts";
import { mayMake, type Overseer } from "../overseer.ts";
import { nameOfPaper } from "../paper.ts";
import type { ComposedMeeting } from "./compose-meeting.ts";
import { type CopyNumber, type Recipient, recipientsOf, tellRecipients } from "./recipients.ts";
import type { Version } from "./version.ts";
import {
  type VersionedPaper,
  type WrittenVersion,
  writeCopy,
  writeVersioned,
} from "./versioned-paper.ts";

export interface VersionRequest {
  readonly version: Version;
  /** All when absent. */
  readonly formats?: readonly string[];
  /** Whether each recipient's copy is made, with number and name on every page. */
  readonly marksCopies?: boolean;
  /** The numbers of the copies, in the order of the recipients; from 1 when absent. */
  readonly copies?: readonly CopyNumber[] | undefined;
  readonly overseer?: Overseer | undefined;
}

export interface MadeVersion {
  readonly papers: readonly VersionedPaper[];
  readonly recipients: readonly Recipient[];
  /** Papers first, then the copies by their numbers. */
  readonly files: readonly PackFile[];
}

/** Undefined where a paper could not be made; the report then says why. */
export async function makeVersion(
  { papers, tell }: ComposedMeeting,
  { version, formats = allFormats, marksCopies = false, copies: numbers, overseer }: VersionRequest,
  report: Report,
): Promise<MadeVersion | undefined> {
  const written: WrittenVersion[] = [];
  for (const paper of papers) {
    if (!mayMake(paper, overseer)) continue;
    const made = await writeVersioned(paper, formats, version);
    if (made) written.push(made);
  }
  const contexts = oneOfEachLanguage(papers.map(({ context }) => context));
  const recipients = recipientsOf(contexts, numbers);
  const copies: PackFile[] = [];
  for (const recipient of marksCopies ? recipients.filter(({ of }) => of === undefined) : []) {
    for (const { versioned } of written) {
      const { kind, context } = versioned.paper;
      if (recipient.papers && !recipient.papers.includes(kind.name)) continue;
      overseer?.begin(nameOfPaper(versioned.paper));
      const { number, to } = recipient;
      const name = to[context.locale.tag] ?? "";
      const mark = { number, count: countOf(recipients), name };
      copies.push(...(await writeCopy(versioned, formats, version, mark)));
    }
  }
  overseer?.end();
  tell(report);
  if (marksCopies) tellRecipients(contexts, report);
  if (written.length < papers.length) return undefined;
  const files = [...written.flatMap((each) => each.files), ...copies];
  return { papers: written.map(({ versioned }) => versioned), recipients, files };
}

function oneOfEachLanguage(contexts: readonly ViewContext[]): readonly ViewContext[] {
  const byTag = new Map(contexts.toReversed().map((context) => [context.locale.tag, context]));
  return [...byTag.values()].reverse();
}
