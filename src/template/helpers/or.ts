/** `or`: several tests of which one must hold. */
import type { Helper } from "../helper.ts";
import { isTrue } from "../truth.ts";

export const or: Helper = {
  name: "or",
  usage: "{{#if (or courtesies closing)}}",
  example: `{{#if (or courtesies closing)}}
## {{label "section.courtesies"}}

{{#each courtesies}}
- {{text}}
{{/each}}
{{#each closing}}
- {{text}}
{{/each}}
{{/if}}`,
  description: "Yes when at least one of its values is there and not empty.",
  arguments: [2, 9],
  named: false,
  tests: true,
  render: (args) => ({ value: args.some(({ value }) => isTrue(value)) }),
  check: () => ({ kind: "flag" }),
};
