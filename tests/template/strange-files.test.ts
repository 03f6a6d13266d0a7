/** A file in the house's templates that nobody reads is told of, with the name it should have. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { reportStrangeFiles } from "../../src/template/strange-files.ts";

function told(...names: readonly string[]) {
  const files = Object.fromEntries(names.map((name) => [`templates/${name}`, ""]));
  const report = new Report();
  reportStrangeFiles(createMemoryHost(files), report);
  return report.diagnostics.map(({ place, hint }) => `${place?.file}: ${hint}`);
}

test.each([
  ["card.hbs", "rename it to card.md.hbs"],
  ["card.md", "rename it to card.md.hbs"],
  ["card.md.hbs.txt", "rename it to card.md.hbs"],
  ["Card.MD.HBS", "rename it to Card.md.hbs"],
  ["card.docx", "move it out of templates"],
  ["partials/x.hbs", "rename it to x.md.hbs"],
  ["locales/vi.yml", "rename it to vi.yaml"],
  ["themes/quiet.yaml.txt", "rename it to quiet.yaml"],
])("%s", (name, hint) => {
  expect(told(name)).toEqual([`templates/${name}: ${hint}`]);
});

test("a folder by nearly the right name is told of once, whatever it holds", () => {
  expect(told("partial/x.md.hbs", "partial/y.md.hbs", "locale/en.yaml")).toEqual([
    "templates/locale: rename it to locales",
    "templates/partial: rename it to partials",
  ]);
});

test("no name is proposed that is taken", () => {
  expect(told("card.md.hbs", "card.md")).toEqual(["templates/card.md: move it out of templates"]);
});

test("what belongs there is not told of", () => {
  const names = ["README.md", "card.md.hbs", "fonts/OFL.txt", "locales/vi.yaml", ".DS_Store"];
  expect(told(...names)).toEqual([]);
});
