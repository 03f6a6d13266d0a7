/** The values for whoever speaks: cue cards, how long they take, and what the interpreter is given. */
import * as z from "zod";
import {
  delegation,
  MARKED,
  proseValue,
  shareable,
  statedValue,
  textValue,
  unstatedValue,
} from "./values.ts";

/** What is said, with the same in the language of the other side. */
const spoken = z
  .strictObject({
    text: delegation(proseValue, "What to say"),
    marked: delegation(z.boolean(), MARKED),
    other: delegation(
      proseValue.optional(),
      "The same in the language of the other side; absent where the record has it not",
    ),
    otherMissing: delegation(
      unstatedValue.optional(),
      "The words for a gap, where the record has no translation; absent where there is no other language",
    ),
  })
  .meta({ title: "said text" });

export const cards = delegation(
  z.array(
    z.strictObject({
      title: delegation(textValue, "What it is about"),
      use: delegation(
        textValue.optional(),
        "How firmly it is meant, such as must be said; absent for courtesies and closing words",
      ),
      time: delegation(
        textValue.optional(),
        "How long it takes to say; absent where the house has no rate for the language",
      ),
      texts: delegation(z.array(spoken), "What to say; one text, but for words of courtesy"),
    }),
  ),
  "What is said, card by card: courtesies, each point, closing words, then what is said only if raised",
);

export const speech = delegation(
  z.strictObject({
    estimate: delegation(
      textValue,
      "How long it takes to say all that is said of ourselves, of the time that our side has; words alone without a rate",
    ),
    basis: delegation(textValue, "How that time was reckoned, or why there is none"),
    slot: delegation(statedValue, "How long the meeting lasts"),
  }),
  "How long speaking takes",
);

const interpretedPerson = z
  .strictObject({
    name: shareable(statedValue, "Full name, with the word of courtesy before it"),
    otherName: delegation(
      statedValue.optional(),
      "The name in the language of the other side; absent where there is none such",
    ),
    post: shareable(statedValue, "Post on the day of the meeting"),
    pronunciation: delegation(statedValue, "How the name is spoken"),
    callName: delegation(statedValue, "How to address the person in speech"),
  })
  .meta({ title: "person for the interpreter" });

export const interpreter = delegation(
  z.strictObject({
    own: delegation(
      textValue,
      "The first language of the glossary: the paper's, or ours where that is neither side's",
    ),
    other: delegation(
      textValue.optional(),
      "The language of the other side; absent where it is the same or not known",
    ),
    single: delegation(
      textValue.optional(),
      "Why there is one language alone; absent where there are two",
    ),
    withheld: delegation(
      textValue.optional(),
      "That points stand on the minister's cards which are not for readers of this paper; absent where none do",
    ),
    sides: delegation(
      z.array(
        z.strictObject({
          name: delegation(textValue, "The party, such as the ministry"),
          people: delegation(z.array(interpretedPerson), "The people whom sources name"),
          others: delegation(
            textValue.optional(),
            "A line that says that more people take part; absent when all are named",
          ),
        }),
      ),
      "Who is at the table, in the order of sides",
    ),
    terms: delegation(
      z.array(
        z.strictObject({
          term: delegation(textValue, "The term"),
          avoid: delegation(textValue.optional(), "Forms to avoid; absent where there are none"),
          other: delegation(
            statedValue.optional(),
            "The term in the language of the other side; absent where there is none such",
          ),
          otherAvoid: delegation(
            textValue.optional(),
            "Forms to avoid in that language; absent where there are none",
          ),
          note: delegation(textValue.optional(), "What to know of the term; may be absent"),
          reviewed: delegation(
            textValue,
            "Whether speakers have approved the forms that are printed here",
          ),
        }),
      ),
      "The glossary, in the order of data/glossary.yaml",
    ),
  }),
  "What whoever interprets is given beside the cards",
);
