/**
 * Whether what an earlier memo knew is still what the record says of that week. A memo is computed, so
 * nothing of it rests on earlier ones; but an item that was removed, an update that was changed by hand,
 * or an item that was entered without its day would fall between two memos, and nobody would see it.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { hashBytes, MANIFEST_NAME, readManifest } from "../pack/manifest.ts";
import type { HouseRecord, MeetingCommitment } from "../record/record.ts";
import { enteredOn } from "../view/register.ts";
import { type MemoWeek, memoOf } from "../view/week/context.ts";

/** By item, a short sum of the facts that a memo knows; wording may be corrected in place. */
export type KnownItems = Readonly<Record<string, string>>;

export function knownItems(record: HouseRecord, asAt: string): KnownItems {
  const known = [...record.commitments.values()]
    .filter((item) => enteredOn(item, record) <= asAt)
    .map((item) => [item.id, sumOf(item, asAt)] as const);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sumOf(item: MeetingCommitment, asAt: string): string {
  const { meeting, modality, by, owner, lead, counterpart, due, updates } = item;
  const known = updates
    .filter(({ recorded }) => recorded <= asAt)
    .map(({ at, recorded, status, due, owner, lead, counterpart }) => {
      return [at, recorded, status, due?.to, owner, lead, counterpart];
    });
  const facts = [meeting, modality, by, owner, lead, counterpart, due, known];
  return hashBytes(new TextEncoder().encode(JSON.stringify(facts))).slice(0, 12);
}

/** Compares the record with the last memo in the folder of papers: that of the week itself, or one before. */
export function compareWithEarlier(
  host: Host,
  record: HouseRecord,
  memo: MemoWeek,
  report: Report,
): void {
  const weeks = host.list("output/weekly").map(({ name }) => name);
  for (const week of weeks.filter((week) => week <= memo.week).toReversed()) {
    const earlier = memoOf(record.house, week);
    const printed = earlier && itemsPrinted(host, week);
    if (!earlier || !printed) continue;
    tellDifferences(printed, earlier, record, report);
    return;
  }
}

function tellDifferences(
  printed: KnownItems,
  { week, asAt }: MemoWeek,
  record: HouseRecord,
  report: Report,
): void {
  const now = knownItems(record, asAt);
  for (const id of Object.keys(printed)) {
    if (record.commitments.has(id)) continue;
    report.error(
      "item-vanished",
      say('the memo of {week} holds "{id}", which is no longer on record', { week, id }),
      {
        hint: say(
          "put it back, and give it up with a reason if it is no longer pursued; --force makes the memo without it",
        ),
      },
    );
  }
  for (const [id, sum] of Object.entries(now)) {
    const place = record.placeOf("commitment", id);
    if (!(id in printed)) {
      const slots = { week, id };
      const message = say(
        '"{id}" counts as entered before the memo of {week}, which lacks it',
        slots,
      );
      report.warning("item-entered-late", message, {
        place,
        hint: say(
          'write "recorded: …" with the day on which it was entered, so that it is told as new',
        ),
      });
    } else if (printed[id] !== sum) {
      const message = say('what the memo of {week} knew of "{id}" was changed since', { week, id });
      report.warning("history-changed", message, { place, hint: changedHint });
    }
  }
  for (const id of Object.keys(printed).filter(
    (id) => !(id in now) && record.commitments.has(id),
  )) {
    const message = say('what the memo of {week} knew of "{id}" was changed since', { week, id });
    const place = record.placeOf("commitment", id, ["recorded"]);
    report.warning("history-changed", message, { place, hint: changedHint });
  }
}

const changedHint = say(
  "put back what was there, and record what is right with chancery update, so that the next memo tells of it",
);

function itemsPrinted(host: Host, week: string): KnownItems | undefined {
  const manifest = readManifest(host, `output/weekly/${week}/${MANIFEST_NAME}`);
  return manifest === "unreadable" ? undefined : manifest?.items;
}
