/** A process of its own that records twenty updates, one after the other, as twenty commands would. */
import { Report } from "../../src/diagnostics/report.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { update } from "../../src/tasks/update.ts";

const [root = ".", name = "", id = ""] = process.argv.slice(2);
const host = createNodeHost({ root, out: root, builtin: root });
for (let number = 1; number <= 20; number++) {
  const report = new Report();
  const given = { note: `${name} ${number}` };
  const { outcome } = await update(host, id, { given, now: new Date() }, report);
  if (outcome !== "done") {
    console.error(outcome, report.diagnostics);
    process.exitCode = 1;
  }
}
