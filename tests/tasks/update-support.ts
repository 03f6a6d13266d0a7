/** A small record in memory, and an update of it as `chancery update` makes it. */
import { tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from "../../src/host/memory.ts";
import type { Answers, Question } from "../../src/tasks/scaffold/question.ts";
import { update } from "../../src/tasks/update.ts";
import { files, LATER } from "../record/fixture.ts";

/** The file that holds the commitments `b-1`, without updates, and `b-2`, with two of December 2025. */
export const register = `data/commitments/${LATER}.yaml`;

export function smallHouse(
  changes: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryHostOptions = {},
): MemoryHost {
  return createMemoryHost({ ...files, ...changes }, options);
}

export function textOf(host: MemoryHost, path = register): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.files.get(path));
}

/** What a person at a terminal answers, by flag; undefined gives up; suggestions are taken. */
export type Person = Readonly<Record<string, string | undefined>>;

/** An update at noon of 10 January 2026 in Hà Nội, if no other moment is named. */
export async function record(
  host: Host,
  id: string,
  given: Answers,
  { person, now = new Date("2026-01-10T05:00:00Z") }: { person?: Person; now?: Date } = {},
) {
  const report = new Report();
  const asked: string[] = [];
  const ask = async (question: Question) => {
    asked.push(`${question.flag}: ${tell(question.words)}`);
    const { flag, suggested = "" } = question;
    return person && Object.hasOwn(person, flag) ? person[flag] : suggested;
  };
  const result = await update(host, id, { given, now, ...(person && { ask }) }, report);
  const { diagnostics } = report;
  return { ...result, asked, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** The lines that a file has gained; the test fails if it lost or changed any. */
export function gained(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const rest = before.length - start;
  if (after.slice(after.length - rest) !== before.slice(start)) {
    throw new Error(`more was changed than added:\n${after}`);
  }
  return after.slice(start, after.length - rest);
}
