import { describe, expect, test } from "vitest";
import type { Post } from "../../src/record/person.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { must } from "../support/example.ts";
import { contextOf, FIRST, openRecord, record, SECOND, THIRD, viewOf } from "./fixture/fixture.ts";

const { locale } = contextOf("eve");
const unstated = { unstated: locale.text("unstated") };

/** The post that the papers of a meeting give to somebody. */
function post(name: string, id: string, from: HouseRecord = record) {
  const people = viewOf("eve", { record: from }, id).sides.flatMap((side) => side.people);
  return must(
    people.find((person) => person.name === name),
    name,
  ).post;
}

function withPosts(change: (posts: readonly Post[]) => Post[]): HouseRecord {
  const anna = must(record.people.get("anna"), "anna");
  const people = new Map(record.people).set("anna", { ...anna, posts: change(anna.posts) });
  return { ...record, people };
}

describe("a person's post", () => {
  test("is the one attested on or last before the day of the meeting, wherever it stands in the list", () => {
    expect(post("Anna Ost", FIRST)).toBe("Deputy Minister");
    expect(post("Anna Ost", SECOND)).toBe("Minister");
    expect(post("Anna Ost", THIRD)).toBe("Prime Minister");
    const reversed = withPosts((posts) => posts.toReversed());
    expect(post("Anna Ost", SECOND, reversed)).toBe("Minister");
  });

  test("is the one held that day by its first and last day, whenever it was attested", () => {
    expect(post("Bert West", FIRST)).toBe("Vice Minister of the Interior");
    expect(post("Bert West", SECOND)).toBe("Minister of the Interior");
  });

  test("is not one that is attested only later", () => {
    expect(post("Carl West", SECOND)).toEqual(unstated);
  });

  test("is not one that was left before the day", () => {
    const left = withPosts((posts) => posts.map((each) => ({ ...each, to: "2026-06-10" })));
    expect(post("Anna Ost", SECOND, left)).toEqual(unstated);
  });

  test("is not one from a source that the house has switched off, however near its day", () => {
    expect(post("Anna Ost", SECOND)).toBe("Minister");
    expect(post("Anna Ost", SECOND, openRecord)).toContain("outside-post");
  });

  test("is not stated when the record holds none", () => {
    const none = withPosts(() => []);
    expect(post("Anna Ost", SECOND, none)).toEqual(unstated);
  });
});

test("the head of a delegation stands first, our side before theirs", () => {
  const names = viewOf("eve").sides.map((side) => side.people.map(({ name }) => name));
  expect(names).toEqual([["Anna Ost"], ["Bert West", "Carl West"]]);
});
