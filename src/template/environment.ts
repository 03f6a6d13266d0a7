/**
 * All templates of a house: kinds and partials, read once, checked against the schema of the view
 * without any data, and rendered with a view to Markdown in which each value is a token.
 */
import type * as z from "zod";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { checkTemplate } from "./check/check-template.ts";
import type { Explain } from "./check/resolve.ts";
import { createEngine } from "./engine.ts";
import { type Kind, loadKinds } from "./kind.ts";
import type { Rendered } from "./output.ts";
import { parseTemplate } from "./parse-template.ts";
import { hasPartials, loadPartials, type TemplateFile } from "./partials.ts";
import type { Template } from "./syntax.ts";

export type { Rendered } from "./output.ts";

export interface Templates {
  /** Every kind whose front matter could be read, in the order of the pack. */
  readonly kinds: readonly Kind[];
  /** Kinds and partials that were read, for the manifest. */
  readonly files: readonly TemplateFile[];
  /**
   * Reports everything that could go wrong with any view of the schema: paths that lead nowhere,
   * values that cannot be printed or may be absent, labels that the locale lacks. `explain` may say
   * more of a path that the schema lacks, such as that it is for another audience.
   */
  check(
    kind: Kind,
    schema: z.ZodType,
    labels: readonly string[],
    report: Report,
    explain?: Explain,
  ): void;
  /** The paper as Markdown, or undefined when anything is wrong; all problems are in the report. */
  render(
    kind: Kind,
    view: unknown,
    label: (key: string) => string | undefined,
    report: Report,
  ): Rendered | undefined;
}

/** All templates; problems that need neither a schema nor data are told at once. */
export function loadTemplates(host: Host, report: Report): Templates {
  const problems = new Report();
  const kinds = loadKinds(host, problems);
  const partials = loadPartials(host, problems);
  const sound = new Map<Kind, Template>();
  for (const kind of kinds) {
    const template = parseTemplate(kind.source, problems);
    if (template && hasPartials(template, partials, problems)) sound.set(kind, template);
  }
  report.include(problems);
  const engine = createEngine(partials.byName);
  // A kind that could not be read was told on loading; another report must hear of it too.
  const findSound = (kind: Kind, to: Report): Template | undefined => {
    const template = sound.get(kind);
    if (!template) to.include(problems);
    return template;
  };
  return {
    kinds,
    files: [...kinds.map(({ file, bytes }) => ({ path: file, bytes })), ...partials.files],
    check(kind, schema, labels, to, explain) {
      const template = findSound(kind, to);
      if (!template) return;
      checkTemplate({ template, partials: partials.byName, schema, labels, explain, report: to });
    },
    render(kind, view, label, to) {
      const template = findSound(kind, to);
      if (!template) return undefined;
      const own = new Report();
      const rendered = engine.run(template, view, { label }, own);
      to.include(own);
      return own.errors === 0 ? rendered : undefined;
    },
  };
}
