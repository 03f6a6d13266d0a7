/** Adds an entry to `data/issued/<meeting>.yaml`: at its end, with all that stands there as it is to the byte. */
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import { entryToYaml } from "../../diagnostics/write-yaml.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { Host } from "../../host/host.ts";
import type { IssuedRegister } from "../../pipeline/versions/issued-register.ts";
import { type CopyReturn, type Issue, issuedSchema } from "../../record/issued.ts";
import { replaceFileAsRead } from "../replace-file.ts";
import { reportChanged } from "../scaffold.ts";

/**
 * Whether it is on the disk; else the report says why.
 *
 * @throws HostError when disk or rights do not allow it; the file is as before.
 */
export function appendIssued(
  host: Host,
  register: IssuedRegister,
  meeting: string,
  entry: Issue | CopyReturn,
  report: Report,
): boolean {
  const text = withEntry(register, meeting, entry, report);
  if (text === undefined) return false;
  if (replaceFileAsRead(host, register.path, register.bytes, text)) return true;
  reportChanged(host, register.path, report);
  return false;
}

/** The text of the file with the entry; undefined where it does not read back as it is meant, which is told. */
export function withEntry(
  { path, bytes }: IssuedRegister,
  meeting: string,
  entry: Issue | CopyReturn,
  report: Report,
): string | undefined {
  const before = bytes
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    : headOf(meeting);
  const text = before + (before.endsWith("\n") ? "" : "\n") + entryToYaml(entry, "  ");
  const file = readYamlBytes({
    file: path,
    bytes: new TextEncoder().encode(text),
    schema: issuedSchema,
    report: new Report(),
  });
  if (JSON.stringify(file?.value.entries.at(-1)) === JSON.stringify(entry)) return text;
  report.error("cannot-append", say("an entry does not fit at the end of {path}", { path }), {
    hint: say("this file is written by chancery alone: take it again from your archive"),
  });
  return undefined;
}

function headOf(meeting: string): string {
  return `# What was issued of this meeting, and which copies came back. Written by "chancery issue" and
# "chancery copies"; entries are added at the end and never changed.
chancery: 1
meeting: ${meeting}
entries:
`;
}
