/** All rules, in the order in which they are reported. */
import type { SeenPaper } from "./match.ts";
import type { Rule, Violation } from "./rule.ts";
import {
  cardParted,
  emptyPage,
  endedEarly,
  headingAlone,
  headingParted,
  headWithoutRow,
  introductionAlone,
  keepParted,
  loneLine,
  loneNoteLine,
  rowParted,
  rowsWithoutHead,
} from "./rules-breaks.ts";
import { noteAway, noteNotAtFoot, notesOutOfOrder } from "./rules-notes.ts";
import { outsidePage, overfull, overlap, signAway, squeezedColumn } from "./rules-places.ts";
import { outOfOrder, wordsDoubled, wordsLost, wrongPageNumber } from "./rules-words.ts";

export const rules: readonly Rule[] = [
  headingAlone,
  headingParted,
  introductionAlone,
  loneLine,
  loneNoteLine,
  keepParted,
  cardParted,
  rowParted,
  headWithoutRow,
  rowsWithoutHead,
  signAway,
  noteAway,
  noteNotAtFoot,
  notesOutOfOrder,
  overlap,
  outsidePage,
  overfull,
  squeezedColumn,
  wordsLost,
  wordsDoubled,
  outOfOrder,
  wrongPageNumber,
  emptyPage,
  endedEarly,
];

/** Every violation in a paper. */
export function judge(paper: SeenPaper): readonly Violation[] {
  return rules.flatMap(({ name, find }) =>
    [...find(paper)].map((found) => ({ rule: name, ...found })),
  );
}
