/**
 * Checks that what is not to be raised stands in no paper that others than the house read, nor in the
 * properties of any file. Papers for the house alone tell it, which is what they are for.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Document } from "../../document/nodes.ts";
import { documentTexts } from "../../document/words.ts";
import { excerpt } from "../../text/display.ts";
import { bareWords, withheldIn, wordingIn } from "../withheld.ts";
import type { PaperCheck } from "./paper-check.ts";

export const withheldInPapers: PaperCheck<"withheld-in-paper"> = {
  group: "content",
  rules: {
    "withheld-in-paper": {
      severity: "error",
      what: sayable(
        "what is not to be raised stands in no paper that leaves the house, and in no file’s properties",
      ),
      why: sayable("the other side reads there what nobody was to say to it"),
      example: [
        {
          in: "meeting",
          yaml: `do_not_raise:
  - { text: The fee for visas, source: s1, quote: unknown } # told
  - { text: The border, source: s1, quote: unknown } # their fact is for the house alone
issues:
  - id: roads
    title: Roads
    likelihood: possible
    their_view: unknown
    points:
      - { id: toll, use: do-not-raise, text: The toll, source: s1, quote: unknown } # told
      - { id: bridge, use: if-raised, text: The bridge, source: s1, quote: unknown } # others may read it
facts:
  - { id: fee, kind: statement, text: They spoke of the fee for visas, on: 2025-11-01, audience: shareable, source: s1, quote: unknown }
  - { id: toll-paid, kind: statement, text: They spoke of the toll and the bridge, on: 2025-11-01, audience: shareable, source: s1, quote: unknown }
  - { id: line, kind: statement, text: They spoke of the border, on: 2025-11-01, source: s1, quote: unknown }
`,
        },
        {
          in: "template",
          yaml: `---
chancery: 1
for: meeting
as_at: eve
audience: shareable
order: 9
title: { en: Card }
---
# {{paper.title}}

{{#each background}}
- {{text}}
{{/each}}
`,
        },
      ],
    },
  },
  run({ name, audience, document, withheld }, tell) {
    if (withheld.length === 0) return;
    const texts = audience === "internal" ? [] : documentTexts(document);
    const printed = texts.map(bareWords);
    const properties = propertiesOf(document).map(bareWords);
    for (const each of withheld) {
      const { text } = each;
      const looked = withheldIn(text);
      const isThere = (words: string) => wordingIn(looked, words) !== undefined;
      const slots = { text: excerpt(text), name };
      const hint = say("take it out of what the others read, or out of what is not to be raised");
      if (printed.some(isThere)) {
        const message = say(
          '"{text}" is not to be raised, and {name}, which others read, says it',
          slots,
        );
        tell("withheld-in-paper", message, { place: each.place, hint });
      } else if (properties.some(isThere)) {
        const message = say(
          '"{text}" is not to be raised, and the properties of {name} say it',
          slots,
        );
        tell("withheld-in-paper", message, { place: each.place, hint });
      }
    }
  },
};

/** What a file says of itself before anybody opens it, and what stands at the edge of its pages. */
function propertiesOf({ meta }: Document): readonly string[] {
  const { title, subject, reference, keywords, furniture } = meta;
  return [title, subject, reference, ...keywords, ...Object.values(furniture)];
}
