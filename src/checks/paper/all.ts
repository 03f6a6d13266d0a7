/** All checks of composed papers. To add one: a file, and its line here. */
import { annexesNamed } from "./annexes-named.ts";
import { asAbove } from "./as-above.ts";
import type { LetterheadCheck } from "./letterhead-check.ts";
import { letterheadRoom } from "./letterhead-room.ts";
import type { PaperCheck } from "./paper-check.ts";
import { withheldInPapers } from "./withheld-in-papers.ts";

export const paperChecks: readonly PaperCheck[] = [annexesNamed, withheldInPapers];

/** Of what a paper prints of the letterhead. */
export const letterheadChecks: readonly LetterheadCheck[] = [asAbove, letterheadRoom];
