/**
 * A fourth language is one file: the French of this test has its labels from the English one, each in
 * guillemets, and months, dates, numbers and lists of its own. Nothing else of the folder knows of it.
 */
import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../src/host/memory.ts";
import { docxPart, docxWords } from "../support/docx-words.ts";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild, runWeekly } from "../support/example-in-memory.ts";
import { french, localeFile } from "../support/fourth-language.ts";
import { LATER_WEEK, madeUpHost } from "../support/made-up-house.ts";
import { openPdf, pdfPageTexts, pdfWords } from "../support/pdf-words.ts";
import { runCommand } from "../support/run-command.ts";

const FRENCH = "templates/locales/fr.yaml";

function withFrench(changes: Parameters<typeof exampleInMemory>[0] = {}): MemoryHost {
  return addFrench(exampleInMemory(changes));
}

function addFrench(host: MemoryHost): MemoryHost {
  // What parts the members of a list is no word.
  const translate = (label: string) => (/[\p{L}{]/u.test(label) ? `«${label}»` : label);
  host.files.set(FRENCH, new TextEncoder().encode(localeFile(french, translate)));
  return host;
}

/** `le mardi 2 décembre 2025`, with its parts as they are known. */
const FRENCH_DATE =
  /\b(?:le )?(?:\p{L}+di )?(?:\d+ )?(?:(?:\p{L}+bre|janvier|février|mars) )?\d{4}\b/gu;

/** A command as a user types it, on these files. */
function chancery(host: MemoryHost, ...words: readonly string[]) {
  return runCommand(words, { createHost: () => host });
}

describe("with one file more, the papers in its language", async () => {
  const host = withFrench();
  const { outcome, files, codes } = await runBuild(host, { languages: ["fr"] });
  const bytesOf = (file: string) =>
    must(host.files.get(`output/${BILATERAL}/${file}`), `${file} was not written`);

  test("are made in every kind and both formats, warned of what the record lacks and no more", () => {
    expect(outcome).toBe("done");
    expect([...new Set(codes)]).toEqual(["text-untranslated"]);
    const english = outputsOf(host).filter((path) => /\.en\.(?:pdf|docx)$/u.test(path));
    expect(english).toEqual([]);
    expect(files).toHaveLength(12);
    for (const { path } of files) expect(path).toMatch(/\.fr\.(?:pdf|docx)$/u);
  });

  test("say the same in both formats, in its words and with its dates", async () => {
    for (const kind of ["briefing-note", "talking-points", "follow-up-memo"]) {
      const words = docxWords(bytesOf(`${kind}.fr.docx`));
      expect(await pdfWords(bytesOf(`${kind}.fr.pdf`))).toEqual(words);
      expect(words.join(" ")).toContain("le mardi 2 décembre 2025");
    }
    expect(docxWords(bytesOf("briefing-note.fr.docx")).slice(0, 2)).toEqual(["«Briefing", "note»"]);
  });

  test("have its words and dates at the head and foot of the page", async () => {
    const [page = ""] = await pdfPageTexts(bytesOf("talking-points.fr.pdf"), "Artifact");
    expect(page).toContain("«Information as at le 1 décembre 2025»");
    expect(page).toContain("«Page 1 of 1»");
  });

  test("name it as their language, for spelling and for reading aloud", async () => {
    const docx = bytesOf("briefing-note.fr.docx");
    expect(docxPart(docx, "word/styles.xml")).toContain('<w:lang w:val="fr-FR"');
    expect(docxPart(docx, "docProps/core.xml")).toContain("<dc:language>fr-FR</dc:language>");
    const pdf = await openPdf(bytesOf("briefing-note.fr.pdf"));
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
    expect(info).toMatchObject({ Language: "fr" });
  });
});

test("the memo of a week is made in it, the same in both formats", async () => {
  const host = withFrench();
  const { outcome, codes } = await runWeekly(host, { languages: ["fr"] });
  expect([outcome, [...new Set(codes)]]).toEqual(["done", ["text-untranslated"]]);
  const bytesOf = (format: string) =>
    must(host.files.get(`output/weekly/2025-W50/weekly-memo.fr.${format}`), format);
  const words = docxWords(bytesOf("docx"));
  expect(await pdfWords(bytesOf("pdf"))).toEqual(words);
  expect(words.join(" ")).toContain("le lundi 8 décembre 2025");
});

test("no word of a paper comes from anywhere but the record and the file of its language", async () => {
  const ofMeetings = await runBuild(withFrench(), { languages: ["fr"], emit: "document" });
  expect(ofMeetings.emitted).toHaveLength(6);
  const ofWeek = await runWeekly(addFrench(madeUpHost()), {
    ...{ week: LATER_WEEK, now: new Date("2026-01-12T05:00:00Z") },
    ...{ languages: ["fr"], emit: "document" },
  });
  expect(ofWeek.emitted).toHaveLength(1);
  for (const { paper, text } of [...ofMeetings.emitted, ...ofWeek.emitted]) {
    for (const line of linesIn(JSON.parse(text))) {
      const rest = withoutLabels(line)
        .replace(/\bvl-\d{4}-\d\d-\d\d-\d\d[a-z]?\b/gu, "")
        .replace("Asia/Ho_Chi_Minh", "")
        .replace(FRENCH_DATE, "");
      expect([paper, line, rest.match(/\p{L}+/gu)]).toEqual([paper, line, null]);
    }
  }
});

/** The texts of a document in its own language, one for each paragraph, cell or heading. */
function linesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linesIn);
  if (!isRecord(node)) return [];
  const { children } = node;
  if (
    Array.isArray(children) &&
    children.some((child) => isRecord(child) && child.type === "text")
  ) {
    return [children.map(textOf).join("")];
  }
  return Object.values(node).flatMap(linesIn);
}

