/** All checks of composed papers. To add one: a file, and its line here. */
import { annexesNamed } from "./annexes-named.ts";
import type { PaperCheck } from "./paper-check.ts";
import { withheldInPapers } from "./withheld-in-papers.ts";

export const paperChecks: readonly PaperCheck[] = [annexesNamed, withheldInPapers];
