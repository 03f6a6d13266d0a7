/** `changes`: what differs between the record as it is now and a version of a meeting's papers that was issued. */
import { list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { type Locale, loadLocale } from "../../locale/locale.ts";
import { underLock } from "../../pack/lock.ts";
import { type PackedFile, writePack } from "../../pack/write-pack.ts";
import { packOf } from "../../pipeline/pack-of.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import {
  type IssuedVersion,
  isWhole,
  languagesOf,
  openVersion,
} from "../../pipeline/versions/issued-version.ts";
import { keptHost, seeInputs } from "../../pipeline/versions/kept-inputs.ts";
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
  /** The language in which facts are named, other than on that paper; the house's own when absent. */
  readonly messages?: string;
  readonly toolVersion: string;
}

export interface ChangesFound {
  readonly outcome: "done" | "usage" | "problems" | "unwritten";
  /** In the words of each language; absent where they cannot be told. */
  readonly changes?: FoundChanges;
  /** Of the messages, else of the house's own language, else of the first. */
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
  const meant = issueMeant(host, meeting, since, report);
  if (typeof meant === "string") return { outcome: meant };
  const before = openVersion(host, meeting, meant.issue);
  const languages = options.languages ?? languagesOf(before);
  const own = new Report();
  const seen = seeInputs(host);
  const composed = composeMeeting(seen.host, meeting, { languages }, own);
  if (typeof composed === "string") {
    report.include(own);
    return { outcome: composed };
  }
  const found = await findChanges(host, before, { composed, inputs: seen.inputs() });
  if (!found) {
    reportUncompared(host, before, report);
    return { outcome: "problems" };
  }
  const locale = localeOf(host, composed, options.messages);
  const told = { changes: found, ...(locale && { locale }) };
  if (!writesPaper) return { outcome: "done", ...told };
  const like = composed.papers.length > 0 ? composed : asIssued(host, before, composed);
  const put = await putPaper(host, found, { ...options, like, last: meant.last }, report);
  return { ...told, ...put };
}

/** Why nothing can be said: neither that facts changed nor that they did not. */
function reportUncompared(host: Host, before: IssuedVersion, report: Report): void {
  const { issue, folder, manifest } = before;
  const version = issue.issued;
  if (!isWhole(host, before)) {
    const slots = { version, folder: host.display(folder) };
    const message = say(
      "{version} is not in {folder} as it was issued, so nothing can be compared with it",
      slots,
    );
    report.error("version-lost", message, {
      hint: say("take the folder again from your archive; chancery verify shows what is amiss"),
    });
    return;
  }
  const message = say(
    "the papers of {version} cannot be made again of what was kept, so facts cannot be compared",
    { version },
  );
  report.error("version-not-remade", message, {
    hint: say("it was issued by chancery {version}; compare with that one", {
      version: manifest?.tool.version ?? "",
    }),
  });
}

function localeOf(
  host: Host,
  { house }: ComposedMeeting,
  messages: string | undefined,
): Locale | undefined {
  const { locales, record } = house;
  const find = (tag: string) => locales.find((locale) => locale.tag === tag);
  const own = find(record.house.language) ?? locales[0];
  if (messages === undefined) return own;
  return find(messages) ?? loadLocale(host, messages, new Report()) ?? own;
}

/** The papers that a meeting had, which has none now, in today's words: what became of it is told like them. */
function asIssued(host: Host, before: IssuedVersion, composed: ComposedMeeting): ComposedMeeting {
  const { folder } = before;
  const asked = { languages: languagesOf(before) };
  const kept = composeMeeting(keptHost(host, folder), composed.meeting.id, asked, new Report());
  if (typeof kept === "string") return composed;
  const { locales } = composed.house;
  const papers = kept.papers.flatMap((paper) => {
    const locale = locales.find(({ tag }) => tag === paper.context.locale.tag);
    return locale ? [{ ...paper, context: { ...paper.context, locale } }] : [];
  });
  return { ...composed, papers };
}

interface Meant {
  readonly issue: Issue;
  readonly last: Issue;
}

function issueMeant(
  host: Host,
  meeting: string,
  since: number | undefined,
  report: Report,
): Meant | "usage" | "problems" {
  const register = findIssued(host, meeting, report);
  if (typeof register === "string") return register;
  const { issues } = register;
  const last = issues.at(-1);
  const issue =
    since === undefined ? last : issues.find(({ issued }) => numberOf(issued) === since);
  if (issue && last) return { issue, last };
  const slots = { meeting, version: `v${since}` };
  report.error("unknown-version", say("there is no {version} of {meeting}", slots), {
    hint: say("issued: {versions}", { versions: list(issues.map(({ issued }) => issued)) }),
  });
  return "usage";
}

interface Putting {
  readonly like: ComposedMeeting;
  /** The issue after which the draft is one, whichever it is compared with. */
  readonly last: Issue;
  readonly toolVersion: string;
}

async function putPaper(
  host: Host,
  found: FoundChanges,
  { like, last, toolVersion }: Putting,
  report: Report,
): Promise<Pick<ChangesFound, "outcome" | "files">> {
  const own = new Report();
  const version = { number: numberOf(last.issued), isDraft: true, at: last.at };
  const made = await writeChanges(found, like, version, own);
  report.include(own);
  if (!made || own.errors > 0) return { outcome: "problems" };
  const meeting = like.meeting.id;
  const pack = {
    ...packOf(like.house, { meeting, files: made.files }, { toolVersion }),
    folder: `output/${meeting}/changes`,
  };
  const lock = { folder: "output", doing: `chancery changes ${meeting}` };
  const locked = await underLock(host, lock, report, () => writePack(host, pack, report));
  return locked?.value ?? { outcome: "unwritten" };
}
