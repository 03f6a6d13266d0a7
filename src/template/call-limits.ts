/** How often, and how deep, pieces may call each other: what goes further would never end, or end the program. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { countCalls, type TemplatesByName } from "./partials.ts";
import { type Include, includesOf, type Template } from "./syntax.ts";

/** Far more than a paper needs; pieces that call others twice, again and again, never end. */
const MAX_CALLS = 2_000;
/** Each piece that is open takes some of the engine's stack. */
const MAX_DEPTH = 50;

/** True when the template calls pieces too often or too deep, which is reported at the call that does most. */
export function hasTooManyCalls(
  template: Template,
  byName: TemplatesByName,
  report: Report,
): boolean {
  const depthOf = depthIn(byName);
  if (depthOf(template) > MAX_DEPTH) {
    tellMost(template, byName, depthOf, report, "template-too-deep", ({ name }) =>
      say('with the piece "{name}" more than {most} pieces lie in each other', {
        name,
        most: MAX_DEPTH,
      }),
    );
    return true;
  }
  if (countCalls(template, byName) <= MAX_CALLS) return false;
  const count = (partial: Template) => countCalls(partial, byName);
  tellMost(template, byName, count, report, "template-too-many-calls", ({ name }) =>
    say('with the piece "{name}" the paper takes more than {most} calls of pieces', {
      name,
      most: MAX_CALLS,
    }),
  );
  return true;
}

function tellMost(
  template: Template,
  byName: TemplatesByName,
  weigh: (partial: Template) => number,
  report: Report,
  code: string,
  message: (include: Include) => Phrase,
): void {
  const calls = [...includesOf(template.body)].map((include) => {
    const partial = byName.get(include.name);
    return { include, weight: partial ? weigh(partial) : 0 };
  });
  const [most] = calls.sort((one, other) => other.weight - one.weight);
  if (!most) return;
  report.error(code, message(most.include), {
    place: most.include.place,
    hint: say("let pieces call each other less often, with {code}", { code: "{{#each}}" }),
  });
}

/** How many pieces lie in each other at most, each looked at once. */
function depthIn(byName: TemplatesByName): (template: Template) => number {
  const known = new Map<Template, number>();
  const depthOf = (template: Template): number => {
    let depth = known.get(template);
    if (depth === undefined) {
      depth = 0;
      for (const { name } of includesOf(template.body)) {
        const partial = byName.get(name);
        if (partial) depth = Math.max(depth, 1 + depthOf(partial));
      }
      known.set(template, depth);
    }
    return depth;
  };
  return depthOf;
}
