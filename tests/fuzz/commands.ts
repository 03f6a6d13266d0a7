/**
 * Cases of the command line: words that nobody should type, in a folder whose record, templates or output
 * are spoilt. Most run in this process on files in memory; those of `processes` run the program itself.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createMemoryHost } from "../../src/host/memory.ts";
import { runCommand } from "../support/run-command.ts";
import { projectFolder } from "../support/sources.ts";
import { awkwardText, awkwardValue, strangeText } from "./awkward.ts";
import { encode, spoilBytes } from "./bytes.ts";
import type { Verdict } from "./compose.ts";
import { type Dice, diceOf } from "./dice.ts";
import { JOURNAL, journal, LOCK, lock, MEMO, memoFiles } from "./readers.ts";
import { type Files, house, ITEM, MEETING, paths, record, textOf } from "./small-house.ts";
import { slipInTemplate } from "./template-slips.ts";
import type { Triable } from "./try-case.ts";
import { slipInYaml } from "./yaml-slips.ts";

/** A case with the words that were typed. */
export interface CommandCase extends Triable {
  readonly words: readonly string[];
  readonly files: Files;
}

/** Every so many cases is a process of its own. */
const PROCESS = 8;

const flags = ["--status", "--note", "--evidence", "--due", "--reason", "--at", "--by", "--lead"];
const others = ["--owner", "--counterpart", "--deliverable", "--what", "--ask", "--source"];
const settings = [
  ["--json"],
  ["--quiet"],
  ["--strict"],
  ["--one-line"],
  ["--messages", "vi"],
  ["--as-of", "2025-12-01"],
];

/** What a shell can hand over: no zero byte, no half characters. */
function word(dice: Dice): string {
  const text = dice.pick([awkwardText, strangeText, awkwardValue])(dice);
  return text
    .slice(0, 20_000)
    .replaceAll("\u0000", "")
    .replaceAll(/\p{Cs}/gu, "");
}

function wordsOf(dice: Dice): readonly string[] {
  const some = (choices: readonly string[]) =>
    Array.from({ length: dice.size(4) }, () => [dice.pick(choices), word(dice)]).flat();
  const name = () => (dice.happens(0.6) ? MEETING : word(dice));
  const command = dice.weigh<() => readonly string[]>([
    [4, () => ["check"]],
    [5, () => ["update", dice.happens(0.8) ? ITEM : word(dice), ...some([...flags, ...others])]],
    [2, () => ["list", dice.pick(["meetings", "commitments", word(dice)])]],
    [2, () => ["build", name(), "--emit", dice.pick(["view", "markdown", "document", word(dice)])]],
    [1, () => ["build", name(), "--format", dice.pick(["pdf", "docx"])]],
    [1, () => ["build", "--lang", word(dice), "--kind", word(dice)]],
    [1, () => ["weekly", "--week", dice.happens(0.5) ? "2025-W50" : word(dice)]],
    [1, () => ["trace", name(), word(dice)]],
    [1, () => ["new", dice.pick(["meeting", "person", "commitment", word(dice)]), ...some(others)]],
    [1, () => ["doctor"]],
    [1, () => ["schema", word(dice)]],
    [1, () => [word(dice), word(dice)]],
  ])();
  return dice.happens(0.4) ? [...command, ...dice.pick(settings)] : command;
}

