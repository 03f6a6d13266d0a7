/**
 * `data/issued/<meeting>.yaml` read: what was issued of a meeting and what came back. It lies beside the
 * record and is no part of it, since no paper says anything of it.
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { Host } from "../../host/host.ts";
import {
  type CopyReturn,
  type Issue,
  isIssue,
  issuedSchema,
  numberOf,
} from "../../record/issued.ts";
import { openVersion } from "./issued-version.ts";
import { fieldsAltered } from "./prove-entry.ts";
import { meetingMeant } from "./renamed-meeting.ts";

export interface IssuedRegister {
  readonly path: string;
  /** The bytes that were read; undefined where nothing was issued yet. */
  readonly bytes: Uint8Array | undefined;
  /** By number. */
  readonly issues: readonly Issue[];
  readonly returns: readonly CopyReturn[];
}

const FOLDER = "data/issued";
const ENDING = ".yaml";

export function registerPath(meeting: string): string {
  return `${FOLDER}/${meeting}${ENDING}`;
}

/** What was issued of a meeting; undefined where its file is broken, and the report says how. */
export function readRegister(
  host: Host,
  meeting: string,
  report: Report,
): IssuedRegister | undefined {
  const path = registerPath(meeting);
  const bytes = host.read(path);
  if (!bytes) return { path, bytes, issues: [], returns: [] };
  const before = report.errors;
  const file = readYamlBytes({ file: path, bytes, schema: issuedSchema, report });
  if (!file) return undefined;
  const { entries, meeting: own } = file.value;
  if (own !== meeting) {
    report.error("issued-misnamed", say('{path} is about the meeting "{own}"', { path, own }), {
      place: file.place(["meeting"]),
      hint: say("a file of what was issued has the name of its meeting, and neither is changed"),
    });
  }
  let last = 0;
  for (const [index, entry] of entries.entries()) {
    const place = file.place(["entries", index]);
    if (!isIssue(entry)) {
      if (numberOf(entry.returned) <= last) continue;
      report.error(
        "issued-order",
        say("{version} came back before it was issued", { version: entry.returned }),
        {
          place,
          hint: restore,
        },
      );
      continue;
    }
    const number = numberOf(entry.issued);
    if (number <= last) {
      const message = say("{version} stands behind v{last}", { version: entry.issued, last });
      report.error("issued-order", message, { place, hint: restore });
    }
    last = Math.max(last, number);
    const { manifest } = openVersion(host, meeting, entry);
    for (const { field, path: at } of manifest ? fieldsAltered(entry, manifest) : []) {
      const slots = { version: entry.issued, field };
      const message = say("{version} was not issued with this {field}", slots);
      report.error("issued-altered", message, {
        place: file.place(["entries", index, ...at]),
        hint: restore,
      });
    }
  }
  if (report.errors > before) return undefined;
  return {
    path,
    bytes,
    issues: entries.filter(isIssue),
    returns: entries.filter((entry): entry is CopyReturn => !isIssue(entry)),
  };
}

const restore = say("this file is written by chancery alone: take it again from your archive");

/** The meetings of which something was issued. */
export function meetingsIssued(host: Host): readonly string[] {
  return host
    .list(FOLDER)
    .filter(({ kind, name }) => kind === "file" && name.endsWith(ENDING) && !name.startsWith("."))
    .map(({ name }) => name.slice(0, -ENDING.length));
}

/** Tells what is wrong in what was issued of these meetings; of all without any. */
export function checkRegisters(
  host: Host,
  meetings: readonly string[] | undefined,
  report: Report,
): void {
  for (const meeting of meetings ?? meetingsIssued(host)) readRegister(host, meeting, report);
}

/** Warns of what was issued of meetings that the record does not have any more, which were renamed perhaps. */
export function checkIssuedMeetings(host: Host, meetings: readonly string[], report: Report): void {
  for (const name of meetingsIssued(host)) {
    if (meetings.includes(name)) continue;
    const file = registerPath(name);
    const without = meetings.filter((each) => !host.read(registerPath(each)));
    const meant = meetingMeant(host, name, without);
    const message = say('{file} says what was issued of "{name}", and there is no such meeting', {
      file,
      name,
    });
    report.warning("issued-without-meeting", message, {
      place: { file, line: 1, column: 1 },
      hint:
        meant === undefined
          ? say("bring the meeting back, or move this file to your archive")
          : say(
              'if "{meant}" is that meeting, give it its id back: ids stay once a paper was issued',
              {
                meant,
              },
            ),
    });
  }
}
