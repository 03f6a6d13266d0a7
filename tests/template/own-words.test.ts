/** A kind of paper that brings its own words: one file, no line in any locale. */
import { describe, expect, it } from "vitest";
import { tell } from "../../src/diagnostics/phrase.ts";
import { lookAtOwnWords } from "../../src/tasks/doctor/reviews.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";

const FILE = "templates/card.md.hbs";
const MEETING = { meetings: [BILATERAL], kinds: ["card"] };
const VIETNAMESE = "templates/locales/vi.yaml";

function card(words: string, body = '# {{paper.title}}\n\n{{label "carry"}}: {{meeting.title}}\n') {
  const top = "chancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 9\n";
  return `---\n${top}${words}---\n${body}`;
}

/** The example with this card, and with Vietnamese as English under another name. */
function exampleWith(template: string) {
  const host = exampleInMemory();
  host.files.set(FILE, new TextEncoder().encode(template));
  const english = new TextDecoder().decode(host.files.get("builtin/templates/locales/en.yaml"));
  const text = english.replace("language: en\n", "language: vi\n");
  host.files.set(VIETNAMESE, new TextEncoder().encode(text));
  return host;
}

async function told(template: string, options: { languages?: string[] } = {}) {
  const { diagnostics } = await runBuild(exampleWith(template), { ...MEETING, ...options });
  return diagnostics.map(
    ({ code, message, place, hint }) =>
      `${place?.file}:${place?.line}:${place?.column} ${code} ${message}; ${hint}`,
  );
}

