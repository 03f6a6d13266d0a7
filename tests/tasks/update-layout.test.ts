/**
 * Where `chancery update` puts an update in files as people write them: what stood there stays to the byte.
 * Each case shows the lines that are added, and the line above them.
 */
import { describe, expect, test } from "vitest";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import type { Languages } from "../../src/tasks/scaffold/outline.ts";
import { insertUpdate } from "../../src/tasks/update/insert.ts";
import { saysJustThis } from "../../src/tasks/update/prove.ts";
import { readRegister } from "../../src/tasks/update/register.ts";
import type { UpdateValues } from "../../src/tasks/update/values.ts";

const values: UpdateValues = {
  at: "2026-01-02",
  recorded: "2026-01-03",
  by: "moha",
  note: "Sent, at last: no. 1",
};
const english: Languages = { own: "en", others: [] };

/** The lines of an update, as far in as its hyphen stands. */
function item(indent: string): string {
  const lines = [
    "at: 2026-01-02",
    "recorded: 2026-01-03",
    "by: moha",
    'note: "Sent, at last: no. 1"',
  ];
  return lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}\n`).join("");
}

const flow = '{ at: 2026-01-02, recorded: 2026-01-03, by: moha, note: "Sent, at last: no. 1" }';

const fields = `
    modality: offered
    by: moha
    to: unknown
    owner: unknown
    lead: unknown
    counterpart: unknown
    deliverable: unknown`;
const top = `chancery: 1
meeting: m
commitments:
`;
const first = `${top}  - id: a-1
    what: Share experience${fields}
    due: unknown
`;
const backing = `    source: s1
    quote: unknown
`;
const next = `
  # What the others promised.
  - id: a-2
    what: Visit${fields}
    due: unknown
    updates:
      - { at: 2026-01-01, recorded: 2026-01-01, by: moha, note: Seen }
    source: s1
    quote: unknown
`;
const seen = "{ at: 2026-01-01, recorded: 2026-01-01, by: moha, note: Seen }";

/** The new text; undefined where it is refused or does not say just the update more. */
function added(text: string, languages = english, index = 0): string | undefined {
  const register = readRegister("data/commitments/m.yaml", new TextEncoder().encode(text));
  if (!register) throw new Error("the file of the test cannot be read");
  const { data: commitment } = commitmentsSchema.shape.commitments.element.safeParse(
    register.entries[index],
  );
  if (!commitment) throw new Error("the commitment of the test is not right");
  const result = insertUpdate({ text, index, values, languages });
  if (result === undefined) return undefined;
  const found = { ...register, index, commitment };
  return saysJustThis(found, { text: result, values, languages }) ? result : undefined;
}

/** What stands above and below the place of the new lines, and these lines. */
type Case = readonly [what: string, above: string, added: string, below: string];

const asField = `    updates:\n${item("      ")}`;

const cases: readonly Case[] = [
  ["no updates yet", first, asField, backing + next],
  ["no updates yet, in the last entry", first, asField, backing],
  [
    "no updates yet, behind a question and a comment",
    `${first}    open: |
      What is meant?

      And when?
    # Who may read it:
`.replace("    # Who may read it:\n", ""),
    asField,
    `    # Who may read it:\n    audience: shareable\n${backing}`,
  ],
  [
    "a due date with comments of its own",
    first.replace(
      "due: unknown\n",
      "due: # a month\n      on: 2026-03 # or so\n      basis: agreed\n      # by telephone\n",
    ),
    asField,
    backing,
  ],
  [
    "a list of fields one below the other",
    `${first}    updates:
      - at: 2026-01-01
        recorded: 2026-01-01
        by: moha
        note: Seen
`,
    item("      "),
    backing + next,
  ],
  [
    "a list with comments",
    `${first}    updates: # the newest last
      # the first
      - ${seen} # of the desk
        # and a word on it
      # - at: never
`,
    item("      "),
    `    # of the source\n${backing}`,
  ],
  [
    "a list at the depth of its field",
    `${first}    updates:\n    - ${seen}\n`,
    item("    "),
    backing,
  ],
  [
    "a list that is set in further, with wide hyphens",
    `${first}    updates:\n            -   at: 2026-01-01\n                recorded: 2026-01-01\n                by: moha\n`,
    item("            "),
    backing,
  ],
  [
    "a list with hyphens on lines of their own",
    `${first}    updates:\n      -\n        at: 2026-01-01\n        recorded: 2026-01-01\n        by: moha\n`,
    item("      "),
    backing,
  ],
  [
    "a list that ends in a text of several lines",
    `${first}    updates:
      - at: 2026-01-01
        recorded: 2026-01-01
        by: moha
        note: >-
          Seen
          and heard # not a comment

          twice
`,
    item("      "),
    `\n${backing}`,
  ],
  [
    "a list that ends in a bare text over two lines",
    `${first}    updates:\n      - at: 2026-01-01\n        recorded: 2026-01-01\n        by: moha\n        note: Seen\n          and heard\n`,
    item("      "),
    backing,
  ],
  [
    "a list that ends in a group",
    `${first}    updates:
      - at: 2026-01-01
        recorded: 2026-01-01
        by: moha
        due:
          from: unknown
          to: 2026-03
          reason: Asked for
`,
    item("      "),
    backing,
  ],
  [
    "updates as the last field",
    `${first}${backing}    updates:\n      - ${seen}\n`,
    item("      "),
    next,
  ],
  [
    "updates as the last field of the file, with a comment below",
    `${first}${backing}    updates:\n      - ${seen}\n`,
    item("      "),
    "\n# the end\n",
  ],
  ["names in quotes", `${first}    "updates":\n      - ${seen}\n`, item("      "), backing],
  [
    "brackets over several lines",
    `${first}    updates: [\n      ${seen}, # one\n      ${seen}, # two\n`,
    `      ${flow},\n`,
    `    ]\n${backing}`,
  ],
];

