/** What was issued of a meeting, for the commands that ask for it by name; why there is none is told. */
import { list, say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import {
  type IssuedRegister,
  meetingsIssued,
  readRegister,
} from "../../pipeline/versions/issued-register.ts";
import { closest } from "../../text/closest.ts";

export function findIssued(
  host: Host,
  meeting: string,
  report: Report,
): IssuedRegister | "usage" | "problems" {
  const known = meetingsIssued(host);
  if (known.includes(meeting)) return readRegister(host, meeting, report) ?? "problems";
  const near = closest(meeting, known);
  report.error("nothing-issued", say("nothing was issued of {meeting} yet", { meeting }), {
    hint:
      near !== undefined
        ? didYouMean(near)
        : known.length > 0
          ? say("issued: {versions}", { versions: list(known) })
          : say("chancery issue {meeting} issues v1", { meeting }),
  });
  return "usage";
}
