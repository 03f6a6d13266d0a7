/**
 * `new`: a meeting, a person or a commitment begun as YAML with comments. Nothing is filled in that
 * was not given, and nothing is written by which the record would get an error.
 */
import { say, tell } from "../diagnostics/phrase.ts";
import { type Problem, Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { loadRecord } from "../record/load.ts";
import { normalise } from "../text/normalise.ts";
import { replaceFile } from "./replace-file.ts";
import { newCommitment } from "./scaffold/commitment.ts";
import type { NewKind } from "./scaffold/kind.ts";
import { type Known, readKnown } from "./scaffold/known.ts";
import { newMeeting } from "./scaffold/meeting.ts";
import { newPerson } from "./scaffold/person.ts";
import { type Answers, type Ask, objectionTo, type Question } from "./scaffold/question.ts";
import { textOfDraft } from "./scaffold/text-of-draft.ts";
import { withFile } from "./scaffold/with-file.ts";
import type { Words } from "./schema-json.ts";

const kinds = { meeting: newMeeting, person: newPerson, commitment: newCommitment } as const;

/** What can be begun. */
export type NewName = keyof typeof kinds;

export interface ScaffoldOptions {
  /** Answers by flag. */
  readonly given: Answers;
  /** Asks for those that are missing; without it a required one that is missing is an error. */
  readonly ask?: Ask | undefined;
  readonly words: Words;
}

export interface Scaffolded {
  readonly outcome: "done" | "usage" | "problems" | "interrupted";
  /** The file that was written. */
  readonly path?: string;
}

/**
 * Begins an entry; the report holds what is wrong, and what the new entry is warned of.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export async function scaffold(
  host: Host,
  name: NewName,
  { given, ask, words }: ScaffoldOptions,
  report: Report,
): Promise<Scaffolded> {
  const kind = kinds[name];
  const known = readKnown(host);
  const answers = await collect(kind, known, { given, ask }, report);
  if (answers === "interrupted") return { outcome: "interrupted" };
  if (!answers) return { outcome: "usage" };
  const draft = kind.draft(answers, known, words);
  const text = textOfDraft(host, draft, report);
  if (text === undefined) return { outcome: "problems" };
  if (!isHarmless(host, draft.path, text, report)) return { outcome: "problems" };
  replaceFile(host, draft.path, text);
  if (!ask) kind.remark?.(answers, known, report);
  return { outcome: "done", path: draft.path };
}

/** Every answer that was given or asked for; undefined when one is wrong or missing. */
async function collect(
  { questions }: NewKind,
  known: Known,
  { given, ask }: Pick<ScaffoldOptions, "given" | "ask">,
  report: Report,
): Promise<Answers | "interrupted" | undefined> {
  const answers: Record<string, string> = {};
  // What was given is looked at first, so that nobody answers ten questions to learn of a slip.
  for (const make of questions) {
    const question = make(known, { ...given, ...answers });
    const answer = normalise(given[question.flag] ?? "").trim();
    if (answer && isFit(question, answer, report)) answers[question.flag] = answer;
  }
  if (ask && report.errors > 0) return undefined;
  const missing: string[] = [];
  for (const make of questions) {
    const question = make(known, answers);
    const { flag } = question;
    if (answers[flag] !== undefined || given[flag]?.trim()) continue;
    const answer = ask && !question.isSilent ? await ask(question) : freely(question);
    if (answer === undefined || answer === question.givesUp) return "interrupted";
    if (answer.trim() !== "") answers[flag] = normalise(answer).trim();
    // An id follows from answers that are told of already.
    else if (question.isRequired && !(flag === "id" && report.errors > 0)) {
      reportMissing(question, missing.length === 0, report);
      missing.push(flag);
    }
  }
  return report.errors > 0 ? undefined : answers;
}

/** What follows from the other answers without anybody being asked. */
function freely({ follows = "" }: Question): string {
  return follows;
}

function isFit(question: Question, answer: string, report: Report): boolean {
  const objection = objectionTo(question, answer);
  if (!objection) return true;
  const { message, hint } = objection;
  const { flag } = question;
  report.error("wrong-answer", say("--{flag} {answer}: {message}", { flag, answer, message }), {
    hint,
  });
  return false;
}

/** Where several are missing, the remedy is said once. */
function reportMissing({ flag, words }: Question, isFirst: boolean, report: Report): void {
  const message = say("--{flag} is missing: {question}?", { flag, question: words });
  const hint = say("give it, or run the command at a terminal to be asked");
  report.error("missing-answer", message, isFirst ? { hint } : {});
}

/** Whether the record has no error with the file that it has not without it. */
function isHarmless(host: Host, path: string, text: string, report: Report): boolean {
  const [before, after] = [new Report(), new Report()];
  loadRecord(withFile(host, path, text), after);
  if (after.errors + after.warnings === 0) return true;
  loadRecord(host, before);
  const known = new Set(before.problems.map(keyOf));
  const own = new Report();
  own.includeChanged(after, (problem) => (known.has(keyOf(problem)) ? undefined : problem));
  report.include(own);
  if (own.errors === 0) return true;
  report.error(
    "not-begun",
    say("{file} was not written, since the record would have these errors", {
      file: host.display(path),
    }),
    { hint: say("change the answers that the errors name") },
  );
  return false;
}

/** Lines stay where they are, since an entry is added at the end. */
function keyOf({ code, message, place }: Problem): string {
  return JSON.stringify([code, tell(message), place?.file, place?.line]);
}
