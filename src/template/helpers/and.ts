/** `and`: several tests that must all hold. */
import type { Helper } from "../helper.ts";
import { isTrue } from "../truth.ts";

export const and: Helper = {
  name: "and",
  usage: "{{#if (and asks decisions)}}",
  example: `{{#if (and asks decisions)}}
## {{label "section.decisions"}}

{{#each decisions}}
- {{text}}
{{/each}}
{{/if}}`,
  description: "Yes when all of its values are there and not empty.",
  arguments: [2, 9],
  named: false,
  tests: true,
  render: (args) => ({ value: args.every(({ value }) => isTrue(value)) }),
  check: () => ({ kind: "flag" }),
};
