/** What `scripts/fuzz.mjs` loads: the cases in process, of the command line, of the writers. */
export { caseOf } from "./cases.ts";
export { commandCaseOf } from "./commands.ts";
export { tryCase } from "./try-case.ts";
export { writerCaseOf } from "./writer-cases.ts";
