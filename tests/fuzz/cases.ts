/**
 * The cases up to the document tree: what is spoilt in which file, as a function of seed and number, and
 * what is asked of it. Those of the command line stand in `commands.ts`.
 */
import { awkwardText, strangeText } from "./awkward.ts";
import { markdownBomb, templateBomb, yamlBombs } from "./bombs.ts";
import { encode, spoilBytes } from "./bytes.ts";
import { judgeCheck, judgeHouse, judgeRecord, type Verdict } from "./compose.ts";
import { type Dice, diceOf } from "./dice.ts";
import {
  JOURNAL,
  journal,
  judgeJournal,
  judgeLock,
  judgeManifest,
  judgeMarkdown,
  judgeMemo,
  LOCK,
  lock,
  MANIFEST,
  MEMO,
  memoFiles,
  packFiles,
} from "./readers.ts";
import { type Files, housesOfOne, MEETING, paths, textOf } from "./small-house.ts";
import { slipInTemplate } from "./template-slips.ts";
import { slipInYaml } from "./yaml-slips.ts";

/** What is wrong with which files. */
interface Spoilt {
  readonly how: string;
  readonly files: Files;
}

interface Kind {
  readonly weight: number;
  readonly spoil: (dice: Dice) => Spoilt;
  readonly judge: (files: Files) => Verdict | Promise<Verdict>;
}

function one(path: string, [how, content]: readonly [string, string | Files[string]]): Spoilt {
  return {
    how: `${path}: ${how}`,
    files: { [path]: typeof content === "string" ? encode(content) : content },
  };
}

const bytesOf = (path: string) => encode(textOf(path));
const TOP = 1_900_000;

function bombIn(path: string, dice: Dice): Spoilt {
  const name = dice.pick(Object.keys(yamlBombs));
  const size = dice.happens(0.02) ? TOP : dice.size(60_000);
  const bomb = yamlBombs[name]?.(size, dice) ?? "";
  const text = textOf(path);
  const lines = text.split("\n");
  const at = dice.whole(0, lines.length - 1);
  const line = lines[at] ?? "";
  const field = /^(\s*(?:- )?[\w-]+:).*$/u.exec(line)?.[1];
  const where = dice.pick(["alone", "after", "value", "below", "before"]);
  const placed = {
    alone: bomb,
    after: `${text}\n${bomb}`,
    before: `${bomb}\n${text}`,
    value: lines.toSpliced(at, 1, `${field ?? line} ${bomb}`).join("\n"),
    below: lines.toSpliced(at + 1, 0, bomb.replaceAll(/^/gmu, "  ")).join("\n"),
  }[where];
  return one(path, [`${name} (${size}, ${where} ${at + 1})`, placed ?? bomb]);
}

/** Texts of the record replaced by ones that may be printed: the file still fits its schema. */
function strangeTexts(path: string, dice: Dice, text: (dice: Dice) => string): Spoilt {
  const FIELD =
    /((?:text|title|what|name|note|en|deliverable|mark|quote|because): )([^{|>\n]*[^{|>\n,}\]])/gu;
  const found = [...textOf(path).matchAll(FIELD)];
  const changed = new Set(
    Array.from({ length: dice.size(4) }, () => (found.length > 0 ? dice.pick(found).index : 0)),
  );
  const result = textOf(path).replace(FIELD, (whole, name: string, _: string, at: number) =>
    changed.has(at) ? `${name}${JSON.stringify(text(dice))}` : whole,
  );
  return one(path, [`other texts in ${changed.size} places`, result]);
}

/** A paper, or a piece that the small papers call. */
function template(dice: Dice): string {
  return dice.happens(0.85) ? dice.pick(paths.papers) : paths.entry;
}

/** The usual one, or that of official papers. */
function theme(dice: Dice): string {
  return dice.pick([paths.theme, paths.official]);
}

/** In the house of the one paper that is spoilt. */
function judgePaper(files: Files): Verdict {
  const [path = ""] = Object.keys(files);
  const paper = path === paths.official ? paths.letter : path;
  return judgeHouse(files, housesOfOne[paper] ?? housesOfOne[paths.list]);
}

