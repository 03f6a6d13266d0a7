/** Runs of `weekly --catch-up` whose memos are a line each, where a test is about which of them are made. */
import type { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import type { Note } from "../../src/pack/journal.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { packRun } from "../../src/pipeline/pack-run.ts";
import { folderOfWeek } from "../../src/pipeline/paper.ts";
import type { BuildResult } from "../../src/pipeline.ts";
import type { House } from "../../src/record/house.ts";
import { weekAsked } from "../../src/tasks/week-asked.ts";
import { weeksDue } from "../../src/tasks/weeks-due.ts";
import { files, load } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { type Ran, runLogged } from "./runs.ts";
import { encode } from "./tiny-house.ts";

/** The house of the record, in another zone or with another first week. */
export function houseWith(changes: Partial<House>): House {
  const record = must(load(files).record, "the record does not load");
  return { ...record.house, ...changes };
}

/** A run at the moment that the host's clock shows. */
export function runStub(host: Host, house: House, catchUp = 13): Promise<Ran> {
  return runLogged(host, "chancery weekly", async (report, note) =>
    makeDue(host, house, { catchUp, note }, report),
  );
}

function makeDue(
  host: Host,
  house: House,
  { catchUp, note }: { readonly catchUp: number; readonly note: Note },
  report: Report,
): BuildResult {
  const week = must(weekAsked(house, undefined, host.now(), report), "there is no week");
  const weeks = weeksDue(host, house, { week, catchUp }, report);
  const due = weeks.map(folderOfWeek);
  if (due.length > 1) note({ event: "due", packs: due });
  const results = weeks.map((each) => makeOne(host, each, note, report));
  return {
    files: results.flatMap(({ files }) => files),
    packs: results.map(({ week, ...packed }) => packRun(folderOfWeek(week), packed, report)),
    emitted: [],
    outcome: "done",
  };
}

function makeOne(host: Host, week: string, note: Note, report: Report) {
  const name = "weekly-memo.en.pdf";
  const file = { name, kind: "weekly-memo", lang: "en", format: "pdf", bytes: encode(week) };
  const packed = writePack(
    host,
    {
      folder: `output/${folderOfWeek(week)}`,
      week,
      files: [file],
      inputs: [],
      templates: [],
      tool: { name: "chancery", version: "0.0.0" },
      note,
    },
    report,
  );
  return { week, ...packed };
}
