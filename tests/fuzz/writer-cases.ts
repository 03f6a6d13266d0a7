/**
 * Cases that go as far as the files: texts and looks that are strange and fit, fonts that are broken. Both
 * formats are made, or neither and an error says why.
 */
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { build } from "../../src/pipeline.ts";
import { figureRenderer } from "../support/figure-renderer.ts";
import { strangeText } from "./awkward.ts";
import { encode, spoilBytes } from "./bytes.ts";
import { codesOf, readText, type Verdict } from "./compose.ts";
import { type Dice, diceOf } from "./dice.ts";
import { faultsInTelling } from "./inspect.ts";
import { type Files, house, MEETING, paths, textOf } from "./small-house.ts";
import type { Triable } from "./try-case.ts";

export interface WriterCase extends Triable {
  readonly files: Files;
}

const NUMBER = /(?<=: )\d+(?:\.\d+)?(?=[,\s}])/gu;
const NUMBERS = ["0", "-1", "0.001", "1", "7", "40", "500", "1e9", "99999"];

function spoil(dice: Dice): readonly [how: string, files: Files] {
  const meeting = `data/meetings/${MEETING}.yaml`;
  const text = () => JSON.stringify(strangeText(dice));
  return dice.weigh<() => readonly [string, Files]>([
    [
      5,
      () => [
        "strange texts",
        {
          [meeting]: encode(
            textOf(meeting)
              .replace("Bilateral meeting", text)
              .replace("A [link](https://example.org) and *more*", () => text().slice(1, -1))
              .replace("I hope that we will **agree**. From there, we go on.", text),
          ),
        },
      ],
    ],
    [
      3,
      () => {
        const changed = textOf(paths.theme).replace(NUMBER, (number) =>
          dice.happens(0.03) ? dice.pick(NUMBERS) : number,
        );
        return ["other numbers in the theme", { [paths.theme]: encode(changed) }];
      },
    ],
    [
      2,
      () => {
        const fonts = Object.keys(house).filter((path) => path.endsWith(".ttf"));
        const font = dice.pick(fonts);
        const [how, bytes] = spoilBytes(house[font] ?? new Uint8Array(), dice);
        return [`${font}: ${how}`, { [font]: bytes }];
      },
    ],
  ])();
}

async function judge(files: Files): Promise<Verdict> {
  const host = createMemoryHost({ ...house, ...figureRenderer, ...files });
  const report = new Report();
  const result = await build(host, { toolVersion: "0.0.0" }, report);
  const made = result.files.map(({ path }) => path).sort();
  const papers = new Set(made.map((path) => path.replace(/\.(?:docx|pdf)$/u, "")));
  const isWhole = made.length === 2 * papers.size;
  const faults = [
    ...(made.length > 0 && !isWhole ? [`only ${made.join()} was made`] : []),
    ...(made.length === 0 && report.errors === 0 ? ["nothing was made and no error says why"] : []),
    ...faultsInTelling(report.diagnostics, (file) => readText(host.read(file))),
  ];
  return { outcome: isWhole ? "papers" : "told", codes: codesOf(report), faults };
}

/** The case of the writers of this number. */
export function writerCaseOf(seed: number, index: number): WriterCase {
  const [how, files] = spoil(diceOf(seed ^ 0xfa9e, index));
  return { seed, index, kind: how.split(":")[0] ?? how, how, files, judge: () => judge(files) };
}
