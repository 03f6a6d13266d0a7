/** Names of people in the texts of a record: what is told of them, and where. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { checkRecord } from "../../src/pipeline/checks.ts";
import { loadRecord } from "../../src/record/load.ts";
import { changed, EARLIER, files, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";

const MEETING = `data/meetings/${EARLIER}.yaml`;
const PEOPLE = "data/people.yaml";
const LAM = `  - id: lam
    name: Tô Lâm
    honorific: { en: Mr, vi: Ông }
    call_name: General Secretary Tô Lâm
    pronunciation: unknown
    country: viet-nam
    precedence: 1
    posts: []
    biography: unknown
`;
const WITH_CALL_NAMES: readonly (readonly [string, string])[] = [
  [
    "name: Đỗ Thanh Bình\n    call_name: unknown",
    "name: Đỗ Thanh Bình\n    call_name: Minister Bình",
  ],
  [
    "name: Phosay\n    call_name: unknown",
    "name: Phosay Sayasone\n    call_name: Minister Phosay\n    variants: [{ text: Phoxay Sayasone, source: s1 }]",
  ],
];

interface Told {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  /** What stands at the place. */
  readonly at: string;
}

/** What is told of a record of three people in which the title of a meeting is this text. */
function tell(title: string, people = WITH_CALL_NAMES, more = LAM): readonly Told[] {
  const all = changed(
    [MEETING, ["title: Bilateral meeting", `title: ${title}`]],
    [PEOPLE, ...people],
  );
  const texts: Readonly<Record<string, string>> = {
    ...all,
    [PEOPLE]: must(all[PEOPLE], PEOPLE) + more,
  };
  const report = new Report();
  const record = loadRecord(createMemoryHost(texts), report);
  if (record) checkRecord(record, [], report);
  return report.diagnostics.map(({ code, message, hint, place }) => {
    const line = must(texts[must(place?.file, "file")], "file").split("\n")[(place?.line ?? 0) - 1];
    const start = (place?.column ?? 1) - 1;
    return { code, message, hint, at: line?.slice(start, start + (place?.length ?? 0)) ?? "" };
  });
}

describe("a full name without its accents", () => {
  it("is printed with them, and told of at its words", () => {
    expect(tell("Talks of Minister Do Thanh Binh")).toEqual([
      {
        code: "name-without-accents",
        message: '"Do Thanh Binh" lacks its accents and is printed as "Đỗ Thanh Bình"',
        hint: 'write "Đỗ Thanh Bình"',
        at: "Do Thanh Binh",
      },
    ]);
  });

  it("is found in capitals, with some of its accents, with other blanks, in bold and before an apostrophe", () => {
    const hints = (title: string) => tell(title).map(({ hint }) => hint);
    expect(hints("TALKS OF DO THANH BINH")).toEqual(['write "ĐỖ THANH BÌNH"']);
    expect(hints("Talks of DO Thanh Binh")).toEqual(['write "ĐỖ Thanh Bình"']);
    expect(hints("Talks of Đo Thanh Bình")).toEqual(['write "Đỗ Thanh Bình"']);
    expect(hints("Talks of Do\u00a0Thanh Binh")).toEqual(['write "Đỗ\u00a0Thanh Bình"']);
    expect(hints("Talks of **To Lam**")).toEqual(['write "Tô Lâm"']);
    expect(hints("To Lam’s visit and To Lam-led talks")).toHaveLength(2);
    expect(hints("{ vi: { text: Ông To Lam thăm, reviewed: false } }")).toEqual(['write "Tô Lâm"']);
  });

  it("is only told of where several people, or somebody of a longer name, may be meant", () => {
    const other = LAM.replace("id: lam", "id: other").replace("name: Tô Lâm", "name: Tố Lam");
    expect(tell("Visit of To Lam", WITH_CALL_NAMES, LAM + other)).toMatchObject([
      {
        code: "name-without-accents",
        message: '"To Lam" lacks its accents and is printed so; it may be "Tô Lâm" or "Tố Lam"',
        hint: "write the one that is meant, with its accents",
      },
    ]);
    expect(tell("Visit of Nguyen To Lam")).toMatchObject([
      { message: '"To Lam" lacks its accents and is printed so; it may be "Tô Lâm"' },
    ]);
  });
});

