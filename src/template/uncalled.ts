/** Partials of a user's own that no template calls: nothing in them is ever checked or printed. */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { isBuiltin, type Partials } from "./partials.ts";
import { includesOf, type Template } from "./syntax.ts";

/** Warns of each; those that come with chancery may be left over where a kind was replaced. */
export function reportUncalled(
  templates: readonly Template[],
  { read }: Partials,
  report: Report,
): void {
  const called = new Set<string>();
  const visit = ({ body }: Template): void => {
    for (const { name } of includesOf(body)) {
      const partial = called.has(name) ? undefined : read.get(name);
      called.add(name);
      if (partial) visit(partial);
    }
  };
  for (const template of templates) visit(template);
  for (const [name, { file }] of read) {
    if (called.has(name) || isBuiltin(file)) continue;
    report.warning(
      "template-uncalled-partial",
      say('no template calls the piece "{name}", so its paths cannot be checked', { name }),
      {
        place: { file, line: 1, column: 1 },
        hint: say("call it with {code}, or delete the file", { code: `{{> ${name}}}` }),
      },
    );
  }
}
