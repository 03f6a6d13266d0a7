/** A new person: an entry at the end of people.yaml. */
import { say } from "../../diagnostics/phrase.ts";
import { asId } from "../../record/id-form.ts";
import { peopleSchema } from "../../record/person.ts";
import { groupAt } from "./group-at.ts";
import { answerTo, type NewKind } from "./kind.ts";
import { askParty } from "./known.ts";
import { outline } from "./outline.ts";
import { askId, askText } from "./questions.ts";

export const newPerson: NewKind = {
  questions: [
    () => askText({ flag: "name", words: say("what is the full name"), isRequired: true }),
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
