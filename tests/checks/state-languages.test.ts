/** Which states are asked for their language, and how often. */
import { expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const VIETNAMESE: readonly [string, string] = ["id: viet-nam", "id: viet-nam\n    language: vi"];
const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).flatMap(({ code, at }) =>
    code === "state-language-missing" ? [at] : [],
  );

test("a state that takes part in many meetings is told of once", () => {
  expect(told(["data/parties.yaml", VIETNAMESE])).toEqual(["laos"]);
});

test("a state that sits at the table itself is told of, whatever its entry says of its country", () => {
  const entry =
    "  - id: thailand\n    name: Thailand\n    kind: state\n    country: unknown\n    source: s1\n    quote: a fragment\n";
  expect(
    told(
      ["data/parties.yaml", VIETNAMESE, ["  - id: laos", `${entry}  - id: laos`]],
      [
        `data/meetings/${LATER}.yaml`,
        ["occasion:", "  - { party: thailand, delegation: [], others: unknown }\noccasion:"],
      ],
    ),
  ).toEqual(["thailand", "laos"]);
});
