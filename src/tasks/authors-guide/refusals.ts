/**
 * What may not stand in a template, with the answer that its author gets: each form is really tried,
 * so that the guide says what the program says.
 */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { Report } from "../../diagnostics/report.ts";
import { createMemoryHost } from "../../host/memory.ts";
import type { Locale } from "../../locale/locale.ts";
import { checkVariants } from "../../pipeline/check-variants.ts";
import { loadTemplates } from "../../template/environment.ts";
import { viewSchemaFor } from "../../view/audience.ts";
import { asCode, makeTable } from "./markdown.ts";

/** One of each; what they are and why they are refused is said by the answer. */
const FORMS: readonly string[] = [
  "{{{meeting.title}}}",
  "{{& meeting.title}}",
  "{{~meeting.title}}",
  "\\{{meeting.title}}",
  "{{^score}} … {{/score}}",
  "{{#sides}} … {{/sides}}",
  "{{lookup meeting kind}}",
  "Purpose of the meeting",
  "<br>",
  "![](https://example.org/flag.png)",
  "`1`",
];

/** A table of the forms with what chancery says to each. */
export function describeRefusals(locale: Locale): string {
  const rows = FORMS.map((form) => {
    const [first] = answersTo(form, locale);
    if (!first) throw new Error(`nothing is said against ${form}`);
    return [asCode(form), first.message, first.hint ?? ""];
  });
  return makeTable(["not allowed", "chancery says", "remedy"], rows);
}

const TOP = "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 1\n---\n";

function answersTo(form: string, locale: Locale): readonly Diagnostic[] {
  const report = new Report();
  const host = createMemoryHost({ "templates/trial.md.hbs": `${TOP}${form}\n` });
  const templates = loadTemplates(host, report);
  const [kind] = templates.kinds;
  if (!kind) throw new Error("the front matter of the trial is wrong");
  const against = { schema: viewSchemaFor("internal"), locales: [locale] };
  checkVariants(templates.check(kind, against, report), report);
  return report.diagnostics;
}