/** A paper between template and tree; `{0}` to `{4}` are values. */
const MARKDOWN = `# {0}

{0}\\
x {1} y {2}{3}

| | |
|---|--:|
| {0} | **{2}**{3} |

## x {0}

1. {1}
   - {0}

> {0}

:::card{tone=notice}
{1}
:::

:::keep
[{0}](#a), page {4}
:::

::contents{of=annexes}

::form{name=signature}

::annex[{0}]{#a}

- {2}
`;

function markdown(dice: Dice): Spoilt {
  const [how, text] = slipInTemplate(MARKDOWN, dice);
  const bombed = dice.happens(0.1) ? `${text}\n\n${markdownBomb(dice.size(20_000), dice)}` : text;
  const values = Array.from({ length: 5 }, () => strangeText(dice)).map((value) =>
    value.replaceAll("\u0000", ""),
  );
  return { how, files: { markdown: encode(bombed), values: encode(values.join("\u0000")) } };
}

function spoilOwn(path: string, bytes: Files[string], dice: Dice): Spoilt {
  const text = new TextDecoder().decode(bytes);
  if (dice.happens(0.5)) return one(path, spoilBytes(bytes, dice));
  const parts = text.split(/(?<=[,:{}[\]])|(?=[,:{}[\]])/u);
  for (let count = dice.size(5); count > 0; count--) {
    const values = [
      '"../../x"',
      "-1",
      "1e999",
      "null",
      "[]",
      "{}",
      '""',
      '"\\u0000"',
      '{"__proto__":1}',
      ",",
      '"x',
    ];
    parts.splice(dice.whole(0, parts.length - 1), dice.whole(0, 2), dice.pick(values));
  }
  return one(path, ["other values", parts.join("")]);
}

