/** A new person: an entry at the end of people.yaml. */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { peopleSchema } from "../../record/person.ts";
import { fold } from "../../text/fold.ts";
import { normalise } from "../../text/normalise.ts";
import { slugOf } from "../../text/slug.ts";
import { groupAt } from "./group-at.ts";
import { answerTo, type NewKind } from "./kind.ts";
import { askParty, type Known } from "./known.ts";
import { languagesOf, outline } from "./outline.ts";
import { chooseOne } from "./question.ts";
import { askId, askText } from "./questions.ts";

export const newPerson: NewKind = {
  questions: [
    () => askText({ flag: "name", words: say("what is the full name"), isRequired: true }),
    (known, { name = "" }) => {
      const [same] = peopleNamed(name, known);
      return chooseOne({
        flag: "again",
        words: sayWhoElse(name, same),
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
      askId(say("under which id"), slugOf(name), (id) => known.isTaken(id, "person", "party")),
  ],
  remark: (answers, known, report) => {
    for (const { person, index, name } of peopleNamed(answerTo(answers, "name"), known)) {
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
  draft: (answers, known, words) => {
    const { country, "call-name": callName } = answers;
    const values = {
      id: answerTo(answers, "id"),
      name: answerTo(answers, "name"),
      ...(callName && { call_name: callName }),
      ...(country && { country }),
    };
    const schema = groupAt(peopleSchema, "people");
    const lines = outline(schema, values, words, languagesOf(known.house));
    return { path: "data/people.yaml", schema: peopleSchema, list: "people", lines };
  },
};

type Namesake = ReturnType<typeof peopleNamed>[number];

/** A name that is written otherwise is shown, since it may be the right way to write it. */
function sayWhoElse(name: string, same: Namesake | undefined): Phrase {
  const id = same?.person.id ?? "";
  const theirs = same?.name ?? "";
  return normalise(name) === theirs
    ? say('is this another person than "{id}", who has the same name', { id })
    : say('is this another person than "{id}", whose name is {name}', { id, name: theirs });
}

/** Those of whom one name or other spelling is the same, accents, capitals and blanks aside. */
function peopleNamed(name: string, { people }: Known) {
  const wanted = keyOf(name);
  return people.flatMap((person, index) => {
    const { name: own, variants } = person;
    const texts = typeof own === "string" ? [own] : Object.values(own);
    const names = [...texts, ...variants].map((text) =>
      typeof text === "string" ? text : text.text,
    );
    const alike = names.filter((text) => keyOf(text) === wanted);
    const nearest = alike.find((text) => text === normalise(name)) ?? alike[0];
    return nearest === undefined ? [] : [{ person, index, name: nearest }];
  });
}

function keyOf(name: string): string {
  return fold(name).trim().replace(/\s+/gu, " ");
}
