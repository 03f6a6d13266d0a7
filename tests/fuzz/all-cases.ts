/** What `scripts/fuzz.mjs` loads: the cases in process and those of the command line. */
export { caseOf } from "./cases.ts";
export { tryCase } from "./try-case.ts";
