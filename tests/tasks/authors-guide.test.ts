/** The guide for those who write templates: current, complete, and right in every example. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type * as z from "zod";
import { directives } from "../../src/document/directive-list.ts";
import { localeSchema } from "../../src/locale/schema.ts";
import { listFields } from "../../src/tasks/authors-guide/fields.ts";
import { slugOf } from "../../src/tasks/authors-guide/markdown.ts";
import { listSettings } from "../../src/tasks/authors-guide/settings.ts";
import { renewAuthorsGuide } from "../../src/tasks/authors-guide.ts";
import { optionsOf, type Shape, shapeOf } from "../../src/template/check/shape.ts";
import { blocks, helpers } from "../../src/template/helpers.ts";
import { frontMatterSchema } from "../../src/template/kind.ts";
import { viewSchema } from "../../src/view/schema.ts";
import { weekViewSchema } from "../../src/view/week/schema.ts";
import { themeSchema } from "../../src/writers/theme.ts";
import { exampleHost, exampleLocale } from "../support/example.ts";
import { exampleInMemory, runBuild, runWeekly } from "../support/example-in-memory.ts";
import { projectFolder } from "../support/sources.ts";

const guide = readFileSync(join(projectFolder, "templates", "README.md"), "utf8");
const walkthrough = readFileSync(join(projectFolder, "templates", "YOUR-OWN-PAPER.md"), "utf8");

it("is current: `npm run docs` renews it", () => {
  expect(guide).toBe(renewAuthorsGuide(guide, exampleHost()));
});

it("has a line for every value of each view, wherever it stands", () => {
  const named = listFields().map(({ name }) => name.split(".").at(-1));
  for (const schema of [viewSchema, weekViewSchema]) {
    expect(valuesOf(shapeOf(schema)).filter((name) => !named.includes(name))).toEqual([]);
  }
  for (const { heading, name } of listFields()) {
    expect(sectionOf(heading)).toMatch(
      new RegExp(`^\\| \`${name.replaceAll(".", "\\.")}\` \\|`, "m"),
    );
  }
});

it("tells values of a week apart from those of a meeting, and what both have once", () => {
  const tops = (schema: z.ZodObject) => Object.keys(schema.shape);
  for (const [part, heading, schema] of [
    ["values", "The whole of a meeting", viewSchema],
    ["values of a week", "The whole of a week", weekViewSchema],
  ] as const) {
    expect(partOf(part)).toContain(`### ${heading}\n`);
    const rows = [...sectionOf(heading).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(tops(schema));
  }
  const headings = [...guide.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(new Set(headings).size).toBe(headings.length);
  for (const shared of ["A states", "A due day", "An instrument"]) {
    expect(partOf("values")).toContain(`### ${shared}\n`);
    expect(partOf("values of a week")).not.toContain(`### ${shared}\n`);
  }
  expect(sectionOf("A due day")).toContain("each of `dueDays` of a week");
  const instrument = sectionOf("An instrument of the week");
  expect(instrument).toContain("All that [an instrument](#an-instrument) holds, and:");
  expect(instrument.match(/^\| `\w+`/gm)).toEqual(["| `concern`"]);
});

it("says of every value what it holds", () => {
  const lines = ["values", "values of a week"].flatMap((part) =>
    partOf(part)
      .split("\n")
      .filter((line) => line.startsWith("| `")),
  );
  expect(lines.length).toBeGreaterThan(150);
  for (const line of lines) expect(line.split(" | ")[1]?.length, line).toBeGreaterThan(2);
});

it("has every block, helper and directive with its form and its example", () => {
  for (const { name, usage, example } of [...blocks, ...helpers]) {
    expect(sectionOf(name)).toContain(usage);
    expect(sectionOf(name)).toContain(`\n${example}\n`);
  }
  for (const { name, written, attributes, example } of directives) {
    expect(sectionOf(name)).toContain(written);
    expect(sectionOf(name)).toContain(`\n${example}\n`);
    for (const attribute of attributes)
      expect(sectionOf(name)).toContain(`| \`${attribute.name}\` |`);
  }
});

it.each<readonly [part: string, schema: z.ZodObject]>([
  ["front matter", frontMatterSchema],
  ["locale file", localeSchema],
  ["theme", themeSchema],
])("has every line of a %s", (part, schema) => {
  for (const path of listSettings(schema)) expect(partOf(part)).toContain(`| \`${path}\` |`);
});

it("has every label with the places to fill in it", () => {
  const locale = exampleLocale();
  for (const key of locale.keys) expect(partOf("labels")).toContain(`| \`${key}\` |`);
  expect(partOf("labels")).toMatch(
    /\| `page` \| Page \{page\} of \{pages\} \| `\{page\}`, `\{pages\}` \|/,
  );
});

const examples = [...guide.matchAll(/```handlebars\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const isOfWeek = (text: string) => text.includes("\nfor: week\n");

it("shows only examples that pass the check and make a paper of each meeting", async () => {
  const host = exampleInMemory();
  const ofMeetings = examples.filter((text) => !isOfWeek(text));
  expect(ofMeetings.length).toBeGreaterThan(15);
  const kinds = ofMeetings.map((text, index) => {
    host.files.set(`templates/example-${index}.md.hbs`, new TextEncoder().encode(asPaper(text)));
    return `example-${index}`;
  });
  const { diagnostics, emitted } = await runBuild(host, { kinds, emit: "document" });
  expect(diagnostics).toEqual([]);
  expect(emitted).toHaveLength(2 * kinds.length);
});

it("shows a paper of a week that passes the check and is made, of the house and of a body", async () => {
  const ofWeeks = examples.filter(isOfWeek);
  expect(ofWeeks).toHaveLength(1);
  const host = exampleInMemory();
  for (const text of ofWeeks) {
    host.files.set("templates/late-list.md.hbs", new TextEncoder().encode(text));
  }
  const { diagnostics, emitted } = await runWeekly(host, {
    kinds: ["late-list"],
    units: ["all"],
    languages: ["en", "vi"],
    emit: "document",
  });
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  expect(emitted.map(({ paper }) => paper)).toContain("weekly/2025-W50/late-list.vi");
  expect(emitted.map(({ paper }) => paper)).toContain("weekly/2025-W50/late-list.mlsw.en");
});

it("shows only lines for the top that can stand there", async () => {
  const host = exampleInMemory();
  const [top = ""] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const text = asPaper("").replace(/title: .*\n/, top);
  host.files.set("templates/example.md.hbs", new TextEncoder().encode(text));
  const { diagnostics, emitted } = await runBuild(host, { kinds: ["example"], emit: "markdown" });
  expect(diagnostics).toEqual([]);
  expect(emitted[0]?.text).toContain("# Delegation card");
});

it("leads to headings that are there, also from the walk-through", () => {
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slugOf(heading));
  const links = [
    ...withoutFences().matchAll(/(?<!`[^`\n]*)\]\(#([\w-]+)\)/g),
    ...walkthrough.matchAll(/README\.md#([\w-]+)/g),
  ];
  expect(links.map(([, address]) => address).filter((to) => !headings.includes(to ?? ""))).toEqual(
    [],
  );
});

/** An example as a whole template. */
function asPaper(text: string): string {
  if (text.startsWith("---\n")) return text;
  const top =
    "chancery: 1\nfor: meeting\nas_at: after\naudience: internal\norder: 9\ntitle: Example\n";
  return `---\n${top}---\n# {{paper.title}}\n\n{{> reconstructed}}\n\n${text}`;
}

