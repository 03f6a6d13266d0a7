import { describe, expect, it } from "vitest";
import { changed, EARLIER, files, LATER, load } from "./fixture.ts";

const earlier = `data/meetings/${EARLIER}.yaml`;
const later = `data/meetings/${LATER}.yaml`;
const said = `data/commitments/${LATER}.yaml`;
const saidEarlier = `data/commitments/${EARLIER}.yaml`;

describe("an id that names nothing", () => {
  it("is told at the entry of the list where it stands, with the id that was meant", () => {
    const { record, diagnostics } = load(changed([said, ["owner: [moha]", "owner: [moha, mlws]"]]));
    expect(record).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: "commitment-unknown-owner",
        severity: "error",
        message: `commitment b-2 names "mlws", which is not among the parties or the people`,
        place: { file: said, line: 10, column: 19, length: 4 },
        hint: `did you mean "mlsw"?`,
      },
    ]);
  });

  it("is found in every kind of file and field, all at once", () => {
    const { problems } = load(
      changed(
        ["data/house.yaml", ["party: moha", "party: mofa"]],
        ["data/parties.yaml", ["country: laos", "country: thailand"]],
        ["data/people.yaml", ["country: laos", "country: myanmar"]],
        [
          "data/agreements.yaml",
          ["[moha, mlsw]", "[moha, mond]"],
          [`before: ${LATER}`, "before: m9"],
        ],
        [
          later,
          ["principal: binh", "principal: moha"],
          ["person: phosay", "person: nobody"],
          [`previous: ${EARLIER}`, "previous: m8"],
          ["source: s1", "source: [s1, s8]"],
        ],
        [
          said,
          ["by: binh", "by: somebody"],
          ["by: moha", "by: anybody"],
          ["source: s1", "source: s9"],
        ],
      ),
    );
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "agreement-unknown-parties",
      "agreement-unknown-before",
      "commitment-unknown-by",
      "commitment-unknown-by",
      "commitment-unknown-source",
      "house-unknown-party",
      "wrong-kind-of-entry",
      "meeting-unknown-person",
      "meeting-unknown-source",
      "meeting-unknown-previous",
      "party-unknown-country",
      "person-unknown-country",
    ]);
  });

  it("is told as a misspelt unknown where unknown may stand", () => {
    const { diagnostics } = load(changed([said, ["lead: unknown", "lead: unkown"]]));
    expect(diagnostics).toMatchObject([
      { code: "commitment-unknown-lead", hint: `did you mean "unknown"?` },
    ]);
  });

  it("is found in a spelling's source too", () => {
    const name = "name: { vi: { text: Đỗ Thanh Bình, source: l9, reviewed: false } }";
    const { problems } = load(changed(["data/people.yaml", ["name: Đỗ Thanh Bình", name]]));
    expect(problems).toEqual(["person-unknown-source data/people.yaml:4:48"]);
  });
});

describe("an id that names the wrong thing", () => {
  it("is told as what it is, with what is needed and who could be meant", () => {
    const post =
      "posts: [{ title: Minister, party: moha, from: unknown, to: present, attested: [2025-12-01], source: s1, quote: unknown }]";
    const { diagnostics } = load(
      changed(
        [later, ["principal: binh", "principal: moha"]],
        ["data/people.yaml", ["posts: []", post]],
      ),
    );
    expect(diagnostics).toMatchObject([
      {
        code: "wrong-kind-of-entry",
        message: '"moha" is a party, and a person is needed here',
        hint: "people with a post there: binh",
      },
    ]);
  });

  it("is told of a ministry that is given as a country", () => {
    const { diagnostics } = load(changed([later, ["country: laos", "country: mlsw"]]));
    expect(diagnostics).toMatchObject([
      {
        message: '"mlsw" is no state, and a country is needed here',
        hint: `did you mean "laos"?`,
      },
    ]);
  });

  it("is told of the word unknown, where somebody must be named or a whole list is unknown", () => {
    const { diagnostics } = load(
      changed([later, ["principal: binh", "principal: unknown"]], [said, ["[mlsw]", "[unknown]"]]),
    );
    expect(diagnostics).toMatchObject([
      { code: "unknown-not-allowed", hint: 'write "to: unknown", without brackets' },
      { code: "unknown-not-allowed", hint: "ids that may stand here: binh, phosay" },
    ]);
  });
});

describe("one cause", () => {
  it("is told once, however many places name the entry that is not there", () => {
    const { diagnostics } = load(changed(["data/people.yaml", ["id: binh", "id: bnh"]]));
    expect(diagnostics).toMatchObject([
      {
        message: `meeting ${EARLIER} names "binh", which is not among the people; so do 5 other places`,
        hint: 'if "bnh" on data/people.yaml:3 is meant, correct the id there',
      },
    ]);
  });
});

