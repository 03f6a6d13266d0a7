/**
 * The built program and library, as a user gets them: run as processes on the example record.
 * `npm test` builds them first.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { once } from "../../src/text/once.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const program = join(projectFolder, "dist", "chancery.js");
const onWindows = process.platform === "win32";

beforeAll(() => {
  if (existsSync(program)) return;
  execFileSync(process.execPath, [join(projectFolder, "scripts", "build.mjs"), "--no-types"]);
});

function chancery(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    cwd: projectFolder,
  });
  return { status, stdout, stderr };
}

interface Printed {
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly format: string;
    readonly pages?: number;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

function buildInto(out: string, ...words: readonly string[]) {
  const { status, stdout } = chancery("build", "--out", out, "--json", ...words);
  const printed: Printed = JSON.parse(stdout);
  return { status, ...printed };
}

describe("the program", () => {
  test.skipIf(onWindows)("can be run by its name alone", () => {
    expect(statSync(program).mode & 0o111).toBe(0o111);
    expect(execFileSync(program, ["--help"], { encoding: "utf8" })).toContain("Usage: chancery");
  });

  test("is found by npx in a fresh clone", () => {
    const { status, stdout } = spawnSync("npx", ["--no-install", "chancery", "--help"], {
      encoding: "utf8",
      cwd: projectFolder,
      shell: onWindows,
      env: {
        ...process.env,
        // A cache of its own, since npx keeps a link to each project it ever ran.
        npm_config_cache: makeTemporaryFolder(),
        npm_config_offline: "true",
        // The link is there without `prepare`, which would build anew what other tests run meanwhile.
        npm_config_ignore_scripts: "true",
      },
    });
    expect(status).toBe(0);
    expect(stdout).toContain("Usage: chancery");
  });

  test("is the one that the package names, and asks for no other package", () => {
    const text = readFileSync(join(projectFolder, "package.json"), "utf8");
    const { bin, version, dependencies } = JSON.parse(text);
    expect(join(projectFolder, bin.chancery)).toBe(program);
    expect(dependencies).toBeUndefined();
    expect(chancery("--version").stdout).toBe(`${version}\n`);
  });

  test("brings the licences of all that is in it", () => {
    const text = readFileSync(join(projectFolder, "dist", "THIRD-PARTY-LICENCES.txt"), "utf8");
    for (const name of ["commander", "docx", "handlebars", "pdfmake", "pdfkit", "yaml", "zod"]) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\nLicence: \\S`, "m"));
    }
    const unknown = text
      .split(/^-{72}$/m)
      .filter((part) => part.includes("Licence: see below") && part.includes("brings no text"));
    expect(unknown).toEqual([]);
  });

  test("says in an empty folder what it misses", () => {
    const { status, stdout, stderr } = chancery("build", "--root", makeTemporaryFolder());
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("there is no record");
  });
});

describe("a problem", () => {
  test("is shown at a path that can be opened from where the user stands", () => {
    const root = makeTemporaryFolder();
    cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
    const people = join(root, "data", "people.yaml");
    writeFileSync(people, readFileSync(people, "utf8").replace("precedence:", "precendence:"));
    const printed = chancery("check", "--root", root);
    expect(printed.status).toBe(1);
    expect(printed.stderr).toMatch(/^ +\d+ \| +precendence:/m);
    const [, shown = ""] = /^ {2}(.*people\.yaml):\d+:\d+$/m.exec(printed.stderr) ?? [];
    expect(readFileSync(resolve(projectFolder, shown), "utf8")).toContain("precendence");
    const { diagnostics }: { diagnostics: readonly { file: string }[] } = JSON.parse(
      chancery("check", "--root", root, "--json").stdout,
    );
    expect(diagnostics[0]?.file).toBe(shown);
  });
});

describe("the papers of the example", () => {
  const built = once(() => {
    const out = makeTemporaryFolder();
    return { out, ...buildInto(out) };
  });

  test("are written with the hashes that are printed, and left alone by the next run", () => {
    const { out, status, files, diagnostics } = built();
    expect(diagnostics.filter(({ code }) => code === "could-not-write")).toEqual([]);
    expect(status).toBe(0);
    expect(files).toHaveLength(12);
    for (const { path, sha256, bytes, format, pages } of files) {
      const written = readFileSync(path);
      expect(written.length).toBe(bytes);
      expect(createHash("sha256").update(written).digest("hex")).toBe(sha256);
      if (format === "pdf") expect(pages).toBeGreaterThan(0);
    }
    const times = files.map(({ path }) => statSync(path).mtimeMs);
    expect(buildInto(out)).toMatchObject({ status: 0, files });
    expect(files.map(({ path }) => statSync(path).mtimeMs)).toEqual(times);
  });

  test("are not written over a file that was changed by hand, unless forced", () => {
    const out = makeTemporaryFolder();
    const points = ["--format", "docx", "--kind", "talking-points"];
    const [first] = buildInto(out, ...points).files;
    if (!first) throw new Error("nothing was built");
    writeFileSync(first.path, "my words");
    const { status, diagnostics } = buildInto(out, ...points);
    expect(status).toBe(1);
    expect(diagnostics.map(({ code }) => code)).toContain("edited-by-hand");
    expect(readFileSync(first.path, "utf8")).toBe("my words");
    expect(buildInto(out, ...points, "--force").status).toBe(0);
    expect(readFileSync(first.path, "utf8")).not.toBe("my words");
  });

  test("are the same from the library", async () => {
    const { buildPack, checkRecord }: typeof import("../../src/index.ts") = await import(
      pathToFileURL(join(projectFolder, "dist", "index.js")).href
    );
    const out = makeTemporaryFolder();
    const ofLibrary = await buildPack({ root: projectFolder, out });
    expect(ofLibrary.outcome).toBe("done");
    const hashes = (files: readonly { readonly sha256: string }[]) => files.map((f) => f.sha256);
    expect(hashes(ofLibrary.files)).toEqual(hashes(built().files));
    expect(checkRecord({ root: projectFolder }).filter((d) => d.severity === "error")).toEqual([]);
  });
});
