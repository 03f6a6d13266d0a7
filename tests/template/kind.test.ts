/** Kinds of paper: what the top of a template file says, and which file counts. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTemplates } from "../../src/template/environment.ts";
import { loadKinds } from "../../src/template/kind.ts";
import { list } from "./fixture.ts";

const TOP = `---
chancery: 1
for: meeting
as_at: eve
audience: delegation
order: 2
theme: plain
budget: { body: 2, pages: 9 }
---
`;

const load = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const report = new Report();
  const kinds = loadKinds(createMemoryHost(files), report);
  return { kinds, problems: list(report.diagnostics) };
};

describe("a kind of paper", () => {
  it("is a template file with its front matter", () => {
    const text = `${TOP}# {{title}}\n`;
    const { kinds, problems } = load({ "builtin/templates/briefing-note.md.hbs": text });
    expect(problems).toEqual([]);
    const [kind] = kinds;
    expect(kind).toMatchObject({
      name: "briefing-note",
      file: "builtin/templates/briefing-note.md.hbs",
      for: "meeting",
      asAt: "eve",
      audience: "delegation",
      order: 2,
      theme: "plain",
      budget: { body: 2, pages: 9 },
      budgetPlace: { line: 8, column: 9 },
      bytes: new TextEncoder().encode(text),
    });
  });

  it("stands in the pack by its order", () => {
    const { kinds } = load({
      "templates/a.md.hbs": TOP.replace("order: 2", "order: 3"),
      "templates/b.md.hbs": TOP.replace("order: 2", "order: 1"),
      "templates/c.md.hbs": TOP,
    });
    expect(kinds.map(({ name }) => name)).toEqual(["b", "c", "a"]);
  });

  it("of the user's own folder stands before the one that comes with chancery", () => {
    const { kinds } = load({
      "builtin/templates/note.md.hbs": TOP,
      "templates/note.md.hbs": TOP.replace("eve", "after"),
    });
    expect(kinds.map(({ file, asAt }) => [file, asAt])).toEqual([
      ["templates/note.md.hbs", "after"],
    ]);
  });

  it("with a mistake in its front matter is told at the line of the file", () => {
    const { kinds, problems } = load({
      "templates/note.md.hbs": TOP.replace("as_at: eve", "as_at: evening"),
    });
    expect(kinds).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^note\.md\.hbs:4:8 /);
  });

  it("without front matter, or with one that is never closed, is told", () => {
    const { problems } = load({
      "templates/a.md.hbs": "# {{title}}\n",
      "templates/b.md.hbs": "---\nchancery: 1\n# {{title}}\n",
    });
    expect(problems).toEqual([
      "a.md.hbs:1:1 template-front-matter the template does not begin with its front matter; put chancery: 1, for, as_at, audience and order between two lines of three hyphens at the top",
      "b.md.hbs:1:1 template-front-matter the front matter is never closed; put a line of three hyphens below its last field, above the title of the paper",
    ]);
  });

  it("with a file name that no paper can have is told", () => {
    const { problems } = load({ "templates/Briefing Note.md.hbs": TOP });
    expect(problems[0]).toMatch(
      /template-file-name the file name "Briefing Note.md.hbs" cannot name a kind/,
    );
  });

  it("in another encoding, or with invisible characters, is told", () => {
    const { problems } = load({
      "templates/a.md.hbs": new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
      "templates/b.md.hbs": `${TOP}{{title}}\u{2060}\u{F0000}\n`,
    });
    expect(problems).toEqual([
      "a.md.hbs:1:1 wrong-encoding the file is saved as UTF-16, not as UTF-8; save it again with the encoding UTF-8",
      "b.md.hbs:10:10 template-unreadable-character an invisible mark (U+2060) stands in the template; delete it; it was probably pasted in",
    ]);
  });

  it("is the same whether its lines end as on Windows or not", () => {
    const report = new Report();
    const text = `${TOP}{{#if title}}\n# {{title}}\n{{/if}}\n`;
    const host = createMemoryHost({ "templates/note.md.hbs": text.replaceAll("\n", "\r\n") });
    const templates = loadTemplates(host, report);
    const [kind] = templates.kinds;
    const rendered = kind && templates.render(kind, { title: "x" }, () => "x", report);
    expect(list(report.diagnostics)).toEqual([]);
    expect(rendered?.markdown).toMatch(/^# ..\S*\n$/);
    expect(rendered?.placeAt(0)).toMatchObject({ line: 11, column: 1 });
  });
});

describe("the templates of a house", () => {
  it("list each file that was read, for the manifest", () => {
    const host = createMemoryHost({
      "templates/note.md.hbs": TOP,
      "templates/partials/b.md.hbs": "{{title}}\n",
      "builtin/templates/partials/a.md.hbs": "{{title}}\n",
      "templates/README.md": "Read me\n",
    });
    const { files } = loadTemplates(host, new Report());
    expect(files.map(({ path }) => path)).toEqual([
      "templates/note.md.hbs",
      "builtin/templates/partials/a.md.hbs",
      "templates/partials/b.md.hbs",
    ]);
  });

  it("are still made when a partial that they do not call is broken", () => {
    const report = new Report();
    const host = createMemoryHost({
      "templates/note.md.hbs": `${TOP}{{title}}\n`,
      "templates/partials/broken.md.hbs": "{{#if}}\n",
    });
    const templates = loadTemplates(host, report);
    expect(report.errors).toBeGreaterThan(0);
    const own = new Report();
    const [kind] = templates.kinds;
    expect(kind && templates.render(kind, { title: "x" }, () => "x", own)).toBeDefined();
    expect(own.errors).toBe(0);
  });
});
