/** Themes and the norms they name: what is outside is allowed and told of, line by line. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { check } from "../../src/pipeline.ts";
import { must } from "../support/example.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";
import { soundHouse } from "./sound-house.ts";

const THEME = "templates/themes/vn-decree-30.yaml";
const decree = new TextDecoder().decode(must(builtinTemplates[`builtin/${THEME}`], THEME));

type Files = Readonly<Record<string, string>>;

/** What is told of norms in a house with these files, the theme that follows Decree 30 among them. */
function tell(files: Files = {}, textSize = 11) {
  const report = new Report();
  const house = must(soundHouse["data/house.yaml"], "the house")
    .replace("theme: international", "theme: vn-decree-30")
    .replace("text_size: 11", `text_size: ${textSize}`);
  const all = { ...soundHouse, "data/house.yaml": house, ...files, ...builtinTemplates };
  check(createMemoryHost(all), {}, report);
  return report.diagnostics.filter(({ code }) =>
    ["theme-outside-norm", "norm-missing", "wrong-value", "unknown-file"].includes(code),
  );
}

/** The theme with one text of its file replaced. */
function themed(from: string | RegExp, to: string): Files {
  const text = decree.replace(from, to);
  if (text === decree) throw new Error(`the theme does not hold ${from}`);
  return { [THEME]: text };
}

test("the theme that comes with chancery is inside its norm in every number", () => {
  expect(tell()).toEqual([]);
});

test("a margin outside the rule is allowed, and told of with its line and the rule", () => {
  const [told, ...others] = tell(themed("left: 30", "left: 25"));
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    severity: "warning",
    message:
      "the theme vn-decree-30 has page.left: 25, and Decree 30/2020/NĐ-CP has 30 to 35 (Annex I, margins)",
    place: { file: THEME },
  });
  const line = decree.split("\n").findIndex((each) => each.includes("left: 30")) + 1;
  expect(told?.place?.line).toBe(line);
  expect(told?.group).toBe("form");
});

test.each([
  ["Times New Roman", "Arial", 'fonts.body.family: "Arial"', "has Times New Roman"],
  [/(nation: \{.*?)bold: true, /u, "$1", "formStyles.nation.bold: false", "has true"],
  [/firstLine: 28\.35 \}/u, "firstLine: 20 }", "firstLine: 20", "has 28.35 or 36"],
  [/style: motto, rule: 1/u, "style: motto, rule: 0.5", "motto rule: 0.5", "has 1 "],
  [/style: motto, rule: 1/u, "style: motto", "no motto rule", "has 1 "],
  ["footer: {}", "footer: { centre: x }", 'furniture.footer.centre: "x"', "has nothing "],
  [/heading1: \{ figures: roman \}/u, "", "no numbers.heading1.figures", "has roman"],
])("%s as %s is told of by name", (from, to, field, wanted) => {
  const messages = tell(themed(from, to)).map(({ message }) => message);
  expect(messages.filter((each) => each.includes(field) && each.includes(wanted))).not.toEqual([]);
});

test("a line of any head is looked at", () => {
  const files = themed(/(letter:[\s\S]*?issuing-body, rule: )0\.4/u, "$10.9");
  expect(tell(files).map(({ message }) => message)).toEqual([
    "the theme vn-decree-30 has issuing-body rule: 0.9, and Decree 30/2020/NĐ-CP has 0.3333 to 0.5 (Annex I, box 2: a line of a third to a half of the words)",
  ]);
});

test("type that the minister wants larger than the norm has it is told of once, where it is asked for", () => {
  const found = tell({}, 16);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: "warning",
    message:
      "with text_size: 16 the theme vn-decree-30 has paragraphs.body.size: 16, and Decree 30/2020/NĐ-CP has 13 to 14 (Annex I, box 6)",
    place: { file: "data/house.yaml" },
  });
});

describe("a norm of one's own", () => {
  const own = (norm: string, theme: Files = themed("norm: decree-30", "norm: ours")) => ({
    ...theme,
    "templates/norms/ours.yaml": norm,
  });

  test("is followed as the one of the decree is", () => {
    const norm = `chancery: 1
name: Our circular
rules:
  - { at: page.*, most: 200, cites: item 4 }
  - { at: page.gutter, least: 3, cites: item 5 }
  - { lines: seal, at: box, exactly: true, cites: item 6 }
`;
    expect(
      tell(own(norm))
        .map(({ message }) => message)
        .toSorted(),
    ).toEqual([
      "the theme vn-decree-30 has no page.gutter, and Our circular has at least 3 (item 5)",
      "the theme vn-decree-30 has no seal box, and Our circular has true (item 6)",
      "the theme vn-decree-30 has page.height: 297, and Our circular has at most 200 (item 4)",
      "the theme vn-decree-30 has page.width: 210, and Our circular has at most 200 (item 4)",
    ]);
  });

  test("that is misspelt is told of where the theme names it", () => {
    const [told, ...others] = tell(themed("norm: decree-30", "norm: decree-3O"));
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      code: "norm-missing",
      severity: "error",
      message: 'there is no norm "decree-3O"',
      hint: 'did you mean "decree-30"?',
      place: { file: THEME },
    });
  });

  test("that asks for nothing is told of", () => {
    const [told] = tell(
      own("chancery: 1\nname: Ours\nrules: [{ at: page.left, cites: item 1 }]\n"),
    );
    expect(told?.message).toContain("expected least, most, exactly or one_of");
    expect(told?.place?.file).toBe("templates/norms/ours.yaml");
  });
});
