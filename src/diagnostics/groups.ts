/** What problems are told under, one group after the other, where a check found them. */
import { type Phrase, say } from "./phrase.ts";

/** In the order in which they are shown. */
export const groups = {
  truth: say("Truth"),
  people: say("People"),
  wording: say("Bodies and wording"),
  timing: say("Timing and logistics"),
  content: say("Content"),
  commitments: say("Commitments"),
  form: say("Form"),
} as const satisfies Readonly<Record<string, Phrase>>;

export type Group = keyof typeof groups;

export const groupNames: readonly Group[] = [
  "truth",
  "people",
  "wording",
  "timing",
  "content",
  "commitments",
  "form",
];
