import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readRegular } from "../../src/diagnostics/yaml-regular.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

/** All that the reader of data files asks of a node and of those in it. */
function shape(node: unknown, text: string): unknown {
  if (isScalar(node)) {
    const { value, source, type, range, anchor, tag } = node;
    return { value, source, type, at: range?.slice(0, 2), anchor, tag };
  }
  if (!isMap(node) && !isSeq(node)) return node;
  const { flow, range, anchor, tag } = node;
  const [start, end] = range ?? [0, 0];
  // Of what goes over several lines only the first is ever shown.
  const first = text.slice(start, end).search(/[\r\n]/u);
  const at = [start, flow || first < 0 ? end : start + first];
  const items = isMap(node)
    ? node.items.map(({ key, value }) => [shape(key, text), shape(value, text)])
    : node.items.map((item) => shape(item, text));
  return { isMap: isMap(node), items, at, flow: flow === true, anchor, tag };
}

function parse(text: string) {
  return parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
}

/** What the library finds, unless the quick reader leaves the text to it. */
function compare(text: string): "left" | "same" {
  const found = readRegular(text);
  if (found === undefined) return "left";
  const { contents, errors, warnings, directives } = parse(text);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
  expect(directives?.yaml.explicit).not.toBe(true);
  expect(shape(found, text)).toEqual(shape(contents, text));
  return "same";
}

const name = fc.constantFrom("a", "on", "call_name", "zh-Hans", "x.y", "true", "null", "b2");
const word = fc.oneof(
  fc.constantFrom(
    ...["unknown", "12", "007", "1.50", "1e3", "0x1F", "0o17", ".5", "5.", "-5", "+1", ".inf"],
    ...["true", "False", "~", "null", "NULL", "yes", "2025-12-02", "14:30", "http://a.b/#c"],
    ...["Việt Nam", "ລາວ", "a # b", "a #b", "a#b", "a: b", "a:b", "a:", "a, b", "a - b", "- a"],
    ...["?a", "? a", ":a", "!a", "&a b", "*a", "|", ">-", "@a", "`a", "%a", "--- a", "a\u00a0"],
    ...['"a b"', '"a: b"', '"a\\n"', "'a b'", "'a''b'", '"a', "'", '"a" b', "{}", "[]", "it's"],
    ...['"a\\"b"', '"\\\\"', '"a\\nb"', '"\\x41"', '"a\\"', "'a\\n'", '"\\\\n"'],
    ...["...", "---", "a  b", "\ufeff", "a\tb", "'a' # b", '"a"#b', "9999999999999999999999", ""],
  ),
  fc.string({ maxLength: 4 }),
);
/** Texts over several lines, plain and less plain. */
const textLines = fc
  .tuple(
    fc.constantFrom(">-", ">", "|", "|-", ">-", ">+", ">2", ">- # c", ">-  "),
    fc.constantFrom(0, 1, 2, 3),
    fc.array(
      fc.constantFrom(
        "a b",
        "a",
        "- b",
        "a: b",
        "# c",
        "a # c",
        "ລາວ",
        "a ",
        "'a",
        "",
        " a",
        "---",
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom(0, 0, 1, 2),
  )
  .map(([header, indent, all, last]): readonly string[] => [
    header,
    ...all.map((each) => " ".repeat(each === "" ? last : indent) + each),
  ]);
const braces = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, word, tie("list"), tie("group")),
  list: fc
    .tuple(fc.array(tie("value"), { maxLength: 3 }), fc.constantFrom(", ", ",", " , ", ",  "))
    .map(([items, comma]) => `[${items.join(comma)}]`),
  group: fc
    .tuple(
      fc.array(fc.tuple(name, fc.constantFrom(": ", ":", " : ", ":  "), tie("value")), {
        maxLength: 3,
      }),
      fc.constantFrom("{", "{ "),
      fc.constantFrom("}", " }", ", }"),
    )
    .map(([items, open, close]) => open + items.map((item) => item.join("")).join(", ") + close),
}));
const inline = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: braces.value });
const line = fc.oneof(
  fc.tuple(name, fc.constantFrom(": ", ":  "), inline).map((parts) => parts.join("")),
  name.map((key) => `${key}:`),
  inline.map((value) => `- ${value}`),
  fc.tuple(name, inline).map(([key, value]) => `-   ${key}: ${value}`),
  fc.tuple(name, inline).map(([key, value]) => `- ${key}: ${value}`),
  fc.constantFrom("", "# note", "-", "- - a", "- a:", "text", "   "),
);
const lines = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom(0, 0, 2, 2, 4, 4, 3, 6), line, fc.constantFrom("", "", " ", " # c")),
      { maxLength: 9 },
    ),
    fc.constantFrom("\n", "\n", "\r\n"),
    fc.constantFrom("", "\n", "\n\n", "\n# end", "\n  "),
  )
  .map(([all, end, last]) => {
    const written = all.map(([indent, text, tail]) => " ".repeat(indent) + text + tail);
    return written.join(end) + last.replaceAll("\n", end);
  });

