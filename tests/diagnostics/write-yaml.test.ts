/** What is written as YAML is read again as it was, by readers of either version of YAML. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeYaml } from "../../src/diagnostics/write-yaml.ts";

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.constantFrom(
    "on",
    "no",
    "2025-12-02",
    "14:30",
    "~",
    "unknown",
    "- a",
    "a: b",
    "# c",
    "0x1",
    "",
  ),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    texts,
    fc.integer(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(texts, tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("any value comes back whole, whichever version of YAML reads it", () => {
  fc.assert(
    fc.property(fc.dictionary(texts, values, { minKeys: 1, maxKeys: 5 }), (value) => {
      const text = writeYaml(value, "a comment");
      expect(parse(text)).toEqual(value);
      expect(parse(text, { version: "1.1" })).toEqual(value);
      expect(writeYaml(value, "a comment")).toBe(text);
    }),
    { seed: 5 },
  );
});

test("what is there twice is written twice, since an alias would send the reader elsewhere", () => {
  const same = { name: "moha" };
  expect(writeYaml({ a: same, b: same }, "x")).toBe(
    "# x\n\na:\n  name: moha\n\nb:\n  name: moha\n",
  );
});

test("the comment stands at the top, each line of it marked as one", () => {
  const text = writeYaml({ chancery: 1 }, "one\n\ntwo");
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "chancery: 1",
  ]);
});
