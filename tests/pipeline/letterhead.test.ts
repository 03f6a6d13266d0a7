/** What fills the head and the foot of official papers, and what is told where the house has nothing for it. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Report } from "../../src/diagnostics/report.ts";
import { headOf } from "../../src/pipeline/head.ts";
import { check } from "../../src/pipeline.ts";
import { type Audience, audiences } from "../../src/record/fields.ts";
import { letterheadSchema, meetingLetterheadSchema } from "../../src/record/letterhead.ts";
import type { Person } from "../../src/record/person.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { mayRead } from "../../src/view/context.ts";
import {
  BILATERAL,
  exampleContext,
  exampleLocale,
  exampleRecord,
  must,
} from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { LETTERHEAD, letterheadHouse } from "../support/letterhead.ts";

const REPORT = { documentType: "BC", head: "letter" };

function slots(letterhead: string, own = "", tag = "en") {
  const host = letterheadHouse(letterhead, own);
  const record = exampleRecord(host);
  const locale = exampleLocale(tag, host);
  const context = { ...exampleContext(BILATERAL, "after", { record }), locale };
  return headOf(context, REPORT).meta;
}

describe("the slots", () => {
  test("are bodies by their official names, people with their posts, words as they stand", () => {
    const { furniture, head } = slots(`
  parent: none
  issuer: moha
  abbreviation: BNV
  unit: HTQT
  place: Hà Nội
  address: 8 Tôn Thất Thuyết
  signatory: { authority: KT. BỘ TRƯỞNG, post: THỨ TRƯỞNG, person: binh }
  addressees: [mlsw, phosay, As above]
  recipients: [{ en: The Office, vi: Văn phòng }]
  file: VT, HTQT
  drafter: PL.(300)
  basis: [the register]`);
    expect(head).toBe("letter");
    expect(furniture).toMatchObject({
      parent: "",
      issuer: "Ministry of Home Affairs",
      abbreviation: "BNV",
      unit: "HTQT",
      type: "BC",
      place: "Hà Nội",
      address: "8 Tôn Thất Thuyết",
      authority: "KT. BỘ TRƯỞNG",
      post: "THỨ TRƯỞNG",
      signatory: "Đỗ Thanh Bình",
      addressees: [
        "Ministry of Labour and Social Welfare",
        "Phosay Sayasone, Minister of Labour and Social Welfare",
        "As above",
      ].join("\n"),
      recipients: "The Office",
      file: "VT, HTQT",
      drafter: "PL.(300)",
      basis: "the register",
      chair: "name of who signs not stated",
      about:
        "bilateral meeting of the Minister of Home Affairs with the Lao Minister of Labour and Social Welfare",
    });
  });

  test("are in the language of the paper", () => {
    const { furniture } = slots(LETTERHEAD, "", "vi");
    expect(furniture).toMatchObject({ issuer: "Bộ Nội vụ", signatory: "chưa xác định người ký" });
  });

  test("say in words what the house does not know, and never a number or a date", () => {
    const { furniture } = slots(`
  parent: unknown
  issuer: moha
  abbreviation: BNV
  place: unknown`);
    expect(furniture).toMatchObject({
      parent: "superior body not stated",
      place: "place not stated",
      addressees: "addressee not stated",
      recipients: "recipients not stated",
      file: "place of filing not stated",
      authority: "",
      post: "post of who signs not stated",
      signatory: "name of who signs not stated",
      noteTaker: "name of who signs not stated",
    });
    expect(Object.keys(furniture).filter((name) => /date|number/iu.test(name))).toEqual([]);
  });

  test("are those of the meeting where it has its own, even where it has nobody", () => {
    const own = `
letterhead:
  addressees: []
  recipients: [moha]
  signatory: { post: Minister, person: unknown }
  about: talks of the ministers`;
    const { furniture } = slots(`${LETTERHEAD}\n  addressees: [mlsw]`, own);
    expect(furniture).toMatchObject({
      addressees: "",
      recipients: "Ministry of Home Affairs",
      post: "Minister",
      signatory: "name of who signs not stated",
      about: "talks of the ministers",
    });
  });

  test("keep a text with line ends as one member of its list", () => {
    const { furniture } = slots(`${LETTERHEAD}\n  recipients: ["The\\n  Office", moha]`);
    expect(furniture.recipients).toBe("The Office\nMinistry of Home Affairs");
  });
});

/** The slots of a paper for these readers, of a meeting whose record somebody is known to take. */
function slotsFor(audience: Audience, letterhead: string, own = "") {
  const record = recordWith(letterhead, own);
  const context = { ...exampleContext(BILATERAL, "after", { record }), audience };
  const meeting = { ...context.meeting, note_taker: "phosay" };
  return headOf({ ...context, meeting }, REPORT).meta.furniture;
}

