/** What the journal and the lock tell of runs: the last one, those that were stopped, one that is under way. */
import { list, type Phrase, type Slot, say } from "../../diagnostics/phrase.ts";
import type { Host } from "../../host/host.ts";
import { JOURNAL, type JournalEntry, readJournal, unfinishedRuns } from "../../pack/journal.ts";
import { LOCK_NAME } from "../../pack/lock.ts";
import { type Holder, hasEnded, parseHolder } from "../../pack/lock-holder.ts";
import { isSame, type Owed, owedBy, sumOfPapers } from "../../pack/owed.ts";
import { clockIn } from "../../text/zone-clock.ts";
import { sayClockSetBack } from "../doubtful-clock.ts";
import { type Finding, note, ok, problem } from "./finding.ts";
import { zoneOfMachine } from "./schedule-clocks.ts";

const LOCK = `output/${LOCK_NAME}`;

/** Of the folder of papers. */
export function lookAtRuns(host: Host): readonly Finding[] {
  const journal = readJournal(host);
  const zone = zoneOfMachine(host) ?? "UTC";
  const when = (at: string) => {
    const moment = new Date(at);
    // As a person may have written it.
    const time = Number.isNaN(moment.getTime()) ? at : clockIn(zone, moment);
    return say("{time} ({zone})", { time, zone });
  };
  const bytes = host.read(LOCK);
  const holder = bytes && parseHolder(bytes);
  return [
    ...lookAtClock(host, journal),
    lookAtLast(host, journal, when),
    // A run that is under way has them still before it.
    ...(holder && !hasEnded(host, holder) ? [] : lookForNotHandedOn(host, journal)),
    ...lookForStopped(host, journal, holder, when),
    ...(bytes ? [lookAtLock(host, holder)] : []),
  ];
}

/** A time of the journal, as a person reads it. */
type When = (at: string) => Phrase;

function lookAtClock(host: Host, journal: readonly JournalEntry[]): readonly Finding[] {
  const told = sayClockSetBack(host, journal);
  return told ? [problem(say("clock of the machine"), told.message, told.hint)] : [];
}

/** The last that a scheduler may have begun; papers of meetings are made by people. */
function lookAtLast(host: Host, journal: readonly JournalEntry[], when: When): Finding {
  const topic = say("last run");
  const commands = new Map(
    journal.flatMap((entry) => (entry.event === "began" ? [[entry.run, entry.command]] : [])),
  );
  const ended = journal.flatMap((entry) => (entry.event === "ended" ? [entry] : []));
  const last = ended.findLast(({ run }) => commands.get(run)?.startsWith(WEEKLY));
  if (!last) {
    const file = host.display(JOURNAL);
    return note(topic, say("{file} knows of none that made a weekly memo", { file }));
  }
  const { packs, outcome } = last;
  const at = when(last.at);
  if (outcome === "done") {
    const written = packs.filter((pack) => pack.outcome === "written").map(({ pack }) => pack);
    return ok(
      topic,
      written.length === 0
        ? say("{at}: all was up to date", { at })
        : say("{at}: wrote {packs}", { at, packs: someOf(written) }),
    );
  }
  if (outcome === "interrupted") {
    return problem(topic, say("{at}: was interrupted before its end", { at }), TRY_AGAIN);
  }
  const failed = packs.filter((pack) => pack.outcome === "failed");
  const own = [...new Set(failed.flatMap(({ codes }) => codes))];
  const codes = own.length > 0 ? own : last.codes;
  const slots = { at, reasons: list(codes.length > 0 ? codes : [outcome]) };
  return problem(
    topic,
    failed.length > 0
      ? say("{at}: did not make {packs} ({reasons})", {
          ...slots,
          packs: someOf(failed.map(({ pack }) => pack)),
        })
      : say("{at}: failed ({reasons})", slots),
    TRY_AGAIN,
  );
}

const WEEKLY = "chancery weekly";
const CATCH_UP = `${WEEKLY} --catch-up`;
const TRY_AGAIN = say("{command} tries again, and says what is wrong and how to mend it", {
  command: CATCH_UP,
});

const NAMED = 4;

function someOf(packs: readonly string[]): Slot {
  const named = list(packs.slice(0, NAMED));
  const more = packs.length - NAMED;
  return more > 0 ? say("{packs} and {more} more packs", { packs: named, more }) : named;
}

/** Memos that were to be handed on and are still as they were then: the next run does it. */
function lookForNotHandedOn(host: Host, journal: readonly JournalEntry[]): readonly Finding[] {
  const owed = owedBy(journal, WEEKLY).filter(({ manifest, sha256 }) => {
    const bytes = host.read(`output/${manifest}`);
    return bytes !== undefined && sumOfPapers(bytes) === sha256;
  });
  const remedy = say("{command} with the same --on-success hands it on", { command: CATCH_UP });
  return owed.map((each) => {
    const file = host.display(`output/${each.manifest}`);
    const exit = lastExit(journal, each);
    return problem(
      say("handing on"),
      exit === undefined
        ? say("{file} was not handed on: the run was stopped before", { file })
        : say("{file} was not handed on: the command ended with {exit}", { file, exit }),
      remedy,
    );
  });
}

function lastExit(journal: readonly JournalEntry[], owed: Owed): number | undefined {
  return journal
    .flatMap((entry) => {
      const isOfThis = entry.event === "handed-on" && entry.on === "success" && isSame(entry, owed);
      return isOfThis ? [entry.exit] : [];
    })
    .at(-1);
}

/** Whoever holds the lock now has not been stopped. */
function lookForStopped(
  host: Host,
  journal: readonly JournalEntry[],
  holder: Holder | undefined,
  when: When,
): readonly Finding[] {
  const isUnderWay = ({ at, run }: JournalEntry) =>
    holder !== undefined &&
    !hasEnded(host, holder) &&
    run.startsWith(`${holder.process}-`) &&
    at >= holder.since;
  return unfinishedRuns(journal)
    .filter((entry) => !isUnderWay(entry))
    .map((entry) =>
      note(
        say("stopped run"),
        say("{at}: {command} was stopped before its end", {
          at: when(entry.at),
          command: entry.event === "began" ? entry.command : WEEKLY,
        }),
        say("the next run puts in order what it left"),
      ),
    );
}

function lookAtLock(host: Host, holder: Holder | undefined): Finding {
  const topic = say("lock");
  const [folder, file] = [host.display("output"), host.display(LOCK)];
  const takenOver = say("the next run takes it over");
  if (!holder) return note(topic, say("{file} names nobody", { file }), takenOver);
  const { doing, process, machine, since } = holder;
  if (hasEnded(host, holder)) {
    const slots = { file, doing, process };
    return note(
      topic,
      say("{file} is left of {doing}, process {process}, which no longer runs", slots),
      takenOver,
    );
  }
  return note(
    topic,
    say("{doing} works in {folder}: process {process} on the machine {machine}, since {since}", {
      ...{ doing, folder, process, machine, since },
    }),
    machine === host.self().machine
      ? say("try again when it has ended; if it is no chancery, delete {file}", { file })
      : say("try again when it has ended; if chancery no longer runs on {machine}, delete {file}", {
          machine,
          file,
        }),
  );
}
