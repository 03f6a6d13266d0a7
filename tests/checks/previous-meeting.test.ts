/** Which meeting a meeting looks back to. */
import { expect, test } from "vitest";
import { EARLIER, files, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { toldOf } from "./told.ts";

/** What is told of the later meeting, which names none, after these others. */
function told(...others: readonly (readonly [day: string, ...changes: [string, string][]])[]) {
  const all: Record<string, string> = { ...files };
  const [, phosay] = must(files["data/people.yaml"], "people").split("  - id: phosay\n");
  all["data/people.yaml"] += `  - id: kham\n${must(phosay, "phosay").replace("Phosay", "Kham")}`;
  const later = `data/meetings/${LATER}.yaml`;
  all[later] = must(files[later], LATER).replace(/^previous: .*$/mu, "previous: unknown");
  delete all[`data/meetings/${EARLIER}.yaml`];
  delete all[`data/commitments/${EARLIER}.yaml`];
  all[later] = must(all[later], LATER).replace(/facts: .*/su, "facts: []\n");
  for (const [day, ...changes] of others) {
    let text = must(files[`data/meetings/${EARLIER}.yaml`], EARLIER)
      .replace(`id: ${EARLIER}`, `id: ${day}-talks`)
      .replace("on: 2025-11-11", `on: ${day}`);
    for (const [from, to] of changes) text = text.replace(from, to);
    all[`data/meetings/${day}-talks.yaml`] = text;
  }
  return toldOf(all).flatMap(({ code, hint }) => (code === "previous-left-out" ? [hint] : []));
}

test("one that was not held, or is of the same day, is none to look back to", () => {
  expect(told(["2025-11-20"])).toEqual(['write "previous: 2025-11-20-talks"']);
  expect(told(["2025-11-20", ["state: held", "state: cancelled"]])).toEqual([]);
  expect(told(["2025-11-20", ["state: held", "state: planned"]])).toEqual([]);
  expect(told(["2025-12-02"])).toEqual([]);
});

test("one with somebody else is none to look back to, and hides none", () => {
  const withKham: [string, string][] = [
    ["counterpart: phosay", "counterpart: kham"],
    ["person: phosay", "person: kham"],
  ];
  expect(told(["2025-11-20", ...withKham])).toEqual([]);
  expect(told(["2025-11-20"], ["2025-11-25", ...withKham])).toEqual([
    'write "previous: 2025-11-20-talks"',
  ]);
});

test("a meeting that names an older one than the last is told that it does", () => {
  const between = must(files[`data/meetings/${EARLIER}.yaml`], EARLIER)
    .replace(`id: ${EARLIER}`, "id: 2025-11-20-talks")
    .replace("on: 2025-11-11", "on: 2025-11-20")
    .replace("previous: unknown", `previous: ${EARLIER}`)
    .replace(/facts: .*/su, "facts: []\n");
  const later = must(files[`data/meetings/${LATER}.yaml`], LATER);
  const told = toldOf({
    ...files,
    "data/meetings/2025-11-20-talks.yaml": between,
    [`data/meetings/${LATER}.yaml`]: later.replace(/^previous: .*$/mu, `previous: ${EARLIER}`),
  });
  expect(told).toMatchObject([
    {
      code: "previous-left-out",
      message: `"phosay" was met last on 2025-11-20, and an older meeting is named, "${EARLIER}"`,
      hint: 'write "previous: 2025-11-20-talks"',
    },
  ]);
});
