/** No paper prints a text made from the later report without the notice that says so. */
import { expect, test } from "vitest";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const file = "templates/talking-points.md.hbs";

async function problemsOf(body: string, asAt = "eve") {
  const top = `chancery: 1\nfor: meeting\nas_at: ${asAt}\naudience: internal\norder: 2`;
  const host = exampleInMemory();
  host.files.set(file, new TextEncoder().encode(`---\n${top}\n---\n# {{paper.title}}\n\n${body}`));
  const { diagnostics } = await runBuild(host, { kinds: ["talking-points"], emit: "markdown" });
  return diagnostics;
}

const CLOSING = "{{#each closing}}\n- {{> entry}}\n{{/each}}\n";

test("a paper of the eve without the notice is refused before any data", async () => {
  expect(await problemsOf(CLOSING)).toMatchObject([
    {
      code: "template-without-notice",
      place: { file, line: 11 },
      hint: "write {{> reconstructed}} on a line of its own below the title",
    },
  ]);
});

test("with the notice it is right, and a paper that prints no such text needs none", async () => {
  expect(await problemsOf(`{{> reconstructed}}\n\n${CLOSING}`)).toEqual([]);
  expect(await problemsOf("{{meeting.country}}\n")).toEqual([]);
});

const ISSUES = "{{#each issues}}\n- {{title}}\n{{/each}}\n";
const BOTH = [`${RECEPTION}/talking-points.en`, `${BILATERAL}/talking-points.en`];

test("a notice that is only printed now and then is missed where it is not", async () => {
  const never = "{{#unless issues}}\n{{> reconstructed}}\n{{/unless}}\n\n";
  expect(await problemsOf(never + ISSUES)).toMatchObject([
    { code: "template-without-notice", papers: BOTH },
  ]);
});

test("a paper for after the meeting is held to it by what the record says", async () => {
  expect(await problemsOf(ISSUES, "after")).toMatchObject([
    { code: "template-without-notice", papers: BOTH },
  ]);
});
