/** Whether the record and the templates can be read and are free of problems, as `check` finds them. */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { check } from "../../pipeline.ts";
import type { HouseRecord } from "../../record/record.ts";
import { type Finding, note, ok, problem } from "./finding.ts";

/** `record` is undefined where it cannot be loaded. */
export function lookAtHouse(host: Host, record: HouseRecord | undefined): readonly Finding[] {
  if (host.list("data").length === 0) {
    const folder = host.display("data");
    return [
      problem(
        say("record"),
        say("there is no record: {folder} is missing or empty", { folder }),
        say("go to the folder that holds data/, or name it with --root"),
      ),
    ];
  }
  const report = new Report();
  check(host, {}, report);
  const inTemplates = report.diagnostics.filter(({ place }) => place && !isData(place.file));
  const inData = report.diagnostics.filter(({ place }) => !place || isData(place.file));
  return [
    judge(say("record"), inData, record ? contentOf(record) : say("it can be read")),
    judge(say("templates"), inTemplates, say("all of them fit together")),
  ];
}

function isData(file: string): boolean {
  return file.startsWith("data/");
}

function judge(
  topic: Phrase,
  found: readonly { readonly severity: "error" | "warning" }[],
  content: Phrase,
): Finding {
  const errors = found.filter(({ severity }) => severity === "error").length;
  const warnings = found.length - errors;
  const hint = say("chancery check shows each with its place and remedy");
  if (errors > 0) {
    return problem(topic, errors === 1 ? say("1 error") : say("{errors} errors", { errors }), hint);
  }
  if (warnings === 0) return ok(topic, content);
  const count = warnings === 1 ? say("1 warning") : say("{warnings} warnings", { warnings });
  return note(topic, count, hint);
}

function contentOf({ meetings, commitments, people, parties, sources }: HouseRecord): Phrase {
  return say(
    "meetings {meetings}, commitments {commitments}, people {people}, parties {parties}, sources {sources}",
    {
      meetings: meetings.size,
      commitments: commitments.size,
      people: people.size,
      parties: parties.size,
      sources: sources.size,
    },
  );
}
