/** The folder of templates that the house file names: its files stand before all others, and are all read. */
import { describe, expect, test } from "vitest";
import { candidatesFor } from "../../src/cli/completion/candidates.ts";
import { tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { check } from "../../src/pipeline.ts";
import { lookAtOwnTemplates } from "../../src/tasks/doctor/templates.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const THEME = "theme: international";

/** The example whose house file names this folder, with these files in the house's own `templates/`. */
function house(folder: string, files: Readonly<Record<string, string>> = {}) {
  const host = exampleInMemory({ "data/house.yaml": [THEME, `templates: ${folder}\n${THEME}`] });
  for (const [name, text] of Object.entries(files))
    host.files.set(`templates/${name}`, bytes(text));
  return host;
}

function front(order: number, more = ""): string {
  return `---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: ${order}\n${more}---\n`;
}

const card = `${front(9, "title: Card\n")}# {{paper.title}}\n\n{{> greeting}}\n`;

test("its kinds are made beside those at the top, with its own pieces", async () => {
  const host = house("our-ministry", {
    "our-ministry/card.md.hbs": card,
    "our-ministry/partials/greeting.md.hbs": "{{meeting.title}}\n",
  });
  const { emitted, codes } = await runBuild(host, { meetings: [BILATERAL], emit: "markdown" });
  expect(codes).toEqual([]);
  expect(emitted.map(({ paper }) => paper.split("/").at(-1))).toEqual([
    "briefing-note.en",
    "talking-points.en",
    "follow-up-memo.en",
    "card.en",
  ]);
  expect(emitted.at(-1)?.text).toContain("# Card\n\nBilateral meeting");
});

test("a file of it stands in the place of one of the same name", async () => {
  const own = `${front(1)}# {{paper.title}}\n\n{{paper.asAt}}\n`;
  const host = house("our-ministry", { "our-ministry/briefing-note.md.hbs": own });
  const options = { meetings: [BILATERAL], kinds: ["briefing-note"], emit: "markdown" } as const;
  const { emitted } = await runBuild(host, options);
  expect(emitted[0]?.text).toBe("# Briefing note\n\n1 December 2025\n");
});

test("its themes, locales and pieces are read too, and stand in the manifest", async () => {
  const text = (path: string) => new TextDecoder().decode(exampleInMemory().files.get(path));
  const theme = text("builtin/templates/themes/compact.yaml");
  const words = text("builtin/templates/locales/en.yaml");
  const host = house("our-ministry", {
    "our-ministry/card.md.hbs": card,
    "our-ministry/partials/greeting.md.hbs": "{{meeting.title}}\n",
    "our-ministry/themes/international.yaml": theme.replace("name: compact", "name: ours"),
    "our-ministry/locales/en.yaml": words,
  });
  const options = { meetings: [BILATERAL], kinds: ["card"], formats: ["docx"] };
  expect((await runBuild(host, options)).codes).toEqual([]);
  const manifest = new TextDecoder().decode(host.files.get(`output/${BILATERAL}/manifest.json`));
  const names = [
    ...["card.md.hbs", "partials/greeting.md.hbs"],
    ...["themes/international.yaml", "locales/en.yaml"],
  ];
  for (const name of names) expect(manifest).toContain(`templates/our-ministry/${name}`);
});

test("a folder that comes with chancery needs no copy, and a copy of one file stands before it", async () => {
  const host = house("vn-decree-30");
  const options = { meetings: [BILATERAL], kinds: ["bien-ban"], emit: "markdown" } as const;
  expect((await runBuild(host, options)).emitted[0]?.text).toContain("# Minutes\n");
  const own = `${front(14, "title: Our minutes\n")}# {{paper.title}}\n`;
  host.files.set("templates/vn-decree-30/bien-ban.md.hbs", bytes(own));
  expect((await runBuild(host, options)).emitted[0]?.text).toBe("# Our minutes\n");
});

test("completion and doctor know its files", () => {
  const host = house("our-ministry", { "our-ministry/card.md.hbs": card });
  expect(candidatesFor("build", "--kind", host)).toContain("card");
  expect(candidatesFor("build", "--kind", exampleInMemory())).not.toContain("bien-ban");
  const found = lookAtOwnTemplates(host).map(({ message }) => tell(message));
  expect(found).toEqual(["added: our-ministry/card.md.hbs"]);
});

describe("what is told", () => {
  function told(host: ReturnType<typeof house>) {
    const report = new Report();
    check(host, {}, report);
    return report.diagnostics.map(({ code, message, hint, place }) => ({
      code,
      message,
      hint,
      at: place && `${place.file}:${place.line}`,
    }));
  }

  test("of a folder that is not there, with the one that was meant", () => {
    expect(told(house("vn-decree-3O".toLowerCase()))).toEqual([
      {
        code: "templates-missing",
        message: 'there is no folder "vn-decree-3o" in templates',
        hint: 'did you mean "vn-decree-30"?',
        at: "data/house.yaml:8",
      },
    ]);
    expect(told(house("somebody-elses"))[0]?.hint).toBe(
      "folders in templates: ca-briefing-note, uk-submission, vn-decree-30",
    );
  });

  test.each(["themes", "partials"])("of the folder %s, which is shared", (name) => {
    expect(told(house(name))[0]?.code).toBe("templates-missing");
  });

  test.each(["../data", "Our ministry"])("of %s, which is no name of a folder", (name) => {
    expect(told(house(JSON.stringify(name)))).toMatchObject([
      { code: "wrong-value", at: "data/house.yaml:8" },
    ]);
  });

  test("of a line that is written in another way", () => {
    const line = `"templates": vn-decree-30\n${THEME}`;
    expect(told(exampleInMemory({ "data/house.yaml": [THEME, line] }))).toMatchObject([
      {
        code: "templates-line",
        hint: "write the line templates: vn-decree-30 without blanks before it",
      },
    ]);
  });

  test("of a folder with templates that the house file does not name", () => {
    const host = exampleInMemory();
    host.files.set("templates/old/card.md.hbs", bytes(card));
    expect(told(host)).toMatchObject([
      {
        code: "unknown-file",
        at: "templates/old:1",
        hint: "write templates: old into data/house.yaml if it is to be read, or move it out of templates",
      },
    ]);
  });

  test("of a file in it that nobody reads", () => {
    const files = { "our-ministry/card.md": "", "our-ministry/partial/x.md.hbs": "" };
    expect(told(house("our-ministry", files)).map(({ at, hint }) => `${at} ${hint}`)).toEqual([
      "templates/our-ministry/card.md:1 rename it to card.md.hbs",
      "templates/our-ministry/partial:1 rename it to partials",
    ]);
  });
});

test("a kind of a folder that the house has not chosen is told of with the line that chooses it", async () => {
  const { report } = await runBuild(exampleInMemory(), { kinds: ["bao-cao"] });
  expect(report.diagnostics).toMatchObject([
    {
      code: "unknown-kind",
      hint: "it lies in templates/vn-decree-30; write templates: vn-decree-30 into data/house.yaml",
    },
  ]);
});
