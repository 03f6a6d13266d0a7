/** Where a word came from, in the example and in records made from it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { type TraceOptions, trace } from "../../src/tasks/trace.ts";
import { BILATERAL, exampleHost, RECEPTION } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";

const example = exampleHost();

function find(words: string, options: Partial<TraceOptions> = {}, host: Host = example) {
  const report = new Report();
  const found = trace(host, { meeting: BILATERAL, words, ...options }, report);
  const sources = found.occurrences.flatMap(({ parts }) => parts.flatMap((part) => part.sources));
  return { ...found, sources, diagnostics: report.diagnostics };
}

/** The fields of the record that the sources name, each once. */
function fieldsOf({ sources }: ReturnType<typeof find>): readonly string[] {
  const from = sources.flatMap((source) => (source.how === "own" ? [] : source.from));
  return [...new Set(from.map(({ kind, id, field }) => `${kind} ${id} ${field}`))];
}

const points = { kinds: ["talking-points"] };
const memo = { kinds: ["follow-up-memo"] };

describe("in a paper in another language than the record's", () => {
  test("a text of the record says in which language it stands, and for want of which", () => {
    const { sources } = find("great friendship", {
      ...points,
      meeting: RECEPTION,
      languages: ["lo"],
    });
    expect(sources[0]).toMatchObject({
      how: "printed",
      text: "great friendship",
      language: { tag: "en", insteadOf: "lo" },
    });
    const { sources: own } = find("great friendship", { ...points, meeting: RECEPTION });
    expect(own[0]).not.toHaveProperty("language");
  });

  test("words of a source stand as they were said, which lacks nothing", () => {
    const { sources } = find("improving the capacity of civil servants", {
      ...memo,
      languages: ["vi"],
    });
    const printed = sources.filter(({ how }) => how === "printed");
    expect(printed.length).toBeGreaterThan(0);
    for (const source of printed) expect(source).toMatchObject({ language: { tag: "en" } });
    expect(JSON.stringify(printed)).not.toContain("insteadOf");
  });

  test("dates, labels and counts are followed back as that language writes them", () => {
    const vi = { ...memo, languages: ["vi"] };
    expect(fieldsOf(find("ngày 02 tháng 12 năm 2025", vi))).toContain(`meeting ${BILATERAL} on.on`);
    const [title] = find("Gợi ý nội dung trao đổi", { ...points, languages: ["vi"] }).sources;
    expect(title).toMatchObject({ how: "label", key: "kind.talking-points" });
    expect(title?.how === "label" && title.place?.file).toMatch(/locales\/vi\.yaml$/u);
    const board = { kinds: ["briefing-note"], languages: ["vi"] };
    const counted = find("22", board).sources.find(({ how }) => how === "computed");
    expect(counted?.how === "computed" && counted.from.length).toBe(22);
  });
});

describe("a word of the record", () => {
  test("is shown in its line, narrowed to the word", () => {
    const { occurrences } = find("warm welcome", points);
    const [first] = occurrences;
    const [source] = first?.parts[0]?.sources ?? [];
    expect(occurrences).toHaveLength(1);
    expect(first).toMatchObject({ paper: `${BILATERAL}/talking-points.en`, word: "warm welcome" });
    expect(first?.parts[0]?.through).toMatchObject([{ file: "templates/talking-points.md.hbs" }]);
    expect(source).toMatchObject({ how: "printed", text: "warm welcome" });
    expect(source?.how === "printed" && source.from[0]).toMatchObject({
      field: "courtesies.1.text.en",
      place: { file: `data/meetings/${BILATERAL}.yaml`, length: "warm welcome".length },
    });
  });

  test("is found across bold, in any capitals and with any blanks", () => {
    const { occurrences, sources } = find("OUR  great friendship,", {
      ...points,
      meeting: RECEPTION,
    });
    expect(occurrences.map(({ word }) => word)).toEqual(["Our great friendship,"]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ text: "Our great friendship," });
  });

  test("may be the name of a person, with the line that chose the person", () => {
    const { sources } = find("PM Chính", { ...memo, meeting: RECEPTION });
    const named = sources.flatMap((source) => (source.how === "printed" ? [source.named] : []));
    expect(sources[0]).toMatchObject({
      from: [{ kind: "person", id: "chinh", field: "call_name.en" }],
    });
    expect(named[0]).toMatchObject({ kind: "commitment", field: "by", value: "chinh" });
  });
});

