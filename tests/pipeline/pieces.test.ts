/** A piece of chancery's own that is called wrongly is told once, at the call, by its argument. */
import { expect, test } from "vitest";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const TOP = "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 2\n---\n";
const FIT = "theirObjectives, ifRaised, doNotRaise, sensitivities, replies, notRaised";

test.each([
  ["{{> open-list}}", 5, 'the piece "open-list" needs "list", which is not given'],
  [
    "{{> open-list list=courtesies}}",
    20,
    '"courtesies" cannot be the list of the piece "open-list": it has no "items"',
    `values that fit: ${FIT}`,
  ],
  [
    "{{> open-list list=programme}}",
    20,
    '"programme" cannot be the list of the piece "open-list": its entries have no "text"',
    `values that fit: ${FIT}`,
  ],
  ["{{> entry}}", 5, 'the piece "entry" needs "text", which is not given'],
  [
    "{{> items list=score}}",
    16,
    '"score" may be absent here, and the piece "items" needs it',
    "put {{#if score}} … {{/if}} around it",
  ],
  [
    '{{> defensive heading="section.isues" list=ifRaised}}',
    23,
    'the locale lacks the label "section.isues"',
    'did you mean "section.issues"?',
  ],
])("%s", async (call, column, message, hint = expect.any(String)) => {
  const host = exampleInMemory();
  const body = `${TOP}# {{paper.title}}\n\n{{> reconstructed}}\n\n${call}\n`;
  const file = "templates/talking-points.md.hbs";
  host.files.set(file, new TextEncoder().encode(body));
  const { diagnostics } = await runBuild(host, { kinds: ["talking-points"], emit: "markdown" });
  expect(diagnostics).toMatchObject([{ place: { file, line: 12, column }, message, hint }]);
});
