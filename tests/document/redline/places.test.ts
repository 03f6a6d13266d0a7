/** What differs in a paragraph is told in words that can be read alone. */
import { describe, expect, test } from "vitest";
import type { Inline, Revision } from "../../../src/document/nodes.ts";
import { exchangesOf } from "../../../src/document/redline/exchanges.ts";
import { mergeInlines } from "../../../src/document/redline/inlines.ts";
import { type PlacesOptions, placesOf } from "../../../src/document/redline/places.ts";

function words(value: string, revision?: Revision): Inline {
  return { type: "text", value, ...(revision && { revision }) };
}

const plain = { about: "", isHeading: false };

test.each([
  [["14 giờ ", "00", "30", " (Asia/Vientiane)"], "14 giờ 00", "14 giờ 30"],
  [["Lào · Phòng ", "3", "5"], "Phòng 3", "Phòng 5"],
  [["", "14:00", "14:30", " (Asia/Vientiane)"], "14:00", "14:30"],
  [["with ", "Mr B", "Ms C", " of Home Affairs"], "Mr B", "Ms C"],
])("%j", ([lead = "", was = "", is = "", rest = ""], before, after) => {
  const inlines = [words(lead), words(was, "deleted"), words(is, "inserted"), words(rest)];
  expect(placesOf(inlines, plain)).toEqual([{ before, after }]);
});

/** As it is read: "a → b", "new: b", "gone: a". */
function told(before: string, after: string, options: Partial<PlacesOptions> = {}) {
  const key = (value: object) => JSON.stringify(value);
  const merged = mergeInlines([[words(before)], key], [[words(after)], key]);
  const places = placesOf(merged, { ...plain, ...options });
  const change = {
    before: places.map((each) => each.before),
    after: places.map((each) => each.after),
  };
  return exchangesOf(change).map((each) => {
    if (each.before === "") return `new: ${each.after}`;
    return each.after === "" ? `gone: ${each.before}` : `${each.before} → ${each.after}`;
  });
}

