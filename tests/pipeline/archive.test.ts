/**
 * `--archive`: copies to file, each a PDF that carries what it was made from, beside the papers that
 * were used.
 */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Report } from "../../src/diagnostics/report.ts";
import { attachmentOf } from "../../src/pipeline/attachment.ts";
import { printedText } from "../../src/pipeline/emit.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { composePaper, nameOfPaper } from "../../src/pipeline/paper.ts";
import { withoutLanguageMarks } from "../../src/text/language-marks.ts";
import { once } from "../../src/text/once.ts";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild as run } from "../support/example-in-memory.ts";
import { LETTERHEAD, letterheadHouse } from "../support/letterhead.ts";
import { openPdf } from "../support/pdf-words.ts";

const note = `output/${BILATERAL}/briefing-note.archive.en.pdf`;
const points = `output/${BILATERAL}/talking-points.archive.en.pdf`;

/** The files within a PDF, by name, as another program reads them. */
async function attachmentsIn(bytes: Uint8Array | undefined) {
  const pdf = await openPdf(must(bytes, "no PDF"));
  const attachments: Readonly<Record<string, { content: Uint8Array; description: string }>> =
    (await pdf.getAttachments()) ?? {};
  await pdf.loadingTask.destroy();
  return attachments;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** All papers of the example in these languages, with what their archive copies would carry. */
function composedIn(languages: readonly string[]) {
  const host = exampleInMemory();
  const house = must(loadHouse(host, { languages }, new Report()), "no house");
  const papers = [...house.record.meetings.values()].flatMap((meeting) =>
    papersOf(house, meeting, {}, new Report()).flatMap((paper) => composePaper(paper) ?? []),
  );
  return { house, papers };
}

/** What its record is called within the archive copy at this path, beside others taken from theirs. */
function recordName(path: string): string {
  const [, meeting, kind, language] =
    /^output\/([^/]+)\/([^/]+)\.archive\.(\w+)\.pdf$/u.exec(path) ?? [];
  return `${meeting}.${kind}.${language}.record.yaml`;
}

/** Every text in a value, in the order it stands there. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(textsIn);
}

/** The copies of one meeting in English, made once for those who only read them. */
const archived = once(async () => {
  const host = exampleInMemory();
  await run(host, { meetings: [BILATERAL], archive: true });
  return host;
});

describe("an archive build", () => {
  test("makes one PDF of each paper and leaves the papers of the folder alone", async () => {
    const host = exampleInMemory();
    await run(host, { meetings: [BILATERAL] });
    const before = new Map(host.files);
    const { files, diagnostics } = await run(host, { meetings: [BILATERAL], archive: true });
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      ["briefing-note", "talking-points", "follow-up-memo"].map(
        (kind) => `output/${BILATERAL}/${kind}.archive.en.pdf`,
      ),
    );
    expect(files.every(({ edition, format }) => edition === "archive" && format === "pdf")).toBe(
      true,
    );
    for (const [path, bytes] of before)
      if (!path.endsWith("manifest.json")) expect(host.files.get(path)).toEqual(bytes);
    const after = await run(host, { meetings: [BILATERAL] });
    expect(after.diagnostics).toEqual([]);
    expect(outputsOf(host)).toHaveLength(10);
  });

  test("carries the record in the file byte for byte, described in the paper's language", async () => {
    const host = exampleInMemory();
    const languages = ["en", "vi", "lo"];
    await run(host, { meetings: [BILATERAL], archive: true, languages });
    const { papers } = composedIn(languages);
    const own = papers.filter(({ context }) => context.meeting.id === BILATERAL);
    expect(own).toHaveLength(9);
    for (const paper of own) {
      const path = `output/${nameOfPaper(paper).replace(/\.(\w+)$/u, ".archive.$1.pdf")}`;
      const { [recordName(path)]: found, ...others } = await attachmentsIn(host.files.get(path));
      const made = attachmentOf(paper);
      expect(others).toEqual({});
      expect(decode(must(found, path).content)).toBe(decode(made.bytes));
      expect(found?.description).toBe(made.description);
    }
    expect(new Set(own.map((paper) => attachmentOf(paper).description)).size).toBe(3);
  });

  test("says in the record which paper it belongs to, of which house, who may read it and as at which day", async () => {
    const host = await archived();
    const { [recordName(note)]: found } = await attachmentsIn(host.files.get(note));
    const text = decode(must(found, note).content);
    expect(text.startsWith("# What one paper of a meeting draws on")).toBe(true);
    expect(parse(text)).toMatchObject({
      chancery: 1,
      paper: {
        kind: "briefing-note",
        reference: `${BILATERAL} · Briefing note`,
        house: "Ministry of Home Affairs",
        language: "en",
        audience: "internal",
        as_at: "2025-12-01",
      },
      left_out: { withheld: { entries: 0, fields: 0, references: 0 } },
    });
  });

  test("is the same bytes every time", async () => {
    const [one, two] = [await archived(), exampleInMemory()];
    await run(two, { meetings: [BILATERAL], archive: true, kinds: ["briefing-note"] });
    expect(two.files.get(note)).toEqual(one.files.get(note));
  });

  test("is not changed by what became known after its cut-off", async () => {
    const [one, two] = [
      await archived(),
      exampleInMemory({
        [`data/commitments/${BILATERAL}.yaml`]: ["Ensure resources", "Ensure all resources"],
      }),
    ];
    const kinds = ["briefing-note", "follow-up-memo"];
    await run(two, { meetings: [BILATERAL], archive: true, kinds });
    expect(two.files.get(note)).toEqual(one.files.get(note));
    const memo = note.replace("briefing-note", "follow-up-memo");
    expect(two.files.get(memo)).not.toEqual(one.files.get(memo));
  });

  test("keeps what the talking points do not print out of their file", async () => {
    const host = await archived();
    const within = async (path: string) => {
      const { [recordName(path)]: found } = await attachmentsIn(host.files.get(path));
      return Object.keys(parse(decode(must(found, path).content)).meeting);
    };
    expect(await within(note)).toContain("sensitivities");
    expect(await within(points)).toContain("issues");
    expect(await within(points)).not.toContain("sensitivities");
  });
});

