/**
 * `issue`: freezes a version of a meeting's papers. The folder is written first and the entry last, so what
 * a killed run leaves is a folder without entry, whose number is never given again.
 */
import { type Phrase, say, tell } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { underLock } from "../../pack/lock.ts";
import { versionFolder, versionFolders, writeVersionFolder } from "../../pack/version-folder.ts";
import { describeFile, type PackedFile } from "../../pack/write-pack.ts";
import { checkChoice } from "../../pipeline/choice.ts";
import type { Overseer } from "../../pipeline/overseer.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { warnOfLost, warnOfUnfinished } from "../../pipeline/versions/draft.ts";
import { type IssuedRegister, readRegister } from "../../pipeline/versions/issued-register.ts";
import {
  asPrevious,
  type IssuedVersion,
  isWhole,
  languagesOf,
  openVersion,
} from "../../pipeline/versions/issued-version.ts";
import { type Inputs, keptHost, seeInputs } from "../../pipeline/versions/kept-inputs.ts";
import { makeVersion } from "../../pipeline/versions/make-version.ts";
import { recipientsOf } from "../../pipeline/versions/recipients.ts";
import type { Version } from "../../pipeline/versions/version.ts";
import { numberOf } from "../../record/issued.ts";
import { momentIn } from "../../text/zone-clock.ts";
import { appendIssued, withEntry } from "./append.ts";
import { issuedCopies, numberCopies } from "./copies-of.ts";
import { findChanges } from "./find-changes.ts";
import { freeze } from "./freeze.ts";
import { hasRecipients, reportNoPapers, reportUnaccepted } from "./refusals.ts";
import { type News, newsSince } from "./same.ts";
import { warnOfClearance, warnOfClock, warnOfOtherSide } from "./warnings.ts";
import { writeChanges } from "./write-changes.ts";

export interface IssueOptions {
  /** Why it is issued in spite of what is warned of. */
  readonly accept?: string;
  /** A copy for each recipient, with number and name on every page. */
  readonly marksCopies?: boolean;
  /** Those of the version before when absent, else of the house file. */
  readonly languages?: readonly string[];
  readonly toolVersion: string;
  readonly overseer?: Overseer | undefined;
  /** Told where another run has to be waited for, or had left its lock when it was killed. */
  readonly onWait?: (line: Phrase) => void;
}

export interface Issuing {
  readonly outcome: "done" | "usage" | "problems" | "unwritten";
  /** The version that stands now: the new one, or the one since which nothing changed. */
  readonly version?: number;
  readonly isNew?: boolean;
  /** What is new in it since the version before; absent where there is none. */
  readonly news?: News;
  /** The version before. */
  readonly since?: number;
  /** The new papers. */
  readonly files?: readonly PackedFile[];
}

/**
 * Issues the papers of a meeting as they are now.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export async function issue(
  host: Host,
  meeting: string,
  options: IssueOptions,
  report: Report,
): Promise<Issuing> {
  const doing = `chancery issue ${meeting}`;
  const onWait = onceEach(options.onWait);
  const lock = (folder: string) => ({ folder, doing, onWait, onDead: onWait });
  // A report of its own, so that what was told before does not stop it.
  const own = new Report();
  const act = () => issueAlone(host, meeting, options, own);
  // Builds hold the one, changes of the record the other; both in this order, so that no two wait for each other.
  const locked = await underLock(host, lock("output"), report, () =>
    underLock(host, lock("data"), report, act),
  );
  report.include(own);
  return locked?.value?.value ?? { outcome: "unwritten" };
}

/** A run that was killed had left two locks, and is told of once. */
function onceEach(onWait: IssueOptions["onWait"]): (line: Phrase) => void {
  const told = new Set<string>();
  return (line) => {
    if (told.has(tell(line))) return;
    told.add(tell(line));
    onWait?.(line);
  };
}

