/** The closed list of helpers: a template can call these and nothing else. */
import type { Helper } from "./helper.ts";
import { and } from "./helpers/and.ts";
import { cite } from "./helpers/cite.ts";
import { eq } from "./helpers/eq.ts";
import { label } from "./helpers/label.ts";
import { not } from "./helpers/not.ts";
import { or } from "./helpers/or.ts";
import { page } from "./helpers/page.ts";

/** In the order in which authors meet them. */
export const helpers: readonly Helper[] = [label, cite, page, not, eq, and, or];

const byName = new Map(helpers.map((helper) => [helper.name, helper]));

export function findHelper(name: string): Helper | undefined {
  return byName.get(name);
}

/** What the guide for authors says of the four blocks, which are Handlebars' own. */
export const blocks: readonly Pick<Helper, "name" | "usage" | "example" | "description">[] = [
  {
    name: "if",
    usage: "{{#if shortNames}} … {{else}} … {{/if}}",
    example: `{{#if shortNames}}
**{{label "line.short-names"}}:** {{shortNames}}
{{else}}
{{label "none"}}
{{/if}}`,
    description:
      "Prints what is inside when the value is there and not empty. The words not stated in sources count as there. A value that may be absent can be printed only inside an {{#if}} of that value.",
  },
  {
    name: "unless",
    usage: "{{#unless decisions}} … {{/unless}}",
    example: `{{#unless decisions}}
{{label "none"}}
{{/unless}}`,
    description: "Prints what is inside when the value is absent, empty or no.",
  },
  {
    name: "each",
    usage: "{{#each objectives}} … {{else}} … {{/each}}",
    example: `{{#each sides}}
## {{name}}

{{#each people}}
- {{name}}, {{post}} ({{../name}})
{{else}}
{{label "none"}}
{{/each}}

{{/each}}`,
    description:
      "Prints what is inside once for each entry of a list; names inside are those of the entry, ../ leads out of it. {{else}} is printed for an empty list.",
  },
  {
    name: "with",
    usage: "{{#with meeting.principal}} … {{/with}}",
    example: `{{#with meeting.principal}}
{{name}}, {{post}}
{{/with}}`,
    description: "Steps into a group of values, so that its names can be written without it.",
  },
];