test("every text of the record that a paper prints is in the record that it carries", () => {
  const { house, papers } = composedIn(["en", "vi", "lo"]);
  const { sources, parties, people, agreements, meetings, commitments } = house.record;
  const texts = new Set(textsIn({ sources, parties, people, agreements, meetings, commitments }));
  // Some ids are words of the language, too.
  const long = [...texts].filter((text) => text.length >= 8 && !/^[a-z-]+$/u.test(text));
  expect(papers).toHaveLength(18);
  let found = 0;
  for (const paper of papers) {
    const carried = textsIn(parse(decode(attachmentOf(paper).bytes))).join("\n");
    const printed = paper.rendered.tokens
      .map(({ content }) => withoutLanguageMarks(printedText(content)))
      .join("\n");
    const shown = long.filter((text) => printed.includes(text));
    expect([nameOfPaper(paper), shown.filter((text) => !carried.includes(text))]).toEqual([
      nameOfPaper(paper),
      [],
    ]);
    found += shown.length;
  }
  expect(found).toBeGreaterThan(500);
});

describe("is refused:", () => {
  const own = (audience: string) =>
    new TextEncoder().encode(
      `---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: ${audience}\norder: 4\ntitle: Joint lines\n---\n# {{paper.title}}\n\n{{meeting.title}}\n`,
    );

  test("a paper that may be given to the other side, at the line that says so", async () => {
    const host = exampleInMemory();
    host.files.set("templates/joint-lines.md.hbs", own("shareable"));
    const { outcome, diagnostics } = await run(host, { archive: true });
    expect(outcome).toBe("problems");
    expect(diagnostics).toMatchObject([
      {
        code: "archive-shareable",
        place: { file: "templates/joint-lines.md.hbs", line: 5, column: 11 },
        hint: expect.stringContaining("--kind"),
      },
    ]);
    expect(outputsOf(host)).toEqual([]);
    const some = { meetings: [BILATERAL], formats: ["pdf"] };
    const notes = { ...some, archive: true, kinds: ["briefing-note"] };
    expect((await run(host, notes)).outcome).toBe("done");
    const both = { ...some, kinds: ["joint-lines", "briefing-note"] };
    expect((await run(host, both)).outcome).toBe("done");
  });

  test("no paper of our delegation, and its record is reduced to the delegation", async () => {
    const host = exampleInMemory();
    host.files.set("templates/joint-lines.md.hbs", own("delegation"));
    const { files } = await run(host, { archive: true, kinds: ["joint-lines"] });
    const path = files[0]?.path ?? "";
    const { [recordName(path)]: found } = await attachmentsIn(host.files.get(path));
    const text = decode(must(found, "no record").content);
    expect(parse(text)).toMatchObject({ paper: { audience: "delegation" } });
    expect(text).not.toMatch(/quote:|remarks:|variants:/u);
  });

  test.each([[["docx"]], [["pdf", "docx"]]])("a Word file, as in %s", async (formats) => {
    const host = exampleInMemory();
    const { outcome, codes } = await run(host, { archive: true, formats });
    expect([outcome, codes]).toEqual(["usage", ["archive-format"]]);
    expect(outputsOf(host)).toEqual([]);
  });
});

test("a copy of an official paper carries what its theme prints of the letterhead, and no other copy does", () => {
  const recordsOf = (theme: string) => {
    const letterhead = `${LETTERHEAD}\n  addressees: [phosay]\n  file: VT`;
    const house = must(
      loadHouse(letterheadHouse(letterhead, "", theme), {}, new Report()),
      "house",
    );
    const meeting = must(house.record.meetings.get(BILATERAL), BILATERAL);
    return papersOf(house, meeting, {}, new Report())
      .flatMap((paper) => composePaper(paper) ?? [])
      .map((paper) => parse(decode(attachmentOf(paper).bytes)));
  };
  const official = recordsOf("theme: vn-decree-30\ntemplates: vn-decree-30\npapers: [cong-van]");
  expect(official).toHaveLength(1);
  expect(official[0].house.letterhead).toEqual({
    parent: "none",
    issuer: "moha",
    abbreviation: "BNV",
    place: { en: "The Capital" },
    signatory: "unknown",
    addressees: ["phosay"],
    recipients: "unknown",
    file: "VT",
  });
  expect(official[0].meeting.letterhead).toHaveProperty("about");
  const plain = recordsOf("theme: international");
  expect(plain.length).toBeGreaterThan(2);
  for (const { house } of plain) expect(house).not.toHaveProperty("letterhead");
});
