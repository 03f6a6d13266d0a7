/** Who is one and the same, by id, by name, in whatever language and with whatever courtesy. */
import { describe, expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const told = (drafted: string, cleared: string, languages = "language: en") =>
  toldOf(
    changed(
      ["data/house.yaml", ["language: en", languages]],
      [
        `data/meetings/${LATER}.yaml`,
        ["drafted_by: unknown", `drafted_by: ${drafted}`],
        ["cleared_by: unknown", `cleared_by: ${cleared}`],
      ],
    ),
  ).flatMap(({ code }) => (code === "cleared-by-drafter" ? [code] : []));
const vi = (text: string) => `{ vi: { text: ${text}, reviewed: true } }`;

describe("is one person", () => {
  test.each([
    ["binh", "binh"],
    ["Đỗ Thanh Bình", "binh"],
    ["Do Thanh Binh", "Mr  DO THANH BINH"],
    ["Lê Thị Mai", "Madam Lê Thị Mai"],
    ["Lê Thị Mai", vi("Bà Lê Thị Mai")],
    [vi("Ông Đỗ Thanh Bình"), "Đỗ Thanh Bình"],
  ])("%s and %s", (drafted, cleared) => {
    expect(told(drafted, cleared)).toHaveLength(1);
  });

  test("with a courtesy of any language of the house", () => {
    const languages = "language: en\nlanguages: [en, vi]";
    expect(told("Lê Thị Mai", "Bà Lê Thị Mai", languages)).toHaveLength(1);
    expect(told("Lê Thị Mai", "Ms Lê Thị Mai")).toHaveLength(1);
  });
});

describe("are two", () => {
  test.each([
    ["unknown", "unknown"],
    ["binh", "phosay"],
    ["Cao Thanh Bình", "Đỗ Thanh Bình"],
    ["Sir", "Madam"],
  ])("%s and %s", (drafted, cleared) => {
    expect(told(drafted, cleared)).toEqual([]);
  });
});
