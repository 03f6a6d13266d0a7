/** What was issued of a meeting, for the commands that ask for it by name; why there is none is told. */
import { list, say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listMeetings } from "../../pipeline/choice.ts";
import { warnOfUnfinished } from "../../pipeline/versions/draft.ts";
import {
  type IssuedRegister,
  meetingsIssued,
  readRegister,
  registerPath,
} from "../../pipeline/versions/issued-register.ts";
import { closest } from "../../text/closest.ts";

export function findIssued(
  host: Host,
  meeting: string,
  report: Report,
): IssuedRegister | "usage" | "problems" {
  const known = meetingsIssued(host);
  if (known.includes(meeting)) {
    const register = readRegister(host, meeting, report);
    if (register) warnOfUnfinished(host, meeting, register, report);
    return register ?? "problems";
  }
  // A name that is a meeting's is no slip for another's.
  const isThere = listMeetings(host).includes(meeting);
  const near = isThere ? undefined : closest(meeting, known);
  report.error("nothing-issued", say("nothing was issued of {meeting} yet", { meeting }), {
    hint:
      near !== undefined
        ? didYouMean(near)
        : !isThere && known.length > 0
          ? say("issued: {versions}", { versions: list(known) })
          : say("chancery issue {meeting} issues v1", { meeting }),
  });
  if (isThere) {
    const nothing = { path: registerPath(meeting), bytes: undefined, issues: [], returns: [] };
    warnOfUnfinished(host, meeting, nothing, report);
  }
  return "usage";
}