async function issueAlone(
  host: Host,
  meeting: string,
  options: IssueOptions,
  report: Report,
): Promise<Issuing> {
  if (!checkChoice(host, { meetings: [meeting] }, report)) return { outcome: "usage" };
  const register = readRegister(host, meeting, report);
  if (!register) return { outcome: "problems" };
  const issue = register.issues.at(-1);
  const before = issue && openVersion(host, meeting, issue);
  // A language in which papers were handed out is not dropped because nobody typed it again.
  const languages = options.languages ?? (before && languagesOf(before));
  const seen = seeInputs(host);
  const composed = composeMeeting(seen.host, meeting, languages ? { languages } : {}, report);
  if (typeof composed === "string") return { outcome: composed };
  if (composed.papers.length === 0) {
    composed.tell(report);
    reportNoPapers(meeting, report);
    return { outcome: "problems" };
  }
  const { marksCopies = false } = options;
  if (marksCopies && !hasRecipients(composed, report)) return { outcome: "usage" };
  const previous = before && asPrevious(host, before);
  const papers = before && papersAgain(host, meeting, before);
  const news = issue && newsSince(composed, { issue, previous, papers, marksCopies });
  if (issue && news === "nothing") {
    return { outcome: "done", version: numberOf(issue.issued), isNew: false };
  }
  const now = host.now();
  const at = momentIn(composed.house.record.house.timezone, now);
  if (before && !isWhole(host, before)) {
    warnOfLost(host, before.folder, before.issue.issued, report);
  }
  warnOfClock(issue, now, at, report);
  warnOfUnfinished(host, meeting, register, report);
  warnOfClearance(composed, report);
  warnOfOtherSide(composed, report);
  const number = nextNumber(host, meeting, register);
  const version = { number, isDraft: false, at, ...(previous && { previous }) };
  const making = { register, before, news, version, inputs: seen.inputs };
  return freezeVersion(host, composed, making, options, report);
}

/** The papers of a version from what was kept of it; undefined where that is not as it was. */
function papersAgain(host: Host, meeting: string, version: IssuedVersion) {
  const { folder, manifest } = version;
  if (!manifest || !isWhole(host, version)) return undefined;
  const { languages } = manifest;
  const again = composeMeeting(keptHost(host, folder), meeting, { languages }, new Report());
  return typeof again === "string" ? undefined : again.papers;
}

/** One more than any that was given, or that a folder has. */
function nextNumber(host: Host, meeting: string, { issues }: IssuedRegister): number {
  const given = issues.map(({ issued }) => numberOf(issued));
  return Math.max(0, ...given, ...versionFolders(host, meeting)) + 1;
}

interface Making {
  readonly register: IssuedRegister;
  readonly before: IssuedVersion | undefined;
  readonly news: News | undefined;
  readonly version: Version;
  readonly inputs: () => Inputs;
}

async function freezeVersion(
  host: Host,
  composed: ComposedMeeting,
  { register, before, news, version, inputs }: Making,
  { accept, marksCopies = false, toolVersion, overseer }: IssueOptions,
  report: Report,
): Promise<Issuing> {
  const meeting = composed.meeting.id;
  // Papers that say the same stay good in the hands of those who have them.
  const same = news === "recipients" || news === "marks" ? before?.issue : undefined;
  const wanted = issuedCopies(
    recipientsOf(composed.papers.map(({ context }) => context)),
    composed.house,
  );
  const copies = same && numberCopies(wanted, register, marksCopies);
  const made = await makeVersion(composed, { version, marksCopies, copies, overseer }, report);
  if (!made || report.errors > 0) return { outcome: "problems" };
  const today = { composed, inputs: inputs() };
  const changes = before && !same && (await findChanges(host, before, today));
  if (before && !same && !changes && isWhole(host, before)) {
    const slots = { version: before.issue.issued };
    const message = say(
      "the papers of {version} cannot be made again of what was kept, so facts cannot be compared",
      slots,
    );
    report.warning("version-not-remade", message);
  }
  const besides = changes
    ? await writeChanges(changes, composed, version, report)
    : { files: [], trees: new Map() };
  if (!besides || report.errors > 0) return { outcome: "problems" };
  const warnings = report.diagnostics.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0 && accept === undefined) {
    reportUnaccepted(meeting, warnings.length, report);
    return { outcome: "problems" };
  }
  const accepted =
    accept !== undefined && warnings.length > 0 ? { because: accept, warnings } : undefined;
  const papersOf = same && numberOf(same.papers_of ?? same.issued);
  const kept = { inputs: today.inputs, marksCopies, toolVersion, besides };
  const freezing = { version, papersOf, ...kept };
  const { files, entry } = freeze(composed, made, freezing, accepted);
  const folder = versionFolder(meeting, version.number);
  // A folder is not written for an entry that could not be.
  if (withEntry(register, meeting, entry, report) === undefined) return { outcome: "problems" };
  // Between the folder and its entry nobody is to interrupt.
  const put = host.uninterrupted(() => {
    if (!writeVersionFolder(host, folder, files, report)) return "unwritten";
    return appendIssued(host, register, meeting, entry, report) ? "done" : "problems";
  });
  if (put !== "done") return { outcome: put };
  const written = [...made.files, ...besides.files].map((file) => {
    const { path, asAt: _, ...output } = describeFile(file);
    return { path: `${folder}/${path}`, ...output };
  });
  const since = before && { since: numberOf(before.issue.issued) };
  const told = { version: version.number, isNew: true, ...(news && { news }), ...since };
  return { outcome: "done", ...told, files: written };
}
