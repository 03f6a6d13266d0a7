/** A slip in the name of a label is told at its line of the house's own locale, and nowhere else. */
import { expect, test } from "vitest";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

async function problemsWith(from: string, to: string) {
  const host = exampleInMemory();
  const builtin = host.files.get("builtin/templates/locales/en.yaml");
  const text = new TextDecoder().decode(builtin);
  expect(text).toContain(from);
  host.files.set("templates/locales/en.yaml", new TextEncoder().encode(text.replace(from, to)));
  const { diagnostics } = await runBuild(host, { emit: "markdown" });
  return diagnostics;
}

test("a label that chancery has under nearly that name", async () => {
  expect(await problemsWith("\n    objectives:", "\n    objectivs:")).toMatchObject([
    {
      code: "locale-unknown-label",
      place: { file: "templates/locales/en.yaml", column: 5, length: 9 },
      message: 'there is no label "section.objectivs"',
      hint: 'did you mean "objectives"?',
    },
  ]);
});

test("a label of the house's own is free", async () => {
  const both = "\n    objective: One objective\n    objectives:";
  expect(await problemsWith("\n    objectives:", both)).toEqual([]);
});