describe("a date is told whole", () => {
  test.each([
    ["20 December 2025 (our own date)", "27 December 2025 (our own date)"],
    ["20 December 2025", "15 January 2026"],
    ["Tuesday 2 December 2025, year inferred", "Wednesday 3 December 2025, year inferred"],
    ["ngày 20 tháng 12 năm 2025 (mốc nội bộ)", "ngày 15 tháng 01 năm 2026 (mốc nội bộ)"],
    ["ngày 20 tháng 12 năm 2025", "ngày 27 tháng 12 năm 2025"],
    ["Thứ Ba, ngày 02 tháng 12 năm 2025", "Thứ Ba, ngày 09 tháng 12 năm 2025"],
    ["ວັນທີ 20 ທັນວາ 2025 (ຝ່າຍເຮົາກຳນົດເອງ)", "ວັນທີ 27 ທັນວາ 2025 (ຝ່າຍເຮົາກຳນົດເອງ)"],
  ])("%s → %s", (before, after) => {
    const bare = (text: string) => text.replace(/ \(.*|, year.*|^Thứ Ba, /u, "");
    expect(told(before, after)).toEqual([`${bare(before)} → ${bare(after)}`]);
  });

  test("within a sentence too, in each language", () => {
    expect(
      told(
        "The delegation of the Ministry arrives in Vientiane by 20 December 2025 and stays there.",
        "The delegation of the Ministry arrives in Vientiane by 27 December 2025 and stays there.",
      ),
    ).toEqual(["by 20 December 2025 → by 27 December 2025"]);
    expect(
      told(
        "Đoàn công tác của Bộ Nội vụ đến Viêng Chăn vào ngày 20 tháng 12 năm 2025 và làm việc tại đó.",
        "Đoàn công tác của Bộ Nội vụ đến Viêng Chăn vào ngày 15 tháng 01 năm 2026 và làm việc tại đó.",
      ),
    ).toEqual(["ngày 20 tháng 12 năm 2025 → ngày 15 tháng 01 năm 2026"]);
  });
});

describe("a figure is told with what it is read with", () => {
  test("brackets are whole or not there, and a label of its own stands before it", () => {
    const line = (time: string, count: number, hour: string) =>
      `Speaking time: est. ${time} (${count} words at 100 a minute; parts are rounded up) · no budget, since the length of the meeting is not stated · Hour: ${hour} (Asia/Vientiane)`;
    const [before, after] = [
      line("2\u00a0min 10\u00a0s", 215, "14:00"),
      line("1\u00a0min 50\u00a0s", 182, "14:30"),
    ];
    expect(told(before, after, { about: "Speaking time" })).toEqual([
      "est. 2\u00a0min 10\u00a0s → est. 1\u00a0min 50\u00a0s",
      "215 words at 100 a minute → 182 words at 100 a minute",
      "Hour: 14:00 → 14:30",
    ]);
  });

  test("the label that is told before all is not told again", () => {
    const line = (count: number, hour: string) =>
      `Thời lượng phát biểu: ${count}\u00a0âm tiết\u00a0· không có định mức\u00a0· Giờ: ${hour}`;
    expect(
      told(line(266, "14 giờ 00"), line(232, "14 giờ 30"), { about: "Thời lượng phát biểu" }),
    ).toEqual(["266\u00a0âm tiết → 232\u00a0âm tiết", "Giờ: 14 giờ 00 → 14 giờ 30"]);
  });

  test("a number in a long sentence has the words beside it, and one of many no others", () => {
    const sentence = (count: number) =>
      `This year the two Ministries have together sent ${count} workers home from the provinces in the north.`;
    expect(told(sentence(200), sentence(300))).toEqual([
      "sent 200 workers home → sent 300 workers home",
    ]);
    const items = (done: number, open: number) =>
      `Items on record from 11 November 2025: 22 (15 as reported). Done ${done}, open ${open}; of the open ones overdue 0, without a due date 22.`;
    expect(told(items(0, 22), items(1, 21))).toEqual(["Done 0 → Done 1", "open 22 → open 21"]);
  });

  test("a part of a name, and a word of Lao, are part of it", () => {
    expect(told("Room B3", "Room B5")).toEqual(["Room B3 → Room B5"]);
    const lao = (count: number) =>
      `ໃນປີນີ້ ສອງກະຊວງໄດ້ຮ່ວມກັນສົ່ງແຮງງານຈຳນວນ ${count} ຄົນກັບຄືນບ້ານຈາກບັນດາແຂວງພາກເໜືອຂອງປະເທດ`;
    const [said = ""] = told(lao(200), lao(300));
    expect(said).toMatch(/200 ຄົນ.* → .*300 ຄົນ/u);
    expect(said.length).toBeLessThan(70);
  });

  test("the number of a heading stands alone, since the heading is told before it", () => {
    const heading = { isHeading: true };
    expect(told("4. Specific needs", "3. Specific needs", heading)).toEqual(["4 → 3"]);
    expect(told("Programme of 2 December", "Programme of 3 December", heading)).toEqual([
      "of 2 December → of 3 December",
    ]);
  });

  test("a number that came is no bare figure", () => {
    expect(told("Room", "Room 5")).toEqual(["Room → Room 5"]);
    expect(told("We meet in Vientiane", "We meet in Vientiane in 2026")).toEqual(["new: in 2026"]);
  });
});

describe("words", () => {
  test("have no open bracket, and no sign that both versions have behind them", () => {
    expect(
      told(
        "Minister (Đỗ Thanh Bình, head), both sides",
        "Minister (Phạm Minh Chính, head), both sides",
      ),
    ).toEqual(["Đỗ Thanh Bình → Phạm Minh Chính"]);
    expect(told("led by Mr Bình (Minister of Home Affairs)", "led by Mr Chính")).toEqual([
      "Bình (Minister of Home Affairs) → Chính",
    ]);
    expect(
      told("led by Mr A (Minister of State)", "led by Mr B (Deputy Minister of State)"),
    ).toEqual(["A → B", "Minister → Deputy Minister"]);
    expect(told("Minister (at work) today", "Minister at work) today")).toEqual([
      "(at work) → at work)",
    ]);
  });

  test("that changed alike at two places are told once", () => {
    expect(
      told(
        "The Deputy opens the talks and the Deputy closes them.",
        "The Minister opens the talks and the Minister closes them.",
      ),
    ).toEqual(["Deputy → Minister"]);
  });

  test("that came at one place are not told as standing for those that went at another", () => {
    expect(told("We gladly meet in Vientiane", "We meet in Vientiane tomorrow")).toEqual([
      "gone: gladly",
      "new: tomorrow",
    ]);
  });
});
