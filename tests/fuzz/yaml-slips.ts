/** Slips of people and of broken programs in YAML, by its grammar: lines, fields, indentation, signs. */
import { awkwardText, awkwardValue, signs, spoilt } from "./awkward.ts";
import type { Dice } from "./dice.ts";

type Slip = (text: string, dice: Dice) => string;

/** A change of one line; `undefined` takes it out, several put more in its place. */
type LineSlip = (line: string, dice: Dice, lines: readonly string[]) => readonly string[];

const FIELD = /^(\s*(?:- +)?(?:\{ *)?)([\w-]+)(:)( .*)?$/u;

function atFields(
  change: (field: FieldLine, dice: Dice, lines: readonly string[]) => string,
): Slip {
  return (text, dice) => {
    const lines = text.split("\n");
    const at = lines.flatMap((line, index) => (FIELD.test(line) ? [index] : []));
    if (at.length === 0) return text;
    const index = dice.pick(at);
    const [, lead = "", name = "", , value = ""] = FIELD.exec(lines[index] ?? "") ?? [];
    lines[index] = change({ lead, name, value: value.trim() }, dice, lines);
    return lines.join("\n");
  };
}

interface FieldLine {
  readonly lead: string;
  readonly name: string;
  readonly value: string;
}

function atLines(change: LineSlip): Slip {
  return (text, dice) => {
    const lines = text.split("\n");
    const index = dice.whole(0, lines.length - 1);
    lines.splice(index, 1, ...change(lines[index] ?? "", dice, lines));
    return lines.join("\n");
  };
}

function atAnyPlace(put: (dice: Dice) => string): Slip {
  return (text, dice) => {
    const at = dice.whole(0, text.length);
    return text.slice(0, at) + put(dice) + text.slice(at);
  };
}

const REFERENCES = [
  "&a ",
  "*a ",
  "!x ",
  "!!str ",
  "!!map ",
  "<<: ",
  "&a &b ",
  "? ",
  "- ",
  ": ",
  "%",
];
const SIGNS = ["'", '"', "{", "}", "[", "]", ",", ":", "#", "|", ">", "\\", "\t", "\r", "- ", "\n"];
const ENDS = [
  "---\n",
  "...\n",
  "%YAML 1.1\n---\n",
  "--- |\n",
  "\n\n",
  "# x\n",
  "<<: *a\n",
  "x: &a [*a]\n",
];

/** Every sort of slip, by its name. */
export const yamlSlips: Readonly<Record<string, Slip>> = {
  "another value": atFields(({ lead, name }, dice) => `${lead}${name}: ${awkwardValue(dice)}`),
  "another field's value": atFields(({ lead, name }, dice, lines) => {
    const [, , , , other = ""] = FIELD.exec(dice.pick(lines)) ?? [];
    return `${lead}${name}:${other}`;
  }),
  "no value": atFields(({ lead, name }) => `${lead}${name}:`),
  "another name": atFields(({ lead, value }, dice, lines) => {
    const [, , other = dice.pick(["x", "__proto__", "<<", "constructor", "Ê", "1"])] =
      FIELD.exec(dice.pick(lines)) ?? [];
    return `${lead}${other}: ${value}`;
  }),
  "a name misspelt": atFields(
    ({ lead, name, value }, dice) => `${lead}${name.slice(dice.whole(0, 1), -1)}x: ${value}`,
  ),
  "a reference": atFields(
    ({ lead, name, value }, dice) => `${lead}${name}: ${dice.pick(REFERENCES)}${value}`,
  ),
  "text for a value": atFields(
    ({ lead, name }, dice) => `${lead}${name}: ${JSON.stringify(awkwardText(dice))}`,
  ),
  "a block for a value": atFields(({ lead, name, value }, dice) => {
    const indent = " ".repeat(dice.whole(0, lead.length + 4));
    const head = dice.pick(["|", ">-", "|+2", ">1-", "|x"]);
    return `${lead}${name}: ${head}\n${indent}${value}\n${indent.slice(1)}${dice.pick(signs)}`;
  }),
  "a line twice": atLines((line) => [line, line]),
  "a line gone": atLines(() => []),
  "a line elsewhere": atLines((_, dice, lines) => [dice.pick(lines)]),
  "other indentation": atLines((line, dice) => [
    dice.happens(0.5) ? line.slice(dice.whole(1, 3)) : " ".repeat(dice.whole(1, 5)) + line,
  ]),
  "a tab": atLines((line, dice) => [line.replace(dice.pick([/^ +/, / /]), "\t")]),
  "a line cut": atLines((line, dice) => [line.slice(0, dice.whole(0, line.length))]),
  "lines joined": atLines((line, dice, lines) => [line + dice.pick(lines)]),
  "a comment": atLines((line, dice) => [line.replace(" ", dice.pick([" #", "# ", "#"]))]),
  "a line of another sort": atLines((line, dice) => [dice.pick(ENDS).trimEnd(), line]),
  "a sign": atAnyPlace((dice) => dice.pick(SIGNS)),
  "a spoilt character": atAnyPlace((dice) => dice.pick(spoilt)),
  "awkward text": atAnyPlace(awkwardText),
  "a part gone": (text, dice) => {
    const at = dice.whole(0, text.length);
    return text.slice(0, at) + text.slice(at + dice.size(400));
  },
  "a part several times": (text, dice) => {
    const at = dice.whole(0, text.length);
    const end = at + dice.size(300);
    return text.slice(0, at) + text.slice(at, end).repeat(dice.size(20)) + text.slice(end);
  },
  NFD: (text) => text.normalize("NFD"),
  "other line ends": (text, dice) =>
    text.replaceAll("\n", dice.pick(["\r\n", "\r", "\u0085", "\u2028", "\n\r", "\n\n"])),
  "spaces that are none": (text, dice) =>
    text.replaceAll("  ", dice.pick(["\u00a0\u00a0", "\u3000 ", "\t", " \u200b", "\u2003 "])),
  "quotes of Word": (text) => text.replaceAll(/["']/gu, "”").replaceAll(":", "："),
};

/** The text with a few slips, and their names. */
export function slipInYaml(text: string, dice: Dice): readonly [how: string, text: string] {
  const how: string[] = [];
  let spoiltText = text;
  for (let count = dice.size(4); count > 0; count--) {
    const name = dice.pick(Object.keys(yamlSlips));
    how.push(name);
    spoiltText = yamlSlips[name]?.(spoiltText, dice) ?? spoiltText;
  }
  return [how.join(", "), spoiltText];
}
