/** What the machine refuses, in plain words. */
import { remedyFor, sayReason } from "../diagnostics/host-reasons.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { type Host, showFile } from "../host/host.ts";
import type { HostError } from "../host/host-error.ts";

/** Tells which file could not be read or listed, and why. */
export function reportRefused(host: Host, error: HostError, report: Report): void {
  const [file, reason] = [showFile(host, error.path), sayReason(error)];
  report.error("no-access", say("{file} could not be used: {reason}", { file, reason }), {
    hint: remedyFor(error),
  });
}
