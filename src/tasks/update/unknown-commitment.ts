/** What is said where a commitment cannot be updated, since it is not there or its file is wrong. */
import { say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { closest } from "../../text/closest.ts";
import type { Known } from "../scaffold/known.ts";
import type { Unusable } from "./register.ts";

/** An id that no file names. */
export function reportNotFound(id: string, { commitments }: Known, report: Report): void {
  const near = closest(id, [...commitments.values()].flat());
  report.error("unknown-commitment", say('there is no commitment "{id}"', { id }), {
    hint: near
      ? didYouMean(near)
      : say("{command} shows which there are", { command: "chancery list commitments --all" }),
  });
}

/** A commitment that is there, and that nothing can be added to. */
export function reportUnusable(
  host: Host,
  id: string,
  { path, why }: Unusable,
  report: Report,
): void {
  const file = host.display(path);
  if (why === "twice") {
    report.error(
      "commitment-twice",
      say('"{id}" is the id of two commitments; the second stands in {file}', { id, file }),
      { hint: say("give one of the two an id of its own first") },
    );
    return;
  }
  report.error(
    "file-with-problems",
    say("{file} has problems, so nothing can be added to it", { file }),
    { hint: say("correct it first; chancery check shows what is wrong") },
  );
}

/** Somebody asked to change what was recorded. */
export function reportFinal(id: string, report: Report): void {
  report.error(
    "update-is-final",
    say('what was recorded of "{id}" stays as it was: updates are only ever added', { id }),
    {
      hint: say(
        "record another update that says what is right; it counts from now on, and the earlier one shows what was known until then",
      ),
    },
  );
}

/** Somebody asked to record something as of another day. */
export function reportAlwaysToday(report: Report): void {
  report.error("update-is-final", say("an update is always recorded as of today"), {
    hint: say("say with --at when it happened"),
  });
}
