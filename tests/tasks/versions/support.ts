/** Two evenings of one meeting in the example house: its papers as they were issued, and as they are now. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { loadHouse } from "../../../src/pipeline/house.ts";
import { papersOf } from "../../../src/pipeline/meeting-papers.ts";
import { type ComposedPaper, composePaper } from "../../../src/pipeline/paper.ts";
import { compareFacts, type FactChange } from "../../../src/tasks/versions/facts.ts";
import { BILATERAL, must } from "../../support/example.ts";
import { exampleInMemory } from "../../support/example-in-memory.ts";

/** Texts of a file of the record, and what stands instead; several one after another. */
export type Edits = Readonly<
  Record<string, readonly (readonly [from: string | RegExp, to: string])[]>
>;

export const MEETING_FILE = `data/meetings/${BILATERAL}.yaml`;
export const COMMITMENTS_FILE = `data/commitments/${BILATERAL}.yaml`;

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "u");
}

export function houseWith(edits: Edits): MemoryHost {
  const host = exampleInMemory();
  for (const [path, changes] of Object.entries(edits)) {
    let text = new TextDecoder().decode(must(host.files.get(path), path));
    for (const [from, to] of changes) {
      if (text.search(typeof from === "string" ? literal(from) : from) < 0)
        throw new Error(`${path} does not hold ${from}`);
      text = text.replace(from, () => to);
    }
    host.files.set(path, new TextEncoder().encode(text));
  }
  return host;
}

export function composeMeeting(
  host: MemoryHost,
  languages: readonly string[] = ["en"],
  id = BILATERAL,
): readonly ComposedPaper[] {
  const report = new Report();
  const options = { languages };
  const house = loadHouse(host, options, report);
  const told = () => JSON.stringify(report.diagnostics.slice(0, 2));
  const meeting = must(house?.record.meetings.get(id), `no meeting: ${told()}`);
  return papersOf(must(house, "no house"), meeting, options, report).map((paper) =>
    must(composePaper(paper), "not composed"),
  );
}

/** What changed from the example with the first edits to that with the others too. */
export function factsAfter(
  edits: Edits,
  { before = {}, languages = ["en"] }: { before?: Edits; languages?: readonly string[] } = {},
): readonly FactChange[] {
  const both: Record<string, Edits[string]> = { ...before };
  for (const [path, changes] of Object.entries(edits)) {
    both[path] = [...(before[path] ?? []), ...changes];
  }
  return compareFacts(composeOnce(before, languages), composeMeeting(houseWith(both), languages));
}

/** The papers before a change, which many changes have in common. */
function composeOnce(edits: Edits, languages: readonly string[]): readonly ComposedPaper[] {
  const key = JSON.stringify([edits, languages], (_, value: unknown) =>
    value instanceof RegExp ? value.source : value,
  );
  const known = composed.get(key) ?? composeMeeting(houseWith(edits), languages);
  composed.set(key, known);
  return known;
}
const composed = new Map<string, readonly ComposedPaper[]>();

/** As one line each: "start: 14:00 -> 14:30". */
export function linesOf(facts: readonly FactChange[]): readonly string[] {
  return facts.map(({ about, before, after, because }) => {
    const reason = because === undefined ? "" : ` (${because})`;
    return `${about}: ${before ?? "(came)"} -> ${after ?? "(went)"}${reason}`;
  });
}
