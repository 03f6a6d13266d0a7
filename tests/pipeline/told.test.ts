/** What a build tells of its papers: which one a problem is in, and nothing wrong gets written. */
import { expect, test } from "vitest";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";

const locale = "builtin/templates/locales/en.yaml";
const pointsTemplate = "builtin/templates/talking-points.md.hbs";

test("two packs that are too long are two errors, each naming its paper", async () => {
  const path = "builtin/templates/briefing-note.md.hbs";
  const host = exampleInMemory({ [path]: ["body: 2", "body: 1"] });
  const { diagnostics } = await runBuild(host, { kinds: ["briefing-note"] });
  expect(diagnostics.map(({ code }) => code)).toEqual(["page-budget", "page-budget"]);
  const messages = diagnostics.map(({ message }) => message).join("\n");
  for (const meeting of [BILATERAL, RECEPTION])
    expect(messages).toContain(`the body of ${meeting}/briefing-note.en.pdf takes`);
});

test("talking points on a second page are refused", async () => {
  const host = exampleInMemory({
    [pointsTemplate]: [
      "# {{paper.title}}\n",
      `# {{paper.title}}\n${"\n{{meeting.title}}\n".repeat(60)}`,
    ],
  });
  const { diagnostics, outcome } = await runBuild(host, {
    meetings: [BILATERAL],
    kinds: ["talking-points"],
  });
  expect(outcome).toBe("problems");
  expect(diagnostics).toMatchObject([{ code: "page-budget", place: { file: pointsTemplate } }]);
  expect(diagnostics[0]?.message).toMatch(/^2025-12-02-binh-phosay\/.* takes \d pages, and 1 is/);
});

test("a problem in a shared template names each paper that it was met in, once", async () => {
  const host = exampleInMemory();
  const text = [
    "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 2\n---",
    "# {{paper.title}}\n",
    // Only on the page is it seen that so many columns have no room.
    `|${" {{meeting.title}} |".repeat(60)}`,
    `|${"---|".repeat(60)}\n|${" {{paper.asAt}} |".repeat(60)}\n`,
  ].join("\n");
  host.files.set("templates/talking-points.md.hbs", new TextEncoder().encode(text));
  const { diagnostics } = await runBuild(host, { kinds: ["talking-points"] });
  expect(diagnostics).toMatchObject([
    {
      place: { file: "templates/talking-points.md.hbs" },
      papers: [`${RECEPTION}/talking-points.en`, `${BILATERAL}/talking-points.en`],
    },
  ]);
});

test("a character no font has is found whatever format is asked for", async () => {
  const host = exampleInMemory({
    [`data/meetings/${BILATERAL}.yaml`]: ["en: Bilateral meeting of", "en: Bilateral 字 of"],
  });
  const { diagnostics, outcome } = await runBuild(host, {
    meetings: [BILATERAL],
    kinds: ["follow-up-memo"],
    formats: ["docx"],
  });
  expect(outcome).toBe("problems");
  expect(diagnostics.map(({ message }) => message).join()).toContain("U+5B57");
  expect(outputsOf(host)).toEqual([]);
});

test.each([
  ["a label that is missing", '  as-at: "Information as at {date}"\n', "", "locale-missing-label"],
  ["a slot that nobody fills", "{meeting} · {kind}", "{meetnig} · {kind}", "locale-unfilled-slot"],
])("%s stops the papers that would print it", async (_, from, to, code) => {
  const host = exampleInMemory({ [locale]: [from, to] });
  const { diagnostics, outcome } = await runBuild(host, { kinds: ["follow-up-memo"] });
  expect(outcome).toBe("problems");
  expect(diagnostics.map((each) => each.code)).toContain(code);
  for (const { place, papers } of diagnostics) {
    expect(place?.file).toBe(locale);
    expect(papers).toBeUndefined();
  }
  expect(outputsOf(host)).toEqual([]);
});

test("with strict a warning keeps the papers from being written", async () => {
  const host = exampleInMemory({ [locale]: ["{meeting} · {kind}", "{meeting}"] });
  const mild = await runBuild(host, { kinds: ["talking-points"], emit: "markdown" });
  expect(mild.outcome).toBe("done");
  expect(new Set(mild.codes)).toEqual(new Set(["locale-unused-slot"]));
  const { outcome, files } = await runBuild(host, { kinds: ["talking-points"], strict: true });
  expect([outcome, files]).toEqual(["problems", []]);
  expect(outputsOf(host)).toEqual([]);
});

test("with strict a warning of the record keeps all papers from being written", async () => {
  const host = exampleInMemory();
  host.files.set("data/notes.txt", new TextEncoder().encode("a note"));
  expect((await runBuild(host)).outcome).toBe("done");
  const strict = exampleInMemory();
  strict.files.set("data/notes.txt", new TextEncoder().encode("a note"));
  expect(await runBuild(strict, { strict: true })).toMatchObject({
    outcome: "problems",
    codes: ["unknown-file"],
  });
  expect(outputsOf(strict)).toEqual([]);
});

test("the manifest names every template, partial and font, and the locale and the theme in use", async () => {
  const host = exampleInMemory();
  await runBuild(host, { meetings: [BILATERAL] });
  const text = new TextDecoder().decode(host.files.get(`output/${BILATERAL}/manifest.json`));
  const manifest: { templates: readonly { path: string }[] } = JSON.parse(text);
  const named = manifest.templates.map(({ path }) => path);
  const there = [...host.files.keys()].filter((path) => /^builtin\/.*\.(hbs|yaml|ttf)$/.test(path));
  const chosen = [locale, "builtin/templates/themes/international.yaml"];
  // The theme follows no norm, and the house has chosen no folder of templates.
  const used = there.filter(
    (path) =>
      chosen.includes(path) || /^builtin\/templates\/(?:(?:partials|fonts)\/)?[^/]+$/u.test(path),
  );
  expect(named).toEqual(used.sort());
});
