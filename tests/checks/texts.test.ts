/** Dates, words of agreement, classes of instruments and spellings in texts of three languages. */
import { describe, expect, test } from "vitest";
import { changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const inText = (text: string) =>
  toldOf(
    changed([`data/meetings/${LATER}.yaml`, ["title: Bilateral meeting", `title: ${text}`]]),
  ).map(({ code, at }) => `${code} ${at}`);
const inVietnamese = (text: string) => inText(`{ vi: { text: '${text}', reviewed: true } }`);
const inLao = (text: string) => inText(`{ lo: { text: '${text}', reviewed: true } }`);

describe("a weekday that is not that of its date", () => {
  test("is told of in each language, and in the order of the Americans", () => {
    expect(inText("Talks of Monday 2 December 2025")).toEqual([
      "weekday-differs Monday 2 December 2025",
    ]);
    expect(inText("Talks of December 2, 2025 (Monday)")).toEqual([
      "weekday-differs December 2, 2025 (Monday)",
    ]);
    expect(inVietnamese("Hội đàm thứ Hai, ngày 02 tháng 12 năm 2025")).toEqual([
      "weekday-differs thứ Hai, ngày 02 tháng 12 năm 2025",
    ]);
    expect(inLao("ວັນຈັນ ວັນທີ 2 ທັນວາ 2025")).toEqual(["weekday-differs ວັນຈັນ ວັນທີ 2 ທັນວາ 2025"]);
  });

  test.each([
    [inText, "Mon 2 Dec 2025", "Tue 2 Dec 2025"],
    [inText, "Mon. 30/11/2025", "Sun. 30/11/2025"],
    [inVietnamese, "Thứ 2, ngày 02/12/2025", "Thứ 3, ngày 02/12/2025"],
    [inVietnamese, "thứ hai ngày 2/12/2025", "thứ ba ngày 2/12/2025"],
    [inVietnamese, "Thứ Hai, 2/12/2025", "Thứ Ba, 2/12/2025"],
  ])("is told of in short and in figures", (told, wrong, right) => {
    expect(told(wrong)).toEqual([`weekday-differs ${wrong}`]);
    expect(told(right)).toEqual([]);
  });

  test("is told of where the year follows from the record", () => {
    expect(inText("Talks of Monday, 11 November")).toEqual(["weekday-differs Monday, 11 November"]);
  });

  test("is another matter than one that is right", () => {
    expect(inText("Talks of Tuesday, 2 December 2025 and Tuesday 11 November")).toEqual([]);
    expect(inVietnamese("Hội đàm Thứ Ba, ngày 02 tháng 12 năm 2025")).toEqual([]);
  });
});

describe("a date without its year", () => {
  test("is told of once for a file", () => {
    const [told, ...more] = toldOf(
      changed([
        `data/meetings/${LATER}.yaml`,
        ["title: Bilateral meeting", "title: After 3 March and 4 May"],
      ]),
    );
    expect(more).toEqual([]);
    expect(told).toMatchObject({ code: "date-without-year", at: "3 March" });
    expect(told?.message).toContain("other such dates of this file: 1");
    expect(inVietnamese("Sau ngày 03 tháng 3")).toEqual(["date-without-year ngày 03 tháng 3"]);
    expect(inLao("ຫຼັງ ວັນທີ 3 ມີນາ")).toEqual(["date-without-year ວັນທີ 3 ມີນາ"]);
  });

  test.each([
    "After 11 November",
    "From 30 October to 2 November 2025",
    "“the talks of 3 March”",
    "Article 12 may be changed, and 15 marches were held",
    "In March 20 experts came",
    "Paragraph 1.3 March",
    "Section 3 May not apply",
    "Dinner on 17 December, and a call on 20 November",
  ])("is not what stands in: %s", (text) => {
    expect(inText(`'${text}'`)).toEqual([]);
  });
});

describe("words that both sides agreed", () => {
  const worded = (what: string, modality: string) =>
    toldOf(
      changed([
        `data/commitments/${EARLIER}.yaml`,
        [
          "what: Hold a workshop\n    modality: proposed",
          `what: ${what}\n    modality: ${modality}`,
        ],
      ]),
    ).map(({ code, at }) => `${code} ${at}`);

  test("are refused in an item that was proposed, at the beginning of any sentence", () => {
    expect(worded("Agreed to hold a workshop", "proposed")).toEqual(["agreed-claimed Agreed to"]);
    expect(worded("Hold it. Both sides agreed on May", "hoped")).toEqual([
      "agreed-claimed Both sides agreed",
    ]);
    const vi = "{ vi: { text: Hai bên đã thống nhất tổ chức, reviewed: true } }";
    expect(worded(vi, "requested")).toEqual(["agreed-claimed Hai bên đã thống nhất"]);
  });

  const vi = (text: string) => `{ vi: { text: '${text}', reviewed: true } }`;

  test.each([
    "Both Ministers have agreed to hold a workshop",
    "The two Ministries have agreed on a workshop",
    "The Ministers agreed on a workshop",
    "LAOS has agreed to send experts",
    "The Lao side agreed to send experts",
    "It has been agreed to hold a workshop",
    "On that day the two countries agreed to hold one",
    "Minister Phosay committed to a workshop",
    "'Agreed: hold a workshop'",
    "As agreed, hold a workshop",
    "The two sides reached agreement on a workshop",
    "Hold a workshop, as agreed by both sides",
    vi("Hai bên thống nhất tổ chức"),
    vi("Hai Bên nhất trí tổ chức"),
    vi("Sau khi trao đổi, hai nước đã nhất trí tổ chức"),
    vi("Phía Lào đã đồng ý tổ chức"),
    vi("Hai bên cam kết tổ chức"),
    "{ lo: { text: ສອງຝ່າຍເຫັນດີເປັນເອກະພາບ, reviewed: true } }",
  ])("are refused whoever agreed: %s", (what) => {
    expect(worded(what, "proposed")).toHaveLength(1);
  });

  test.each([
    "Propose that both sides agree on a date",
    "Hope the two Ministers would agree",
    "Carry out the measures the two sides agreed in 2024",
    "Ask the Lao side to agree",
    vi("Đề nghị hai bên thống nhất"),
    vi("Mong hai Bộ trưởng nhất trí"),
    vi("Giao hai Bộ thống nhất kế hoạch"),
    vi("Rà soát các văn bản hai bên thỏa thuận"),
    vi("Bộ Nội vụ thống nhất với phía Lào nội dung hai bên đã nhất trí"),
  ])("are none in: %s", (what) => {
    expect(worded(what, "proposed")).toEqual([]);
  });

  test("are right where it was agreed, hoped for, or agreed on another day", () => {
    expect(worded("The two sides agreed to hold a workshop", "agreed")).toEqual([]);
    expect(worded("Hope that the two Ministers would agree to review it", "hoped")).toEqual([]);
    expect(worded("Carry out what the two sides agreed in 2024", "requested")).toEqual([]);
    expect(worded("Agree on a date", "proposed")).toEqual([]);
    const vi = "{ vi: { text: Thực hiện những nội dung đã thống nhất và đã ký, reviewed: true } }";
    expect(worded(vi, "hoped")).toEqual([]);
  });
});

describe("the class of an instrument", () => {
  const titled = (title: string, type: string) =>
    toldOf(
      changed([
        "data/agreements.yaml",
        ["type: mou\n    title: Memorandum", `type: ${type}\n    title: ${title}`],
      ]),
    ).map(({ code, at, hint }) => `${code} ${at}: ${hint}`);
  const vi = (text: string) => `{ vi: { text: ${text}, reviewed: true } }`;

  test("is refused where the title names another", () => {
    expect(titled("Memorandum of Understanding on Labour", "treaty")).toEqual([
      'instrument-misnamed Memorandum: write "type: mou", or the title as the instrument has it',
    ]);
    expect(titled(vi("Biên bản ghi nhớ về lao động"), "minutes")).toEqual([
      'instrument-misnamed Biên bản ghi nhớ: write "type: mou", or the title as the instrument has it',
    ]);
  });

  test.each([
    ["Labour Agreement", "treaty"],
    ["Plan for the Memorandum of Understanding", "plan"],
    ["Understanding on Labour", "treaty"],
    ["Earlier Agreements and a Memorandum", "instruments"],
    [vi("Hiệp định về lao động"), "treaty"],
    [vi("Hiệp định về lao động"), "agreement"],
    [vi("Biên bản  ghi nhớ về lao động"), "mou"],
    ["Plan for the Memorandum of Understanding", "mou"],
    ["Earlier Agreements and a Memorandum", "undertakings"],
  ])("may be what the title says, or says nothing of: %s as %s", (title, type) => {
    expect(titled(title, type)).toEqual([]);
  });
});

describe("two spellings of a word", () => {
  test("are told of once, at the one that fewer texts have", () => {
    const files = changed(
      [`data/meetings/${LATER}.yaml`, ["text: A visit", "text: labor in Hanoi"]],
      [`data/meetings/${EARLIER}.yaml`, ["text: A visit", "text: Labour and labour in Hanoi"]],
    );
    expect(toldOf(files).map(({ code, at }) => `${code} ${at}`)).toEqual(["spelling-mixed labor"]);
  });

  test.each([
    "as Viet Nam News has it",
    "in the Vietnam–Laos Friendship Hospital",
    "of the U.S. Department of Labor",
    "on a computer program",
  ])("may be a name of others: %s", (text) => {
    const files = changed(
      [`data/meetings/${LATER}.yaml`, ["text: A visit", `text: A report ${text}`]],
      [
        `data/meetings/${EARLIER}.yaml`,
        ["text: A visit", "text: On labour in Việt Nam and in Việt Nam by programme"],
      ],
    );
    expect(toldOf(files)).toEqual([]);
  });

  test("are told of with the right one", () => {
    const files = changed(
      [`data/meetings/${LATER}.yaml`, ["text: A visit", "text: In Vietnam"]],
      [`data/meetings/${EARLIER}.yaml`, ["text: A visit", "text: In Việt Nam and in Việt Nam"]],
    );
    expect(toldOf(files)[0]?.hint).toMatch(/^write "Việt Nam";/u);
  });

  test("may be of two languages", () => {
    expect(
      inText("{ en: Talks of Vietnam, vi: { text: Hội đàm của Việt Nam, reviewed: true } }"),
    ).toEqual([]);
  });
});

describe("the wording of the relationship", () => {
  const fact = (id: string, on: string, text: string) =>
    `  - { id: ${id}, kind: wording, on: ${on}, source: s1, quote: a fragment, text: '${text}' }`;
  const OLD = "great friendship, special solidarity, and deep mutual trust";
  const NEW = "great friendship, special solidarity, comprehensive cooperation, strategic cohesion";
  /** What is told of a greeting at a meeting after these wordings. */
  const greeted = (text: string, ...facts: readonly string[]) =>
    toldOf(
      changed(
        [`data/meetings/${EARLIER}.yaml`, ["facts: []", `facts:\n${facts.join("\n")}`]],
        [
          `data/meetings/${LATER}.yaml`,
          ["facts: ", `courtesies: [{ text: '${text}', source: s1, quote: unknown }]\nfacts: `],
        ],
      ),
    ).map(({ code, at, hint }) => `${code} ${at}: ${hint}`);
  const both = [fact("old", "2025-11-11", `“${OLD}”`), fact("new", "2025-12-01", `“${NEW}”`)];

  test("is told of where a later one took its place before the meeting", () => {
    expect(greeted(`We cherish our **${OLD}**.`, ...both)).toEqual([
      `formula-outdated ${OLD}: the wording in force is "${NEW}"`,
    ]);
  });

  test("may be the later one, whatever joins its parts, or be left out", () => {
    expect(greeted(`Our ${NEW}`, ...both)).toEqual([]);
    expect(greeted(`Our ${NEW.replace(", strategic", " and strategic")}`, ...both)).toEqual([]);
    expect(greeted("Our great friendship", ...both)).toEqual([]);
  });

  test("stays in force as long as no later one speaks of the same", () => {
    const [old = ""] = both;
    expect(greeted(`Our ${OLD}`, old)).toEqual([]);
    expect(greeted(`Our ${OLD}`, old, fact("new", "2025-12-02", `“${NEW}”`))).toEqual([]);
    expect(greeted(`Our ${OLD}`, old, fact("new", "unknown", `“${NEW}”`))).toEqual([]);
    const other = fact("new", "2025-12-01", "“shoulder to shoulder, hand in hand”");
    expect(greeted(`Our ${OLD}`, old, other)).toEqual([]);
  });
});
