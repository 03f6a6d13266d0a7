/** `not`: the opposite of a test. */
import type { Helper } from "../helper.ts";
import { isTrue } from "../truth.ts";

export const not: Helper = {
  name: "not",
  usage: "{{#if (not decisions)}}",
  example: `{{#if (not decisions)}}
{{label "none"}}
{{/if}}`,
  description: "Yes when the value is absent, empty or no.",
  arguments: [1, 1],
  named: false,
  tests: true,
  render: ([arg]) => ({ value: !isTrue(arg?.value) }),
  check: () => ({ kind: "flag" }),
};