function spoil(dice: Dice): readonly [how: string, files: Files] {
  const data = dice.pick(paths.data);
  const slipped = (path: string, [how, text]: readonly [string, string]) =>
    [`${path}: ${how}`, { [path]: encode(text) }] as const;
  const spoilt = (path: string, bytes: Files[string]) => {
    const [how, changed] = spoilBytes(bytes, dice);
    return [`${path}: ${how}`, { [path]: changed }] as const;
  };
  return dice.weigh<() => readonly [string, Files]>([
    [4, () => ["nothing", {}]],
    [4, () => slipped(data, slipInYaml(textOf(data), dice))],
    [2, () => spoilt(data, encode(textOf(data)))],
    [1, () => slipped(paths.note.slice(8), slipInTemplate(textOf(paths.note), dice))],
    [1, () => spoilt(JOURNAL, encode(journal))],
    [1, () => spoilt(LOCK, encode(lock))],
    [1, () => spoilt("data/.chancery.lock", encode(lock))],
    [1, () => spoilt(MEMO, memoFiles()[MEMO] ?? new Uint8Array())],
    [1, () => spoilt(`output/${MEETING}/manifest.json`, encode('{"chancery":1}'))],
  ])();
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The codes that a command may end with, whatever it was given. */
const CODES: ReadonlySet<number | null> = new Set([0, 1, 2, 3]);
const ACTING = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function verdictOf(words: readonly string[], { code, stdout, stderr }: Ended): Verdict {
  const faults: string[] = [];
  if (!CODES.has(code)) faults.push(`it ended with ${code}: ${stderr.slice(0, 1500)}`);
  const isTold = `${stdout}${stderr}`.trim() !== "";
  if (code !== 0 && !isTold) faults.push(`it ended with ${code} and said nothing`);
  const acting = ACTING.exec(stderr);
  if (acting) {
    const around = stderr.slice(Math.max(0, acting.index - 60), acting.index + 20);
    faults.push(`it would act on the terminal: ${JSON.stringify(around)}`);
  }
  if (words.includes("--json") && stdout !== "" && code !== 2) {
    try {
      JSON.parse(stdout);
    } catch {
      faults.push(`--json gives no JSON: ${stdout.slice(0, 200)}`);
    }
  }
  return { outcome: code === 0 ? "papers" : "told", codes: [`exit ${code}`], faults };
}

async function inMemory(words: readonly string[], files: Files): Promise<Verdict> {
  const host = createMemoryHost({ ...house, ...files });
  const ended = await runCommand(words, { createHost: () => host });
  const verdict = verdictOf(words, ended);
  const strayed = host.log.filter((line) =>
    line
      .split(" ")
      .slice(1)
      .some((path) => !/^(?:output|data|templates|schemas)(?:\/|$)/.test(path)),
  );
  return strayed.length === 0
    ? verdict
    : { ...verdict, faults: [...verdict.faults, `it reached ${strayed.slice(0, 3).join("; ")}`] };
}

/** The built program in a folder of its own. */
async function inProcess(words: readonly string[], files: Files): Promise<Verdict> {
  const root = mkdtempSync(join(tmpdir(), "chancery-fuzz-"));
  try {
    for (const [path, bytes] of Object.entries({ ...record, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    const program = process.env.CHANCERY_PROGRAM ?? join(projectFolder, "dist/chancery.js");
    const ended = await new Promise<Ended>((done) => {
      const options = { cwd: root, timeout: 120_000, maxBuffer: 64_000_000 };
      execFile(process.execPath, [program, ...words], options, (error, stdout, stderr) => {
        const code = error ? (typeof error.code === "number" ? error.code : null) : 0;
        done({ code, stdout, stderr });
      });
    });
    return verdictOf(words, ended);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The case of the command line of this number. */
export function commandCaseOf(seed: number, index: number): CommandCase {
  const dice = diceOf(seed ^ 0x5eed, index);
  const words = wordsOf(dice);
  const [how, files] = spoil(dice);
  const isProcess = index % PROCESS === 0;
  return {
    seed,
    index,
    kind: `${isProcess ? "process: " : ""}${/^[a-z]+$/.test(words[0] ?? "") ? words[0] : "no command"}`,
    how: `${how}; ${words.map((each) => JSON.stringify(each.slice(0, 60))).join(" ")}`,
    words,
    files,
    judge: () => (isProcess ? inProcess(words, files) : inMemory(words, files)),
  };
}
