/** The folder of the papers, or that of the record, may not be written to. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { runCommand } from "../support/run-command.ts";
import { filesOf } from "./dying-host.ts";
import { NOW, tinyHouse } from "./tiny-house.ts";

async function runReadOnly(folder: string, words: readonly string[]) {
  const called: (readonly [string, string | undefined, string | undefined])[] = [];
  const host = createMemoryHost(tinyHouse, {
    now: NOW,
    failAt: (operation) => (operation.includes(` ${folder}`) ? "denied" : undefined),
    onCommand: (command, { argument, environment }) => {
      called.push([command, argument, environment.CHANCERY_OUTCOME]);
      return 0;
    },
  });
  const ended = await runCommand(words, { createHost: () => host, now: () => NOW });
  expect(filesOf(host)).toEqual(tinyHouse);
  return { ...ended, called };
}

test.each([
  ["build", "--kind", "talking-points"],
  ["weekly", "--catch-up"],
])(
  "%s ends with 3, names the folder and the remedy, and calls --on-failure once",
  async (...words) => {
    const hooks = ["--on-success", "mail", "--on-failure", "warn"];
    const { code, stdout, stderr, called } = await runReadOnly("output", [...words, ...hooks]);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("could not write output: there is no right to do so");
    expect(stderr).toContain("ask for the right to write there");
    expect(called).toEqual([["warn", undefined, "unwritten"]]);
  },
);

test("update ends with 3 and names the folder", async () => {
  const words = ["update", "b-1", "--status", "in-progress", "--note", "Sent"];
  const { code, stderr } = await runReadOnly("data", words);
  expect(code).toBe(3);
  expect(stderr).toContain("data could not be used: there is no right to do so");
});