describe("a label", () => {
  test("leads to the locale, and to the value that chose it", () => {
    const { sources } = find("hoped", memo);
    expect(sources[0]).toMatchObject({
      how: "label",
      key: "modality.hoped",
      place: { file: "templates/locales/en.yaml" },
      from: [{ kind: "commitment", field: "modality", value: "hoped" }],
    });
  });

  test("for what is not stated leads to the field that is unknown", () => {
    const { occurrences } = find("not stated in sources", { kinds: ["briefing-note"] });
    const venue = occurrences.find(({ before }) => before.endsWith("Venue: "));
    expect(venue?.parts[0]?.sources[0]).toMatchObject({
      how: "label",
      key: "unstated",
      from: [{ field: "venue", value: "unknown" }],
    });
  });

  test("that a template names leads to the locale alone", () => {
    const [source] = find("Our objectives", { kinds: ["briefing-note"] }).sources;
    expect(source).toMatchObject({ how: "label", key: "section.objectives", from: [] });
  });
});

describe("a computed value", () => {
  test("names what it was computed from", () => {
    expect(fieldsOf(find("2 December 2025", { kinds: ["briefing-note"] }))).toEqual([
      `meeting ${BILATERAL} on.on`,
    ]);
    const counted = find("22", { ...memo, meeting: RECEPTION });
    expect(counted.sources[0]).toMatchObject({ how: "computed", text: "22" });
    expect(fieldsOf(counted)).toHaveLength(22);
  });

  test("is never mistaken for another value that reads the same", () => {
    const host = exampleInMemory({
      [`data/commitments/${BILATERAL}.yaml`]: [
        "due: unknown",
        "due: { on: 2025-12-02, basis: instructed }",
      ],
    });
    const { occurrences } = find("2 December 2025", memo, host);
    const fields = occurrences.flatMap(({ parts }) =>
      parts.flatMap(({ sources }) =>
        sources.flatMap((source) => (source.how === "computed" ? source.from : [])),
      ),
    );
    expect(new Set(fields.map(({ kind, field }) => `${kind} ${field}`))).toEqual(
      new Set(["meeting on.on", "commitment due.on"]),
    );
    const due = fields.filter(({ kind }) => kind === "commitment");
    expect(new Set(due.map(({ id }) => id))).toEqual(new Set(["vl-2025-12-02-01"]));
  });

  test("may be the basis of a due date, which is not the modality of the same name", () => {
    const host = exampleInMemory({
      [`data/commitments/${BILATERAL}.yaml`]: [
        "due: unknown",
        "due: { on: 2026-01-15, basis: instructed }",
      ],
    });
    const found = find("15 January 2026", memo, host);
    expect(fieldsOf(found)).toEqual(["commitment vl-2025-12-02-01 due.on"]);
  });
});

test("the furniture of the page leads to the theme and to the house", () => {
  const { occurrences } = find("Internal use only", points);
  expect(occurrences).toHaveLength(1);
  expect(occurrences[0]).toMatchObject({
    role: "furniture",
    beside: ["mark"],
    parts: [
      {
        template: { file: expect.stringContaining("themes/international.yaml") },
        sources: [{ from: [{ kind: "house", field: "mark.en" }] }],
      },
    ],
  });
});

test("the mark of a note leads to the source that it cites, or to what the note says", () => {
  const [year, source] = [find("[1]", points), find("[2]", points)];
  expect(fieldsOf(year)).toEqual([`meeting ${BILATERAL} on.because.en`]);
  expect(source.sources[0]).toMatchObject({
    how: "cited",
    text: "[2]",
    from: [{ kind: "source", field: "id", place: { file: "data/sources.yaml" } }],
  });
  const inAnnex = find("[3]", memo);
  expect(inAnnex.occurrences[0]?.under[0]).toBe("Annex I Quotes");
  expect(fieldsOf(inAnnex)).toEqual(["source s2 id"]);
  // Elsewhere marks part no words.
  expect(find("2025, year inferred · Laos", points).occurrences).toHaveLength(1);
});

test("a line of the contents leads to the words of the heading that it lists", () => {
  const [line, title] = find("Annex II Participants", memo).occurrences;
  expect(line?.under).toEqual(["Annexes"]);
  expect(line?.parts.flatMap(({ sources }) => sources)).toMatchObject([
    { how: "label", key: "annex" },
    { how: "label", key: "annex-title.participants" },
  ]);
  expect(line?.parts[1]?.template).toEqual(title?.parts[1]?.template);
});

