/**
 * Papers with tracked changes, each version of them by itself, for LibreOffice to accept and reject: each thing
 * that a desk changes in an evening, the real papers, and papers that were changed by chance.
 */
import fc from "fast-check";
import { hardDocuments } from "../../conformance/hard-documents.ts";
import { type Edit, editDocument } from "../../support/edit-document.ts";
import { wholeDocument } from "../../support/whole-document.ts";
import { type Tracked, track } from "./track.ts";
import { paper } from "./tracked-blocks.ts";
import { cases } from "./tracked-cases.ts";
import { evening } from "./tracked-evening.ts";

export interface TrackedSample extends Tracked {
  readonly name: string;
}

export async function* trackedSamples(byChance: number): AsyncGenerator<TrackedSample> {
  for (const [name, [before, after]] of Object.entries(cases)) {
    yield { name, ...(await track(paper(...before), paper(...after))) };
  }
  for (const { name, before, after } of evening()) yield { name, ...(await track(before, after)) };
  for (const [index, [name, edits]] of fc
    .sample(changes, { seed: 20261123, numRuns: byChance })
    .entries()) {
    const before = hardDocuments[name];
    if (!before) continue;
    const after = wholeDocument(editDocument(before, edits));
    yield { name: `${name} by chance, ${index + 1}`, ...(await track(before, after)) };
  }
}

const short = Object.entries(hardDocuments)
  .filter(([, each]) => JSON.stringify(each).length < 40_000)
  .map(([name]) => name);
const edits = fc.array<Edit>(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), {
  minLength: 3,
  maxLength: 6,
});
const changes = fc.tuple(fc.constantFrom(...short), edits);