describe("a given name without its accents after a title", () => {
  it("is told of with whom it may mean", () => {
    expect(tell("Talks of Minister Binh")).toEqual([
      {
        code: "name-without-accents",
        message: '"Minister Binh" lacks its accents and is printed so; it may be "Minister Bình"',
        hint: 'write "Minister Bình" if that is meant',
        at: "Minister Binh",
      },
    ]);
    const inFull = [
      [
        "name: Đỗ Thanh Bình\n    call_name: unknown",
        "name: Đỗ Thanh Bình\n    call_name: { vi: Bộ trưởng Đỗ Thanh Bình }",
      ],
    ] as const;
    expect(tell("{ vi: Bộ trưởng Binh thăm }", inFull).map(({ hint }) => hint)).toEqual([
      'write "Bộ trưởng Bình" if that is meant',
    ]);
    expect(tell("Mr Lam and Minister Phosay")).toMatchObject([
      { message: '"Mr Lam" lacks its accents and is printed so; it may be "Mr Lâm"' },
    ]);
  });
});

describe("a name without its accents in a Vietnamese text", () => {
  const inVietnamese = (text: string) =>
    tell(`{ en: Talks, vi: { text: ${text}, reviewed: true } }`);

  it("is refused where it would be printed so", () => {
    expect(inVietnamese("Minister Binh hội đàm").map(({ code }) => code)).toEqual([
      "bare-name-in-vietnamese",
    ]);
  });

  it("is told of where it is completed, or may be the end of a longer name", () => {
    expect(inVietnamese("Ông Kim Do Thanh Binh hội đàm").map(({ code }) => code)).toEqual([
      "name-without-accents",
    ]);
    expect(inVietnamese("Ông Do Thanh Binh hội đàm").map(({ code }) => code)).toEqual([
      "name-without-accents",
    ]);
  });
});

