/** Whose name must have accents: people of Viet Nam, and those whose name is given in Vietnamese alone. */
import { expect, test } from "vitest";
import { changed } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

/** What is told of somebody of this country with this name. */
const told = (name: string, country: string) =>
  toldOf(
    changed([
      "data/people.yaml",
      [
        "name: Đỗ Thanh Bình\n    call_name: unknown\n    pronunciation: unknown\n    country: viet-nam",
        `name: ${name}\n    call_name: unknown\n    pronunciation: unknown\n    country: ${country}`,
      ],
    ]),
  ).flatMap(({ code, at }) => (code === "person-without-accents" ? [at] : []));

test("somebody of no known country is taken to be Vietnamese by a Vietnamese name only", () => {
  expect(told("{ vi: Cao Minh Quang }", "unknown")).toEqual(["Cao Minh Quang"]);
  expect(told("{ en: Cao Minh Quang }", "unknown")).toEqual([]);
  expect(told("Cao Minh Quang", "unknown")).toEqual([]);
});

test("somebody of another country has no accents to lack", () => {
  expect(told("{ vi: Cao Minh Quang }", "laos")).toEqual([]);
  expect(told("Cao Minh Quang", "laos")).toEqual([]);
});

test("a name that is no Vietnamese one, or unknown, has none either", () => {
  expect(told("Peter Smith", "viet-nam")).toEqual([]);
  expect(told("unknown", "viet-nam")).toEqual([]);
});

test("a look at one name is none at another, and the place is that of the name", () => {
  expect(
    told("{ en: { text: Cao Quang, reviewed: true }, vi: Cao Minh Quang }", "viet-nam"),
  ).toEqual(["Cao Minh Quang"]);
  expect(told("{ vi: { text: Cao Minh Quang, reviewed: false } }", "viet-nam")).toEqual([
    "Cao Minh Quang",
  ]);
});