const ends: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["with the line ends of an old Mac", (text) => text.replaceAll("\n", "\r")],
  ["with a byte order mark", (text) => `\ufeff${text}`],
];

describe.each(ends)("a file %s", (_, ended) => {
  test.each(cases)("with %s", (_, above, lines, below) => {
    expect(added(ended(above + below))).toBe(ended(above + lines + below));
  });
});

test.each(cases.filter(([, , , below]) => below === backing))(
  "the other entry is found where the file ends in it (%s)",
  (_, above, lines, below) => {
    const shorter = above.slice(top.length);
    const text = `${top}${next.slice(1)}\n${shorter}${below}`;
    expect(added(text, english, 1)).toBe(`${top}${next.slice(1)}\n${shorter}${lines}${below}`);
  },
);

describe("a file that does not end its last line", () => {
  test.each([
    ["goes on doing so", `${first}${backing}    updates:\n      - ${seen}`, item("      ")],
    ["in an entry without updates", first.replace(/\n$/u, ""), asField, backing],
  ])("%s", (_, above, lines, before = "") => {
    // The fields of the source may stand anywhere.
    const text = before ? above.replace("    what:", `${before}    what:`) : above;
    expect(added(text)).toBe(`${text}\n${lines.replace(/\n$/u, "")}`);
  });
});

test("a text of several lines that ends with the file stays as it is", () => {
  const text = `${first}${backing}    updates:
      - at: 2026-01-01
        recorded: 2026-01-01
        by: moha
        note: |
          Seen`;
  expect(added(text)).toBe(`${text}\n${item("      ").trimEnd()}`);
});

describe("an empty list in brackets", () => {
  test.each([
    ["updates: []\n", "updates:\n", ""],
    ["updates: [ ] # none yet\n", "updates: # none yet\n", ""],
    ["updates:   []\n      # none yet\n", "updates:\n      # none yet\n", ""],
  ])("makes way for the first update: %j", (before, after) => {
    const text = `${first}    ${before}${backing}`;
    expect(added(text)).toBe(`${first}    ${after}${item("      ")}${backing}`);
  });
});

describe("a list in brackets", () => {
  test.each([
    [`[${seen}]`, `[${seen}, ${flow}]`],
    [`[ ${seen}, ${seen} ] # two`, `[ ${seen}, ${seen}, ${flow} ] # two`],
    [`[ ${seen}, ]`, `[ ${seen}, ${flow}, ]`],
    [`[\n      ${seen} # one\n    ]`, `[\n      ${seen}, # one\n      ${flow}\n    ]`],
    [`[\n      ${seen} ]`, `[\n      ${seen}, ${flow} ]`],
  ])("gets the update inside: %j", (before, after) => {
    const file = (list: string) => `${first}    updates: ${list}\n${backing}`;
    expect(added(file(before))).toBe(file(after));
  });
});

test("a text has a line for each other language of the papers", () => {
  const lines = `    updates:
      - at: 2026-01-02
        recorded: 2026-01-03
        by: moha
        note:
          vi: "Sent, at last: no. 1"
          #en: { text: , reviewed: false }
          #lo: { text: , reviewed: false }
`;
  const languages = { own: "vi", others: ["en", "lo"] };
  expect(added(first + backing, languages)).toBe(first + lines + backing);
});

describe("a layout that has no room is left alone:", () => {
  const onOneLine = `${top}  - { id: a-1, what: Share, modality: offered, by: moha, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: unknown }\n`;
  test.each([
    ["a commitment on one line", onOneLine],
    [
      "a file in the form of JSON",
      JSON.stringify(readRegister("", new TextEncoder().encode(first + backing))?.value),
    ],
    ["brackets that hold a comment alone", `${first}    updates: [ # none\n    ]\n${backing}`],
    ["brackets below their field", `${first}    updates:\n      []\n${backing}`],
  ])("%s", (_, text) => {
    expect(added(text)).toBeUndefined();
  });
});

test("a commitment is right though another in its file is not", () => {
  const wrong = next.replace("modality: offered", "modality: ofered");
  expect(added(first + backing + wrong)).toBe(first + asField + backing + wrong);
});