/** What stands in another language is a text of the record. */
function textOf(node: unknown): string {
  if (!isRecord(node)) return "";
  if (node.type === "text") return node.language === undefined ? String(node.value) : "";
  return Array.isArray(node.children) ? node.children.map(textOf).join("") : "";
}

/** A label may stand in a slot of another. */
function withoutLabels(text: string): string {
  const less = text.replace(/«[^«»]*»/gu, "");
  return less === text ? text : withoutLabels(less);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe("the fourth language at the command line", () => {
  test("is the papers' language where house.yaml says so", async () => {
    const host = withFrench({
      "data/house.yaml": ["language: en", "language: en\nlanguages: [fr, en]"],
    });
    const { code, stdout } = await chancery(host, "build", BILATERAL, "--kind", "talking-points");
    expect(code).toBe(0);
    expect(stdout.match(/talking-points\.\w+\.\w+/gu)).toEqual([
      "talking-points.fr.pdf",
      "talking-points.fr.docx",
      "talking-points.en.pdf",
      "talking-points.en.docx",
    ]);
  });

  test("may be the language of the house and of its texts", async () => {
    const host = withFrench({ "data/house.yaml": ["language: en", "language: fr"] });
    const { code, stdout, stderr } = await chancery(host, "build", "--kind", "talking-points");
    expect([code, stderr]).toEqual([0, expect.stringContaining("0 errors")]);
    expect(stdout.match(/\.fr\./gu)).toHaveLength(4);
  });

  test("is taken by check, list and trace, and offered by completion", async () => {
    const host = withFrench();
    expect((await chancery(host, "check")).code).toBe(0);
    expect((await chancery(host, "list")).code).toBe(0);
    const offered = await chancery(host, "complete", "--", "build", "--lang", "f");
    expect(offered.stdout).toMatch(/^fr\n/u);
    const traced = await chancery(
      host,
      ...["trace", BILATERAL, "--lang", "fr", "--kind", "talking-points"],
      ...["--word", "Speaking time"],
    );
    expect([traced.code, traced.stderr]).toEqual([0, ""]);
    expect(traced.stdout).toContain("templates/locales/fr.yaml");
  });

  test("is looked at by the doctor: its labels, and its letters in the fonts", async () => {
    const { code, stdout } = await chancery(withFrench(), "doctor");
    expect(code).toBe(0);
    expect(stdout).toMatch(/labels: fr: all \d+ approved/u);
    expect(stdout).toMatch(/have the letters of [^\n]*\bfr\b/u);
  });
});

describe("a language that the fonts have no letters of", () => {
  const thai = () => {
    const host = exampleInMemory();
    const months = ["มกราคม", ..."2 3 4 5 6 7 8 9 10 11".split(" "), "ธันวาคม"];
    const forms = {
      ...french,
      language: "th",
      name: "ไทย",
      dates: { ...french.dates, months },
    };
    const words = new Map([
      ["Purpose", "วาระ"],
      ["Page {page} of {pages}", "หน้า {page}/{pages}"],
      ["relayed by {by}", "ตาม {by}"],
    ]);
    const text = localeFile(forms, (label) => words.get(label) ?? label);
    host.files.set("templates/locales/th.yaml", new TextEncoder().encode(text));
    return { host, lines: text.split("\n") };
  };

  test("gives no paper, and each letter is shown in the line of the label that has it", async () => {
    const { host, lines } = thai();
    const { outcome, diagnostics } = await runBuild(host, {
      meetings: [BILATERAL],
      languages: ["th"],
    });
    expect(outcome).toBe("problems");
    expect(outputsOf(host)).toEqual([]);
    const missing = diagnostics.filter(({ code }) => code === "glyph-missing");
    expect(missing.length).toBeGreaterThan(0);
    for (const { place, message } of missing) {
      expect(place?.file).toBe("templates/locales/th.yaml");
      const [, code = ""] = /\(U\+([0-9A-F]+)\)/u.exec(message) ?? [];
      const letter = String.fromCodePoint(Number.parseInt(code, 16));
      expect(lines[(place?.line ?? 0) - 1]).toContain(letter);
    }
    const shown = missing.map(({ place }) => lines[(place?.line ?? 0) - 1]?.trim());
    expect(shown).toContainEqual('purpose: "วาระ"');
    expect(shown).toContainEqual('relayed: "ตาม {by}"');
    expect(shown).toContainEqual('page: "หน้า {page}/{pages}"');
    expect(shown).toContainEqual(expect.stringContaining("ธันวาคม"));
  });

  test("is shown in the front matter of a paper that brings its own words", async () => {
    const host = exampleInMemory();
    const fields = "chancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 9\n";
    const words = "title: Card\nlabels:\n  carry: Carry วาระ\n";
    const body = '# {{paper.title}}\n\n{{label "carry"}}: {{meeting.title}}\n';
    const card = new TextEncoder().encode(`---\n${fields}${words}---\n${body}`);
    host.files.set("templates/card.md.hbs", card);
    const { diagnostics } = await runBuild(host, { meetings: [BILATERAL], kinds: ["card"] });
    expect(diagnostics.length).toBeGreaterThan(0);
    const place = { file: "templates/card.md.hbs", line: 9, column: 10 };
    for (const { code, place: found } of diagnostics) {
      expect([code, found]).toMatchObject(["glyph-missing", place]);
    }
  });

  test("is told by the doctor before any paper is made", async () => {
    const { code, stdout } = await chancery(thai().host, "doctor");
    expect(code).toBe(1);
    expect(stdout).toMatch(/Tinos-Regular\.ttf lacks letters of th: /u);
  });
});