/** The names of all values that a template can reach, by another way than the guide's. */
function valuesOf(shape: Shape): readonly string[] {
  return optionsOf(shape).flatMap((option) => {
    if (option.kind === "list") return isSources(option) ? [] : valuesOf(option.item());
    if (option.kind !== "group") return [];
    return option.keys.flatMap((key) => [key, ...valuesOf(option.at(key))]);
  });
}

function isSources(list: Extract<Shape, { kind: "list" }>): boolean {
  const item = list.item();
  return item.kind === "group" && item.keys.join() === "id,text";
}

function partOf(name: string): string {
  const [, part] = new RegExp(`<!-- made: ${name} -->([\\s\\S]*?)<!-- end -->`).exec(guide) ?? [];
  if (part === undefined) throw new Error(`the guide has no part ${name}`);
  return part;
}

/** What stands below a heading of the third level, up to the next heading. */
function sectionOf(heading: string): string {
  const [, section] =
    new RegExp(`^### ${heading}\\n([\\s\\S]*?)(?=^#|^<!-- end)`, "m").exec(withoutFences()) ?? [];
  if (section === undefined) throw new Error(`the guide has no heading ${heading}`);
  return section.replaceAll("\u0000", "#");
}

/** The guide with the signs of headings in its examples out of the way. */
function withoutFences(): string {
  return guide.replace(/```[\s\S]*?```/g, (fence) => fence.replaceAll("#", "\u0000"));
}
