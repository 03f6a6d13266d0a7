/** What runs the program's bundle: the letters in it are as they were written, and what is kept never changes an answer. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runCode } from "../../src/host/node-code.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const head = "(function(module,require,__filename,__dirname,address){";

interface Bundle {
  readonly find: (text: string) => boolean;
  readonly where: string;
}

function writeBundle(body: string): URL {
  const file = join(makeTemporaryFolder(), "program.cjs");
  writeFileSync(file, `${head}${body}})`);
  return pathToFileURL(file);
}

const body = "module.exports={find:(text)=>/^ngày|[“ວ·]/u.test(text),where:__filename}";
const keptIn = (address: URL) =>
  readdirSync(new URL(".", address)).filter((name) => name.endsWith(".cache"));

test("letters of all scripts are read as they stand in the code", () => {
  const { find, where } = runCode<Bundle>(writeBundle(body)).exports;
  expect(["ngày 2", "ວັນ", "“a", "day", "à"].map(find)).toEqual([true, true, true, false, false]);
  expect(where).toMatch(/program\.cjs$/u);
});

test("what is kept gives the same, and what was spoilt meanwhile is not trusted", () => {
  const address = writeBundle(body);
  runCode<Bundle>(address).keep();
  const [name = ""] = keptIn(address);
  expect(keptIn(address)).toHaveLength(1);
  expect(runCode<Bundle>(address).exports.find("ngày")).toBe(true);
  const kept = new URL(name, address);
  const bytes = readFileSync(kept);
  for (const spoilt of [bytes.subarray(0, 100), bytes.fill(7, 200, 240), Buffer.alloc(0)]) {
    writeFileSync(kept, spoilt);
    const again = runCode<Bundle>(address);
    expect(again.exports.find("ngày")).toBe(true);
    again.keep();
    expect(runCode<Bundle>(address).exports.find("day")).toBe(false);
  }
});

test("code that was changed since runs as it is now, even where it is as long as it was", () => {
  const address = writeBundle(body);
  const { exports, keep } = runCode<Bundle>(address);
  exports.find("");
  keep();
  writeFileSync(address, `${head}${body.replace("ngày", "thán")}})`);
  const changed = runCode<Bundle>(address);
  expect(["thán", "ngày"].map(changed.exports.find)).toEqual([true, false]);
});
