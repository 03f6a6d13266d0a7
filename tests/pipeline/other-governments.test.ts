/** Papers of other governments: what a submission says of its timing, and that it keeps to two sides. */
import { expect, test } from "vitest";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const HOUSE = "data/house.yaml";
const uk = () =>
  exampleInMemory({
    [HOUSE]: ["theme: international", "templates: uk-submission\ntheme: uk-submission"],
  });

async function timingOf(host: ReturnType<typeof uk>): Promise<string> {
  const options = { meetings: [BILATERAL], kinds: ["submission"], emit: "markdown" } as const;
  const { emitted } = await runBuild(host, options);
  const [, timing = ""] = /^## Timing\n([^#]*)^## /mu.exec(emitted[0]?.text ?? "") ?? [];
  return timing.trim();
}

test("a submission that asks for a decision says that no source states by when", async () => {
  expect(await timingOf(uk())).toBe(
    "Decision needed by: not stated in sources. No item has a due date on record.",
  );
});

test("one that asks for none says nothing of when it is needed", async () => {
  const host = uk();
  const path = `data/meetings/${BILATERAL}.yaml`;
  const text = new TextDecoder().decode(host.files.get(path));
  const without = text.replace(/^decisions:\n(?:[ #].*\n|\n)*/mu, "decisions: []\n");
  host.files.set(path, new TextEncoder().encode(without));
  expect(await timingOf(host)).toBe("No item has a due date on record.");
});

test("a submission takes two sides, so that who cleared it stands with what they cleared", async () => {
  const meetings = [RECEPTION, BILATERAL];
  const { files } = await runBuild(uk(), { meetings, kinds: ["submission"] });
  const pages = files.flatMap((file) => ("pages" in file ? [file.pages] : []));
  expect(pages).toEqual([2, 2]);
});
