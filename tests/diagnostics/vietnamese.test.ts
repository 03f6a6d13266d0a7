import { expect, it } from "vitest";
import { rooms, vietnamese } from "../../src/diagnostics/vi/vietnamese.ts";
import { readSources } from "../support/sources.ts";

const CALL = /\b(?:say|sayable)\(\s*(["'`])((?:\\.|(?!\1)[\s\S])*)\1/gu;
const ANY_CALL = /\b(?:say|sayable)\(/gu;
const SLOT = /\{(\w+)\}/gu;

/** What the code says, as it stands between the quotes. */
const said = new Set(
  readSources().flatMap(({ text }) =>
    [...text.matchAll(CALL)].map(([, , words = ""]) => withoutEscapes(words)),
  ),
);

function withoutEscapes(words: string): string {
  return words.replace(/\\(.)/gu, "$1");
}

function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map(([slot]) => slot))].sort();
}

it("each phrase stands in full where it is said, so that no text escapes this test", () => {
  const offences = readSources()
    .filter(({ path }) => path !== "src/diagnostics/phrase.ts")
    .filter(({ text }) => [...text.matchAll(ANY_CALL)].length !== [...text.matchAll(CALL)].length)
    .map(({ path }) => path);
  expect(offences).toEqual([]);
});

it("whatever the program says can be said in Vietnamese", () => {
  expect([...said].filter((text) => !Object.hasOwn(vietnamese.texts, text))).toEqual([]);
});

it("no Vietnamese text is left of what is no longer said, and none is there twice", () => {
  const keys = rooms.flatMap((room) => Object.keys(room));
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it("a Vietnamese text has the slots of the English one, and is written in composed letters", () => {
  const wrong = Object.entries(vietnamese.texts).filter(
    ([key, text]) =>
      slotsOf(key).join() !== slotsOf(text).join() ||
      text !== text.normalize("NFC") ||
      !text.trim(),
  );
  expect(wrong).toEqual([]);
});
