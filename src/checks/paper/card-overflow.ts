/** Checks that each card of a paper of cards stands on as many pages as its kind allows, which is one. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import { excerpt } from "../../text/display.ts";
import type { Check } from "../check.ts";

/** What stands from one page break to the next. */
export interface Card {
  readonly pages: number;
  /** What it says; empty where nothing of it comes from the data. */
  readonly words: string;
  /** Where the data says it. */
  readonly place: Place | undefined;
}

/** The laid-out cards, and where their kind states what each may take. */
export interface LaidCards {
  /** Meeting and file, such as `2025-12-02-binh-phosay/cue-cards.en.pdf`. */
  readonly name: string;
  readonly cards: readonly Card[];
  readonly allowed: number;
  readonly place: Place;
}

export const cardOverflow: Check<LaidCards, "card-overflow"> = {
  group: "content",
  rules: {
    "card-overflow": {
      severity: "error",
      what: sayable("each card holds all that it says"),
      why: sayable(
        "whoever reads aloud must not turn a card within a sentence, and nobody may gain room by shrinking the type",
      ),
      example: [
        { in: "house", yaml: "preferences: { speech_rate: { en: 100 }, text_size: 11 }\n" },
        {
          in: "template",
          yaml: `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
theme: cue-cards
title: { en: Card }
budget: { card: 1 }
---
# {{paper.title}}

{{meeting.title}}

{{#each courtesies}}
::pagebreak

{{text}}
{{/each}}

{{> reconstructed}}
`,
        },
        {
          in: "meeting",
          yaml: `courtesies:
  - { text: Thank you for your warm welcome, source: s1, quote: unknown }
  - { text: "${"We are glad to be here with all of our friends today. ".repeat(12).trim()}", source: s1, quote: unknown } # told
`,
        },
      ],
    },
  },
  run({ name, cards, allowed, place }, tell) {
    for (const { pages, words, place: ofWords } of cards) {
      if (pages <= allowed) continue;
      tell("card-overflow", sayTakes(excerpt(words), name, pages, allowed), {
        place: ofWords ?? place,
        hint: say("shorten it, or part it into two points; the type is not made smaller"),
      });
    }
  },
};

/** More than allowed, so at least two. */
function sayTakes(words: string, name: string, pages: number, allowed: number): Phrase {
  const slots = { words, name, pages };
  if (words === "")
    return say("a card of {name} takes {pages}, where {allowed} may", { name, pages, allowed });
  return allowed === 1
    ? say('"{words}" takes {pages} cards of {name}, and 1 is allowed', slots)
    : say('"{words}" takes {pages} cards of {name}, and {allowed} are allowed', {
        ...slots,
        allowed,
      });
}
