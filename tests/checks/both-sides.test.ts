/** A register of a meeting that holds what one side said. */
import { describe, expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const ITEMS = `data/commitments/${LATER}.yaml`;
const MEETING = `data/meetings/${LATER}.yaml`;
const REST =
  "modality: stated, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: unknown";

const replies = (text: string): Change => [MEETING, ["replies: unknown", `replies: ${text}`]];
/** Who said each of the items of the later meeting; two are there already. */
const saidBy = (first: string, second: string, ...others: readonly string[]): Change => [
  ITEMS,
  ["by: binh\n", `by: ${first}\n`],
  ["by: phosay\n", `by: ${second}\n`],
  [
    "commitments:\n",
    `commitments:\n${others.map((by, at) => `  - { id: n-${at}, what: Name a unit, by: ${by}, ${REST} }\n`).join("")}`,
  ],
];
const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code === "items-of-one-side");
const messages = (...changes: readonly Change[]) => told(...changes).map(({ message }) => message);

const OURS = "all 3 items were said by our side, and none by the other";
const THEIRS = "all 3 items were said by the other side, and none by ours";

describe("three items of a meeting", () => {
  test("that our side said are told of at the first, and so are those of the other", () => {
    expect(told(replies("[]"), saidBy("binh", "moha", "viet-nam"))).toMatchObject([
      { message: OURS, at: "viet-nam" },
    ]);
    expect(messages(replies("[]"), saidBy("laos", "mlsw", "phosay"))).toEqual([THEIRS]);
  });

  test("that both said are told of by nobody", () => {
    expect(messages(replies("[]"), saidBy("binh", "phosay", "binh"))).toEqual([]);
  });

  test("may be of one side where nobody knows what the other answered", () => {
    expect(messages(saidBy("binh", "moha", "viet-nam"))).toEqual([]);
  });

  test("may be of one side before the meeting is held", () => {
    const planned: Change = [MEETING, ["state: held", "state: planned"]];
    expect(messages(replies("[]"), planned, saidBy("binh", "moha", "viet-nam"))).toEqual([]);
  });

  test("of which a body of no country said one are of nobody knows which side", () => {
    const nowhere: Change = [
      "data/parties.yaml",
      [
        "parties:\n",
        "parties:\n  - { id: asean, name: ASEAN, kind: organisation, country: unknown, source: s1, quote: a fragment }\n",
      ],
    ];
    expect(messages(replies("[]"), nowhere, saidBy("binh", "moha", "asean"))).toEqual([]);
    expect(messages(replies("[]"), nowhere, saidBy("asean", "asean", "asean"))).toEqual([]);
  });
});

test("a state is its own country, whatever is entered for it", () => {
  const bare: Change = [
    "data/parties.yaml",
    [
      "name: LAOS\n    kind: state\n    country: laos",
      "name: LAOS\n    kind: state\n    country: unknown",
    ],
  ];
  expect(messages(replies("[]"), bare, saidBy("laos", "mlsw", "phosay"))).toEqual([THEIRS]);
});

test("two items may well be of one side", () => {
  expect(messages(replies("[]"), saidBy("binh", "moha"))).toEqual([]);
});
