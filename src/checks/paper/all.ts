/** All checks of composed papers. To add one: a file, and its line here. */
import type { PaperCheck } from "./paper-check.ts";

export const paperChecks: readonly PaperCheck[] = [];