describe("a name in another spelling", () => {
  it("is told of, whether a source has it or its accents are others", () => {
    expect(tell("Talks of Phoxay Sayasone")).toMatchObject([
      {
        code: "name-as-variant",
        message: '"Phoxay Sayasone" is another spelling than that of the record, "Phosay Sayasone"',
        at: "Phoxay Sayasone",
      },
    ]);
    expect(tell("Talks of Đỗ Thanh Bính")).toMatchObject([
      { code: "name-spelled-otherwise", at: "Đỗ Thanh Bính" },
    ]);
  });

  it("is told of where one letter is wrong, in a full name or after a title", () => {
    const hints = (title: string) => tell(title).map(({ code, hint }) => `${code}: ${hint}`);
    expect(hints("Talks of Phosay Sayason")).toEqual([
      'name-spelled-otherwise: write "Phosay Sayasone"; if it is somebody else, enter that person in data/people.yaml',
    ]);
    expect(hints("Talks of Phosai Sayasone")).toHaveLength(1);
    expect(hints("Talks of Minister Phosai")).toEqual([
      'name-spelled-otherwise: write "Minister Phosay"; if it is somebody else, enter that person in data/people.yaml',
    ]);
    expect(hints("Phosai, Đỗ Khanh Bình, Phosay Sayason Vongsa, Minister Phosai Vongsa")).toEqual(
      [],
    );
  });

  it("is refused where the register lists it as a source's, and doubted where it may be somebody else", () => {
    const report = new Report();
    const host = createMemoryHost(
      changed(
        [MEETING, ["title: Bilateral meeting", "title: Phoxay Sayasone"]],
        [PEOPLE, ...WITH_CALL_NAMES],
      ),
    );
    checkRecord(must(loadRecord(host, report), "record"), [], report);
    expect(report.problems.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("may have its tone on either vowel", () => {
    const named = [["name: Đỗ Thanh Bình", "name: Nguyễn Hòa Bình"]] as const;
    expect(tell("Nguyễn Hoà Bình and Nguyễn Hòa Bình", named, "")).toEqual([]);
  });
});

describe("a family name after a title", () => {
  it("is told of with the form of address, first or last as the country has it", () => {
    expect(tell("Talks of Minister Đỗ")).toEqual([
      {
        code: "called-by-family-name",
        message:
          '"Minister Đỗ" has the family name; the form of address has the given name, "Minister Bình"',
        hint: 'write "Minister Bình" if that is meant',
        at: "Minister Đỗ",
      },
    ]);
    expect(tell("Mr To and Minister Sayasone").map(({ hint }) => hint)).toEqual([
      'write "Mr Lâm" if that is meant',
      'write "Minister Phosay" if that is meant',
    ]);
  });

  it("is not looked for in a full name, nor without a title", () => {
    expect(
      tell("Minister Phosay Sayasone, Minister Đỗ Văn Nam, Sayasone, Minister Sayasone Siphandone"),
    ).toEqual([]);
  });
});

describe("nothing is told of", () => {
  it.each([
    ["a place", "They went on to Lam Dong and from Thanh Binh To Lam Dong"],
    ["a name as it is", "Đỗ Thanh Bình, ĐỖ THANH BÌNH, Minister Bình, Tô Lâm, Minister Phosay"],
    ["English words", "What to do than binh; go to lam, or To lam and Do thanh binh"],
    [
      "an address",
      "Ring do.thanh.binh@moha.example or https://example.org/To_Lam or www.to-lam.vn/To Lam_x",
    ],
    ["what is quoted", "The report calls him “Do Thanh Binh”"],
    ["part of a word", "To Lambda, Veto Lam, To Lam2, DoThanh Binh, to-Lam, X_To Lam"],
    ["somebody else", "Do Thanh, Binh, Do Thanh Binh Duong"],
    ["a given name without a title", "Binh and Lam"],
  ])("%s", (_, title) => {
    expect(tell(`'${title}'`)).toEqual([]);
  });

  it("what a source says, or how it is called", () => {
    const all = changed(
      ["data/sources.yaml", ["title: Report", "title: Do Thanh Binh in Laos"]],
      [`data/meetings/${LATER}.yaml`, ["quote: a fragment", "quote: Do Thanh Binh"]],
    );
    const report = new Report();
    const record = loadRecord(createMemoryHost(all), report);
    checkRecord(must(record, "record"), [], report);
    expect(report.problems).toEqual([]);
  });
});

describe("a Vietnamese person of the register without any accent", () => {
  const named = (name: string) => tell("A meeting", [["name: Đỗ Thanh Bình", `name: ${name}`]], "");

  it("is told of once", () => {
    const [told, ...more] = named("{ en: Cao Minh Quang, vi: Cao Minh Quang }");
    expect(more).toEqual([]);
    expect(told).toEqual({
      code: "person-without-accents",
      message: 'the name "Cao Minh Quang" of "binh" has no accents',
      hint: "write it with its accents; if it has none, say so: name: { vi: { text: Cao Minh Quang, reviewed: true } }",
      at: "Cao Minh Quang",
    });
    expect(named("Do Thanh Binh")).toHaveLength(1);
  });

  it("is right where somebody has looked at the name", () => {
    expect(named("{ vi: { text: Cao Minh Quang, reviewed: true } }")).toEqual([]);
    expect(named("{ en: Cao Minh Quang, vi: { text: Cao Minh Quang, reviewed: true } }")).toEqual(
      [],
    );
    expect(named("{ vi: { text: Cao Minh Quang, reviewed: false } }")).toHaveLength(1);
  });

  it("is not looked for in other countries", () => {
    const told = tell("A meeting", [["name: Phosay", "name: { vi: Thongloun Sisoulith }"]], "");
    expect(told).toEqual([]);
  });
});

describe("the letters that look like Đ", () => {
  it("are refused, with the word as it should be", () => {
    expect(tell("Talks of Minister Ðỗ Thanh Bình")).toMatchObject([
      {
        code: "mistaken-letter",
        message: '"Ðỗ" begins with U+00D0, which only looks like Đ',
        hint: 'write "Đỗ"',
        at: "Ðỗ",
      },
    ]);
    expect(tell("Ɖại sứ quán").map(({ hint }) => hint)).toEqual(['write "Đại"']);
    // What is right elsewhere is not held against the register.
    const named = [["name: Đỗ Thanh Bình", "name: Ðỗ Thanh Bình"]] as const;
    expect(tell("Talks of Đỗ Thanh Bình", named, "")).toMatchObject([
      { code: "mistaken-letter", at: "Ðỗ" },
    ]);
  });

  it("are right inside words of Icelandic", () => {
    expect(tell("Talks of Guðni, GUÐNI and Þórður")).toEqual([]);
  });
});

it("the record that the other tests break has nothing of it", () => {
  const report = new Report();
  checkRecord(must(loadRecord(createMemoryHost(files), report), "record"), [], report);
  expect(report.problems).toEqual([]);
});