describe("a kind of paper made by one file", () => {
  it("is called by the title in its front matter and prints its own labels", async () => {
    const host = exampleWith(card("title: Delegation card\nlabels: { carry: Carry with you }\n"));
    const { emitted, diagnostics } = await runBuild(host, { ...MEETING, emit: "markdown" });
    expect(diagnostics).toEqual([]);
    expect(emitted[0]?.text).toMatch(/^# Delegation card\n\nCarry with you: /);
    await runBuild(host, MEETING);
    expect(outputsOf(host)).toContain(`output/${BILATERAL}/card.en.docx`);
  });

  it("prints the words of the language that is asked for", async () => {
    const words =
      "title: { en: Card, vi: Thẻ đoàn }\nlabels:\n  carry: { en: Carry, vi: Mang theo }\n";
    const { emitted } = await runBuild(exampleWith(card(words)), {
      ...MEETING,
      languages: ["en", "vi"],
      emit: "markdown",
    });
    expect(emitted.map(({ text }) => text.split("\n").slice(0, 3))).toEqual([
      ["# Card", "", expect.stringMatching(/^Carry: /)],
      ["# Thẻ đoàn", "", expect.stringMatching(/^Mang theo: /)],
    ]);
  });

  it("is called as its file says even where the locale has a name for it", async () => {
    const host = exampleInMemory({
      "builtin/templates/briefing-note.md.hbs": ["order: 1\n", "order: 1\ntitle: Aide-memoire\n"],
    });
    const options = { meetings: [BILATERAL], kinds: ["briefing-note"], emit: "markdown" } as const;
    expect((await runBuild(host, options)).emitted[0]?.text).toMatch(/^# Aide-memoire\n/);
  });

  it("fills the places in its own labels", async () => {
    const template = card(
      'title: Card\nlabels: { at: "in {city}" }\n',
      '# {{paper.title}}\n\n{{label "at" city=meeting.country}}\n',
    );
    const { emitted } = await runBuild(exampleWith(template), { ...MEETING, emit: "markdown" });
    expect(emitted[0]?.text).toContain("in Lao");
  });

  it("may say that no speaker has read its words in a language, which the doctor counts", async () => {
    const words =
      "title: { en: Card, vi: { text: Thẻ đoàn, reviewed: false } }\nlabels:\n  carry: { en: Carry, vi: { text: Mang theo, reviewed: true } }\n";
    const host = exampleWith(card(words));
    const { emitted } = await runBuild(host, { ...MEETING, languages: ["vi"], emit: "markdown" });
    expect(emitted[0]?.text).toMatch(/^# Thẻ đoàn\n\nMang theo: /);
    const findings = lookAtOwnWords(host).map(({ message, hint }) =>
      [message, hint ?? ""].map((each) => tell(each)),
    );
    expect(findings).toEqual([
      ["vi: 1 not approved by a speaker yet", `have those marked reviewed: false read in ${FILE}`],
    ]);
  });

  it("is told where a text that no speaker has read has a place that nothing fills", async () => {
    const words =
      'title: { en: Card, vi: { text: "Thẻ {n}", reviewed: false } }\nlabels: { carry: { en: Carry, vi: Mang } }\n';
    const [first] = await told(card(words), { languages: ["vi"] });
    expect(first).toMatch(`${FILE}:7:32 locale-unfilled-slot`);
  });

  it("prints no text of one language in a paper of another", async () => {
    const words = "title: Card\nlabels: { carry: { en: Carry } }\n";
    expect(await told(card(words), { languages: ["vi"] })).toEqual([
      `${FILE}:7:8 template-untranslated "title" has no text in the language "vi"; write it as title: { en: Card, vi: … }`,
      `${FILE}:8:11 template-untranslated "carry" has no text in the language "vi"; write it as carry: { en: Carry, vi: … }`,
    ]);
  });

  it("is told of a language that is none, or that is written otherwise", async () => {
    const words = "title: { en: Card, vn: Thẻ đoàn }\nlabels: { carry: { EN: Carry } }\n";
    expect(await told(card(words))).toEqual([
      `${FILE}:7:20 wrong-value "vn" is no name for a field here; expected a language such as en, vi or lo; did you mean "vi"?`,
      `${FILE}:8:20 wrong-value "EN" is no name for a field here; expected a language such as en, vi or lo; did you mean "en"?`,
    ]);
  });

  it("without a title anywhere is told once, with the remedy", async () => {
    expect(await told(card("labels: { carry: Carry }\n"))).toEqual([
      `${FILE}:1:1 template-without-title the paper "card" has no title in the language "en"; add a line to the front matter, such as title: Delegation card`,
    ]);
  });

  it("may not give a name of the locale a second meaning", async () => {
    const words = "title: Card\nlabels: { carry: Carry, none: Nothing at all }\n";
    expect(await told(card(words))).toEqual([
      `${FILE}:8:25 template-label-taken the locale has a label "none" already; give the label of this paper another name`,
    ]);
  });

  it("is told of a place in its title, which nothing fills", async () => {
    const [first] = await told(card('title: "Card {n}"\nlabels: { carry: Carry }\n'));
    expect(first).toMatch(`${FILE}:7:8 locale-unfilled-slot`);
  });

  it("may say what it is about, around the meeting, and is told where a language lacks it", async () => {
    const words =
      'title: { en: Card, vi: Thẻ }\nabout: { en: "On the {subject}" }\nlabels: { carry: { en: C, vi: M } }\n';
    const host = exampleWith(card(words, "# {{paper.title}}\n\n{{paper.about}}\n"));
    const { emitted } = await runBuild(host, { ...MEETING, emit: "markdown" });
    expect(emitted[0]?.text).toMatch(/^# Card\n\nOn the bilateral meeting of the Minister/u);
    expect(await told(card(words), { languages: ["vi"] })).toEqual([
      `${FILE}:8:8 template-untranslated "about" has no text in the language "vi"; write it as about: { en: On the {subject}, vi: … }`,
    ]);
  });

  it("is told of another place in what it is about, which nothing fills", async () => {
    const [first] = await told(card('title: Card\nabout: "On {what}"\nlabels: { carry: Carry }\n'));
    expect(first).toMatch(`${FILE}:8:8 locale-unfilled-slot`);
  });
});
