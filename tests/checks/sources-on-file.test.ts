/** Quotes, and the texts of their sources on file. */
import { expect, test } from "vitest";
import { changed } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const PATH = "data/sources/s1.txt";

/** What is told of a record whose one quote of this kind is compared with this text. */
function told(text: string | Uint8Array | undefined, quote = "a fragment", file = PATH) {
  const files = changed(
    ["data/sources.yaml", ["id: s1,", `id: s1, file: '${file}',`]],
    ["data/agreements.yaml", ["quote: a fragment", `quote: '${quote}'`]],
  );
  const all = text === undefined ? files : { ...files, [PATH]: text };
  return toldOf(all).map(({ code, at }) => `${code} ${at}`);
}

test("blanks, ends of lines, forms of quotation marks and of letters do not count", () => {
  expect(
    told("It was a\n  fragment of “Vie\u0323\u0302t Nam’s” words", "of \"Việt Nam''s\" words"),
  ).toEqual([]);
});

test("what only a page or a program has put between letters or drawn otherwise does not count", () => {
  expect(told("It was a frag\u00adment", "was a fragment")).toEqual([]);
  expect(told("\ufeffIt was a frag\ufeffment", "was a fragment")).toEqual([]);
  expect(told("ສອງ\u200bຝ່າຍ\u2060ພົບກັນ a fragment", "ສອງຝ່າຍພົບກັນ")).toEqual([]);
  expect(told("a ﬁnal oﬃce of ﬂoods, a fragment", "a final office of floods")).toEqual([]);
  expect(
    told("a follow\u2011up and a co\u2010chair, a fragment", "a follow-up and a co-chair"),
  ).toEqual([]);
});

test.each(["‘’", "‚‛", "ʼ`"])("%s stand for the plain single mark", (marks) => {
  const [open = "", close = ""] = marks;
  expect(told(`It was ${open}so${close} then, a fragment`, "was ''so'' then")).toEqual([]);
});

test.each(["“”", "„‟", "«»"])("%s stand for the plain double mark", (marks) => {
  const [open = "", close = ""] = marks;
  expect(told(`It was ${open}so${close} then, a fragment`, 'was "so" then')).toEqual([]);
});

test("a quote may begin and end with a blank, and have been said in one of two sources", () => {
  expect(told("It was a fragment.", " a fragment ")).toEqual([]);
  const two = changed(
    ["data/sources.yaml", ["id: s1,", `id: s1, file: ${PATH},`]],
    ["data/sources.yaml", ["id: l1,", "id: l1, file: data/sources/l1.txt,"]],
    ["data/sources.yaml", ["set: language", "set: main"]],
    ["data/agreements.yaml", ["source: s1", "source: [s1, l1]"]],
  );
  const texts = { [PATH]: "It was a fragment", "data/sources/l1.txt": "Other words" };
  expect(toldOf({ ...two, ...texts })).toEqual([]);
});

test("words may be left out where it says so, in their order", () => {
  const text = "It was a fragment of the words";
  expect(told(text, "It was … the words")).toEqual([]);
  expect(told(text, "It was ... the words")).toEqual([]);
  expect(told(text, "It was […] the words")).toEqual([]);
  expect(told(text, "It was [...] the words")).toEqual([]);
  expect(told(text, "the words [...] It was")).toEqual([
    "quote-not-in-source 'the words [...] It was'",
  ]);
});

test("another word, capital or accent is another quote", () => {
  const text = "It was a fragment of Việt Nam";
  for (const quote of ["of Viet Nam", "it was", "a fragments"]) {
    expect(told(text, quote)).toEqual([`quote-not-in-source '${quote}'`]);
  }
});

test("nothing can be said of a quote that may stand in a source without a text on file", () => {
  const files = changed(
    ["data/sources.yaml", ["id: s1,", `id: s1, file: ${PATH},`]],
    [
      "data/sources.yaml",
      [
        "sources:\n",
        "sources:\n  - { id: s2, title: Cable, kind: cable, publisher: unknown, date: 2025-12-03, language: en, reliability: official, set: main }\n",
      ],
    ],
    [
      "data/agreements.yaml",
      ["source: s1\n    quote: a fragment", "source: [s1, s2]\n    quote: other words"],
    ],
  );
  expect(toldOf({ ...files, [PATH]: "It was a fragment" })).toEqual([]);
});

test("a text that is missing or in another encoding is refused, and its quotes are not blamed", () => {
  expect(told(undefined)).toEqual([`source-file-unread '${PATH}'`]);
  expect(told(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toEqual([`source-file-unread '${PATH}'`]);
});

test("what is the matter with a text is said", () => {
  const said = (text?: Uint8Array, file = PATH) => {
    const files = changed(["data/sources.yaml", ["id: s1,", `id: s1, file: '${file}',`]]);
    return toldOf(text ? { ...files, [PATH]: text } : files).map(({ message }) => message);
  };
  expect(said()).toEqual([`the file ${PATH} is missing`]);
  expect(said(undefined, "sources/s1.txt")).toEqual([
    "sources/s1.txt names no text in data, so no quote is compared with it",
  ]);
  expect(said(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))[0]).toMatch(/is in UTF-16.*, not in UTF-8$/u);
});

test.each([
  "../s1.txt",
  "data/../../s1.txt",
  "/etc/s1.txt",
  "C:\\s1.txt",
  "data/s1.pdf",
  "shelf 12",
])("nothing is looked for under %s", (file) => {
  expect(told(undefined, "a fragment", file)).toEqual([]);
});