const records = new Map<string, HouseRecord>();

/** Read once: what a reader may see of it is not the record's. */
function recordWith(letterhead: string, own: string): HouseRecord {
  const key = JSON.stringify([letterhead, own]);
  const record = records.get(key) ?? exampleRecord(letterheadHouse(letterhead, own));
  records.set(key, record);
  return record;
}

/** Runs this while the field is declared to be for the house alone. */
function whileInternal<T>(field: z.ZodType, run: () => T): T {
  const said = must(z.globalRegistry.get(field), "a described field");
  z.globalRegistry.add(field, { ...said, audience: "internal" });
  try {
    return run();
  } finally {
    z.globalRegistry.add(field, said);
  }
}

describe("what the readers of a paper may not see", () => {
  const FULL = `
  parent: mlsw
  issuer: moha
  abbreviation: BNV
  unit: HTQT
  place: Hà Nội
  address: 8 Tôn Thất Thuyết
  signatory: { authority: KT. BỘ TRƯỞNG, post: THỨ TRƯỞNG, person: binh }
  addressees: [mlsw]
  recipients: [mlsw]
  file: VT
  drafter: PL.(300)
  basis: [the register]`;

  test("is who takes the record: only papers of the house name them", () => {
    for (const audience of audiences) {
      expect(slotsFor(audience, FULL).noteTaker).toBe(
        mayRead("internal", audience) ? "Phosay Sayasone" : "name of who signs not stated",
      );
    }
  });

  test.each([...Object.entries(letterheadSchema.shape)])(
    "is no slot where the schema keeps %s to the house",
    (name, field) => {
      const usual = slotsFor("delegation", FULL);
      const kept = whileInternal(field, () => slotsFor("delegation", FULL));
      const signed = ["authority", "post", "signatory"];
      // What a kind of paper has of its own may stand in any of these.
      const ofKinds = [...signed, "addressees", "recipients", "basis"];
      const slots = name === "signatory" ? signed : name === "papers" ? ofKinds : [name];
      const differing = Object.keys(usual).filter((slot) => usual[slot] !== kept[slot]);
      expect(differing.toSorted()).toEqual(slots.toSorted());
      for (const slot of slots) expect(kept[slot]).toMatch(/^$|not stated$/u);
      expect(whileInternal(field, () => slotsFor("internal", FULL))).toEqual(
        slotsFor("internal", FULL),
      );
    },
  );

  test("is none of the meeting's own either", () => {
    const own = "\nletterhead: { addressees: [Nobody else], about: the talks }";
    const { addressees, about } = meetingLetterheadSchema.shape;
    expect(slotsFor("shareable", FULL, own)).toMatchObject({
      addressees: "Nobody else",
      about: "the talks",
    });
    expect(whileInternal(addressees, () => slotsFor("shareable", FULL, own)).addressees).toBe(
      "addressee not stated",
    );
    expect(whileInternal(about, () => slotsFor("shareable", FULL, own)).about).not.toBe(
      "the talks",
    );
  });
});

test("a post that nobody knows is said to be, beside the name of who signs", () => {
  const signatory = "\n  signatory: { post: unknown, person: binh }";
  expect(slots(`${LETTERHEAD}${signatory}`).furniture).toMatchObject({
    post: "post of who signs not stated",
    signatory: "Đỗ Thanh Bình",
  });
});

