/** The box on page 1: the first changes in few words, the rest counted. */
import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/document/nodes.ts";
import type { Change } from "../../../src/document/redline/changes.ts";
import { textsOf } from "../../../src/document/redline/texts.ts";
import { changeBox } from "../../../src/pipeline/versions/change-box.ts";
import { shorten } from "../../../src/text/shorten.ts";
import { shortenPair } from "../../../src/text/shorten-pair.ts";
import { exampleLocale } from "../../support/example.ts";
import { meta } from "../../support/papers.ts";

function change(number: number, more: Partial<Change> = {}): Change {
  return {
    number,
    under: ["Programme"],
    about: ["Hour"],
    before: ["14:00"],
    after: ["14:30"],
    ...more,
  };
}

function boxOf(changes: readonly Change[], form: "full" | "line" = "full", tag = "en"): Card {
  const document = { type: "document", meta, children: [], notes: [] } as const;
  return changeBox({ changes, document }, { locale: exampleLocale(tag), since: 1, form });
}

describe("the box of changes", () => {
  test("says where, what stood and what stands, in the order of the paper", () => {
    const box = boxOf([
      change(1),
      change(2, { about: ["14:10", "What"], before: [], after: ["Signing"] }),
      change(3, { about: [], before: ["A point"], after: [] }),
    ]);
    expect(box.tone).toBe("changes");
    expect(textsOf(box)).toEqual([
      "Changed since v1",
      "Hour: 14:00 → 14:30",
      "14:10, What: new: Signing",
      "Programme: gone: A point",
    ]);
  });

  test("has at most five and counts the rest", () => {
    const changes = Array.from({ length: 12 }, (_, index) => change(index + 1));
    const said = textsOf(boxOf(changes));
    expect(said).toHaveLength(7);
    expect(said.at(-1)).toBe("and 7 more, marked in the margin");
    expect(textsOf(boxOf(changes, "line"))).toEqual([
      "Changed since v1: places marked in the margin: 12.",
    ]);
    expect(textsOf(boxOf(changes.slice(0, 5)))).toHaveLength(6);
  });

  test("cuts long words at the end of one", () => {
    const long =
      "We hope to sign the Memorandum of Understanding on labour cooperation by the end of this month";
    const [, line = ""] = textsOf(
      boxOf([change(1, { before: [long], after: ["We hope to sign it"] })]),
    );
    expect(line).toBe(
      "Hour: We hope to sign the Memorandum of Understanding on labour … → We hope to sign it",
    );
  });

  test("shows the words that differ where both begin alike and are long", () => {
    const long = (words: string) =>
      `Tôi đề xuất chúng ta nhất trí thực hiện chỉ đạo của lãnh đạo cấp cao hai nước và ${words} hoàn thành các cam kết đã ký`;
    const [, line] = textsOf(
      boxOf([change(1, { before: [long("phấn đấu")], after: [long("quyết tâm")] })]),
    );
    expect(line).toBe(
      "Hour: … cấp cao hai nước và phấn đấu hoàn thành các cam kết đã ký → … cấp cao hai nước và quyết tâm hoàn thành các cam kết đã ký",
    );
  });

  test.each([
    ["vi", ["Thay đổi so với v1", "và 2 điểm khác, được đánh dấu bên lề"]],
    ["lo", ["ປ່ຽນແປງທຽບໃສ່ ສະບັບທີ 1", "ແລະ ອີກ 2 ບ່ອນ, ໝາຍໄວ້ຂອບໜ້າ"]],
  ])("speaks the language of its paper: %s", (tag, expected) => {
    const said = textsOf(
      boxOf(
        Array.from({ length: 7 }, (_, at) => change(at + 1)),
        "full",
        tag,
      ),
    );
    expect([said[0], said.at(-1)]).toEqual(expected);
  });
});

describe("two texts cut for a glance", () => {
  test("are whole where both are short enough, or nothing stands instead of the other", () => {
    expect(shortenPair("five here", "six there", 9)).toEqual(["five here", "six there"]);
    expect(shortenPair("", "one two three", 9)).toEqual(["", "one two …"]);
  });

  test("keep their beginning where they differ near it, and never a part of a word", () => {
    expect(shortenPair("one two three four five six", "one six three four five", 18)).toEqual([
      "one two three …",
      "one six three …",
    ]);
    const lao = (count: number) => `ບໍ່ມີການປ່ຽນແປງທຽບໃສ່ສະບັບກ່ອນໃນປີນີ້ ${count} ຄົນກັບຄືນບ້ານ`;
    for (const [index, cut] of shortenPair(lao(200), lao(300), 24).entries()) {
      expect(cut).toContain(["200", "300"][index]);
      expect([...new Intl.Segmenter("lo").segment(cut)].length).toBeLessThanOrEqual(24);
    }
  });
});

describe("a text cut for a glance", () => {
  test("keeps whole letters and words", () => {
    expect(shorten("short", 5)).toBe("short");
    expect(shorten("Bộ trưởng Bộ Nội vụ tiếp Bộ trưởng", 22)).toBe("Bộ trưởng Bộ Nội vụ …");
    // A word of Lao that is longer than what is left is left out whole.
    const lao = "ບໍ່ມີການປ່ຽນແປງທຽບໃສ່ສະບັບກ່ອນ";
    const cut = shorten(lao, 14);
    expect(lao.startsWith(cut.replace(" …", ""))).toBe(true);
    expect([...new Intl.Segmenter("lo").segment(cut)].length).toBeLessThanOrEqual(14);
    expect(shorten("a".repeat(50), 10)).toBe(`${"a".repeat(9)}…`);
  });
});
