/** `chancery new`: begins a meeting, a person or a commitment, from flags or from answers. */
import type { Command } from "commander";
import { type Phrase, say, tell } from "../diagnostics/phrase.ts";
import type { NewName } from "../tasks/scaffold.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readSettings, type Settings } from "./settings.ts";

/** A flag, what it is called in help, and what it is for. */
type Flag = readonly [name: string, value: string, description: string];

interface NewCommand {
  readonly about: string;
  readonly flags: readonly Flag[];
  readonly example: string;
}

const commands: Readonly<Record<NewName, NewCommand>> = {
  meeting: {
    about: "begin a meeting: a file in data/meetings",
    flags: [
      ["title", "text", "what the meeting is called"],
      ["kind", "kind", "what sort of meeting it is, such as bilateral"],
      ["state", "state", "planned, held or cancelled"],
      ["date", "day", "such as 2026-02-03"],
      ["host", "party", "the party that receives"],
      ["guest", "party", "the party that is received"],
      ["principal", "person", "whom the papers are for"],
      ["counterpart", "person", "whom that person meets"],
      ["country", "party", "the country it takes place in"],
      ["city", "text", "the city, if known"],
      ["venue", "text", "building and room, if known"],
      ["start", "time", "when it begins, such as 14:30, if known"],
      [
        "timezone",
        "zone",
        "the zone of that hour, such as Asia/Vientiane, or unknown (default: the house's, in its own country)",
      ],
      ["id", "id", "its id (default: the day and both persons)"],
    ],
    example: `chancery new meeting --title "Courtesy call" --kind courtesy-call --state planned
    --date 2026-02-03 --host moha --guest mlsw --principal binh --counterpart phosay
    --country viet-nam`,
  },
  person: {
    about: "begin a person: an entry in data/people.yaml",
    flags: [
      ["name", "text", "the full name"],
      ["country", "party", "the country, if known"],
      ["call-name", "text", "how the person is addressed aloud, if known"],
      ["id", "id", "the id (default: made from the name)"],
    ],
    example: `chancery new person --name "Nguyễn Văn An" --country viet-nam`,
  },
  commitment: {
    about: "begin a commitment: an entry in the meeting's file in data/commitments",
    flags: [
      ["meeting", "meeting", "the meeting at which it was said"],
      ["what", "text", "what is to be done, beginning with a verb"],
      ["modality", "word", "how firmly it was said, such as proposed"],
      ["by", "id", "the party or person who said it"],
      ["source", "id", "the source that states it"],
      ["to", "ids", "to whom it was said, if known"],
      ["owner", "ids", "whom the source names to do it, if anyone"],
      ["quote", "text", "the words of the source, if known"],
      ["id", "id", "the id (default: the next of the meeting)"],
    ],
    example: `chancery new commitment --meeting 2025-12-02-binh-phosay --modality proposed --by binh
    --what "Exchange lists of training needs" --source s2`,
  },
};

/** Adds the command; `done` gets its exit code. */
export function addNew(program: Command, io: Io, done: (code: number) => void): void {
  const parent = program
    .command("new")
    .description("begin a meeting, a person or a commitment; asks for what is not given")
    .helpCommand(false);
  for (const name of ["meeting", "person", "commitment"] as const) {
    const { about, flags, example } = commands[name];
    const command = parent.command(name).description(about);
    for (const [flag, value, description] of flags) {
      command.option(`--${flag} <${value}>`, description);
    }
    command
      .addHelpText("after", `\nExample:\n  ${example}\n\n${ASKED}`)
      .action(async (given: Readonly<Record<string, string>>, own: Command) => {
        const settings = readSettings(own);
        const answers = Object.fromEntries(flags.map(([flag]) => [flag, given[camelCase(flag)]]));
        done(await perform(io, settings, (task) => begin(name, answers, { task, io, settings })));
      });
  }
}

const ASKED = `At a terminal, what is not given is asked for. Elsewhere the command needs all that
cannot be unknown. Nothing is filled in that was not given.`;

interface Surroundings {
  readonly task: Task;
  readonly io: Io;
  readonly settings: Settings;
}

async function begin(
  name: NewName,
  given: Readonly<Record<string, string | undefined>>,
  { task, io, settings }: Surroundings,
): Promise<Result> {
  const { scaffold } = await import("../tasks/scaffold.ts");
  const { host, report, catalogue } = task;
  const words = (phrase: Phrase) => tell(phrase, catalogue);
  const speaks = !settings.quiet && !settings.json;
  const ask = speaks ? io.openAsk?.(words) : undefined;
  const options = { given, ask, words, now: io.now(), onWait: task.step };
  const { outcome, path } = await scaffold(host, name, options, report);
  if (outcome === "interrupted") {
    task.step(say("stopped; nothing was written"));
    return { outcome, answer: { print: () => "", values: { files: [] } } };
  }
  if (path === undefined) return { outcome };
  task.step(say("begun; fill in what is known, then run chancery check"));
  const shown = host.display(path);
  return {
    outcome,
    answer: { print: () => `${shown}\n`, values: { files: [{ path: shown }] } },
  };
}

/** As commander names the values of its options. */
function camelCase(flag: string): string {
  return flag.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
