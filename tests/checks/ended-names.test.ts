/** Names that bodies had once: when they are late, and how the texts that have them are told of. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const former = (name: string, until: string) =>
  `{ name: ${name}, until: ${until}, how: merged, source: s1, quote: a fragment }`;
type Changes = readonly Change[];

/** What is told where the house's ministry took over the Ministry of Labour on this day. */
const tell = (until: string, ...changes: Changes) =>
  toldOf(
    changed(
      [
        "data/parties.yaml",
        [
          "name: MOHA\n",
          `name: MOHA\n    former: [${former("{ en: Ministry of Labour, vi: Bộ Lao động }", until)}]\n`,
        ],
      ],
      ...changes,
    ),
  ).map(({ code, at }) => `${code} ${at}`);

describe("a post that is called by a name which had ended", () => {
  const post = (from: string, attested: string) =>
    tell("2025-03-01", [
      "data/people.yaml",
      [
        "posts: []",
        `posts: [{ title: "Minister, Ministry of Labour", party: moha, from: ${from}, to: present, attested: [${attested}], source: s1, quote: a fragment }]`,
      ],
    ]);

  test("is told of where it was taken up, or somebody was named in it, after that day", () => {
    expect(post("2025-03-02", "unknown")).toEqual(["name-ended Ministry of Labour"]);
    expect(post("unknown", "2025-03-02")).toEqual(["name-ended Ministry of Labour"]);
    expect(post("2021", "2024-05, 2025-04")).toEqual(["name-ended Ministry of Labour"]);
  });

  test("is right where that may have been before", () => {
    expect(post("2021", "2025-03-01")).toEqual([]);
    expect(post("2025", "2025-03")).toEqual([]);
    expect(post("unknown", "unknown")).toEqual([]);
  });
});

describe("a text that has a name which had ended", () => {
  const titled = (title: string, until = "2025-03-01") =>
    tell(until, [MEETING, ["title: Bilateral meeting", `title: ${title}`]]);

  test.each([
    ["Talks with the MINISTRY OF  LABOUR", "MINISTRY OF  LABOUR"],
    ["Talks with the ministry of labour’s staff", "ministry of labour"],
    ["{ vi: { text: Hội đàm với Bộ Lao động, reviewed: true } }", "Bộ Lao động"],
  ])("is told of in any capitals and languages: %s", (title, words) => {
    expect(titled(title)).toEqual([`former-name-in-text ${words}`]);
  });

  test.each([
    "Talks with the Ministry of Labourers",
    "Talks with the ministry merged from the Ministry of Labour",
    "{ vi: { text: 'Hội đàm với Bộ Nội vụ, trước đây là Bộ Lao động', reviewed: true } }",
  ])("is right where it is another name, or called a former one: %s", (title) => {
    expect(titled(title)).toEqual([]);
  });

  test("is right on the last day of the name, in its last year, and where nobody knows its end", () => {
    expect(titled("The Ministry of Labour", "2025-12-02")).toEqual([]);
    expect(titled("The Ministry of Labour", "2025")).toEqual([]);
    expect(titled("The Ministry of Labour", "unknown")).toEqual([]);
    expect(titled("The Ministry of Labour", "2025-12-01")).toHaveLength(1);
  });

  test("is told of once for a meeting where there are many, and told of each other meeting", () => {
    const NAME = "Ministry of Labour";
    const fact = (n: number) =>
      `  - { id: f${n}, kind: event, text: The ${NAME} wrote, on: 2025-11-0${n}, source: s1, quote: unknown }\n`;
    const facts = (count: number) =>
      Array.from({ length: count }, (_, index) => fact(index + 1)).join("");
    const changes = (count: number): Changes => [
      [MEETING, ["facts: \n", `facts:\n${facts(count)}`]],
      [`data/meetings/${EARLIER}.yaml`, ["text: A visit", `text: The ${NAME}`]],
    ];
    expect(tell("2025-03-01", ...changes(5))).toHaveLength(6);
    expect(tell("2025-03-01", ...changes(6))).toHaveLength(2);
  });
});

test("a body at the table is looked for by the day of its own meeting, in any language", () => {
  const renamed = (until: string) =>
    tell(
      until,
      ["data/parties.yaml", ["name: MLSW", "name: { en: Labour Office, vi: bộ lao động }"]],
      [
        "data/parties.yaml",
        [
          "vi: bộ lao động }\n    kind: ministry\n    country: laos",
          "vi: bộ lao động }\n    kind: ministry\n    country: viet-nam",
        ],
      ],
    );
  expect(renamed("2025-11-10")).toEqual(["name-ended mlsw", "name-ended mlsw"]);
  expect(renamed("2025-11-11")).toEqual(["name-ended mlsw"]);
  expect(renamed("2025-12-02")).toEqual([]);
});
