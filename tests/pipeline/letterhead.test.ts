/** What fills the head and the foot of official papers, and what is told where the house has nothing for it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { headOf } from "../../src/pipeline/head.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL, exampleContext, exampleLocale, exampleRecord } from "../support/example.ts";
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
      chair: "Đỗ Thanh Bình",
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

  test.each([
    ["a body name of 160 letters", `${LETTERHEAD}\n  recipients: [${"Ministry ".repeat(18)}]`],
    ["forty addressees", `${LETTERHEAD}\n  addressees: [${Array(40).fill("mlsw").join(", ")}]`],
  ])("holds %s", { timeout: 60_000 }, async (_, letterhead) => {
    const host = letterheadHouse(letterhead, "", `templates: vn-decree-30\n${official}`);
    const options = { meetings: [BILATERAL], kinds: ["cong-van"] };
    const { codes, files } = await runBuild(host, options);
    expect(codes).toEqual([]);
    expect(files).toHaveLength(2);
  });

  test("holds an issuer whose name is longer than the head is wide", {
    timeout: 60_000,
  }, async () => {
    const host = letterheadHouse(LETTERHEAD, "", official);
    const parties = "data/parties.yaml";
    const text = new TextDecoder().decode(host.files.get(parties));
    const long = text.replace(
      "en: Ministry of Home Affairs",
      `en: ${"Ministry of Affairs ".repeat(8)}`,
    );
    host.files.set(parties, new TextEncoder().encode(long));
    const options = { meetings: [BILATERAL], kinds: ["follow-up-memo"] };
    const { codes, files } = await runBuild(host, options);
    expect(codes).toEqual([]);
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
