/**
 * Checks that people are named in texts as the register of people spells them. A full name that only one
 * spelling can be meant by is printed right all the same, and told of; one that several may be meant by,
 * or a given name after a title, is printed as it stands.
 */
import { or, type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import { findNames, type NameFound } from "../../record/name-spelling.ts";
import { peopleNamedIn } from "../../record/people-named.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

type Code =
  | "name-without-accents"
  | "bare-name-in-vietnamese"
  | "name-spelled-otherwise"
  | "name-as-variant"
  | "called-by-family-name";

const CODES: Readonly<Record<NameFound["how"], Code>> = {
  bare: "name-without-accents",
  part: "name-without-accents",
  otherwise: "name-spelled-otherwise",
  variant: "name-as-variant",
  family: "called-by-family-name",
};

/**
 * A name that is printed without its accents is wrong for certain only where the text is Vietnamese, and where it
 * is not the end of a longer name that the register lacks.
 */
function codeOf({ how, isCompleted, right }: NameFound, tag: string): Code {
  const code = CODES[how];
  const isBare = how === "part" || (how === "bare" && right.length > 1);
  return tag === "vi" && isBare && !isCompleted ? "bare-name-in-vietnamese" : code;
}

export const namesInTexts: RecordCheck<Code> = {
  group: "people",
  rules: {
    "name-without-accents": {
      severity: "warning",
      what: sayable("names in texts have the accents that the register of people gives them"),
      why: sayable("a minister whose name lost its accents sees that nobody took care"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text: Minister Do Thanh Binh was invited # told
title: Talks at Lam Dong # nobody’s name
`,
        },
      ],
    },
    "bare-name-in-vietnamese": {
      severity: "error",
      what: sayable("no name is printed without its accents in a Vietnamese text"),
      why: sayable("without accents it is no Vietnamese, and it may be somebody else’s name"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text:
    en: A visit of Minister Binh, whose accents the English text may lack
    vi: { text: Chuyến thăm của Minister Binh, reviewed: true } # told
title: { en: Talks, vi: { text: Do Thanh Binh hội đàm, reviewed: true } } # completed when it is printed
`,
        },
        {
          in: "people",
          yaml: `people:
  - id: binh
    call_name: Minister Bình
`,
        },
      ],
    },
    "name-as-variant": {
      severity: "error",
      what: sayable("a text of ours has nobody’s name in the spelling of a source"),
      why: sayable("the register lists that spelling as another’s, and one pack would have both"),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: phosay
    name: Phosay Sayasone
    variants: [{ text: Phoxay Sayasone, source: s1 }]
`,
        },
        {
          in: "meeting",
          yaml: `occasion:
  text: Minister Phoxay Sayasone was invited # told
title: Talks with “Phoxay Sayasone” # as the report has it
`,
        },
      ],
    },
    "name-spelled-otherwise": {
      severity: "warning",
      what: sayable("one person is spelled in one way in all texts"),
      why: sayable("two spellings in one pack are two people to whoever reads it"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text: Minister Đỗ Thanh Bính was invited # told
title: Talks with Phosay Sayason # told
`,
        },
        {
          in: "people",
          yaml: `people:
  - id: phosay
    name: Phosay Sayasone
`,
        },
      ],
    },
    "called-by-family-name": {
      severity: "warning",
      what: sayable("people of Việt Nam and Laos are addressed by their given names"),
      why: sayable(
        "the family name alone is no form of address there, and half the delegation may share it",
      ),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    call_name: Minister Bình
`,
        },
        {
          in: "meeting",
          yaml: `occasion:
  text: Minister Đỗ was invited # told
`,
        },
      ],
    },
  },
  run({ record, parts }, tell) {
    const find = ({ text, tag }: PrintedText) => findNames(text, peopleNamedIn(tag, record));
    parts.forEachText(
      "names misspelt",
      (at) => find(at).length > 0,
      (at) => {
        for (const found of find(at)) {
          const place = placeInText(record, at, found);
          tell(codeOf(found, at.tag), sayFound(found), { place, hint: remedyFor(found) });
        }
      },
    );
  },
};

function sayFound({ written, how, right, isCompleted }: NameFound): Phrase {
  const names = or(right.map((name) => `"${name}"`));
  if (how === "otherwise" || how === "variant") {
    return say('"{written}" is another spelling than that of the record, {names}', {
      written,
      names,
    });
  }
  if (how === "family") {
    return say('"{written}" has the family name; the form of address has the given name, {names}', {
      written,
      names,
    });
  }
  return isCompleted
    ? say('"{written}" lacks its accents and is printed as {names}', { written, names })
    : say('"{written}" lacks its accents and is printed so; it may be {names}', { written, names });
}

function remedyFor({ how, right, isCompleted }: NameFound): Phrase {
  const [name = ""] = right;
  if (right.length > 1) return say("write the one that is meant, with its accents");
  if (isCompleted) return say('write "{name}"', { name });
  return how === "otherwise"
    ? say('write "{name}"; if it is somebody else, enter that person in data/people.yaml', { name })
    : say('write "{name}" if that is meant', { name });
}
