/**
 * `new`: a meeting, a person or a commitment begun as YAML with comments. Nothing is filled in that
 * was not given, and nothing is written by which the record would get an error.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { underLock } from "../pack/lock.ts";
import { dayIn } from "../text/days.ts";
import { isHarmless } from "./harmless.ts";
import { replaceFileAsRead } from "./replace-file.ts";
import { collect } from "./scaffold/collect.ts";
import { newCommitment } from "./scaffold/commitment.ts";
import type { NewKind } from "./scaffold/kind.ts";
import { type Known, readKnown } from "./scaffold/known.ts";
import { newMeeting } from "./scaffold/meeting.ts";
import { newPerson } from "./scaffold/person.ts";
import type { Answers, Ask } from "./scaffold/question.ts";
import { textOfDraft } from "./scaffold/text-of-draft.ts";
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
  /** The clock of whoever begins it; what day that is, the house's time zone says. */
  readonly now: Date;
  /** Told once where another run has to be waited for. */
  readonly onWait?: (line: Phrase) => void;
}

export interface Scaffolded {
  readonly outcome: "done" | "usage" | "problems" | "unwritten" | "interrupted";
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
  options: ScaffoldOptions,
  report: Report,
): Promise<Scaffolded> {
  const { given, ask, onWait } = options;
  const kind = kinds[name];
  const answers = await collectFor(kind, knownNow(host, options), { given, ask }, report);
  if (answers === "interrupted") return { outcome: "interrupted" };
  if (!answers) return { outcome: "usage" };
  // Nobody is waited for while a person answers; what was written meanwhile is looked at below.
  const request = { folder: "data", doing: `chancery new ${name}`, onWait };
  const act = () => write(host, kind, { answers, options }, report);
  return (await underLock(host, request, report, act))?.value ?? { outcome: "unwritten" };
}

function knownNow(host: Host, { now }: ScaffoldOptions): Known {
  const known = readKnown(host);
  return known.house ? { ...known, today: dayIn(known.house.timezone, now) } : known;
}

function collectFor(
  kind: NewKind,
  known: Known,
  answering: Pick<ScaffoldOptions, "given" | "ask">,
  report: Report,
) {
  const questions = kind.questions.map((make) => (answers: Answers) => make(known, answers));
  return collect(questions, answering, report);
}

/** Nobody else writes in the folder now, so what is found here stays so. */
async function write(
  host: Host,
  kind: NewKind,
  { answers: earlier, options }: { readonly answers: Answers; readonly options: ScaffoldOptions },
  report: Report,
): Promise<Scaffolded> {
  const { given, ask, words } = options;
  const known = knownNow(host, options);
  // An id that nobody chose makes way for one that was taken meanwhile.
  const chosen = ask || given.id?.trim() ? earlier : { ...earlier, id: undefined };
  const answers = await collectFor(kind, known, { given: chosen }, report);
  if (!answers || answers === "interrupted") return { outcome: "usage" };
  const draft = kind.draft(answers, known, words);
  const { path } = draft;
  const read = host.read(path);
  const text = textOfDraft(host, draft, report);
  if (text === undefined) return { outcome: "problems" };
  const hint = say("change the answers that the errors name");
  if (!isHarmless(host, { path, text, code: "not-begun", hint }, report)) {
    return { outcome: "problems" };
  }
  if (!replaceFileAsRead(host, path, read, text)) {
    reportChanged(host, path, report);
    return { outcome: "problems" };
  }
  if (!ask) kind.remark?.(answers, known, report);
  return { outcome: "done", path };
}

/** Says that a file was saved by somebody between its being read and written. */
export function reportChanged(host: Host, path: string, report: Report): void {
  const file = host.display(path);
  report.error(
    "file-changed-meanwhile",
    say("{file} was saved by another program just now, so nothing was written", { file }),
    { hint: say("run the command again") },
  );
}
