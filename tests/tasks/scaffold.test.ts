/** Entries that `chancery new` begins: what is written, what is not, and what is refused. */
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "../../src/diagnostics/catalogue.ts";
import { type Phrase, tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../src/host/memory.ts";
import { check } from "../../src/pipeline.ts";
import { loadRecord } from "../../src/record/load.ts";
import type { Answers, Question } from "../../src/tasks/scaffold/question.ts";
import { yamlText } from "../../src/tasks/scaffold/yaml-text.ts";
import { type NewName, scaffold } from "../../src/tasks/scaffold.ts";
import { normalise } from "../../src/text/normalise.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";

const now = new Date("2025-12-31T12:00:00Z");
const register = "data/commitments/2025-12-02-binh-phosay.yaml";

const meeting = {
  title: "Courtesy call: first talks",
  kind: "courtesy-call",
  state: "planned",
  date: "2026-02-03",
  host: "mlsw",
  guest: "moha",
  principal: "binh",
  counterpart: "phosay",
  country: "laos",
};
const person = { name: "Đỗ Đình Đức" };
const commitment = {
  meeting: "2025-12-02-binh-phosay",
  what: "Exchange lists of training needs",
  modality: "proposed",
  by: "binh",
  source: "s2",
};
const kinds: readonly (readonly [NewName, Answers, string, string])[] = [
  ["meeting", meeting, "data/meetings/2026-02-03-binh-phosay.yaml", "meeting"],
  ["person", person, "data/people.yaml", "people"],
  ["commitment", commitment, register, "commitments"],
];

async function begin(
  host: MemoryHost,
  name: NewName,
  given: Answers,
  language: "en" | "vi" = "en",
) {
  const report = new Report();
  const catalogue = await loadCatalogue(language);
  const words = (phrase: Phrase) => tell(phrase, catalogue);
  const { outcome, path } = await scaffold(host, name, { given, words, now }, report);
  const { diagnostics } = report;
  return { outcome, path, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const textOf = (host: MemoryHost, path: string) => new TextDecoder().decode(host.files.get(path));
const setText = (host: MemoryHost, path: string, text: string) =>
  host.files.set(path, new TextEncoder().encode(text));

/** What was written, the lock of the folder aside. */
const writesOf = (host: MemoryHost) => host.log.filter((step) => /^(?:write|rename) /u.test(step));

test("in a house with papers in several languages a text has a line for each of them", async () => {
  const house = ["language: en #", "languages: [en, vi, lo]\nlanguage: en #"] as const;
  for (const [name, given, path] of kinds) {
    const host = exampleInMemory({ "data/house.yaml": house });
    expect(await begin(host, name, given)).toMatchObject({ outcome: "done", codes: [] });
    const line =
      /\n( *)#vi: \{ text: , reviewed: false \}\n *#lo: \{ text: , reviewed: false \}\n/u;
    const text = textOf(host, path);
    expect(text).toMatch(line);
    // Freed before it is filled, the line is told of.
    const [freed] = [text.replace(line, "\n$1vi: { text: , reviewed: false }\n")];
    setText(host, path, freed);
    const report = new Report();
    loadRecord(host, report);
    expect(report.errors).toBe(1);
    setText(host, path, text.replace(line, "\n$1vi: { text: Gặp, reviewed: false }\n"));
    expect(loadRecord(host, new Report())).toBeDefined();
  }
});

describe.each(["en", "vi"] as const)("with comments in %s", (language) => {
  test.each(kinds)(
    "a new %s passes the check, and an editor underlines nothing in it",
    async (name, given, path, schema) => {
      const host = exampleInMemory();
      expect(await begin(host, name, given, language)).toMatchObject({
        outcome: "done",
        path,
        codes: [],
      });
      const report = new Report();
      expect(check(host, {}, report)).toBe("done");
      expect(report.errors).toBe(0);
      const ajv = new Ajv({ strict: false });
      const validate = ajv.compile(JSON.parse(textOf(host, `data/schemas/${schema}.schema.json`)));
      validate(parse(textOf(host, path)));
      expect(validate.errors).toBeNull();
    },
  );
});

/** The text as it is when a person has taken away each # before a field, and each [] below which an entry stands. */
function withoutHashes(text: string): string {
  return text.replaceAll(/ \[\](?= .*\n *# [^\n]*\[\])/gu, "").replaceAll(/^( *)#(?! \S)/gmu, "$1");
}

describe("the fields behind a #", () => {
  test.each(kinds)("of a new %s can be used by taking it away", async (name, given, path) => {
    for (const language of ["en", "vi"] as const) {
      const host = exampleInMemory();
      await begin(host, name, given, language);
      const text = withoutHashes(textOf(host, path));
      expect(text).not.toMatch(/^ *#(?! )/mu);
      setText(host, path, text);
      const report = new Report();
      check(host, {}, report);
      // What is new has no value yet, which is all there is to say of it.
      const others = report.diagnostics.filter(({ message }) => !message.endsWith("found nothing"));
      expect(others).toEqual([]);
    }
  });

  test("show what stands under a list in a list", async () => {
    const host = exampleInMemory();
    await begin(host, "meeting", meeting);
    const text = withoutHashes(textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml"));
    expect(Object.keys(parse(text).issues[0].points[0])).toEqual(
      expect.arrayContaining(["id", "text", "use", "source"]),
    );
  });
});

describe("a new meeting", () => {
  test("holds what was given, and nothing else that could be taken for a fact", async () => {
    const host = exampleInMemory();
    await begin(host, "meeting", meeting);
    const text = textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml");
    const { chancery, sides, press, ...fields } = parse(text);
    const known = Object.entries(fields).filter(
      ([, value]) => value !== "unknown" && !(Array.isArray(value) && value.length === 0),
    );
    const { date, guest, ...rest } = meeting;
    expect(Object.fromEntries(known)).toEqual({ ...rest, on: date, id: "2026-02-03-binh-phosay" });
    expect(press).toEqual({ arrangement: "unknown", line: "unknown" });
    expect(chancery).toBe(1);
  });

  test("has our side first, whoever is the host", async () => {
    const host = exampleInMemory();
    await begin(host, "meeting", meeting);
    const { sides } = parse(textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml"));
    expect(sides.map(({ party }: { party: string }) => party)).toEqual(["moha", "mlsw"]);
    expect(sides.map(({ others }: { others: string }) => others)).toEqual(["unknown", "unknown"]);
  });

  test("begins with the line for editors and tells of every field what it is for", async () => {
    const host = exampleInMemory();
    await begin(host, "meeting", meeting, "vi");
    const text = textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml");
    expect(text).toMatch(/^# yaml-language-server: \$schema=..\/schemas\/meeting.schema.json\n/);
    expect(text).toContain("# Toà nhà và phòng\n");
    const undescribed = text
      .split("\n")
      .filter((line) => /^[a-z_]+:/.test(line) && !line.includes("#"));
    // The choices of a kind do not fit on its line, and the version tells itself.
    expect(undescribed).toEqual(["chancery: 1", "kind: courtesy-call"]);
  });

  test("with an hour has its zone: in the house's country the house's, elsewhere as is said", async () => {
    const path = "data/meetings/2026-02-03-binh-phosay.yaml";
    const timed = { ...meeting, start: "14:30" };
    const host = exampleInMemory();
    await begin(host, "meeting", { ...timed, country: "viet-nam" });
    expect(parse(textOf(host, path))).toMatchObject({ timezone: "Asia/Ho_Chi_Minh" });
    const { outcome, diagnostics } = await begin(exampleInMemory(), "meeting", timed);
    expect(outcome).toBe("usage");
    expect(diagnostics.map(({ message }) => message).join()).toContain("--timezone is missing");
    const other = exampleInMemory();
    await begin(other, "meeting", { ...timed, timezone: "unknown" });
    expect(parse(textOf(other, path))).toMatchObject({ start: "14:30", timezone: "unknown" });
  });

  test("is not written over one that is there", async () => {
    const host = exampleInMemory();
    await begin(host, "meeting", meeting);
    const before = textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml");
    const again = { ...meeting, id: "2026-02-03-binh-phosay" };
    const { outcome, diagnostics } = await begin(host, "meeting", again);
    expect(outcome).toBe("usage");
    expect(diagnostics).toMatchObject([{ hint: '"2026-02-03-binh-phosay-2" is free' }]);
    expect(textOf(host, "data/meetings/2026-02-03-binh-phosay.yaml")).toBe(before);
    expect(await begin(host, "meeting", meeting)).toMatchObject({
      path: "data/meetings/2026-02-03-binh-phosay-2.yaml",
    });
  });
});

describe("an entry added to a file", () => {
  test.each(kinds.filter(([name]) => name !== "meeting"))(
    "leaves the rest as it is, to the byte: %s",
    async (name, given, path) => {
      const host = exampleInMemory();
      const before = textOf(host, path);
      await begin(host, name, given);
      const after = textOf(host, path);
      expect(after.startsWith(before)).toBe(true);
      expect(after.slice(before.length)).toMatch(/^\n {2}- id: /);
    },
  );

  test("ends its lines as the file does, and closes a last line that is open", async () => {
    const host = exampleInMemory();
    const before = `\uFEFF${textOf(host, "data/people.yaml").trimEnd().replaceAll("\n", "\r\n")}`;
    setText(host, "data/people.yaml", before);
    expect(await begin(host, "person", person)).toMatchObject({ outcome: "done" });
    const bytes = host.files.get("data/people.yaml");
    const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(after.startsWith(`${before}\r\n\r\n  - id: do-dinh-duc`)).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("stands as deep as the entries before it", async () => {
    const host = exampleInMemory();
    setText(host, register, textOf(host, register).replaceAll(/^ {2}/gmu, ""));
    await begin(host, "commitment", commitment);
    expect(textOf(host, register)).toContain("\n- id: vl-2025-12-02-14");
    expect(loadRecord(host, new Report())).toBeDefined();
  });

  test("can be the first of an empty list, or of a file that is not there", async () => {
    const host = exampleInMemory();
    const text = textOf(host, register);
    setText(
      host,
      register,
      `${text.slice(0, text.indexOf("commitments:"))}commitments: [] # none yet\n`,
    );
    expect(await begin(host, "commitment", commitment)).toMatchObject({
      outcome: "done",
      codes: [],
    });
    expect(parse(textOf(host, register)).commitments).toHaveLength(1);
    const other = exampleInMemory();
    await begin(other, "meeting", meeting);
    const first = { ...commitment, meeting: "2026-02-03-binh-phosay" };
    const path = "data/commitments/2026-02-03-binh-phosay.yaml";
    expect(await begin(other, "commitment", first)).toMatchObject({ outcome: "done", path });
    expect(loadRecord(other, new Report())?.commitments.has("2026-02-03-binh-phosay-01")).toBe(
      true,
    );
  });

  test("is refused where it cannot stand at the end, and nothing is written", async () => {
    const host = exampleInMemory();
    const { chancery, ...rest } = parse(textOf(host, "data/people.yaml"));
    const texts = [
      JSON.stringify({ chancery, ...rest }),
      `${textOf(host, "data/people.yaml").replace("chancery: 1", "")}chancery: 1\n`,
    ];
    for (const text of texts) {
      setText(host, "data/people.yaml", text);
      expect(loadRecord(host, new Report())).toBeDefined();
      const { outcome, codes } = await begin(host, "person", person);
      expect({ outcome, codes }).toEqual({ outcome: "problems", codes: ["cannot-append"] });
    }
    setText(host, "data/people.yaml", "chancery: 1\npeople:\n  - id: a\n   name: b\n");
    expect(await begin(host, "person", person)).toMatchObject({ codes: ["file-with-problems"] });
    expect(writesOf(host)).toEqual([]);
  });
});

describe("a person of a name that is there", () => {
  test("is begun with a warning that names the entry, in whatever letters", async () => {
    const host = exampleInMemory();
    const { outcome, diagnostics } = await begin(host, "person", { name: "phoxay  SAYASONE" });
    expect(outcome).toBe("done");
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "same-name",
        message: 'there is a person named Phoxay Sayasone already: "phosay"',
        place: { file: "data/people.yaml" },
        hint: 'if it is the same person, remove the new entry "phoxay-sayasone"',
      },
    ]);
  });
});

describe("answers in Vietnamese", () => {
  test("are written in composed letters, however they were typed", async () => {
    const host = exampleInMemory();
    await begin(host, "person", { name: "Đỗ Đình Đức".normalize("NFD") });
    const text = new TextDecoder().decode(host.files.get("data/people.yaml"));
    expect(text).toContain("name: Đỗ Đình Đức");
    expect(text).toBe(text.normalize("NFC"));
  });

  test("that name somebody where the id is needed are told the id", async () => {
    const host = exampleInMemory();
    const asked = { ...meeting, principal: "do thanh binh" };
    const { diagnostics } = await begin(host, "meeting", asked);
    expect(diagnostics).toMatchObject([{ hint: 'did you mean "binh"?' }]);
  });
});

describe("ids", () => {
  test("are made of names without their accents, and are never given twice", async () => {
    const host = exampleInMemory();
    await begin(host, "person", person);
    await begin(host, "person", person);
    await begin(host, "person", { name: "Moha" });
    const ids = loadRecord(host, new Report())?.people.keys();
    expect([...(ids ?? [])].slice(-3)).toEqual(["do-dinh-duc", "do-dinh-duc-2", "moha-2"]);
  });

  test("are asked for where a name has no letters for one", async () => {
    const { outcome, diagnostics } = await begin(exampleInMemory(), "person", { name: "ໂຕເລີມ" });
    expect(outcome).toBe("usage");
    expect(diagnostics.map(({ message }) => message)).toEqual(["--id is missing: under which id?"]);
  });

  test("of commitments count on from the last of the meeting", async () => {
    const host = exampleInMemory();
    await begin(host, "commitment", commitment);
    await begin(host, "commitment", commitment);
    const ids = loadRecord(host, new Report())?.commitments.keys();
    expect([...(ids ?? [])].slice(-2)).toEqual(["vl-2025-12-02-14", "vl-2025-12-02-15"]);
  });
});

describe("what was given", () => {
  test("is missed by the name of its flag, all at once", async () => {
    const host = exampleInMemory();
    const { outcome, diagnostics } = await begin(host, "commitment", { what: "Meet" });
    expect(outcome).toBe("usage");
    const flags = diagnostics.map(({ message }) => /^--\S+ is missing/.exec(message)?.[0]);
    expect(flags).toEqual(
      ["meeting", "modality", "by", "source"].map((flag) => `--${flag} is missing`),
    );
    expect(host.log).toEqual([]);
  });

  test.each([
    ["modality", "propose", 'did you mean "proposed"?'],
    ["by", "bin", 'did you mean "binh"?'],
    ["meeting", "2025-12-02-binh-phosai", 'did you mean "2025-12-02-binh-phosay"?'],
    ["to", "moha, mlws", 'did you mean "mlsw"?'],
    ["id", "VL 1", 'write "vl-1"'],
    ["id", "vl-2025-12-02-01", '"vl-2025-12-02-01-2" is free'],
  ])("is compared with the record: --%s %s", async (flag, answer, hint) => {
    const host = exampleInMemory();
    const { outcome, diagnostics } = await begin(host, "commitment", {
      ...commitment,
      [flag]: answer,
    });
    expect(outcome).toBe("usage");
    expect(diagnostics).toMatchObject([{ code: "wrong-answer", hint }]);
    expect(host.log).toEqual([]);
  });

  test("is told wrong in the schema's own words", async () => {
    const long = Array(21).fill("word").join(" ");
    const wrong: readonly (readonly [NewName, Answers, string])[] = [
      ["meeting", { ...meeting, date: "3/2/2026" }, "expected a date such as 2025-12-02"],
      ["meeting", { ...meeting, date: "3/2/2026" }, "2026-02-03 if the month is 02"],
      ["meeting", { ...meeting, date: "2026-02-30" }, "the calendar has no such day"],
      ["meeting", { ...meeting, start: "9h30" }, "write 09:30"],
      ["meeting", { ...meeting, start: "25:00" }, "expected a time such as 14:30"],
      ["meeting", { ...meeting, timezone: "Hanoi" }, "expected a time zone"],
      ["commitment", { ...commitment, quote: long }, "at most 20 words, found 21 words"],
      ["commitment", { ...commitment, source: "l-kpl" }, "not among those there are"],
    ];
    for (const [name, given, words] of wrong) {
      const { diagnostics } = await begin(exampleInMemory(), name, given);
      const told = diagnostics.flatMap(({ message, hint }) => [message, hint]).join();
      expect(told).toContain(words);
    }
  });

  test("is not written where the record would get an error by it", async () => {
    const host = exampleInMemory();
    setText(host, "data/meetings/2026-02-03-BINH-phosay.yaml", "chancery: 1\n");
    const { outcome, diagnostics, codes } = await begin(host, "meeting", meeting);
    expect(outcome).toBe("problems");
    expect(codes).toContain("not-begun");
    // What was wrong before is not told here.
    expect(diagnostics.filter(({ code }) => code === "missing-field")).toEqual([]);
    expect(writesOf(host)).toEqual([]);
  });

  test("may hold no sign that a paper cannot show", async () => {
    const { diagnostics } = await begin(exampleInMemory(), "person", { name: "An \u0007 Bình" });
    expect(diagnostics).toMatchObject([{ code: "wrong-answer" }]);
    expect(diagnostics[0]?.message).toContain("U+0007, a control character");
  });

  test("is written even where other files have problems, whose errors are not new", async () => {
    const host = exampleInMemory();
    setText(host, "data/sources.yaml", "chancery: 1\nsources:\n  - id: s1\n   title: x\n");
    expect(await begin(host, "person", person)).toMatchObject({ outcome: "done", codes: [] });
  });

  test("is written in its one spelling, as it will be read", () => {
    expect(yamlText("Đỗ Thị Hằng".normalize("NFD"))).toBe("Đỗ Thị Hằng");
  });

  test("is read back as it was given, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parse(`- ${yamlText(text)} # comment\n`)).toEqual([normalise(text)]);
        expect(parse(`[${JSON.stringify(text)}]`)).toEqual([text]);
      }),
      { seed: 20251202 },
    );
    for (const text of [
      "no",
      "1e5",
      "0123",
      "a: b",
      "a #b",
      "- a",
      "",
      " ",
      "'",
      "Tô Lâm",
      "null",
      "12:30",
    ]) {
      expect(parse(yamlText(text))).toBe(text);
    }
  });
});

describe("asked at a terminal", () => {
  async function beginAsking(name: NewName, answers: Answers, given: Answers = {}) {
    const host = exampleInMemory();
    const report = new Report();
    const asked: Question[] = [];
    const ask = async (question: Question) => {
      asked.push(question);
      return Object.hasOwn(answers, question.flag)
        ? answers[question.flag]
        : (question.suggested ?? "");
    };
    const words = (phrase: Phrase) => tell(phrase);
    const result = await scaffold(host, name, { given, ask, words, now }, report);
    return { ...result, host, report, asked, flags: asked.map(({ flag }) => flag) };
  }

  test("only what was not given is asked, with the choices that the record knows", async () => {
    const { what, by, ...rest } = commitment;
    const { outcome, asked, flags } = await beginAsking("commitment", { by }, { ...rest, what });
    expect(outcome).toBe("done");
    expect(flags).toEqual(["by", "to", "owner", "quote", "id"]);
    const actors = asked[0]?.choices?.map(({ value }) => value);
    expect(actors).toEqual(expect.arrayContaining(["binh", "phosay", "moha", "mlsw"]));
  });

  test("no source of the set language is offered for a fact", async () => {
    const { asked } = await beginAsking("commitment", commitment);
    const sources = asked.find(({ flag }) => flag === "source")?.choices ?? [];
    expect(sources.map(({ value }) => value)).toContain("s1");
    expect(sources.filter(({ value }) => value.startsWith("l-"))).toEqual([]);
  });

  test("an id is proposed from the answers, the country from the host, and the zone only with an hour", async () => {
    const { date, host, principal, counterpart, title, kind, state, guest } = meeting;
    const answers = { date, host, principal, counterpart, title, kind, state, guest };
    const { outcome, asked, path } = await beginAsking("meeting", answers);
    expect(outcome).toBe("done");
    expect(path).toBe("data/meetings/2026-02-03-binh-phosay.yaml");
    expect(asked.find(({ flag }) => flag === "country")?.suggested).toBe("laos");
    expect(asked.map(({ flag }) => flag)).not.toContain("timezone");
    const zoneFor = async (country: string) => {
      const timed = await beginAsking("meeting", { ...answers, country, start: "14:30" });
      return timed.asked.find(({ flag }) => flag === "timezone")?.suggested;
    };
    expect(await zoneFor("viet-nam")).toBe("Asia/Ho_Chi_Minh");
    // The zone that an earlier meeting there has, and never the house's.
    expect(await zoneFor("laos")).toBe("Asia/Vientiane");
  });

  test("a name that is there is asked about, and the same person is not begun again", async () => {
    const name = "Đỗ Thanh Bình";
    const same = await beginAsking("person", { name, again: "no" });
    expect(same).toMatchObject({ outcome: "interrupted", flags: ["name", "again"] });
    expect(same.host.log).toEqual([]);
    for (const written of [
      "do thanh binh",
      "DO THANH BINH",
      name.normalize("NFD"),
      "Ðỗ Thanh Bình",
    ]) {
      const asked = await beginAsking("person", { name: written, again: "no" });
      expect(asked.flags).toEqual(["name", "again"]);
      expect(JSON.stringify(asked.asked.at(-1)?.words)).toContain("binh");
    }
    const other = await beginAsking("person", { name, again: "yes" });
    expect(other.outcome).toBe("done");
    expect(other.report.problems).toEqual([]);
    expect((await beginAsking("person", person)).flags).not.toContain("again");
  });

  test("giving up writes nothing, at whatever question", async () => {
    for (const flag of ["meeting", "by", "to", "id"]) {
      const { outcome, host, flags } = await beginAsking("commitment", {
        ...commitment,
        [flag]: undefined,
      });
      expect(outcome).toBe("interrupted");
      expect(flags.at(-1)).toBe(flag);
      expect(host.log).toEqual([]);
    }
  });
});

describe("a commitment", () => {
  const recorded = (host: MemoryHost) => parse(textOf(host, register)).commitments.at(-1).recorded;

  test("says on which day it was entered, by the clock of the house's zone", async () => {
    const host = exampleInMemory();
    const report = new Report();
    const words = (phrase: Phrase) => tell(phrase);
    // In Hà Nội it is the morning after.
    const late = new Date("2025-12-31T20:00:00Z");
    await scaffold(host, "commitment", { given: commitment, words, now: late }, report);
    expect(recorded(host)).toBe("2026-01-01");
    expect(report.diagnostics).toEqual([]);
  });

  test("that is entered on the day of its meeting says nothing of it", async () => {
    const host = exampleInMemory();
    const words = (phrase: Phrase) => tell(phrase);
    const same = new Date("2025-12-02T10:00:00Z");
    const options = { given: commitment, words, now: same };
    const { outcome } = await scaffold(host, "commitment", options, new Report());
    expect({ outcome, recorded: recorded(host) }).toEqual({ outcome: "done", recorded: undefined });
  });
});

describe("where another run works in the folder", () => {
  const lock = JSON.stringify({ process: 7, machine: "PC-12", doing: "x", since: "2025" });

  test("nothing is written until it has ended", async () => {
    const host = exampleInMemory();
    setText(host, "data/.chancery.lock", lock);
    const { outcome, codes } = await begin(host, "person", person);
    expect({ outcome, codes }).toEqual({ outcome: "unwritten", codes: ["locked"] });
    expect(writesOf(host)).toEqual([]);
  });

  test("an id that it took makes way for the next, if nobody chose it", async () => {
    const host = exampleInMemory();
    setText(host, "data/.chancery.lock", lock);
    const words = (phrase: Phrase) => tell(phrase);
    const other = exampleInMemory();
    await begin(other, "commitment", commitment);
    const waiting = {
      ...host,
      sleep: async () => {
        setText(host, register, textOf(other, register));
        host.files.delete("data/.chancery.lock");
      },
    };
    const options = { given: commitment, words, now };
    await scaffold(waiting, "commitment", options, new Report());
    const ids = parse(textOf(host, register)).commitments.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(17);
  });
});

test("a full disk leaves the file as it was", async () => {
  const host = exampleInMemory();
  const before = textOf(host, "data/people.yaml");
  const failing = {
    ...host,
    rename: () => {
      throw new Error("full");
    },
  };
  const words = (phrase: Phrase) => tell(phrase);
  await expect(
    scaffold(failing, "person", { given: person, words, now }, new Report()),
  ).rejects.toThrow();
  expect(textOf(host, "data/people.yaml")).toBe(before);
});
