/**
 * A process of its own that runs `weekly --catch-up` on a folder, at a fixed moment of its calendar. What it
 * hands on it adds to a file, as a mail that has left stays sent. It says when it is about to begin.
 */
import { appendFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createNodeHost } from "../../src/host/node.ts";
import { runWeekly } from "./runs.ts";

const [root = ".", builtin = ".", now = ""] = process.argv.slice(2);
const host = {
  ...createNodeHost({ root, out: join(root, "output"), builtin }),
  execute: async (_: string, { argument = "" }: { readonly argument?: string | undefined }) => {
    appendFileSync(join(root, "handed.txt"), `${argument}\n`);
    return 0;
  },
};
writeSync(1, "begins\n");
const { outcome, messages } = await runWeekly(host, { now: new Date(now) });
if (outcome !== "done") {
  writeSync(2, `${outcome} ${messages.join()}\n`);
  process.exitCode = 1;
}
