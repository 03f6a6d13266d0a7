/** Delegations at the table: who leads them, who interprets, how many there are, and in which order. */
import { describe, expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const PLACES = { a: "1", b: "2", c: "unknown", d: "unknown", e: "5" };
const clerk = ([id, precedence]: readonly [string, string]) =>
  `  - { id: ${id}, name: unknown, call_name: unknown, pronunciation: unknown, country: unknown, precedence: ${precedence}, posts: [], biography: unknown }\n`;
const CLERKS: Change = [
  "data/people.yaml",
  ["people:\n", `people:\n${Object.entries(PLACES).map(clerk).join("")}`],
];

interface Side {
  /** Who sits there: an id with the part the person plays. */
  readonly of: Readonly<Record<string, string>>;
  readonly others?: string;
}

interface Table {
  readonly ours?: Side;
  readonly theirs?: Side;
  /** A third side. */
  readonly more?: Side;
  readonly kind?: string;
  readonly how?: string;
}

const OURS: Side = { of: { binh: "head" } };
const THEIRS: Side = { of: { phosay: "head" } };

function sideOf(party: string, { of, others = "none" }: Side): string {
  const delegation = Object.entries(of).map(
    ([person, role]) => `{ person: ${person}, role: ${role} }`,
  );
  return `  - { party: ${party}, delegation: [${delegation.join(", ")}], others: ${others} }\n`;
}

function told({ ours = OURS, theirs = THEIRS, more, kind = "bilateral", how = "none" }: Table) {
  const sides = [sideOf("moha", ours), sideOf("mlsw", theirs)];
  if (more) sides.push(sideOf("laos", more));
  return toldOf(
    changed(CLERKS, [
      MEETING,
      ["  - { party: moha, delegation: [{ person: binh, role: head }], others: unknown }\n", ""],
      [
        "  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: unknown }\n",
        sides.join(""),
      ],
      ["kind: bilateral", `kind: ${kind}`],
      ["interpretation: unknown", `interpretation: ${how}`],
    ]),
  );
}

const codes = (table: Table) => told(table).map(({ code }) => code);

describe("two complete delegations", () => {
  const four: Side = { of: { binh: "head", a: "member", b: "member", e: "member" } };
  const three: Side = { of: { binh: "head", a: "member", b: "member" } };
  const ofFour = { ...THEIRS, of: { phosay: "head", a: "member", b: "member", e: "member" } };

  test("may differ by two people, and are told of from three on, at the larger", () => {
    expect(codes({ ours: three })).toEqual([]);
    const ours = told({ ours: four });
    expect(ours.map(({ message }) => message)).toEqual([
      "4 people of ours sit opposite 1 of theirs",
    ]);
    expect(ours[0]?.at).toContain("binh");
    const theirs = told({ theirs: ofFour });
    expect(theirs.map(({ message }) => message)).toEqual([
      "1 people of ours sit opposite 4 of theirs",
    ]);
    expect(theirs[0]?.at).toContain("phosay");
  });

  test.each(["bilateral", "courtesy-call", "committee-session"])(
    "sit opposite each other: %s",
    (kind) => {
      expect(codes({ ours: four, kind })).toEqual(["delegations-unequal"]);
    },
  );

  test.each(["reception", "conference", "side-line"])("are not counted at a %s", (kind) => {
    expect(codes({ ours: four, kind })).toEqual([]);
  });

  test("are not compared where more people may come, or a third side sits there", () => {
    expect(codes({ ours: { ...four, others: "unknown" } })).toEqual([]);
    expect(codes({ ours: four, theirs: { ...THEIRS, others: "unknown" } })).toEqual([]);
    expect(codes({ ours: four, more: { of: { d: "head" } } })).toEqual([]);
  });

  test("have a head each, even where the other side is not complete", () => {
    const headless: Side = { of: { binh: "member" } };
    const open: Side = { ...THEIRS, others: "unknown" };
    expect(told({ ours: headless, theirs: open }).map(({ message }) => message)).toEqual([
      'the delegation of "moha" has no head',
    ]);
    expect(codes({ ours: { ...headless, others: "unknown" } })).toEqual([]);
  });
});

describe("a meeting that is interpreted in the room", () => {
  test.each(["consecutive", "whisper"])("has an interpreter of either side: %s", (how) => {
    expect(codes({ how })).toEqual(["interpreter-missing"]);
    expect(codes({ how, ours: { of: { binh: "head", a: "interpreter" } } })).toEqual([]);
    expect(codes({ how, theirs: { of: { phosay: "head", a: "interpreter" } } })).toEqual([]);
    expect(codes({ how, ours: { of: { binh: "head", a: "note-taker" } } })).toEqual([
      "interpreter-missing",
    ]);
  });

  test("may have one who is not named yet", () => {
    expect(codes({ how: "consecutive", ours: { ...OURS, others: "unknown" } })).toEqual([]);
    expect(codes({ how: "consecutive", theirs: { ...THEIRS, others: "unknown" } })).toEqual([]);
  });
});

describe("the places in lists of a delegation", () => {
  const open = (of: Side["of"]): Side => ({ of, others: "unknown" });

  test("are all known, or none is", () => {
    expect(codes({ ours: open({ binh: "head", a: "member" }) })).toEqual([]);
    expect(codes({ more: open({ c: "head", d: "member" }) })).toEqual([]);
  });

  test("are told of where they are known of some, on whichever side, with those who have none", () => {
    const ours = told({ ours: open({ binh: "head", c: "member", a: "member", d: "member" }) });
    expect(ours.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'precedence-missing: others of this delegation have a place in lists, and these have none: "c", "d"',
    ]);
    const theirs = told({ theirs: open({ phosay: "head", c: "member" }) });
    expect(theirs.map(({ code }) => code)).toEqual(["precedence-missing"]);
    expect(theirs[0]?.at).toContain("phosay");
  });
});
