/**
 * `update`: what became of a commitment, added below what was recorded of it before. The rest of the file
 * stays as it is to the byte, and nothing is written that breaks a rule of the record or changes what was
 * recorded.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { underLock } from "../pack/lock.ts";
import { dayIn } from "../text/days.ts";
import { isHarmless } from "./harmless.ts";
import { replaceFileAsRead } from "./replace-file.ts";
import { collect } from "./scaffold/collect.ts";
import { type Known, readKnown } from "./scaffold/known.ts";
import { asItem, languagesOf } from "./scaffold/outline.ts";
import type { Answers, Ask } from "./scaffold/question.ts";
import { reportChanged } from "./scaffold.ts";
import { insertUpdate } from "./update/insert.ts";
import { saysJustThis } from "./update/prove.ts";
import { questionsFor, saysSomething } from "./update/questions.ts";
import { dueNow, isAllowed, warnOfLater } from "./update/refusals.ts";
import { type Found, findCommitment } from "./update/register.ts";
import { reportNotFound, reportUnusable } from "./update/unknown-commitment.ts";
import { linesOf, valuesOf } from "./update/values.ts";

export interface UpdateOptions {
  /** Answers by flag. */
  readonly given: Answers;
  /** Asks where nothing was given, and for what a rule asks besides. */
  readonly ask?: Ask | undefined;
  /** The clock of whoever records it; what day that is, the house's time zone says. */
  readonly now: Date;
  /** Told where another run has to be waited for, or had left its lock when it was killed. */
  readonly onWait?: (line: Phrase) => void;
}

export interface Updated {
  readonly outcome: "done" | "usage" | "problems" | "unwritten" | "interrupted";
  /** The file that was written. */
  readonly path?: string;
  /** Which update of the commitment it is, from 1. */
  readonly number?: number;
  /** The update as YAML, where the file has no room for it. */
  readonly lines?: readonly string[];
}

/** What is to be recorded, of which commitment and on which day. */
interface Recording {
  readonly id: string;
  readonly answers: Answers;
  readonly known: Known;
  readonly today: string;
}

/**
 * Records an update; the report holds what is wrong, and what the update is warned of.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export async function update(
  host: Host,
  id: string,
  { given, ask, now, onWait }: UpdateOptions,
  report: Report,
): Promise<Updated> {
  const known = readKnown(host);
  const today = todayIn(host, known, now, report);
  if (today === undefined) return { outcome: "problems" };
  const found = find(host, id, known, report);
  if (typeof found === "string") return { outcome: found };
  const { commitment } = found;
  const asksAll = ask !== undefined && !saysSomething(given);
  const questions = questionsFor({ commitment, known, today, asksAll });
  const { reason, due } = given;
  if (reason?.trim() && !due?.trim()) {
    report.error("reason-without-date", say("--reason says why a due date is set, and none is"), {
      hint: say("add --due with the new date, or write it as --note"),
    });
  }
  const answers = await collect(questions, { given, ask }, report);
  if (answers === "interrupted") return { outcome: "interrupted" };
  if (!answers) return { outcome: "usage" };
  if (!saysSomething(answers)) {
    report.error("nothing-to-record", say("there is nothing to record"), {
      hint: say("say what became of it, with --status, --note, --due or another option"),
    });
    return { outcome: "usage" };
  }
  // Nobody is waited for while a person answers; what was written meanwhile is looked at below.
  const request = { folder: "data", doing: `chancery update ${id}`, onWait, onDead: onWait };
  const act = () => write(host, { id, answers, known, today }, report);
  return (await underLock(host, request, report, act))?.value ?? { outcome: "unwritten" };
}

function todayIn(host: Host, { house }: Known, now: Date, report: Report): string | undefined {
  if (house) return dayIn(house.timezone, now);
  const file = host.display("data/house.yaml");
  report.error(
    "file-with-problems",
    say("{file} has problems, so it is not known which day it is in the house's time zone", {
      file,
    }),
    { hint: say("correct it first; chancery check shows what is wrong") },
  );
  return undefined;
}

function find(host: Host, id: string, known: Known, report: Report): Found | "usage" | "problems" {
  const found = findCommitment(host, id);
  if (!found) {
    reportNotFound(id, known, report);
    return "usage";
  }
  if (!("why" in found)) return found;
  reportUnusable(host, id, found, report);
  return "problems";
}

/** Nobody else writes in the folder now, so what is found here stays so. */
function write(host: Host, { id, answers, known, today }: Recording, report: Report): Updated {
  const found = find(host, id, known, report);
  if (typeof found === "string") return { outcome: found };
  const { path, bytes, index, commitment } = found;
  const languages = languagesOf(known.house);
  const values = valuesOf(answers, { recorded: today, due: dueNow(commitment, today) });
  if (!isAllowed(commitment, { values, languages }, report)) return { outcome: "problems" };
  const text = insertUpdate({ text: found.text, index, values, languages });
  if (text === undefined || !saysJustThis(found, { text, values, languages })) {
    if (!found.isRight) {
      reportUnusable(host, id, { path, why: "file" }, report);
      return { outcome: "problems" };
    }
    reportNoRoom(host, path, id, report);
    return { outcome: "problems", lines: asItem(linesOf(values, languages), "      - ") };
  }
  const hint = say("give other values, or correct first what the errors name");
  const refused = ["update-before-meeting"];
  if (!isHarmless(host, { path, text, code: "not-recorded", hint, refused }, report)) {
    return { outcome: "problems" };
  }
  if (!replaceFileAsRead(host, path, bytes, text)) {
    reportChanged(host, path, report);
    return { outcome: "problems" };
  }
  warnOfLater(commitment, { values, languages }, report);
  return { outcome: "done", path, number: commitment.updates.length + 1 };
}

function reportNoRoom(host: Host, path: string, id: string, report: Report): void {
  const file = host.display(path);
  report.error(
    "cannot-append",
    say('an update does not fit into {file} as "{id}" is written there', { file, id }),
    {
      hint: say(
        "put the lines printed below under its updates by hand, or write each of its fields on a line of its own",
      ),
    },
  );
}
