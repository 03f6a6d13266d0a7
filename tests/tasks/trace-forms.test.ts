/** Where a word of an official head or form came from: the theme's line, and the line of data that fills it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { trace } from "../../src/tasks/trace.ts";
import { BILATERAL } from "../support/example.ts";
import { LETTERHEAD, letterheadHouse } from "../support/letterhead.ts";

const HOUSE = "data/house.yaml";
const MEETING = `data/meetings/${BILATERAL}.yaml`;
const THEME = /templates\/themes\/vn-decree-30\.yaml$/u;

const host = letterheadHouse(
  `${LETTERHEAD}
  addressees: [mlsw]
  signatory: { post: { en: Head of the Ministry }, person: binh }
  recipients: [The same as below, The same]
  file: HTQT desk`,
  `letterhead:
  addressees: [Office of the Capital, mlsw]`,
  "theme: vn-decree-30\ntemplates: vn-decree-30",
);
const textOf = (file: string) => new TextDecoder().decode(host.files.get(file)).split("\n");

function find(words: string, kind = "cong-van", from = host) {
  const report = new Report();
  const options = { meeting: BILATERAL, words, kinds: [kind], languages: ["en"] };
  const { occurrences } = trace(from, options, report);
  const parts = occurrences.flatMap((each) => each.parts);
  const sources = parts.flatMap((part) => part.sources);
  return { occurrences, parts, sources, diagnostics: report.diagnostics };
}

/** File and words of the lines that a word came from, with those that named its entry. */
function linesOf({ sources }: ReturnType<typeof find>): readonly string[] {
  const places = sources.flatMap((source) => {
    if (source.how === "own") return [];
    const named = source.how === "printed" && source.named ? [source.named] : [];
    return [...source.from, ...named];
  });
  return places.map(({ place, field }) => `${place.file} ${field}`);
}

describe("a word of the head or of a form", () => {
  test("that the theme itself says is found in the theme's line, and in no data", () => {
    const { occurrences, parts, sources } = find("Kính gửi");
    expect(occurrences.length).toBeGreaterThan(0);
    expect(sources).toEqual([]);
    expect(parts[0]?.template?.file).toMatch(THEME);
    const { file = "", line = 0 } = parts[0]?.template ?? {};
    expect(textOf(file)[line - 1]).toContain("Kính gửi");
  });

  test("that the meeting says is found in the meeting's file", () => {
    const found = find("Office of the Capital");
    expect(linesOf(found)).toEqual([`${MEETING} letterhead.addressees.1`]);
    expect(found.parts[0]?.template?.file).toMatch(THEME);
    const [source] = found.sources;
    const { line = 0, column = 0 } = (source?.how === "printed" && source.from[0]?.place) || {};
    expect(textOf(MEETING)[line - 1]?.slice(column - 1)).toMatch(/^Office of the Capital/u);
  });

  test("that names a body or a person leads to the line that chose it", () => {
    const addressee = linesOf(find("Ministry of Labour and Social Welfare"));
    expect(addressee).toContain(`${MEETING} letterhead.addressees.2`);
    const signed = find("Đỗ Thanh Bình").occurrences.find(({ parts }) =>
      parts.some(({ template }) => template && THEME.test(template.file)),
    );
    const [source] = signed?.parts[0]?.sources ?? [];
    expect(source).toMatchObject({
      how: "printed",
      from: [{ kind: "person", id: "binh" }],
      named: { place: { file: HOUSE }, field: "letterhead.signatory.person" },
    });
  });

  test("is told from the same words of another member of its list", () => {
    expect(linesOf(find("The same"))).toEqual([
      `${HOUSE} letterhead.recipients.1`,
      `${HOUSE} letterhead.recipients.2`,
    ]);
  });

  test("that stands for want of it leads to the unknown and to the label", () => {
    const bare = letterheadHouse(
      `${LETTERHEAD}\n  addressees: unknown`,
      "",
      "theme: vn-decree-30\ntemplates: vn-decree-30",
    );
    const [source] = find("addressee not stated", "cong-van", bare).sources;
    expect(source).toMatchObject({
      how: "label",
      key: "letterhead.addressees-unstated",
      from: [{ place: { file: HOUSE }, field: "letterhead.addressees" }],
    });
  });

  test("stands at the head of the paper, or below its heading", () => {
    const [head] = find("The Capital").occurrences.filter(({ role }) => role === "title");
    expect(head?.parts[0]?.template?.file).toMatch(THEME);
    const [post] = find("Head of the Ministry").occurrences;
    expect(post).toMatchObject({ role: "text" });
  });

  test("is found in a paper of a house that has no official form, where the theme has a head", () => {
    const uk = letterheadHouse(LETTERHEAD, "", "theme: uk-submission");
    const [found] = find("From:", "talking-points", uk).parts;
    expect(found?.template?.file).toMatch(/uk-submission\.yaml$/u);
  });
});
