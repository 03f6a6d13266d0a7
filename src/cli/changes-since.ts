/** What changed in a meeting since its last version was issued, as lines for a watch that goes on. */
import { quote, tell } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { ChangesSince } from "../tasks/watch.ts";
import type { Task } from "./perform.ts";

/** Nothing where no version was issued; why something cannot be compared was told by the build. */
export function changesSinceIssue(
  { host, catalogue, language }: Task,
  toolVersion: string,
  languages: readonly string[] | undefined,
): ChangesSince {
  return async (meeting) => {
    const [{ changes }, { printChanges }] = await Promise.all([
      import("../tasks/versions/changes.ts"),
      import("../tasks/versions/print-changes.ts"),
    ]);
    const options = { toolVersion, messages: language, ...(languages && { languages }) };
    const { changes: found, locale } = await changes(host, meeting, options, new Report());
    if (!found || !locale) return undefined;
    const text = printChanges(found(locale))((phrase) => tell(phrase, catalogue));
    return text.trimEnd().split("\n").map(quote);
  };
}
