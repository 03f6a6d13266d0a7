/**
 * Renews the reference pictures of `tests/pictures` and says which changed; what differed stands in the
 * report. With `--report` it only makes the report. Exits with 1 if a page cannot be drawn.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadSources } from "./load-sources.mjs";

const { values: asked } = parseArgs({ options: { report: { type: "boolean", default: false } } });
const project = resolve(import.meta.dirname, "..");
const files = ["tests/pictures/reference-folder.ts"];
const define = { CHANCERY_BUILD: '"pictures"' };
const { judgeAll, renewReferences, REPORT } = await loadSources(project, files, define);

const judged = await judgeAll();
const others = judged.filter(({ state }) => state !== "same");
const lines = asked.report
  ? others.map(({ name, state, why }) => `${state} ${name}: ${why}`)
  : renewReferences(judged);
for (const line of lines) console.log(line);
const same = judged.length - others.length;
console.log(`${judged.length} pictures, ${same} the same; side by side in ${REPORT}`);
if (others.some(({ state }) => state === "unmade")) process.exitCode = 1;
