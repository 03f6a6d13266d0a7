/**
 * Checks that the recipients of a paper begin with those to whom it is addressed, in the words that its
 * theme has for them, such as "Như trên"; and that nothing stands above where these words say so.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { LetterheadCheck } from "./letterhead-check.ts";
import { houseWith, letterWith } from "./letterhead-example.ts";

const SIGNATURE = "\n::form{name=signature}\n";

const theme = "asAbove: { vi: Như trên, en: As above }\n";

export const asAbove: LetterheadCheck<"as-above-missing" | "as-above-alone"> = {
  group: "form",
  rules: {
    "as-above-missing": {
      severity: "warning",
      what: sayable(
        "the recipients of a paper that is addressed to somebody begin with the words of its theme for that",
      ),
      why: sayable("a registry sends a paper to its recipients, and the list is sent back without"),
      example: [
        {
          in: "house",
          yaml: houseWith(`  addressees: [mlsw]
  recipients: [Office of the Minister] # told
`),
        },
        { in: "theme", yaml: theme },
        { in: "template", yaml: letterWith("::form{name=addressees}\n\n", SIGNATURE) },
      ],
    },
    "as-above-alone": {
      severity: "warning",
      what: sayable(
        "the recipients refer to those above only where the paper is addressed to somebody",
      ),
      why: sayable("nobody knows who was meant, and the copy goes nowhere"),
      example: [
        {
          in: "house",
          yaml: houseWith(`  addressees: [mlsw] # the template has no place for them
  recipients:
    - As above # told
    - Office of the Minister
`),
        },
        { in: "theme", yaml: theme },
        { in: "template", yaml: letterWith("", SIGNATURE) },
      ],
    },
  },
  run({ kind, addressees, recipients, asAbove: words, tag }, tell) {
    const own = Object.hasOwn(words, tag) ? words[tag] : undefined;
    if (own === undefined || !recipients || recipients.members === "unknown") return;
    const all = new Set(Object.values(words).map(keyOf));
    const isAbove = (member: string | undefined) => member !== undefined && all.has(keyOf(member));
    const isAddressed = addressees !== undefined && addressees.members.length > 0;
    if (!isAddressed) {
      const at = recipients.members.findIndex(isAbove);
      if (at < 0) return;
      tell(
        "as-above-alone",
        say('the recipients of {kind} have "{words}", and it is addressed to nobody', {
          kind,
          words: recipients.members[at] ?? own,
        }),
        {
          place: recipients.placesOf[at],
          hint: say("say to whom it is addressed, or give it recipients of its own: {form}", {
            form: formOf(kind, "recipients: […]"),
          }),
        },
      );
    } else if (addressees.members !== "unknown" && !isAbove(recipients.members[0])) {
      tell(
        "as-above-missing",
        say("{kind} is addressed to somebody, and its recipients do not begin with that", { kind }),
        {
          place: recipients.placesOf[0] ?? recipients.place,
          hint: say('write "{words}" first; for papers of this kind alone: {form}', {
            words: own,
            form: formOf(kind, `recipients: [${own}, …]`),
          }),
        },
      );
    }
  },
};

function formOf(kind: string, field: string): string {
  return `papers: { ${kind}: { ${field} } }`;
}

/** Words without what ends them in a list. */
function keyOf(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.;,]+$/u, "")
    .trim();
}
