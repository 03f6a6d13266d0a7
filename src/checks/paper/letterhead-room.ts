/**
 * Checks that what a paper prints of the letterhead has the room that its readers are used to: the name of a
 * body two lines of the head, the addressees a list that is taken in at a glance.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { excerpt } from "../../text/display.ts";
import type { LetterheadCheck } from "./letterhead-check.ts";
import { houseWith, letterWith } from "./letterhead-example.ts";

/** Of the head; a body of three lines pushes the number and the date down the page. */
const LINES = 2;
/** A column of more reaches to the middle of the first page. */
const ADDRESSEES = 12;

export const letterheadRoom: LetterheadCheck<"body-name-long" | "addressees-many"> = {
  group: "form",
  rules: {
    "body-name-long": {
      severity: "warning",
      what: sayable("the name of a body takes two lines of a paper's head at most"),
      why: sayable("a head of many lines is read as a text and not as a name"),
      example: [
        { in: "house", yaml: houseWith("") },
        {
          in: "parties",
          yaml: `parties:
  - id: moha
    name: Ministry of Home Affairs and of Labour, War Invalids, Social Welfare, Wages and Religion # told
`,
        },
      ],
    },
    "addressees-many": {
      severity: "warning",
      what: sayable("a paper is addressed to no more than twelve by name"),
      why: sayable(
        "its text begins where nobody looks for it, and one who is missing is not noticed",
      ),
      example: [
        {
          in: "house",
          yaml: houseWith(
            `  addressees: [${Array.from({ length: 13 }, (_, at) => `Office ${at + 1}`).join(", ")}] # told\n`,
          ),
        },
        { in: "template", yaml: letterWith("::form{name=addressees}\n\n") },
      ],
    },
  },
  run({ kind, theme, bodies, addressees }, tell) {
    for (const { words, lines, place } of bodies) {
      if (lines <= LINES) continue;
      const slots = { words: excerpt(words), lines, theme };
      tell(
        "body-name-long",
        say('"{words}" takes {lines} lines of the head of {theme}, and 2 are usual', slots),
        {
          place,
          hint: say(
            "write the shorter official name if the body has one, or give its part of the head more width in a theme of your own; short: is for tables and does not stand in a head",
          ),
        },
      );
    }
    const count = addressees && addressees.members !== "unknown" ? addressees.members.length : 0;
    if (!addressees || count <= ADDRESSEES) return;
    tell(
      "addressees-many",
      say("{kind} is addressed to {count} by name, and 12 are usual at most", { kind, count }),
      {
        place: addressees.place,
        hint: say(
          'write one line that leads to a list, such as "{words}", and add the list as an annex',
          {
            words: say("The addressees of the attached list"),
          },
        ),
      },
    );
  },
};