test("the words and amounts of a chart lead to what they were made from", () => {
  const board = { kinds: ["briefing-note"] };
  expect(find("Not done, in time 0", board).sources).toContainEqual(
    expect.objectContaining({ how: "label", key: "state.in-time" }),
  );
  const [amount] = find("No due date 13", board).occurrences;
  expect(amount?.under).toEqual(["Annex III Items of earlier meetings"]);
  const made = amount?.parts.flatMap(({ sources }) => sources.map(({ how }) => how)) ?? [];
  expect(made).toContain("computed");
});

test("the number of a page leads to its label, whatever the number", () => {
  for (const words of ["Page 1", "of 7", "page 2 of 3"]) {
    const { occurrences, sources } = find(words, points);
    expect(occurrences).toMatchObject([{ role: "furniture", beside: ["page"] }]);
    expect(sources).toMatchObject([{ how: "label", key: "page" }]);
  }
});

test("one or two letters are looked for as a word of their own", () => {
  expect(find("o").outcome).toBe("problems");
  const { occurrences, manner } = find("to", points);
  expect(manner.whole).toBe(true);
  expect(new Set(occurrences.map(({ word }) => word.toLowerCase()))).toEqual(new Set(["to"]));
});

describe("a word that is not there as asked for", () => {
  test("is found with other accents, and that is said", () => {
    expect(find("Do Thanh Binh", { kinds: ["briefing-note"] }).manner).toEqual({
      accents: false,
      whole: true,
    });
    expect(find("Đỗ Thanh Bình", { kinds: ["briefing-note"] }).manner.accents).toBe(true);
  });

  test("is told with the printed word that was probably meant", () => {
    const { outcome, diagnostics } = find("Phosey", points);
    expect(outcome).toBe("problems");
    expect(diagnostics).toMatchObject([{ code: "word-not-found", hint: 'did you mean "Phosay"?' }]);
  });

  test("is told with where the data have it and why no paper prints it", () => {
    const [lao] = find("ໂພໄຊ", points).diagnostics;
    expect(lao).toMatchObject({ code: "word-not-printed", place: { file: "data/people.yaml" } });
    expect(lao?.hint).toContain('"interpreter.sides');
    const others = find("ສະຫວັດດີການ", points).diagnostics.map(({ hint }) => hint);
    expect(others).toContain('it is the text in the language "lo", and the paper is in "en"');
    const hints = find("General Secretaries", memo).diagnostics.map(({ hint }) => hint);
    expect(hints).toContain("its source belongs to a set that sets in data/house.yaml leaves out");
  });

  test("is told of the papers that print it, where fewer were asked for", () => {
    const { diagnostics } = find("Decisions needed", points);
    expect(diagnostics).toMatchObject([
      { code: "word-not-printed", hint: `it is printed in ${BILATERAL}/follow-up-memo.en` },
    ]);
  });

  test("may be no word at all", () => {
    expect(find("  ")).toMatchObject({
      outcome: "usage",
      diagnostics: [{ code: "trace-no-word" }],
    });
    expect(find("word", { meeting: "nowhere" }).outcome).toBe("usage");
  });
});

describe("a name that lost its accents in the record", () => {
  const file = `data/meetings/${BILATERAL}.yaml`;
  const host = exampleInMemory({
    [file]: ["accompanied General Secretary Tô Lâm and", "accompanied To Lam, Do Thanh Binh and"],
  });

  test("is printed with them, and leads to the line where it lacks them", () => {
    const { occurrences, diagnostics } = find("Tô Lâm, Đỗ Thanh Bình", memo, host);
    expect(diagnostics).toEqual([]);
    expect(occurrences.map(({ word }) => word)).toEqual(["Tô Lâm, Đỗ Thanh Bình"]);
    const [source] = occurrences[0]?.parts[0]?.sources ?? [];
    expect(source?.how === "printed" && source.from[0]).toMatchObject({
      kind: "meeting",
      place: { file, length: "To Lam, Do Thanh Binh".length },
    });
  });

  test("is found however it is typed", () => {
    const typed = ["Do Thanh Binh", "do thanh binh", "DO THANH BINH", "Ðỗ Thanh Bình"];
    const asPrinted = find("Đỗ Thanh Bình", memo, host).occurrences.map(({ paper, under }) => [
      paper,
      under,
    ]);
    for (const words of [...typed, "Đỗ Thanh Bình".normalize("NFD")]) {
      const found = find(words, memo, host).occurrences.map(({ paper, under }) => [paper, under]);
      for (const place of asPrinted) expect(found).toContainEqual(place);
    }
  });
});