test("each slot that is no list is one line, whatever line ends and spaces the record has", () => {
  const record = exampleRecord(letterheadHouse(`${LETTERHEAD}\n  file: "VT,\\n  HTQT"`));
  const { house, parties } = record;
  const broken = (text: string) => `${text.replace(" ", " \n  ")}\n`;
  const party = must(parties.get(house.party), "the house");
  const context = exampleContext(BILATERAL, "after", {
    record: {
      ...record,
      house: { ...house, mark: "For\u00a0the house\nalone\n" },
      parties: new Map(parties).set(house.party, { ...party, name: broken("Ministry of us") }),
    },
  });
  const meeting = { ...context.meeting, title: broken("The talks") };
  const named = { ...meeting, letterhead: { about: broken("the talks") } };
  const { meta } = headOf({ ...context, meeting: named }, REPORT);
  expect(meta).toMatchObject({ subject: "The talks", author: "Ministry of us" });
  expect(meta.title).toMatch(/: The talks$/u);
  expect(meta.furniture).toMatchObject({
    mark: "For\u00a0the house alone",
    house: "Ministry of us",
    issuer: "Ministry of us",
    subject: "The talks",
    about: "the talks",
    file: "VT, HTQT",
  });
  expect(Object.values(meta.furniture).filter((text) => /\n|^\s|\s$/u.test(text))).toEqual([]);
});

describe("a kind of paper", () => {
  // The paper of `slots` is of the kind follow-up-memo.
  const ofKind = (addressees: string) =>
    `\n  papers: { follow-up-memo: { addressees: ${addressees} }, cong-van: { addressees: [Others] } }`;
  const general = `${LETTERHEAD}\n  addressees: [The house]\n  recipients: [All]`;
  const meeting = (more: string) => `\nletterhead:${more}`;

  test.each([
    ["what the house has for all kinds", "", "", "The house"],
    ["what the house has for this kind", ofKind("[Its kind]"), "", "Its kind"],
    ["nobody, where the house says so of this kind", ofKind("[]"), "", ""],
    [
      "what the meeting has for all kinds, whatever the house has for this one",
      ofKind("[Its kind]"),
      meeting("\n  addressees: [The meeting]"),
      "The meeting",
    ],
    [
      "what the meeting has for this kind",
      ofKind("[Its kind]"),
      meeting(`\n  addressees: [The meeting]${ofKind("[Its kind there]")}`),
      "Its kind there",
    ],
  ])("has %s", (_, house, own, addressees) => {
    const { furniture } = slots(`${general}${house}`, own);
    expect(furniture).toMatchObject({ addressees, recipients: "All" });
  });

  test("has one who signs and a basis of its own", () => {
    const papers = `
  papers:
    follow-up-memo:
      signatory: { authority: By order, post: Head of Office, person: unknown }
      basis: [the rules]`;
    const { furniture } = slots(`${general}\n  basis: [the register]${papers}`);
    expect(furniture).toMatchObject({
      authority: "By order",
      post: "Head of Office",
      basis: "the rules",
      addressees: "The house",
    });
  });
});

describe("a person among the addressees", () => {
  const addressed = (change: (person: Person) => Person) => {
    const record = exampleRecord(letterheadHouse(`${LETTERHEAD}\n  addressees: [phosay]`));
    const person = change(must(record.people.get("phosay"), "phosay"));
    const people = new Map(record.people).set("phosay", person);
    const context = exampleContext(BILATERAL, "after", { record: { ...record, people } });
    return headOf(context, REPORT).meta.furniture.addressees;
  };

  test("has no gap beside the name where no post is known", () => {
    expect(addressed((person) => ({ ...person, posts: [] }))).toBe("Phosay Sayasone");
  });

  test("is named by the post alone where no name is known", () => {
    expect(addressed((person) => ({ ...person, name: "unknown" }))).toBe(
      "Minister of Labour and Social Welfare",
    );
  });

  test("is a gap where neither is known", () => {
    expect(addressed((person) => ({ ...person, name: "unknown", posts: [] }))).toBe(
      "not stated in sources",
    );
  });
});

