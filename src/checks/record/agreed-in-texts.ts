/**
 * Checks that an item nobody agreed to is not worded as an agreement of both sides. Only sentences that begin so
 * are told of: a hope that they will agree is no claim, nor is what was agreed on another day.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { alternatives } from "./find-words.ts";
import { placeOfText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

export const agreedInTexts: RecordCheck<"agreed-claimed"> = {
  group: "truth",
  rules: {
    "agreed-claimed": {
      severity: "error",
      what: sayable("an item is worded as agreed only where it was agreed or signed"),
      why: sayable(
        "to print “the two sides agreed” for what one side proposed is an incident, and the other side reads it",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    modality: proposed
    what: The two sides agreed to hold a workshop # told
  - id: b-2
    modality: hoped
    what: See that the two sides agree to hold a workshop # a hope is no claim
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    const patterns = new Map<string, RegExp | undefined>();
    const patternOf = (tag: string) => {
      if (!patterns.has(tag)) patterns.set(tag, beginning(words(tag)?.agreed ?? []));
      return patterns.get(tag);
    };
    for (const { id, modality, what, updates } of record.commitments.values()) {
      if (modality === "agreed" || modality === "signed") continue;
      const worded = [
        { what, path: ["what"] },
        ...updates.map((update, index) => ({
          what: update.what,
          path: ["updates", index, "what"],
        })),
      ];
      for (const { what: value, path } of worded) {
        if (value === undefined) continue;
        for (const [tag, text] of textsByLanguage(value)) {
          const found = patternOf(tag || record.house.language)?.exec(text);
          const claim = found?.groups?.claim;
          if (!found || claim === undefined) continue;
          const to = found.index + found[0].length;
          const at = { kind: "commitment" as const, id, path };
          const message = say('"{claim}" says more than the record, where it is {modality}', {
            claim,
            modality,
          });
          tell("agreed-claimed", message, {
            place: placeOfText(record, at, value, tag, { from: to - claim.length, to }),
            hint: say(
              'say what is to be done, beginning with a verb; if both did agree, write "modality: agreed" with the source that says so',
            ),
          });
        }
      }
    }
  },
};

function beginning(words: readonly string[]): RegExp | undefined {
  const any = alternatives(words);
  return any === undefined ? undefined : new RegExp(`(?:^|[.;:!?]\\s)\\s*(?<claim>${any})`, "iu");
}
