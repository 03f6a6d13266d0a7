/** A new person: an entry at the end of people.yaml. */
import { say } from "../../diagnostics/phrase.ts";
import { normalise } from "../../text/normalise.ts";
import { asId } from "../../record/id-form.ts";
import { peopleSchema } from "../../record/person.ts";
import { groupAt } from "./group-at.ts";
import { answerTo, type NewKind } from "./kind.ts";
import { askParty, type Known } from "./known.ts";
import { outline } from "./outline.ts";
import { chooseOne } from "./question.ts";
import { askId, askText } from "./questions.ts";

export const newPerson: NewKind = {
  questions: [
    () => askText({ flag: "name", words: say("what is the full name"), isRequired: true }),
    (known, { name = "" }) => {
      const [same] = peopleNamed(name, known);
      return chooseOne({
        flag: "again",
        words: say('is this another person than "{id}", who has the same name', {
          id: same?.person.id ?? "",
        }),
        isRequired: same !== undefined,
        isSilent: same === undefined,
        choices: [
          { value: "no", label: say("the same person; nothing is written") },
          { value: "yes", label: say("another person of that name") },
        ],
        ...(same && { follows: "yes" }),
        givesUp: "no",
      });
    },
    (known) =>
      askParty(
        known,
        { flag: "country", words: say("of which country"), isRequired: false },
        ({ kind }) => kind === "state",
      ),
    () =>
      askText({
        flag: "call-name",
        words: say("how is the person addressed aloud"),
        isRequired: false,
      }),
    (known, { name = "" }) =>
      askId(say("under which id"), asId(name), (id) => known.isTaken(id, "person", "party")),
  ],
  remark: (answers, known, report) => {
    for (const { person, index } of peopleNamed(answerTo(answers, "name"), known)) {
      const name = answerTo(answers, "name");
      report.warning(
        "same-name",
        say('there is a person named {name} already: "{id}"', { name, id: person.id }),
        {
          place: known.placeOfPerson(index),
          hint: say('if it is the same person, remove the new entry "{id}"', {
            id: answerTo(answers, "id"),
          }),
        },
      );
    }
  },
  draft: (answers, _known, words) => {
    const { country, "call-name": callName } = answers;
    const values = {
      id: answerTo(answers, "id"),
      name: answerTo(answers, "name"),
      ...(callName && { call_name: callName }),
      ...(country && { country }),
    };
    const lines = outline(groupAt(peopleSchema, "people"), values, words);
    return { path: "data/people.yaml", schema: peopleSchema, list: "people", lines };
  },
};

/** Those of whom one name or other spelling is the same, capitals and blanks aside. */
function peopleNamed(name: string, { people }: Known) {
  const wanted = fold(name);
  return people.flatMap((person, index) => {
    const { name: own, variants } = person;
    const texts = typeof own === "string" ? [own] : Object.values(own);
    const names = [...texts, ...variants].map((text) =>
      typeof text === "string" ? text : text.text,
    );
    return names.some((text) => fold(text) === wanted) ? [{ person, index }] : [];
  });
}

function fold(name: string): string {
  return normalise(name).trim().replace(/\s+/gu, " ").toLowerCase();
}
