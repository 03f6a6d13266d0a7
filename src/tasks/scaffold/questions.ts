/** Questions that several kinds of entry ask: a text, one of a form, a new id, a choice of a field. */
import * as z from "zod";
import { say } from "../../diagnostics/phrase.ts";
import { branchesAt, type Schema } from "../../diagnostics/schema-keys.ts";
import type { Objection } from "../../diagnostics/schema-objection.ts";
import { idObjection } from "../../record/id-form.ts";
import { describeChoice } from "../schema-choices.ts";
import { objectionIn } from "../schema-form.ts";
import { chooseOne, type Question } from "./question.ts";

type About = Omit<Question, "choices" | "objectionTo">;

/** A question for a text of any form. */
export function askText(about: About): Question {
  return { ...about, objectionTo: () => undefined };
}

/** A question for a text of which a schema says what it must look like. */
export function askForm(about: About, schema: Schema): Question {
  return { ...about, objectionTo: (answer) => objectionIn(schema, answer) };
}

/** A question for one of the choices that a schema gives a field. */
export function askChoice(about: About, schema: Schema, field: string): Question {
  const values = branchesAt(schema, field === "" ? [] : [field]).flatMap((branch) =>
    branch instanceof z.core.$ZodEnum ? Object.values(branch._zod.def.entries).map(String) : [],
  );
  const choices = values.map((value) => ({ value, label: describeChoice(field, value) }));
  return chooseOne({ ...about, choices });
}

/** A question for an id that no other entry has. */
export function askId(
  words: About["words"],
  suggested: string,
  isTaken: (id: string) => boolean,
): Question {
  const free = suggested && firstFree(suggested, isTaken);
  return {
    flag: "id",
    words,
    isRequired: true,
    ...(free && { suggested: free, follows: free }),
    objectionTo: (answer): Objection | undefined => {
      const wrong = idObjection(answer);
      if (wrong || !isTaken(answer)) return wrong;
      return {
        message: say('the id "{id}" is taken already', { id: answer }),
        hint: say('"{id}" is free', { id: firstFree(answer, isTaken) }),
      };
    },
  };
}

function firstFree(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
