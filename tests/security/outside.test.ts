/**
 * Nothing is read or written outside of the folder of the house, that of the papers, and what comes with
 * chancery: neither by a path in the data, nor by a link that somebody laid into a folder.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RECEPTION } from "../support/example.ts";
import { projectFolder } from "../support/sources.ts";
import { makeHouse } from "./house-on-disk.ts";

// On Windows only some people may make links.
const withLinks = describe.skipIf(process.platform === "win32");

withLinks("a link that leads out of the house", () => {
  test.each(["data", "data/people.yaml", "data/meetings", `data/commitments/${RECEPTION}.yaml`])(
    "is refused where it stands for %s, with the place to which it leads",
    async (path) => {
      const { around, root, run } = makeHouse();
      const elsewhere = join(around, "elsewhere");
      renameSync(join(root, path), elsewhere);
      symlinkSync(elsewhere, join(root, path));
      const { code, stderr } = await run("check");
      expect(code).toBe(3);
      expect(stderr).toContain("error[no-access]");
      expect(stderr).toContain(
        `${path} could not be used: a link on the way leads out of the folder, to ${elsewhere}`,
      );
      expect(stderr).toContain(
        "hint: put the thing itself in its place; --root and --out may name",
      );
    },
  );

  test.each([
    "templates",
    "templates/themes",
    "templates/briefing-note.md.hbs",
    "templates/partials",
    "templates/locales/en.yaml",
    "templates/fonts",
  ])("is refused where it stands for %s", async (path) => {
    const { around, root, run } = makeHouse();
    const elsewhere = join(around, "elsewhere");
    cpSync(join(projectFolder, path), elsewhere, { recursive: true });
    mkdirSync(join(root, path, ".."), { recursive: true });
    symlinkSync(elsewhere, join(root, path));
    const { code, stderr } = await run("build", RECEPTION, "--kind", "talking-points");
    expect(code).toBe(3);
    expect(stderr).toContain(`leads out of the folder, to ${elsewhere}`);
  });

  test("is not followed by update, and the file it leads to stays as it is", async () => {
    const { around, root, run } = makeHouse();
    const path = join(root, "data", "commitments", `${RECEPTION}.yaml`);
    const elsewhere = join(around, "elsewhere.yaml");
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    const before = readFileSync(elsewhere, "utf8");
    const { code } = await run("update", "vl-2025-11-11-01", "--status", "done");
    expect(code).not.toBe(0);
    expect(readFileSync(elsewhere, "utf8")).toBe(before);
  });

  test("is no place for papers, unless the folder is named with --out", async () => {
    const { around, root, run } = makeHouse();
    const elsewhere = join(around, "elsewhere");
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(root, "output"));
    const refused = await run("build", RECEPTION, "--kind", "talking-points");
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`leads out of the folder, to ${elsewhere}`);
    expect(refused.stderr).toContain("--out");
    expect(readdirSync(elsewhere)).toEqual([]);
    const asked = await run("--out", elsewhere, "build", RECEPTION, "--kind", "talking-points");
    expect(asked.code).toBe(0);
    expect(readdirSync(elsewhere)).toContain(RECEPTION);
  });

  test.each([
    [RECEPTION, "folder"],
    [`${RECEPTION}/talking-points.en.pdf`, "file"],
    [`${RECEPTION}/manifest.json`, "file"],
    [`${RECEPTION}/.talking-points.en.pdf.part`, "file"],
    ["journal.jsonl", "file"],
    [".chancery.lock", "file"],
  ])("is not written through where it stands for output/%s", async (path, kind) => {
    const { around, root, run } = makeHouse();
    const elsewhere = join(around, "elsewhere");
    if (kind === "folder") mkdirSync(elsewhere);
    else writeFileSync(elsewhere, "mine");
    mkdirSync(join(root, "output", path, ".."), { recursive: true });
    symlinkSync(elsewhere, join(root, "output", path));
    await run("build", RECEPTION, "--kind", "talking-points", "--force");
    if (kind === "folder") expect(readdirSync(elsewhere)).toEqual([]);
    else expect(readFileSync(elsewhere, "utf8")).toBe("mine");
  });

  test("makes no file where it leads to nothing", async () => {
    const { around, root, run } = makeHouse();
    mkdirSync(join(root, "output"));
    symlinkSync(join(around, "new"), join(root, "output", RECEPTION));
    symlinkSync(join(around, "new"), join(root, "output", ".chancery"));
    await run("check");
    const { code } = await run("build", RECEPTION, "--kind", "talking-points");
    expect(code).toBe(3);
    expect(existsSync(join(around, "new"))).toBe(false);
  });

  test("may be the house itself, since its user names it", async () => {
    const { around, root } = makeHouse();
    symlinkSync(root, join(around, "share"));
    const { run } = makeHouse();
    const { code } = await run("--root", join(around, "share"), "check");
    expect(code).toBe(0);
  });
});

withLinks("what is no ordinary file", () => {
  test("is refused and not waited for", async () => {
    const { root, run } = makeHouse();
    const path = join(root, "data", "people.yaml");
    renameSync(path, join(root, "people.yaml"));
    execFileSync("mkfifo", [path]);
    const { code, stderr } = await run("check");
    expect(code).toBe(3);
    expect(stderr).toContain("people.yaml could not be used: it is no ordinary file");
  });
});

test("a file of gigabytes is refused before it is read", async () => {
  const { root, run } = makeHouse();
  truncateSync(join(root, "data", "people.yaml"), 3_000_000_000);
  const { code, stderr } = await run("check");
  expect(code).toBe(3);
  expect(stderr).toContain("people.yaml could not be used: it is larger than 100 MB");
});

describe("a name in the data that leads upwards, or to an address", () => {
  const names = ["../../x", "/etc/passwd", "https://example.org/x", "file:///etc/passwd", "..\\x"];

  test.each(names)("opens nothing as the theme of the house: %s", async (name) => {
    const { root, run } = makeHouse();
    change(join(root, "data", "house.yaml"), /^theme: .*$/mu, `theme: '${name}'`);
    const { code, stderr } = await run("check");
    expect(code).toBe(3);
    expect(stderr).toContain(`themes/${name}.yaml could not be used`);
  });

  test.each(names.slice(0, 2))("opens nothing as the theme of a paper: %s", async (name) => {
    const { root, run } = makeHouse();
    mkdirSync(join(root, "templates"));
    const path = join(root, "templates", "talking-points.md.hbs");
    cpSync(join(projectFolder, "templates", "talking-points.md.hbs"), path);
    change(path, /^order: 2$/mu, `order: 2\ntheme: '${name}'`);
    const { code, stderr } = await run("check");
    expect(code).toBe(3);
    expect(stderr).toContain(`themes/${name}.yaml could not be used`);
  });

  test.each(names.slice(0, 2))("opens nothing as the font of a theme: %s", async (name) => {
    const { root, run } = makeHouse();
    mkdirSync(join(root, "templates", "themes"), { recursive: true });
    const path = join(root, "templates", "themes", "international.yaml");
    cpSync(join(projectFolder, "templates", "themes", "international.yaml"), path);
    change(path, /regular: .*$/mu, `regular: '${name}'`);
    const { code, stderr } = await run("check");
    expect(code).toBe(3);
    expect(stderr).toContain(`fonts/${name} could not be used`);
  });

  test.each(names.slice(0, 2))("opens nothing as the language of the house: %s", async (name) => {
    const { root, run } = makeHouse();
    change(join(root, "data", "house.yaml"), /^language: .*$/mu, `language: '${name}'`);
    const { code, stderr } = await run("check");
    expect(code).toBe(1);
    expect(stderr).toContain('"language": expected a language such as en, vi or lo');
  });

  test.each([...names.slice(0, 2), "output/.."])("makes no paper: build %s", async (name) => {
    const { around, run } = makeHouse();
    const { code } = await run("build", name);
    expect(code).toBe(2);
    expect(readdirSync(around)).toEqual(["house"]);
  });

  test.each(names.slice(0, 2))(
    "cannot be the id of a meeting, and so no folder of papers: %s",
    async (name) => {
      const { around, root, run } = makeHouse();
      const path = join(root, "data", "meetings", `${RECEPTION}.yaml`);
      change(path, /^id: .*$/mu, `id: '${name}'`);
      const { code } = await run("build");
      expect(code).toBe(1);
      expect(readdirSync(around)).toEqual(["house"]);
      expect(readdirSync(join(root, "output"))).not.toContain("x");
    },
  );
});

function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!from.test(text)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