/** Texts that are mostly well set in. */
const nested = fc.letrec<{
  block: readonly string[];
  group: readonly string[];
  list: readonly string[];
}>((tie) => ({
  block: fc.oneof({ depthSize: "medium" }, tie("group"), tie("list")),
  group: fc
    .array(
      fc.oneof(
        { depthSize: "medium" },
        fc.tuple(name, inline).map(([key, value]) => [`${key}: ${value}`]),
        fc.tuple(name, textLines).map(([key, [first, ...rest]]) => [`${key}: ${first}`, ...rest]),
        fc
          .tuple(name, tie("block"), fc.constantFrom("  ", "    ", ""))
          .map(([key, inner, indent]) => [`${key}:`, ...inner.map((each) => indent + each)]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => items.flat()),
  list: fc
    .array(
      fc.oneof(
        { depthSize: "medium" },
        inline.map((value) => [`- ${value}`]),
        textLines.map(([first, ...rest]) => [`- ${first}`, ...rest]),
        tie("block").map(([first, ...rest]) => [`- ${first}`, ...rest.map((each) => `  ${each}`)]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => items.flat()),
}));

describe("the quick reader of regular YAML", () => {
  it("gives what the library gives, or leaves the text to it", () => {
    fc.assert(
      fc.property(lines, (text) => void compare(text)),
      { numRuns: 3000, seed: 7 },
    );
    fc.assert(
      fc.property(nested.block, fc.constantFrom("\n", "\r\n"), (all, end) => {
        compare(all.join(end));
        compare(`${all.join(`${end}${end}# c${end}`)}${end}`);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it("gives what the library gives for every prefix and every line left out of a file of ours", () => {
    const text = readFileSync(
      join(projectFolder, "data/commitments/2025-11-11-chinh-phosay.yaml"),
      "utf8",
    ).slice(0, 2500);
    expect(compare(text.slice(0, text.lastIndexOf("\n")))).toBe("same");
    for (let end = 0; end < text.length; end += 3) compare(text.slice(0, end));
    const all = text.split("\n");
    for (const at of all.keys()) {
      compare(all.toSpliced(at, 1).join("\n"));
      compare(all.toSpliced(at, 1, ` ${all[at]}`).join("\n"));
    }
  });

  it("gives what the library gives for texts of several lines, wherever they end", () => {
    fc.assert(
      fc.property(
        textLines,
        fc.constantFrom("", " ", "  "),
        fc.constantFrom(
          "",
          "\n",
          "\n\n",
          "\n \n",
          "\n# c",
          "\n  # c\n",
          "\nb: c",
          "\n\n\nb: c",
          "\n   \nb: c",
        ),
        ([first, ...rest], indent, end) => {
          const all = rest.map((line) => indent + line);
          compare([`a: ${first}`, ...all].join("\n") + end);
          compare([`- a: ${first}`, ...all].join("\n") + end.replace("b:", "  b:"));
          compare([`- ${first}`, ...all].join("\n") + end.replace("b: c", "- b"));
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
    const plain =
      "a: >-\n  b c\n  d\n\n# e\nf: |\n   g\n   h: i\nj:\n  - - k: l\n      m: n\n    - o\n";
    expect(compare(plain)).toBe("same");
  });

  it("reads most files of ours by itself", () => {
    const files = [
      ...["data/commitments", "data/meetings", "templates/locales"].flatMap(listFiles),
      ...["agreements", "house", "parties", "people", "sources"].map((name) => `data/${name}.yaml`),
      ...["compact", "international", "large-print", "lo-official"].map(
        (name) => `templates/themes/${name}.yaml`,
      ),
    ];
    const texts = files.map((path) => readFileSync(join(projectFolder, path), "utf8"));
    expect(texts.map(compare)).toEqual(files.map(() => "same"));
  });
});
