/** Template files that are no text as they should be: each is read, or refused by name, and none is guessed at. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTemplates } from "../../src/template/environment.ts";
import { english, FRONT_MATTER, list, schema } from "./fixture.ts";

const PATH = "templates/note.md.hbs";

function told(files: Readonly<Record<string, string | Uint8Array>>) {
  const report = new Report();
  const templates = loadTemplates(createMemoryHost(files), report);
  templates.checkPartials(report);
  const [kind] = templates.kinds;
  if (kind) Array.from(templates.check(kind, { schema, locales: [english] }, report));
  return list(report.diagnostics);
}

const wrong = `${FRONT_MATTER}{{#if signed}}\n{{titel}}\n{{/if}}\n`;
const answer =
  'note.md.hbs:9:3 template-unknown-path "titel" is no value that this paper has; did you mean "title"?';

describe("a template file", () => {
  it("may end its lines as on Windows or on an old Mac, and begin with a mark", () => {
    expect(told({ [PATH]: wrong })).toEqual([answer]);
    expect(told({ [PATH]: wrong.replaceAll("\n", "\r\n") })).toEqual([answer]);
    expect(told({ [PATH]: wrong.replaceAll("\n", "\r") })).toEqual([answer]);
    expect(told({ [PATH]: `\u{FEFF}${wrong}` })).toEqual([answer]);
  });

  it("in UTF-16 is refused by that name, with its mark or without", () => {
    const plain = Buffer.from(wrong, "utf16le");
    for (const bytes of [plain, Buffer.concat([Buffer.from([0xff, 0xfe]), plain])]) {
      expect(told({ [PATH]: new Uint8Array(bytes) })).toEqual([
        "note.md.hbs:1:1 wrong-encoding the file is saved as UTF-16, not as UTF-8; save it again with the encoding UTF-8",
      ]);
    }
  });

  it("in an older Vietnamese encoding is told where its letters were lost, a line once", () => {
    const bytes = new Uint8Array([...Buffer.from(`${FRONT_MATTER}{{title}} `), 0xd0, 0xe2, 0xe7]);
    expect(told({ [PATH]: bytes })).toEqual([
      "note.md.hbs:8:11 template-unreadable-character the mark of a lost character (U+FFFD) stands in the template; save the file as UTF-8 and type the character again",
    ]);
  });

  it("above 100 kB is refused by its size, and nothing in it is looked at", () => {
    expect(told({ [PATH]: wrong + "{{titel}}\n".repeat(500_000) })).toEqual([
      "note.md.hbs:1:1 file-too-large templates/note.md.hbs is 5001 kB large, and no template above 100 kB is read; look what was pasted into it by mistake; a template has a few pages",
    ]);
  });

  it("with a NUL in it is told at the NUL", () => {
    expect(told({ [PATH]: `${FRONT_MATTER}{{title}}\u0000\n` })).toEqual([
      "note.md.hbs:8:10 template-unreadable-character a control character (U+0000) stands in the template; delete it; it was probably pasted in",
    ]);
  });

  it("that is ruined throughout does not fill the screen", () => {
    expect(told({ [PATH]: FRONT_MATTER + "{{title}} \u0007\u0007\n".repeat(5_000) })).toHaveLength(
      20,
    );
  });
});

describe("a partial", () => {
  const note = `${FRONT_MATTER}{{> one}}\n`;

  it("that leads to more and more calls is refused, not followed", () => {
    const files: Record<string, string> = { [PATH]: note.replace("one", "p0") };
    for (let level = 0; level < 40; level++)
      files[`templates/partials/p${level}.md.hbs`] = `{{> p${level + 1}}}\n{{> p${level + 1}}}\n`;
    files["templates/partials/p40.md.hbs"] = "{{title}}\n";
    expect(told(files)).toEqual([
      'note.md.hbs:8:5 template-too-many-calls with the piece "p0" the paper takes more than 2000 calls of pieces; let pieces call each other less often, with {{#each}}',
    ]);
  });

  it("that no template calls is warned of, unless it came with chancery", () => {
    const files = {
      [PATH]: note,
      "templates/partials/one.md.hbs": "{{title}}\n",
      "templates/partials/left-over.md.hbs": "{{title}}\n",
      "builtin/templates/partials/other.md.hbs": "{{title}}\n",
    };
    expect(told(files)).toEqual([
      'partials/left-over.md.hbs:1:1 template-uncalled-partial no template calls the piece "left-over", so its paths cannot be checked; call it with {{> left-over}}, or delete the file',
    ]);
  });

  it("that cannot be read does not hide what is wrong with the paths of the template", () => {
    const files = {
      [PATH]: `${note}{{titel}}\n`,
      "templates/partials/one.md.hbs": "{{#if signed}}\n",
    };
    expect(told(files)).toEqual([
      'note.md.hbs:9:3 template-unknown-path "titel" is no value that this paper has; did you mean "title"?',
      "partials/one.md.hbs:1:1 template-unclosed-block {{#if}} is never closed; put {{/if}} where it ends",
    ]);
  });
});
