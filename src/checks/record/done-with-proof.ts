/**
 * Checks that what is said to be done says what proves it, and that what is given up says why.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Commitment } from "../../record/commitment.ts";
import { doneStatuses, givenUpStatuses, inOrder } from "../../record/commitment-updates.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

type Code = "closed-without-evidence" | "dropped-without-reason";

const REST = `what: Send the list
    modality: proposed
    by: binh
    to: unknown
    owner: unknown
    lead: unknown
    counterpart: unknown
    deliverable: unknown
    due: unknown
    source: s1
    quote: unknown`;

export const doneWithProof: RecordCheck<Code> = {
  group: "commitments",
  rules: {
    "closed-without-evidence": {
      severity: "error",
      what: sayable("what is said to be delivered or closed says what proves it"),
      why: sayable(
        "a minister who reports it as done is asked for the paper, and it must be known where that is",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, evidence: Letter 12 } # proof may come first
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, status: in-progress }
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: closed }
  - id: b-2
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, evidence: n/a } # proves nothing
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, status: delivered, evidence: pending } # told
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: closed } # more of the same
  - id: b-3
    updates:
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: closed } # proof came later
      - { at: 2025-12-05, recorded: 2025-12-06, by: moha, evidence: Letter 12 }
    ${REST}
  - id: b-4
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, status: closed, evidence: Letter 12 }
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: in-progress } # taken up again
      - { at: 2025-12-05, recorded: 2025-12-06, by: moha, status: closed } # told
      - { at: 2025-12-04, recorded: 2025-12-07, by: moha, status: on-hold } # entered late
    ${REST}
  - id: b-5
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, status: closed } # by mistake
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: in-progress }
    ${REST}
`,
        },
      ],
    },
    "dropped-without-reason": {
      severity: "warning",
      what: sayable("what is said to be dropped or superseded says why, then or later"),
      why: sayable(
        "the other side asks, and the memo of the week can only print that no reason is stated",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, note: Begun }
      - { at: 2025-12-03, recorded: 2025-12-05, by: moha, status: dropped } # told
  - id: b-2
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, status: dropped }
      - { at: 2025-12-03, recorded: 2025-12-05, by: moha, note: Both sides agreed to it } # right
      - { at: 2025-12-04, recorded: 2025-12-06, by: moha, status: superseded, note: By the new plan }
  - id: b-3
    updates:
      - { at: 2025-12-04, recorded: 2025-12-05, by: moha, status: superseded } # told
    ${REST}
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    const proves = proofFinder(record, words);
    for (const { id, updates } of record.commitments.values()) {
      const placeOf = (index: number) =>
        record.placeOf("commitment", id, ["updates", index, "status"]);
      const bare = firstWithoutEvidence(updates, proves);
      const status = updates[bare]?.status;
      if (status !== undefined) {
        const message = say("it is said to be {status}, and nothing says what proves it", {
          status,
        });
        tell("closed-without-evidence", message, {
          place: placeOf(bare),
          hint: say('add "evidence: …", such as the number of a letter or where the text is filed'),
        });
      }
      updates.forEach(({ status }, index) => {
        if (status === undefined || !givenUpStatuses.includes(status)) return;
        // What was recorded is not changed, so the reason may come later.
        if (updates.slice(index).some(({ note }) => note !== undefined)) return;
        const message = say("it is said to be {status}, and no note says why", { status });
        tell("dropped-without-reason", message, {
          place: placeOf(index),
          hint: say(
            "record why with another update that has a note, or name the item that stands in its place",
          ),
        });
      });
    }
  },
};

/**
 * The update that says so, of those that hold now, or -1: evidence may have come before, and may be recorded later;
 * what was taken up again wants evidence anew.
 */
function firstWithoutEvidence(
  updates: Commitment["updates"],
  proves: ReturnType<typeof proofFinder>,
): number {
  let [isDone, isProven] = [false, false];
  let bare: Commitment["updates"][number] | undefined;
  for (const update of inOrder(updates)) {
    const { status, evidence } = update;
    if (status !== undefined && isDone && !doneStatuses.includes(status)) {
      [isDone, isProven, bare] = [false, false, undefined];
    }
    if (proves(evidence)) [isProven, bare] = [true, undefined];
    if (status === undefined || !doneStatuses.includes(status)) continue;
    isDone = true;
    if (!isProven) bare ??= update;
  }
  return bare ? updates.indexOf(bare) : -1;
}

/** Whether evidence names something; signs alone, and words for there being none, do not. */
function proofFinder({ house }: HouseRecord, words: WordsOf) {
  const tags = [house.language, ...(house.languages ?? [])];
  const none = new Set(["unknown", ...tags.flatMap((tag) => words(tag)?.no_proof ?? [])]);
  return (evidence: Commitment["updates"][number]["evidence"]): boolean =>
    evidence !== undefined &&
    textsByLanguage(evidence).some(([, text]) => {
      const bare = text.toLowerCase().replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
      return bare !== "" && !none.has(bare.replace(/\s+/gu, " "));
    });
}
