/** Files made to exhaust a reader: deep, long, alike a hundred thousand times, or growing from little. */
import { longWord, spoilt } from "./awkward.ts";
import type { Dice } from "./dice.ts";

type Bomb = (size: number, dice: Dice) => string;

const YAML_SIGNS = [
  ..."[{}],:?-*&!|>'\"%@`#~\\ \t\n\r",
  ..."aກ😀",
  "- ",
  ": ",
  "? ",
  "a: ",
  "- - ",
  "[[",
  "{a: ",
  "[]",
  "{}",
  '"" ',
  "'' ",
  "&a ",
  "*a ",
  "!a ",
  "<<: ",
  "--- ",
  "---\n",
  "...\n",
  "|\n",
  ">\n ",
  "#\n",
  "\\x",
  "%a\n",
  "- [",
  "? - ",
  "x:\n",
  "- x\n",
  "x: y: z\n",
  "- {\n",
  '- "\n',
  "- x: y\n",
  "\n ",
  "a, ",
];

function lines(size: number, line: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => line(index)).join("\n");
}

/** What may follow `name:` in a data file, or stand alone; `size` is about its length. */
export const yamlBombs: Readonly<Record<string, Bomb>> = {
  "one sign again and again": (size, dice) => {
    const sign = dice.pick(YAML_SIGNS);
    return sign.repeat(Math.ceil(size / sign.length));
  },
  "two signs in turn": (size, dice) => {
    const sign = dice.pick(YAML_SIGNS) + dice.pick(YAML_SIGNS);
    return sign.repeat(Math.ceil(size / sign.length));
  },
  "brackets in brackets": (size, dice) => {
    const [open, close] = dice.pick([
      ["[", "]"],
      ["{a: ", "}"],
      ["[{x: ", "}]"],
      ["- ", ""],
      ["? ", ""],
    ]);
    const depth = Math.ceil(size / 4);
    return open.repeat(depth) + (dice.happens(0.5) ? close.repeat(depth) : "");
  },
  "groups in groups": (size) => {
    const depth = Math.min(Math.ceil(Math.sqrt(size * 2)), 1500);
    return lines(depth, (level) => `${" ".repeat(level)}a:`);
  },
  "references that grow": (size) =>
    lines(Math.min(size, 60), (level) =>
      level === 0
        ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
        : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(8)}*a${level - 1}]`,
    ),
  "a reference to itself": () => "a: &a [*a, {b: *a}]\n<<: *a",
  "many references": (size) =>
    lines(size / 12, (index) => `a${index}: &a${index} x\nb: *a${index}`),
  "many unknown fields": (size) => lines(size / 12, (index) => `field${index}: x`),
  "many wrong entries": (size, dice) => {
    const entry = dice.pick([
      "- x",
      "- ",
      "- []",
      "- {}",
      "- { id: x }",
      "- 1",
      "- id: A B",
      "- : x",
    ]);
    return lines(size / entry.length, () => entry);
  },
  "many fields alike": (size, dice) => {
    const line = dice.pick(["id: x", "chancery: 1", "x: {", "x y", "x: 'y", "x: *y", "x: !y z"]);
    return lines(size / line.length, () => line);
  },
  "many mistakes": (size, dice) => {
    const line = dice.pick([
      "- a: b: c",
      "  - x: [",
      "-x",
      "\tx: y",
      'x: "y" z',
      "x:y",
      "@a: b",
      "- - : -",
    ]);
    return lines(size / line.length, () => line);
  },
  "a long word": (size, dice) => longWord(dice, size),
  "spoilt characters": (size, dice) => {
    const character = dice.pick(spoilt);
    return JSON.stringify(character.repeat(Math.ceil(size / character.length)));
  },
  "a long text": (size, dice) =>
    `>-\n${lines(size / 20, () => `  a line ${dice.pick(["x", "*", "["])}`)}`,
};

const MARKDOWN_SIGNS = [
  ..."*_[]()<>`~#|:\\&!-+=\n",
  "> ",
  "- ",
  "1. ",
  "  ",
  "**",
  "![",
  "](",
  "[a](",
  "](b)",
  "*a ",
  "a* ",
  "**a*",
  "_a_b",
  "<a ",
  "<!--",
  "&amp",
  "`a``",
  "a|",
  "|-",
  "|a|\n|-|\n",
  ":::card\n",
  "::::",
  "::annex[a]{#a}\n",
  ":a",
  "{#a",
  "a\\\n",
  "[a]: b\n",
  "[a][a]",
  "https://a.b ",
  "a@b.c ",
  "x\n",
  "* * ",
];

/** Markdown that some readers take minutes for. */
export function markdownBomb(size: number, dice: Dice): string {
  const sign = dice.pick(MARKDOWN_SIGNS) + (dice.happens(0.5) ? dice.pick(MARKDOWN_SIGNS) : "");
  const half = sign.repeat(Math.ceil(size / sign.length));
  return dice.happens(0.3)
    ? half +
        [...sign]
          .reverse()
          .join("")
          .repeat(Math.ceil(size / sign.length))
    : half;
}

const TEMPLATE_SIGNS = [
  "{{",
  "}}",
  "{{#if meeting}}",
  "{{/if}}",
  "{{#each issues}}",
  "{{/each}}",
  "{{else}}",
  "{{> entry}}",
  "{{> participants}}",
  "{{meeting.title}}",
  '{{label "none"}}',
  '{{label "none" a="b"}}',
  "{{meeting.",
  "{{{{a}}}}",
  "{{!--",
  "{{(",
  "{{../",
  "../",
  "(label ",
  "{{#with meeting}}",
  "{{^}}",
  "{{~",
  "\\{{",
  ":::keep\n",
  "| a | b |\n",
  "\n\nx",
  "{{#if objectives}}x{{/if}}\n",
];

/** A piece of a template that is far too much of one thing. */
export function templateBomb(size: number, dice: Dice): string {
  if (dice.happens(0.3)) return markdownBomb(size, dice);
  const sign = dice.pick(TEMPLATE_SIGNS);
  const count = Math.ceil(size / sign.length);
  if (sign.startsWith("{{#") && sign.endsWith("}}") && dice.happens(0.6)) {
    const [, name = ""] = /#(\w+)/.exec(sign) ?? [];
    return `${sign.repeat(count)}x${`{{/${name}}}`.repeat(count)}`;
  }
  return sign.repeat(count);
}