describe("a theme that prints a letterhead", () => {
  const official = "theme: vn-decree-30";

  test("is told of where the house file has none, with the lines to add", () => {
    const host = letterheadHouse(undefined);
    const report = new Report();
    check(host, {}, report);
    expect(report.diagnostics).toMatchObject([
      {
        code: "letterhead-missing",
        message: "the theme vn-decree-30 prints a letterhead, and data/house.yaml has none",
        hint: "add to it, with what is true of the house: letterhead: { parent: none, issuer: moha, abbreviation: …, place: … }",
        place: { file: "data/house.yaml", line: 8 },
      },
    ]);
  });

  test("needs none of a house whose theme prints none", () => {
    const host = letterheadHouse(undefined, "", "theme: international");
    const report = new Report();
    check(host, {}, report);
    expect(report.diagnostics).toEqual([]);
  });

  test("holds a body name of 160 letters among those who receive it", {
    timeout: 60_000,
  }, async () => {
    const letterhead = `${LETTERHEAD}\n  recipients: [${"Ministry ".repeat(18)}]`;
    const host = letterheadHouse(letterhead, "", `templates: vn-decree-30\n${official}`);
    const options = { meetings: [BILATERAL], kinds: ["cong-van"] };
    const { codes, files } = await runBuild(host, options);
    expect(codes).toEqual([]);
    expect(files).toHaveLength(2);
  });

  test("holds forty addressees, and tells of them", { timeout: 60_000 }, async () => {
    const letterhead = `${LETTERHEAD}\n  addressees: [${Array(40).fill("mlsw").join(", ")}]`;
    const host = letterheadHouse(letterhead, "", `templates: vn-decree-30\n${official}`);
    const options = { meetings: [BILATERAL], kinds: ["cong-van"] };
    const { diagnostics, files } = await runBuild(host, options);
    expect(diagnostics).toMatchObject([
      { code: "addressees-many", severity: "warning", place: { file: "data/house.yaml" } },
    ]);
    expect(diagnostics[0]?.message).toContain("40");
    expect(files).toHaveLength(2);
  });

  test("holds an issuer whose name is longer than the head is wide, and tells of it at its line", {
    timeout: 60_000,
  }, async () => {
    const host = letterheadHouse(LETTERHEAD, "", official);
    const parties = "data/parties.yaml";
    const text = new TextDecoder().decode(host.files.get(parties));
    const name = `en: ${"Ministry of Affairs ".repeat(8)}`;
    const long = text.replace("en: Ministry of Home Affairs", name);
    host.files.set(parties, new TextEncoder().encode(long));
    const options = { meetings: [BILATERAL], kinds: ["follow-up-memo"] };
    const { diagnostics, files } = await runBuild(host, options);
    const line = long.split("\n").findIndex((each) => each.includes(name)) + 1;
    expect(diagnostics).toMatchObject([
      {
        code: "body-name-long",
        severity: "warning",
        message: expect.stringContaining("takes 8 lines of the head of vn-decree-30"),
        place: { file: parties, line },
      },
    ]);
    expect(files).toHaveLength(2);
  });

  test("tells of a text that it prints and that has no wording in the paper's language", () => {
    const told = (theme: string) => {
      const host = letterheadHouse(LETTERHEAD, "", theme);
      const report = new Report();
      check(host, { languages: ["vi"], kinds: ["follow-up-memo"] }, report);
      return report.diagnostics.filter(({ message }) => message.includes("The Capital"));
    };
    expect(told(official)).toMatchObject([{ place: { file: "data/house.yaml" } }]);
    expect(told("theme: international")).toEqual([]);
  });
});

test("the example's house has no letterhead that no source supports", () => {
  const { house } = exampleRecord(exampleInMemory());
  expect(house.letterhead).toMatchObject({
    signatory: "unknown",
    addressees: "unknown",
    recipients: "unknown",
    file: "unknown",
  });
});
