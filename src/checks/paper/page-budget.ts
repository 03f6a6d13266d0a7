/**
 * Checks that a paper keeps to the pages its kind allows: `body` up to the first annex, `pages` in all.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import type { Check } from "../check.ts";

export interface Budget {
  readonly body?: number | undefined;
  readonly pages?: number | undefined;
}

/**
 * What a budget comes to in a theme whose type is larger: the same words on so many times the pages,
 * so that a reader with weak eyes gets no less and no more to read.
 */
export function budgetIn({ body, pages }: Budget, factor: number): Budget {
  const times = (count: number | undefined) => count && Math.ceil(count * factor);
  return { body: times(body), pages: times(pages) };
}

/** The laid-out paper, and where its kind states the budget. */
export interface LaidOut {
  /** Meeting and file, such as `2025-12-02-binh-phosay/briefing-note.en.pdf`. */
  readonly name: string;
  readonly pages: number;
  readonly bodyPages: number;
  readonly budget: Budget;
  readonly place: Place;
  /** Of what is read while speaking, in larger type: the pages it has in type of the usual size. */
  readonly usual?: { readonly pages: number; readonly place: Place };
}

export const pageBudget: Check<LaidOut, "page-budget" | "page-to-turn"> = {
  group: "content",
  rules: {
    "page-budget": {
      severity: "error",
      what: sayable("a paper keeps to the pages that its kind allows"),
      why: sayable(
        "a minister reads two pages in the car, not three, and nobody may gain room by shrinking the type",
      ),
      example: [
        {
          in: "template",
          yaml: `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
title: { en: Card }
budget: { pages: 1 } # told
---
# {{paper.title}}

{{meeting.title}}

::pagebreak

{{meeting.date}}
`,
        },
      ],
    },
    "page-to-turn": {
      severity: "warning",
      what: sayable("larger type does not make two pages of one that is read while speaking"),
      why: sayable("a minister who speaks cannot turn the page, and large type holds fewer words"),
      example: [
        {
          in: "house",
          yaml: "preferences: { speech_rate: { en: 100 }, text_size: 18 } # told\n",
        },
        {
          in: "template",
          yaml: `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
minister: true
title: { en: Card }
budget: { pages: 1 }
---
# {{paper.title}}

${"{{meeting.title}}\n\n".repeat(30)}`,
        },
      ],
    },
  },
  run({ budget, bodyPages, pages, name, place, usual }, tell) {
    const isMore = budget.pages !== undefined && pages > budget.pages;
    if (usual && !isMore && pages > usual.pages) {
      tell("page-to-turn", sayToTurn(name, pages, usual.pages), {
        place: usual.place,
        hint: say("shorten its texts, or choose a smaller text_size if it is to stay one page"),
      });
    }
    const hint = say(
      "shorten the texts in the record or move matter to an annex; the type is not made smaller",
    );
    if (budget.body !== undefined && bodyPages > budget.body) {
      tell("page-budget", sayBodyTakes(name, bodyPages, budget.body), { place, hint });
    }
    if (budget.pages !== undefined && pages > budget.pages) {
      tell("page-budget", sayTakes(name, pages, budget.pages), { place, hint });
    }
  },
};

/** More than allowed, so at least two. */
function sayBodyTakes(name: string, pages: number, allowed: number): Phrase {
  return allowed === 1
    ? say("the body of {name} takes {pages} pages, and 1 is allowed", { name, pages })
    : say("the body of {name} takes {pages} pages, and {allowed} are allowed", {
        name,
        pages,
        allowed,
      });
}

function sayTakes(name: string, pages: number, allowed: number): Phrase {
  return allowed === 1
    ? say("{name} takes {pages} pages, and 1 is allowed", { name, pages })
    : say("{name} takes {pages} pages, and {allowed} are allowed", { name, pages, allowed });
}

function sayToTurn(name: string, pages: number, usual: number): Phrase {
  const slots = { name, pages, usual };
  return say("in type of this size {name} takes {pages} pages in place of {usual}", slots);
}
