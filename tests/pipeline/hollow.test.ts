/** What announces something that does not come keeps a paper back: it would be a hole that nobody is told of. */
import { expect, test } from "vitest";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const file = "templates/talking-points.md.hbs";
const TOP = "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 2\n---\n";

/** Line and code of all that is told of a template, by the lines of its body. */
async function problemsOf(...body: readonly string[]) {
  const host = exampleInMemory();
  const lines = ["# {{paper.title}}", "", ...body, ""];
  host.files.set(file, new TextEncoder().encode(TOP + lines.join("\n")));
  const kinds = ["talking-points"];
  const { diagnostics } = await runBuild(host, { kinds, meetings: [BILATERAL], emit: "markdown" });
  return diagnostics.map(({ code, place }) => `${(place?.line ?? 0) - 9} ${code}`);
}

const text = "{{meeting.title}}";

test("a heading with nothing beneath is told of at its line, be it the last one or in a box", async () => {
  const kept = [":::keep", `### ${text}`, ":::"];
  expect(await problemsOf(`## ${text}`, "", ...kept, "", `## ${text}`, "", "---")).toEqual([
    "4 document-bare-heading",
    "7 document-bare-heading",
  ]);
  expect(await problemsOf(`## ${text}`, "", `### ${text}`, "", text)).toEqual([]);
});

test("so is an annex", async () => {
  const two = [`::annex[${text}]{#one}`, "", `::annex[${text}]{#two}`, "", text];
  expect(await problemsOf(text, "", ...two)).toEqual(["3 document-bare-heading"]);
});

test("so is a table to which no row came", async () => {
  const head = [`| ${text} | ${text} |`, "|---|---|"];
  const rows = ["{{#each programme.items}}", "| {{time}} | {{what}} |", "{{/each}}"];
  expect(await problemsOf(...head, ...rows)).toEqual(["1 document-table-without-rows"]);
});
