/**
 * What data say of themselves cannot command the terminal: control characters and escape sequences in a file,
 * in its name, in a word of the command line or in a language of messages never reach the screen as they are.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RECEPTION } from "../support/example.ts";
import { makeHouse } from "./house-on-disk.ts";

/** Clears the screen, sets the title, colours, moves, a bell, a C1 control, a right-to-left override. */
const TRICKS = "\u001b[2J\u001b]0;x\u0007\u001b[31m\u009b1A\u0008\u202e\u2066";
/** Control characters but line ends and tabs, and marks of direction. */
const RAW = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;

describe("control characters", () => {
  test.each(["frame", "line"])("in a file are shown by name (form: %s)", async (form) => {
    const { root, run } = makeHouse();
    const path = join(root, "data", "meetings", `${RECEPTION}.yaml`);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("kind: reception", `kind: "rec${TRICKS}eption"`));
    const { code, printed } = await run("check", ...(form === "line" ? ["--one-line"] : []));
    expect(code).toBe(1);
    expect(printed).toContain("U+001B");
    expect(printed).not.toMatch(RAW);
  });

  test.each([
    ["a value", "kind: reception", 'kind: "rec\\e[2Jeption"'],
    ["a field", "kind: reception", '"ki\\e[2Jnd": reception'],
    ["an id", "principal: chinh", 'principal: "chi\\e]0;x\\anh"'],
    ["a language", "  en: Reception of", '  "e\\e[31mn": Reception of'],
  ])("written as escapes of YAML in %s are shown by name", async (_, from, to) => {
    const { root, run } = makeHouse();
    const path = join(root, "data", "meetings", `${RECEPTION}.yaml`);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    for (const words of [["check"], ["check", "--one-line"], ["--messages", "vi", "check"]]) {
      const { code, printed } = await run(...words);
      expect(code).toBe(1);
      expect(printed).not.toMatch(RAW);
    }
  });

  test("in a template, a theme and a locale are shown by name", async () => {
    for (const [folder, name] of [
      ["templates", "own-paper.md.hbs"],
      ["templates/themes", "international.yaml"],
      ["templates/locales", "en.yaml"],
    ] as const) {
      const { root, run } = makeHouse();
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, name), `chancery: 1\n${TRICKS}: x\n"a\\e[2J": y\n`);
      const { code, printed } = await run("check");
      expect(code).toBe(1);
      expect(printed).not.toMatch(RAW);
    }
  });

  test.each([
    ["build", TRICKS],
    ["build", "--kind", TRICKS],
    ["build", "--lang", TRICKS],
    ["weekly", "--week", TRICKS],
    ["update", TRICKS, "--status", "done"],
    ["list", TRICKS],
    ["trace", TRICKS, "x"],
    [TRICKS],
    ["check", `--${TRICKS}`],
    ["--as-of", TRICKS, "check"],
    ["--messages", TRICKS, "check"],
    ["new", "meeting", TRICKS],
  ])("in a word of the command line are shown by name: %#", async (...words) => {
    const { run } = makeHouse();
    const { code, printed } = await run(...words);
    expect(code).not.toBe(0);
    expect(code).not.toBe(70);
    expect(printed).not.toMatch(RAW);
  });

  test.skipIf(process.platform === "win32")("in the name of a file are shown by name", async () => {
    const { root, run } = makeHouse();
    writeFileSync(join(root, "data", "meetings", `a${TRICKS}.yaml`), "chancery: 1\n");
    const { printed } = await run("check");
    expect(printed).not.toMatch(RAW);
  });

  test.skipIf(process.platform === "win32")(
    "in the place that a link leads to are shown by name",
    async () => {
      const { around, root, run } = makeHouse();
      const elsewhere = join(around, `a${TRICKS}`);
      mkdirSync(elsewhere);
      symlinkSync(elsewhere, join(root, "templates"));
      const { printed } = await run("check");
      expect(printed).toContain("leads out of the folder");
      expect(printed).not.toMatch(RAW);
    },
  );

  test.skipIf(process.platform === "win32")(
    "in the name of the house's folder are shown by name",
    async () => {
      const { run } = makeHouse(`house${TRICKS}`);
      for (const words of [
        ["check"],
        ["build", RECEPTION, "--kind", "talking-points"],
        ["build", "x"],
        ["doctor"],
      ]) {
        const { printed } = await run(...words);
        expect(printed).not.toMatch(RAW);
      }
    },
  );
});
