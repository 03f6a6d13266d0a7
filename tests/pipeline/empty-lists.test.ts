/** Lists that are empty leave no heading and no table of the papers that come with chancery bare. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { builtinTemplates, runBuild } from "../support/example-in-memory.ts";

const meeting = `data/meetings/${LATER}.yaml`;
const earlier = `data/meetings/${EARLIER}.yaml`;

/** The papers of both meetings, with what no check is asked about. */
async function bareIn(...changes: readonly Change[]) {
  const off = "checks_off: [{ check: objectives-missing, because: we look }]\nfirst_week";
  const all = [...changes, ["data/house.yaml", ["first_week", off]] as const];
  const host = createMemoryHost({ ...changed(...all), ...builtinTemplates });
  const { report, codes } = await runBuild(host, { emit: "markdown" });
  return { errors: report.errors, codes: codes.filter((code) => code.startsWith("document-")) };
}

test("none does when the meetings have no objective", async () => {
  const empty = ["objectives: unknown", "objectives: []"] as const;
  const known: Change = ["data/sources.yaml", ["date: 2025-12-03", "date: 2025-11-01"]];
  expect(await bareIn(known, [meeting, empty], [earlier, empty])).toEqual({ errors: 0, codes: [] });
});

test("none does when the cut-off leaves no objective, which is told under its own code", async () => {
  const objective = "{ text: Sign the plan, source: s1, quote: unknown }";
  const later: Change = [meeting, ["objectives: unknown", `objectives: [${objective}]`]];
  expect((await bareIn(later)).codes).toEqual([]);
});