const kinds: Readonly<Record<string, Kind>> = {
  "slips in a data file": {
    weight: 30,
    spoil: (dice) => {
      const path = dice.pick(paths.data);
      return one(path, slipInYaml(textOf(path), dice));
    },
    judge: judgeRecord,
  },
  "a data file spoilt byte by byte": {
    weight: 21,
    spoil: (dice) => {
      const path = dice.pick(paths.data);
      return one(path, spoilBytes(bytesOf(path), dice));
    },
    judge: judgeRecord,
  },
  "strange texts that fit": {
    weight: 8,
    spoil: (dice) => strangeTexts(dice.pick(paths.data), dice, strangeText),
    judge: judgeRecord,
  },
  "awkward texts": {
    weight: 5,
    spoil: (dice) => strangeTexts(dice.pick(paths.data), dice, awkwardText),
    judge: judgeRecord,
  },
  "a bomb in a data file": {
    weight: 2,
    spoil: (dice) => bombIn(dice.pick(paths.data), dice),
    judge: judgeRecord,
  },
  "a text of bombs": {
    weight: 0.5,
    spoil: (dice) =>
      strangeTexts(`data/meetings/${MEETING}.yaml`, dice, () =>
        markdownBomb(dice.size(30_000), dice),
      ),
    judge: judgeRecord,
  },
  "several data files": {
    weight: 3,
    spoil: (dice) => {
      const all = Array.from({ length: dice.whole(2, 4) }, () => {
        const path = dice.pick(paths.data);
        return one(path, slipInYaml(textOf(path), dice));
      });
      return {
        how: all.map(({ how }) => how).join("; "),
        files: Object.assign({}, ...all.map(({ files }) => files)),
      };
    },
    judge: judgeRecord,
  },
  "check, on a spoilt data file": {
    weight: 0.2,
    spoil: (dice) => {
      const path = dice.pick(paths.data);
      return one(path, slipInYaml(textOf(path), dice));
    },
    judge: judgeCheck,
  },
  "slips in a template": {
    weight: 3,
    spoil: (dice) => {
      const path = template(dice);
      return one(path, slipInTemplate(textOf(path), dice));
    },
    judge: judgePaper,
  },
  "a template spoilt byte by byte": {
    weight: 0.7,
    spoil: (dice) => {
      const path = template(dice);
      return one(path, spoilBytes(bytesOf(path), dice));
    },
    judge: judgePaper,
  },
  "a bomb in a template": {
    weight: 0.2,
    spoil: (dice) => {
      const path = template(dice);
      const bomb = templateBomb(dice.happens(0.03) ? TOP / 10 : dice.size(10_000), dice);
      return one(path, ["a bomb", `${textOf(path)}\n${bomb}\n`]);
    },
    judge: judgePaper,
  },
  "slips in the head of a template": {
    weight: 0.6,
    spoil: (dice) => {
      const path = dice.pick(paths.papers);
      const [, head = "", body = ""] =
        /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(textOf(path)) ?? [];
      const [how, slipped] = slipInYaml(head, dice);
      return one(path, [how, `---\n${slipped}---\n${body}`]);
    },
    judge: judgePaper,
  },
  "slips in a locale": {
    weight: 0.6,
    spoil: (dice) => one(paths.locale, slipInYaml(textOf(paths.locale), dice)),
    judge: judgePaper,
  },
  "a locale spoilt byte by byte": {
    weight: 0.3,
    spoil: (dice) => one(paths.locale, spoilBytes(bytesOf(paths.locale), dice)),
    judge: judgePaper,
  },
  "slips in a theme": {
    weight: 0.6,
    spoil: (dice) => {
      const path = theme(dice);
      return one(path, slipInYaml(textOf(path), dice));
    },
    judge: judgePaper,
  },
  "a theme spoilt byte by byte": {
    weight: 0.3,
    spoil: (dice) => {
      const path = theme(dice);
      return one(path, spoilBytes(bytesOf(path), dice));
    },
    judge: judgePaper,
  },
  "strange names of files": {
    weight: 0.3,
    spoil: (dice) => {
      const folder = dice.pick([
        "data",
        "data/meetings",
        "data/commitments",
        "templates",
        "templates/themes",
      ]);
      const name = dice.happens(0.5)
        ? dice.pick([
            "HOUSE.yaml",
            "house.yml",
            "x.yaml.txt",
            "con.yaml",
            "2025.yaml",
            ".x.yaml",
            "x.md.hbs",
          ])
        : `${
            awkwardText(dice)
              .replaceAll(/[/\\:\p{Cs}\p{Cc}]|^\.+$/gu, "x")
              .slice(0, 200) || "x"
          }.yaml`;
      const path = `${folder}/${name}`;
      return one(path, ["a strange name", dice.pick([textOf("data/people.yaml"), "", "x"])]);
    },
    judge: judgePaper,
  },
  Markdown: { weight: 17, spoil: markdown, judge: judgeMarkdown },
  "a manifest": {
    weight: 2.5,
    spoil: (dice) => spoilOwn(MANIFEST, packFiles()[MANIFEST] ?? new Uint8Array(), dice),
    judge: judgeManifest,
  },
  "the journal": {
    weight: 1.5,
    spoil: (dice) => spoilOwn(JOURNAL, encode(journal), dice),
    judge: judgeJournal,
  },
  "a lock": { weight: 1.5, spoil: (dice) => spoilOwn(LOCK, encode(lock), dice), judge: judgeLock },
  "the memo of a check": {
    weight: 0.1,
    spoil: (dice) => spoilOwn(MEMO, memoFiles()[MEMO] ?? new Uint8Array(), dice),
    judge: judgeMemo,
  },
};

export const kindNames: readonly string[] = Object.keys(kinds);

/** One case, ready to be tried. */
export interface FuzzCase extends Spoilt {
  readonly seed: number;
  readonly index: number;
  readonly kind: string;
  judge(): Promise<Verdict>;
}

/** The case of this number; the same for the same seed and number, whatever came before. */
export function caseOf(seed: number, index: number): FuzzCase {
  const dice = diceOf(seed, index);
  const [name, kind] = dice.weigh(
    Object.entries(kinds).map((entry) => [entry[1].weight, entry] as const),
  );
  const { how, files } = kind.spoil(dice);
  return { seed, index, kind: name, how, files, judge: async () => kind.judge(files) };
}
