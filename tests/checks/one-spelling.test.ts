/** Which of two spellings is told of, and what is spelled by others. */
import { expect, test } from "vitest";
import { changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

/** What is told of these texts of the earlier and of the later meeting. */
const told = (earlier: string, later: string) =>
  toldOf(
    changed(
      [`data/meetings/${EARLIER}.yaml`, ["text: A visit", `text: '${earlier}'`]],
      [`data/meetings/${LATER}.yaml`, ["text: A visit", `text: '${later}'`]],
    ),
  ).filter(({ code }) => code === "spelling-mixed");
const at = (earlier: string, later: string) => told(earlier, later).map((each) => each.at);

test("the spelling that most texts have is the right one, wherever the other stands", () => {
  expect(told("On labor", "On labour and labour")).toMatchObject([
    { at: "labor", message: '"labor" stands here, and most texts have "labour"' },
  ]);
  expect(told("On labor and labor", "Labour, labour and labour")).toMatchObject([
    {
      at: "labor",
      message: '"labor" stands here, and most texts have "labour"; other places with it: 1',
      hint: expect.stringMatching(/^write "labour";/u),
    },
  ]);
});

test.each([
  ["Labor was first", "Labor"],
  ["Talks. Labor was first", "Labor"],
  ["Talks. (Labor was first)", "Labor"],
  ["In Viet  Nam it rained", "Viet  Nam"],
])("a capital that begins a sentence makes no name: %s", (text, word) => {
  expect(at("On labour and labour in Việt Nam and in Việt Nam", text)).toEqual([word]);
});

test.each(["as Radio Vietnam has it", "on the Laos–Vietnam friendship"])(
  "a word beside one with a capital is part of a name: %s",
  (text) => {
    expect(at("In Việt Nam and in Việt Nam", text)).toEqual([]);
  },
);

test("where a tone stands is our own matter, in names too", () => {
  const vi = (text: string) => `title: { vi: { text: ${text}, reviewed: true } }`;
  const files = changed(
    [`data/meetings/${EARLIER}.yaml`, ["title: Bilateral meeting", vi("Ủy ban và Ủy ban")]],
    [`data/meetings/${LATER}.yaml`, ["title: Bilateral meeting", vi("Họp với Uỷ ban Nhân dân")]],
  );
  expect(toldOf(files).map(({ code, at: word }) => `${code} ${word}`)).toEqual([
    "spelling-mixed Uỷ ban",
  ]);
});