describe("an id given twice", () => {
  it("is told at the second, naming the line of the first", () => {
    const { diagnostics } = load(changed([said, ["id: b-1", "id: b-2"]]));
    expect(diagnostics).toMatchObject([
      {
        code: "duplicate-id",
        message: `the id "b-2" is taken already, on line 4`,
        place: { file: said, line: 20, column: 9 },
      },
    ]);
  });

  it("is told over all files of commitments", () => {
    const { diagnostics } = load(changed([said, ["id: b-1", "id: a-1"]]));
    expect(diagnostics).toMatchObject([
      { message: `the id "a-1" is taken already, on ${saidEarlier}:20`, place: { file: said } },
    ]);
  });

  it("is told of a person who has the id of a party, since fields name both", () => {
    const { problems } = load(changed(["data/people.yaml", ["id: phosay", "id: moha"]]));
    expect(problems).toContain("duplicate-id data/people.yaml:11:9");
  });

  it("is told of facts over all meetings", () => {
    const fact =
      files[later]?.slice((files[later]?.indexOf("facts: ") ?? 0) + "facts: ".length) ?? "";
    const { problems } = load(changed([earlier, ["facts: []\n", `facts: ${fact}`]]));
    expect(problems).toEqual([`duplicate-id ${later}:41:9`]);
  });
});

describe("what belongs together", () => {
  it("has one name: a meeting's file and its id", () => {
    const { problems } = load(changed([later, [`id: ${LATER}`, "id: another"]]));
    expect(problems).toContain(`wrong-file-name ${later}:2:5`);
  });

  it("has one name: a file of commitments and its meeting", () => {
    const { diagnostics } = load(changed([said, [`meeting: ${LATER}`, `meeting: ${EARLIER}`]]));
    expect(diagnostics).toMatchObject([
      { code: "wrong-file-name", place: { file: said, line: 2 }, hint: `did you mean "${LATER}"?` },
    ]);
    const { [said]: text = "", ...rest } = files;
    const astray = {
      ...rest,
      "data/commitments/m9.yaml": text.replace(`meeting: ${LATER}`, "meeting: m9"),
    };
    expect(load(astray).problems).toEqual([
      "commitments-unknown-meeting data/commitments/m9.yaml:2:10",
    ]);
  });

  it("keeps the parts of one item as reported within one meeting", () => {
    const { problems } = load(
      changed([said, ["part_of: b-as-reported", "part_of: a-as-reported"]]),
    );
    expect(problems).toEqual([`part-of-two-meetings ${said}:5:14`]);
  });

  it("needs the country of the house, since it tells whose item is whose", () => {
    const { problems } = load(
      changed([
        "data/parties.yaml",
        [
          "name: MOHA\n    kind: ministry\n    country: viet-nam",
          "name: MOHA\n    kind: ministry\n    country: unknown",
        ],
      ]),
    );
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["house-without-country"]);
  });

  it("warns of a meeting that was moved away from the day in its id", () => {
    const { problems } = load(changed([later, ["on: 2025-12-02", "on: 2025-12-03"]]));
    expect(problems.map((problem) => problem.split(" ")[0])).toContain("meeting-date-differs");
  });

  it("says why a fact is older than a meeting, and only where its day is not known", () => {
    const { problems } = load(
      changed(
        [later, ["    because: the report says so\n", ""]],
        ["data/agreements.yaml", ["signed_on: unknown", "signed_on: 2025-11-12"]],
      ),
    );
    expect(problems).toEqual([
      "before-with-date data/agreements.yaml:10:5",
      `before-without-because ${later}:45:5`,
    ]);
  });

  it("keeps updates in the order in which they were entered", () => {
    const { problems } = load(changed([said, ["recorded: 2025-12-05", "recorded: 2025-12-03"]]));
    expect(problems).toEqual([`updates-out-of-order ${said}:17:37`]);
  });
});

describe("a source of spellings", () => {
  it("backs no commitment, fact, party or agreement", () => {
    const toLanguage = ["source: s1", "source: l1"] as const;
    const { problems } = load(
      changed(
        [said, toLanguage],
        [later, toLanguage],
        ["data/parties.yaml", toLanguage],
        ["data/agreements.yaml", ["source: s1", "source: [l1]"]],
      ),
    );
    expect(problems).toEqual([
      "fact-from-language-source data/agreements.yaml:18:13",
      `fact-from-language-source ${said}:18:13`,
      `fact-from-language-source ${later}:19:36`,
      "fact-from-language-source data/parties.yaml:7:13",
    ]);
  });

  it("may stand beside the source of the fact", () => {
    expect(load(changed([said, ["source: s1", "source: [s1, l1]"]])).problems).toEqual([]);
  });
});
