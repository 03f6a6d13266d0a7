/** `changes`: what differs between the record as it is now and a version of a meeting's papers that was issued. */
import { list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import type { Locale } from "../../locale/locale.ts";
import { underLock } from "../../pack/lock.ts";
import { type PackedFile, writePack } from "../../pack/write-pack.ts";
import { packOf } from "../../pipeline/pack-of.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { openVersion } from "../../pipeline/versions/issued-version.ts";
import { seeInputs } from "../../pipeline/versions/kept-inputs.ts";
import { type Issue, numberOf } from "../../record/issued.ts";
import { type FoundChanges, findChanges } from "./find-changes.ts";
import { findIssued } from "./find-issued.ts";
import { writeChanges } from "./write-changes.ts";

export interface ChangesOptions {
  /** The version to look back to; the last one when absent. */
  readonly since?: number;
  /** Of the papers that are compared; those of the version when absent. */
  readonly languages?: readonly string[];
  /** Writes the paper that tells it on one page. */
  readonly writesPaper?: boolean;
  readonly toolVersion: string;
}

export interface ChangesFound {
  readonly outcome: "done" | "usage" | "problems" | "unwritten";
  /** In the words of each language; absent where they cannot be told. */
  readonly changes?: FoundChanges;
  /** Of the house's own language, else of the first. */
  readonly locale?: Locale;
  readonly files?: readonly PackedFile[];
}

/** @throws HostError when disk or rights do not allow it. */
export async function changes(
  host: Host,
  meeting: string,
  options: ChangesOptions,
  report: Report,
): Promise<ChangesFound> {
  const { since, writesPaper = false } = options;
  const issue = issueMeant(host, meeting, since, report);
  if (typeof issue === "string") return { outcome: issue };
  const before = openVersion(host, meeting, issue);
  const languages = options.languages ?? before.manifest?.languages;
  const own = new Report();
  const seen = seeInputs(host);
  const composed = composeMeeting(seen.host, meeting, languages ? { languages } : {}, own);
  if (typeof composed === "string") {
    report.include(own);
    return { outcome: composed };
  }
  const found = await findChanges(host, before, { composed, inputs: seen.inputs() });
  if (!found) {
    const slots = { version: issue.issued, folder: host.display(before.folder) };
    const message = say(
      "{version} is not in {folder} as it was issued, so nothing can be compared with it",
      slots,
    );
    report.error("version-lost", message, {
      hint: say("take the folder again from your archive; chancery verify shows what is amiss"),
    });
    return { outcome: "problems" };
  }
  const { language } = composed.house.record.house;
  const [first] = composed.house.locales;
  const locale = composed.house.locales.find(({ tag }) => tag === language) ?? first;
  const told = { changes: found, ...(locale && { locale }) };
  if (!writesPaper) return { outcome: "done", ...told };
  const put = await putPaper(host, found, { composed, issue, ...options }, report);
  return { ...told, ...put };
}

function issueMeant(
  host: Host,
  meeting: string,
  since: number | undefined,
  report: Report,
): Issue | "usage" | "problems" {
  const register = findIssued(host, meeting, report);
  if (typeof register === "string") return register;
  const { issues } = register;
  const issue =
    since === undefined ? issues.at(-1) : issues.find(({ issued }) => numberOf(issued) === since);
  if (issue) return issue;
  const slots = { meeting, version: `v${since}` };
  report.error("unknown-version", say("there is no {version} of {meeting}", slots), {
    hint: say("issued: {versions}", { versions: list(issues.map(({ issued }) => issued)) }),
  });
  return "usage";
}

interface Putting extends ChangesOptions {
  readonly composed: ComposedMeeting;
  readonly issue: Issue;
}

async function putPaper(
  host: Host,
  found: FoundChanges,
  { composed, issue, toolVersion }: Putting,
  report: Report,
): Promise<Pick<ChangesFound, "outcome" | "files">> {
  const own = new Report();
  const version = { number: numberOf(issue.issued), isDraft: true, at: issue.at };
  const made = await writeChanges(found, composed, version, own);
  report.include(own);
  if (!made || own.errors > 0) return { outcome: "problems" };
  const meeting = composed.meeting.id;
  const pack = {
    ...packOf(composed.house, made.files, { toolVersion }),
    folder: `output/${meeting}/changes`,
    meeting,
  };
  const lock = { folder: "output", doing: `chancery changes ${meeting}` };
  const locked = await underLock(host, lock, report, () => writePack(host, pack, report));
  return locked?.value ?? { outcome: "unwritten" };
}
