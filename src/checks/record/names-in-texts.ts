/**
 * Checks that people are named in texts as the register of people spells them. Why it matters: a
 * minister whose name lost its accents, or has two spellings in one pack, sees that nobody took care.
 * A full name that only one spelling can be meant by is printed right all the same, and told of; one
 * that several may be meant by, or a given name after a title, is printed as it stands. People of Việt Nam
 * and Laos are addressed by their given names. Codes: `name-without-accents`,
 * `name-spelled-otherwise`, `called-by-family-name`.
 *
 * ```
 * text: Minister Do Thanh Binh was welcomed    # printed as Đỗ Thanh Bình, and told of
 * text: Minister Binh was welcomed             # told of: "Minister Bình"?
 * text: Phoxay Sayasone was welcomed           # told of: the register writes Phosay Sayasone
 * text: Minister Đỗ was welcomed               # told of: he is addressed as Minister Bình
 * text: They went on to Lam Dong               # nobody's name
 * ```
 */
import { or, type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { findNames, type NameFound } from "../../record/name-spelling.ts";
import { peopleNamedIn } from "../../record/people-named.ts";
import { forEachPrintedText } from "../../record/printed-texts.ts";
import type { HouseRecord } from "../../record/record.ts";
import { placeInText } from "./place-in-text.ts";

const CODES: Readonly<Record<NameFound["how"], string>> = {
  bare: "name-without-accents",
  part: "name-without-accents",
  otherwise: "name-spelled-otherwise",
  family: "called-by-family-name",
};

export function checkNamesInTexts(record: HouseRecord, report: Report): void {
  forEachPrintedText(record, (at) => {
    for (const found of findNames(at.text, peopleNamedIn(at.tag, record))) {
      const place = placeInText(record, { ...at, path: [...at.path] }, found);
      report.warning(CODES[found.how], sayFound(found), { place, hint: remedyFor(found) });
    }
  });
}

function sayFound({ written, how, right, isCompleted }: NameFound): Phrase {
  const names = or(right.map((name) => `"${name}"`));
  if (how === "otherwise") {
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
