import { expect, test } from "vitest";
import { inLanguage, languageSpans, withoutLanguageMarks } from "../../src/text/language-marks.ts";

test.each(["en", "vi", "lo", "zz", "aa", "fil", "aaa", "zzz"])(
  "a text in %s keeps its language, and whether it stands in for one or is quoted",
  (language) => {
    for (const why of ["stand-in", "quoted"] as const) {
      const marked = inLanguage("ກa", language, why);
      expect(languageSpans(marked)).toEqual([
        { text: "ກa", language, isStandIn: why === "stand-in" },
      ]);
      expect(withoutLanguageMarks(marked)).toBe("ກa");
    }
  },
);

test("a quote inside a text that stands in for another ends where the quote does", () => {
  const inner = inLanguage("ຂ", "lo", "quoted");
  const whole = `a ${inLanguage(`b ${inner} c`, "en", "stand-in")} d`;
  expect(languageSpans(whole)).toEqual([
    { text: "a ", isStandIn: false },
    { text: "b ", language: "en", isStandIn: true },
    { text: "ຂ", language: "lo", isStandIn: false },
    { text: " c", language: "en", isStandIn: true },
    { text: " d", isStandIn: false },
  ]);
  expect(withoutLanguageMarks(whole)).toBe("a b ຂ c d");
});
