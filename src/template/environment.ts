/**
 * All templates of a house: kinds and partials, read once, checked against the schema of the view
 * without any data, and rendered with a view to Markdown in which each value is a token.
 */
import type * as z from "zod";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { onceFor } from "../text/once.ts";
import { hasTooManyCalls } from "./call-limits.ts";
import { checkTemplate } from "./check/check-template.ts";
import type { Explain } from "./check/resolve.ts";
import { createEngine } from "./engine.ts";
import type { Labels } from "./helper.ts";
import { type Kind, loadKinds } from "./kind.ts";
import { type Notice, watchNotice } from "./notice.ts";
import { type Variant, variantsOf } from "./outline/variants.ts";
import type { Rendered } from "./output.ts";
import { parseTemplate } from "./parse-template.ts";
import {
  checkCalls,
  isBuiltin,
  loadPartials,
  stateWithPartials,
  type TemplateFile,
} from "./partials.ts";
import { reportStrangeFiles } from "./strange-files.ts";
import type { Template } from "./syntax.ts";
import { reportUncalled } from "./uncalled.ts";

export type { Rendered } from "./output.ts";

/** What a template is checked against. */
export interface CheckOptions {
  readonly schema: z.ZodType;
  /** The labels of each language that the paper is made in; without any, labels are not looked at. */
  readonly locales: readonly Labels[];
  /** More of a path that the schema lacks, such as that it is for another audience. */
  readonly explain?: Explain;
  /** What the paper owes its readers; without it, no value calls for a notice. */
  readonly notice?: Notice | undefined;
}

export interface Templates {
  /** Every kind whose front matter could be read, in the order of the pack. */
  readonly kinds: readonly Kind[];
  /** Kinds and partials that were read, for the manifest. */
  readonly files: readonly TemplateFile[];
  /**
   * Reports everything that could go wrong with any view of the schema: paths that lead nowhere,
   * values that cannot be printed or may be absent, labels that the locale lacks. Gives the variants
   * of the paper's Markdown, for whoever reads Markdown; none when the kind could not be read.
   */
  check(kind: Kind, options: CheckOptions, report: Report): Iterable<Variant>;
  /** Warns of partials that no template calls, since nothing in them is checked. */
  checkPartials(report: Report): void;
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
  reportStrangeFiles(host, report);
  const kinds = loadKinds(host, problems);
  const names = kinds.map(({ name }) => name);
  const partials = loadPartials(host, names, problems);
  const { byName } = partials;
  const templateOf = onceFor((kind: Kind): Template | undefined => {
    const template = parseTemplate(kind.source, problems);
    if (!template) return undefined;
    checkCalls(template, partials, problems);
    return hasTooManyCalls(template, byName, problems) ? undefined : template;
  });
  // Kinds that come with chancery are as sound as the partials that they call, and few of them are made.
  const areCalledPartsOurs = partials.files.every(({ path }) => isBuiltin(path));
  for (const kind of kinds) if (!areCalledPartsOurs || !isBuiltin(kind.file)) templateOf(kind);
  report.include(problems);
  const engine = createEngine(byName);
  const stateFound = onceFor((template: Template) => stateWithPartials(template, byName));
  const stateOf = (template: Template | undefined) => template && stateFound(template);
  return {
    kinds,
    files: [...kinds.map(({ file, bytes }) => ({ path: file, bytes })), ...partials.files],
    check(kind, { schema, notice, ...options }, to) {
      const template = templateOf(kind);
      const state = stateOf(template);
      // What is wrong with a file was told on loading; another report must hear of it too.
      if (state !== "sound") to.include(problems);
      if (!template) return [];
      const watch = notice && watchNotice(notice);
      const context = { ...options, partials: byName, notice: watch, report: to };
      const outline = checkTemplate(template, schema, context);
      if (state !== "torn") watch?.report(to);
      const about = { file: kind.file, whole: state !== "torn" };
      return inEachLanguage(variantsOf(outline, about), options.locales, (labels) => {
        const own = { ...context, locales: [labels], notice: undefined, report: new Report() };
        return variantsOf(checkTemplate(template, schema, own), about);
      });
    },
    checkPartials(to) {
      if (areCalledPartsOurs) return;
      const all = kinds.flatMap((kind) => templateOf(kind) ?? []);
      if (all.length === kinds.length) reportUncalled(all, partials, to);
    },
    render(kind, view, label, to) {
      const template = templateOf(kind);
      if (!template || stateOf(template) !== "sound") {
        to.include(problems);
        return undefined;
      }
      const own = new Report();
      const rendered = engine.run(template, view, { label }, own);
      to.include(own);
      return own.errors === 0 ? rendered : undefined;
    },
  };
}

/** The variants in the first language, and in each other the one in which everything is there. */
function* inEachLanguage(
  first: Iterable<Variant>,
  [, ...others]: readonly Labels[],
  variantsIn: (labels: Labels) => Iterable<Variant>,
): Generator<Variant> {
  yield* first;
  for (const labels of others) {
    const [whole] = variantsIn(labels);
    if (whole) yield { ...whole, language: labels.tag };
  }
}
