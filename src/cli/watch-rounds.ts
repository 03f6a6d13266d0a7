/**
 * One round of a watch as a person or a program sees it: the time of day and what was saved, then all that
 * a build says, then what changed since the last issue. With `--json` it is one line, a document of its own.
 */
import { type Catalogue, list, type Phrase, say, tell } from "../diagnostics/phrase.ts";
import type { Host } from "../host/host.ts";
import type { BuildOptions } from "../pipeline.ts";
import type { ChangesSince, Round } from "../tasks/watch.ts";
import { visible } from "../text/display.ts";
import { clockIn } from "../text/zone-clock.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { type RunFlags, runLogged } from "./run-options.ts";
import type { Settings } from "./settings.ts";

/** What is made. */
export interface WatchRequest {
  readonly flags: RunFlags;
  readonly optionsFor: (task: Task) => BuildOptions;
  /** Absent where nothing knows of issued versions. */
  readonly changesFor?: ((task: Task) => ChangesSince) | undefined;
}

export interface Rounds {
  /** Makes what these files concern, all in the first round, and gives the exit code it would have alone. */
  play(saved: readonly string[]): Promise<number>;
  /** A line for a person, in the language of the last round. */
  speak(line: Phrase): void;
}

/** Of so many saved files the names are told. */
const NAMED = 3;

/** What came of a round. */
interface Made {
  readonly round: Round;
  /** What changed since the last issue, by meeting. */
  readonly since: ReadonlyMap<string, readonly Phrase[]>;
}

const NOTHING: Made = { round: { outcome: "done", files: [], packs: [] }, since: new Map() };

export function openRounds(io: Io, settings: Settings, request: WatchRequest): Rounds {
  const { json, quiet } = settings;
  let make: Make | undefined;
  let catalogue: Catalogue | undefined;
  let last: number | undefined;
  let zone: string | undefined;
  const words = (phrase: Phrase) => visible(tell(phrase, catalogue));

  async function act(task: Task, saved: readonly string[]): Promise<Made> {
    const { host } = task;
    const isFirst = last === undefined;
    catalogue = task.catalogue;
    make ??= await openMake(io, request);
    const round = await make(task, isFirst, (timeZone) => {
      zone = timeZone ?? zone ?? host.timeZone() ?? "UTC";
      const time = clockIn(zone, host.now()).split(" ")[1] ?? "";
      task.step(isFirst ? sayWatching(time, host) : saySaved(time, saved, host));
    });
    if (hasNothingNew(round)) task.step(say("nothing changed"));
    return { round, since: await sinceIssue(round, request.changesFor?.(task)) };
  }

  return {
    speak: (line) => {
      if (!json && !quiet) io.stderr(`${words(line)}\n`);
    },
    play: async (saved) => {
      const host = io.createHost(settings);
      const at = host.now().toISOString();
      let made = NOTHING;
      const inOneLine = withOneLine(io, (values) => ({
        at,
        saved: saved.map((path) => host.display(path)),
        ...values,
        since: Object.fromEntries(
          [...made.since].map(([meeting, lines]) => [meeting, lines.map(words)]),
        ),
      }));
      const work = async (task: Task) => {
        made = await act(task, saved);
        return resultOf(made.round);
      };
      // A record that is gone later is told by the round itself, with its time.
      const terms = { needsRecord: last === undefined };
      const code = await perform(json ? inOneLine : io, settings, work, terms);
      const isMended = code === exitCodes.done && last !== undefined && last !== code;
      last = code;
      if (json) return code;
      if (!quiet)
        io.stdout(
          linesOf(made.since)
            .map((line) => `${words(line)}\n`)
            .join(""),
        );
      // Also for those who are told of problems alone: this is the end of them.
      if (isMended) io.stderr(`${words(say("all is right again"))}\n`);
      return code;
    },
  };
}

/** The same, with each document in one line, as `change` makes it. */
export function withOneLine(
  io: Io,
  change = (values: Readonly<Record<string, unknown>>) => values,
): Io {
  return { ...io, stdout: (text) => io.stdout(`${JSON.stringify(change(JSON.parse(text)))}\n`) };
}

type Make = (
  task: Task,
  isFirst: boolean,
  onLook: (timeZone: string | undefined) => void,
) => Promise<Round>;

async function openMake(io: Io, { flags, optionsFor }: WatchRequest): Promise<Make> {
  const { makeRound } = await import("../tasks/watch.ts");
  const { createPaperMemory } = await import("../tasks/watch/paper-memory.ts");
  const memory = createPaperMemory();
  return (task, isFirst, onLook) =>
    makeRound(
      task.host,
      {
        ...{ memory, isFirst, onLook },
        asked: optionsFor(task),
        build: task.pipeline.build,
        // As the run of a build, so that the next one hands on what this one owes.
        run: (act) => runLogged(task, "chancery build", flags, io, act),
      },
      task.report,
    );
}

/** Meetings whose papers are as they should be, and which were issued before. */
async function sinceIssue(
  { packs }: Round,
  changesSince: ChangesSince | undefined,
): Promise<ReadonlyMap<string, readonly Phrase[]>> {
  const since = new Map<string, readonly Phrase[]>();
  for (const { pack, outcome } of packs) {
    const lines = outcome === "failed" ? undefined : await changesSince?.(pack);
    if (lines) since.set(pack, lines);
  }
  return since;
}

function linesOf(since: Made["since"]): readonly Phrase[] {
  return [...since].flatMap(([meeting, lines]) =>
    lines.length === 0
      ? [say("{meeting}: nothing changed since it was issued", { meeting })]
      : [
          say("{meeting}, changed since it was issued:", { meeting }),
          ...lines.map((line): Phrase => ({ text: "  {line}", slots: { line } })),
        ],
  );
}

function hasNothingNew({ outcome, files }: Round): boolean {
  return outcome === "done" && files.length === 0;
}

function resultOf(round: Round): Result {
  const { outcome, files, packs } = round;
  return { outcome, packs, ...(!hasNothingNew(round) && { files }) };
}

function sayWatching(time: string, host: Host): Phrase {
  const [data, templates] = [host.display("data"), host.display("templates")];
  return say("{time} {data} and {templates} are watched; Ctrl-C ends it", {
    time,
    data,
    templates,
  });
}

function saySaved(time: string, saved: readonly string[], host: Host): Phrase {
  const files = list(saved.slice(0, NAMED).map((path) => host.display(path)));
  const others = saved.length - NAMED;
  return others > 0
    ? say("{time} saved: {files} and {others} more", { time, files, others })
    : say("{time} saved: {files}", { time, files });
}
