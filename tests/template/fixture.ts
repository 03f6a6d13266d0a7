/** A small house of templates for the tests: a view with one of everything, labels, and a reader's eye. */
import * as z from "zod";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { checkVariants } from "../../src/pipeline/check-variants.ts";
import { loadTemplates, type Rendered } from "../../src/template/environment.ts";
import type { Labels } from "../../src/template/helper.ts";
import { decodeToken, TOKEN } from "../../src/text/tokens.ts";

const person = z.object({ name: z.string(), post: z.string().optional() });
const source = z.object({ id: z.string(), text: z.string() });

export const schema = z.object({
  title: z.string(),
  count: z.number(),
  signed: z.boolean(),
  use: z.enum(["certain", "possible"]),
  day: z.date(),
  venue: z.union([z.string(), z.object({ unstated: z.string() })]),
  note: z.object({ prose: z.string() }),
  room: z.string().optional(),
  host: person.nullable(),
  deputy: person.optional(),
  meeting: z.object({ title: z.string(), principal: person }),
  people: z.array(person),
  guests: z.array(person).optional(),
  issues: z.array(z.object({ title: z.string(), points: z.array(z.string()) })),
  replies: z.object({ items: z.array(z.string()), none: z.string().optional() }),
  units: z.record(z.string(), z.string()),
  sources: z.array(source),
  mixed: z.union([z.object({ a: z.string(), b: z.string() }), z.object({ a: z.string() })]),
});

export const view = {
  title: "Reception",
  count: 3,
  signed: true,
  use: "certain",
  day: new Date(0),
  venue: { unstated: "not stated in sources" },
  note: { prose: "a **bold** word" },
  host: null,
  meeting: { title: "Talks", principal: { name: "Lan" } },
  people: [{ name: "An", post: "Minister" }, { name: "Bo" }],
  issues: [
    { title: "Rice", points: ["one", "two"] },
    { title: "Water", points: [] },
  ],
  replies: { items: [] },
  units: { protocol: "Protocol", press: "Press" },
  sources: [
    { id: "s1", text: "A report" },
    { id: "s2", text: "A cable" },
  ],
  mixed: { a: "left" },
};

export const labels: Readonly<Record<string, string>> = {
  who: "Who",
  "page-count": "{n} pages by {whom}",
  "section.purpose": "Purpose",
};

/** The one language of these templates. */
export const english: Labels = {
  tag: "en",
  keys: Object.keys(labels),
  label: (key) => (Object.hasOwn(labels, key) ? labels[key] : undefined),
};

export const FRONT_MATTER =
  "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 1\n---\n";

/** The templates of a house with one kind, `note`, and these partials. */
export function loadNote(body: string, partials: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = { "templates/note.md.hbs": FRONT_MATTER + body };
  for (const [name, text] of Object.entries(partials))
    files[`templates/partials/${name}.md.hbs`] = text;
  const report = new Report();
  const templates = loadTemplates(createMemoryHost(files), report);
  return { templates, kind: templates.kinds[0], report };
}

/** Everything that is told about a template without any data. */
export function problemsOf(body: string, partials: Readonly<Record<string, string>> = {}) {
  return reportOf(body, partials).diagnostics;
}

/** The same, to be told in any language. */
export function reportOf(body: string, partials: Readonly<Record<string, string>> = {}) {
  const { templates, kind, report } = loadNote(body, partials);
  if (kind) checkVariants(templates.check(kind, { schema, locales: [english] }, report), report);
  return report;
}

/** The paper, and what was told while it was rendered. */
export function render(
  body: string,
  data: unknown = view,
  partials: Readonly<Record<string, string>> = {},
): { readonly rendered: Rendered | undefined; readonly problems: readonly Diagnostic[] } {
  const { templates, kind, report } = loadNote(body, partials);
  const rendered = kind && templates.render(kind, data, english.label, report);
  return { rendered, problems: report.diagnostics };
}

/** The paper as a reader of a test sees it: `‹text›`, `‹prose:…›`, `‹unstated:…›`, `‹note:id›`, `‹page:id›`. */
export function show(rendered: Rendered | undefined): string {
  if (!rendered) return "nothing";
  return rendered.markdown.replace(TOKEN, (token) => {
    const content = rendered.tokens[decodeToken(token)]?.content;
    switch (content?.kind) {
      case "text":
        return `‹${content.text}›`;
      case "prose":
        return `‹prose:${content.markdown}›`;
      case "unstated":
        return `‹unstated:${content.text}›`;
      case "note":
        return `‹note:${content.id}›`;
      case "page":
        return `‹page:${content.target}›`;
      default:
        return "‹?›";
    }
  });
}

/** Problems on a line each: `file:line:column code message; hint`. */
export function list(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ code, message, place, hint }) => {
    const at = place
      ? `${place.file.replace(/^templates\//, "")}:${place.line}:${place.column}`
      : "?";
    return `${at} ${code} ${message}${hint ? `; ${hint}` : ""}`;
  });
}
