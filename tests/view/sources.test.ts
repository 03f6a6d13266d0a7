import { describe, expect, test } from "vitest";
import { languageSpans, withoutLanguageMarks } from "../../src/text/language-marks.ts";
import { must } from "../support/example.ts";
import {
  audiences,
  modes,
  openRecord,
  printed,
  record,
  viewOf,
  withMeeting,
} from "./fixture/fixture.ts";

describe("a source of a set that is switched off", () => {
  test("is cited nowhere, not even beside one that is on", () => {
    for (const mode of modes) {
      for (const audience of audiences) {
        expect(printed(mode, { audience })).not.toMatch(/"blog"|outside-source/);
      }
    }
    const ids = (from: typeof record) =>
      viewOf("after", { record: from }).commitments.find(({ id }) => id === "s-theirs")?.cite;
    expect(ids(record)?.map(({ id }) => id)).toEqual(["minutes-second"]);
    expect(ids(openRecord)?.map(({ id }) => id)).toEqual(["minutes-second", "blog"]);
  });
});

describe("a text in several languages", () => {
  const title = (language: string) => viewOf("eve", { language }).meeting.title;
  const ours = (language: string, from = record) =>
    must(
      viewOf("after", { language, record: from }).commitments.find(({ id }) => id === "s-ours"),
      "s-ours",
    ).what;

  test("is printed in the paper's language, not in the house's", () => {
    expect(title("en")).toBe("Second round");
    expect(title("vi")).toBe("Vòng hai");
    expect(viewOf("eve", { language: "vi" }).sides[0]?.name).toBe("Bộ Nội vụ Ostland");
  });

  test("is printed in the house's language where the paper's is lacking", () => {
    const changed = withMeeting(() => ({ title: { en: "Second round", lo: "ຮອບທີສອງ" } }));
    const { title } = viewOf("eve", { language: "vi", record: changed }).meeting;
    expect(withoutLanguageMarks(title)).toBe("Second round");
    expect(languageSpans(title)).toEqual([
      { text: "Second round", language: "en", isStandIn: true },
    ]);
  });

  test("is not printed in a translation from a source that is switched off", () => {
    expect(languageSpans(ours("vi"))).toEqual([
      { text: "Item shareable-memo-proposed-by-anna", language: "en", isStandIn: true },
    ]);
    expect(ours("vi", openRecord)).toBe("Mục dịch từ nguồn ngoài");
  });

  test("is rather printed in another language than in a wording that is switched off", () => {
    const outcome = (from: typeof record) =>
      viewOf("after", { record: from }).outcome.map(({ text }) => text.prose);
    const own = { text: "Sự việc trong ngày", language: "vi", isStandIn: true };
    expect(outcome(record).flatMap(languageSpans)).toContainEqual(own);
    expect(outcome(openRecord)).toContain("Fact shareable-memo-outside-wording");
  });
});
