/** Which papers a save concerns: as few as may be, and never too few, so that they are those of a build. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { hashBytes } from "../../src/pack/manifest.ts";
import { EARLIER, LATER } from "../record/fixture.ts";
import { outputsOf, runBuild } from "../support/example-in-memory.ts";
import { THIRD, three } from "../support/three-meetings.ts";
import { edit, type Step, watchExample } from "../support/watch-example.ts";

const kind = "follow-up-memo";
const words = ["--kind", kind, "--format", "pdf"];
const fileOf = (id: string) => `data/meetings/${id}.yaml`;
const itemsOf = (id: string) => `data/commitments/${id}.yaml`;

type Files = ReadonlyMap<string, Uint8Array>;
type Save = readonly [path: string, from: string, to: string];

/** The steps, each keeping what the round before it has left. */
function stepsOf(saves: readonly Save[], left: Files[]): readonly Step[] {
  return saves.map((save) => (host) => {
    left.push(new Map(host.files));
    return edit(...save)(host);
  });
}

/** The papers, by path, each with a sum of its bytes. */
function papersIn(files: Files): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith("output/") && path.endsWith(".pdf"))
    .map(([path, bytes]) => `${path} ${hashBytes(bytes)}`)
    .sort();
}

/** Those that a build makes that knows nothing of what was before. */
async function papersBuilt(files: Files): Promise<readonly string[]> {
  const inputs = [...files].filter(([path]) => !path.startsWith("output/"));
  const fresh = createMemoryHost(Object.fromEntries(inputs));
  await runBuild(fresh, { kinds: [kind], formats: ["pdf"] });
  return papersIn(fresh.files);
}

test("after each save the papers are those that a build would make", async () => {
  const saves: readonly Save[] = [
    [itemsOf(EARLIER), "Hold a workshop", "Hold two workshops"],
    [itemsOf(THIRD), "Share experience", "Share more experience"],
    [fileOf(EARLIER), "title: Bilateral meeting", "title: Reception"],
    ["data/people.yaml", "Somsak Rattana", "Somsak Rattanavong"],
    ["data/house.yaml", "mark: Internal use only", "mark: Not for others"],
    [fileOf(LATER), "The Minister was welcomed", "The Minister was welcomed warmly"],
  ];
  const left: Files[] = [];
  const { rounds, host } = await watchExample({
    ...{ house: three, words },
    steps: stepsOf(saves, left),
  });
  expect(rounds.filter(({ stderr }) => stderr.includes("error["))).toEqual([]);
  for (const files of [...left, host.files]) {
    expect(papersIn(files)).toEqual(await papersBuilt(files));
  }
});

test("while one meeting is broken, a save makes the papers of those that do not need it", async () => {
  const broken: Save = [fileOf(THIRD), "state: held", "state: hold"];
  const { rounds } = await watchExample({
    ...{ house: three, words },
    steps: stepsOf(
      [
        broken,
        [fileOf(LATER), "The Minister was welcomed", "The Minister was welcomed warmly"],
        [fileOf(THIRD), "state: hold", "state: held"],
      ],
      [],
    ),
  });
  expect(rounds[1]?.written).toEqual([]);
  expect(rounds[2]?.written).toContain(LATER);
  expect(rounds[2]?.written).not.toContain(THIRD);
  expect(rounds[3]?.written).not.toContain(LATER);
  expect(rounds.map(({ stderr }) => stderr.includes(`${fileOf(THIRD)}:`))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(rounds[3]?.stderr).toContain("all is right again");
});

test("those that need a broken meeting are left out, which is told as long as it is so", async () => {
  const { rounds } = await watchExample({
    ...{ house: three, words },
    steps: stepsOf(
      [
        ["data/agreements.yaml", `before: ${LATER}`, `before: ${EARLIER}`],
        [itemsOf(LATER), "by: binh", "by: bihn"],
        [itemsOf(EARLIER), "Hold a workshop", "Hold two workshops"],
        [itemsOf(LATER), "by: bihn", "by: binh"],
      ],
      [],
    ),
  });
  const isTold = rounds.map(({ stderr }) => stderr.includes("error[meeting-left-out]"));
  expect(isTold).toEqual([false, false, true, true, false]);
  for (const { written } of rounds.slice(2, 4)) {
    expect(written).not.toContain(EARLIER);
    expect(written).not.toContain(LATER);
  }
  expect(rounds[4]?.written).toContain(EARLIER);
});

test("a meeting that is new is made, and none for its sake that does not tell of it", async () => {
  const later = { ...three };
  delete later[fileOf(THIRD)];
  delete later[itemsOf(THIRD)];
  const add: Step = (host) => {
    for (const path of [fileOf(THIRD), itemsOf(THIRD)]) {
      host.files.set(path, new TextEncoder().encode(three[path] ?? ""));
    }
    return [fileOf(THIRD), itemsOf(THIRD)];
  };
  const { rounds, host } = await watchExample({ ...{ house: later, words }, steps: [add] });
  expect(rounds[1]?.written).toContain(THIRD);
  expect(outputsOf(host).filter((path) => path.endsWith(".pdf"))).toHaveLength(3);
  expect(papersIn(host.files)).toEqual(await papersBuilt(host.files));
});

test("a meeting that is cancelled is not told of: nobody has asked for it by name", async () => {
  const { rounds } = await watchExample({
    ...{ house: three, words },
    steps: stepsOf([[fileOf(THIRD), "state: held", "state: cancelled"]], []),
  });
  expect(rounds[1]?.stderr).not.toContain("meeting-cancelled");
});

test("papers that were changed by hand are tried again with the next save, and said to be so", async () => {
  const paper = `output/${LATER}/${kind}.en.pdf`;
  const byHand: Step = (host) => {
    host.files.set(paper, new Uint8Array([1]));
    return edit(fileOf(LATER), "The Minister was welcomed", "The Minister was met")(host);
  };
  const remove: Step = (host) => {
    host.files.delete(paper);
    return ["data/house.yaml"];
  };
  const { rounds } = await watchExample({ ...{ house: three, words }, steps: [byHand, remove] });
  expect(rounds[1]?.stderr).toContain("error[edited-by-hand]");
  expect(rounds[2]?.stdout).toBe(`${paper}\n`);
  expect(rounds[2]?.stderr).toContain("all is right again");
});
