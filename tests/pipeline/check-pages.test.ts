/** Pages and cards against what their kind allows, where the type is larger than usual. */
import { describe, expect, test } from "vitest";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const HOUSE = "data/house.yaml";
const MEETING = `data/meetings/${BILATERAL}.yaml`;

/** The example whose minister reads type of this size, with these words in the place of others. */
function house(size: number, changes: Record<string, readonly [string, string]> = {}) {
  return exampleInMemory({
    [HOUSE]: ["text_size: 11 # points", `text_size: ${size}`],
    ...changes,
  });
}

describe("talking points are one page", () => {
  const build = async (size: number, theme = "international") => {
    const host = house(size);
    const text = new TextDecoder().decode(host.files.get(HOUSE));
    host.files.set(
      HOUSE,
      new TextEncoder().encode(text.replace("theme: international", `theme: ${theme}`)),
    );
    const options = { meetings: [BILATERAL], kinds: ["talking-points"] };
    const { diagnostics } = await runBuild(host, options);
    return diagnostics.filter(({ code }) => code.startsWith("page-"));
  };

  test("in usual type, and in a theme of larger type on the pages that it allows", async () => {
    expect(await build(11)).toEqual([]);
    expect(await build(11, "large-print")).toEqual([]);
  });

  test("and a second one in larger type is told of at the line that asks for that", async () => {
    const [told, ...others] = await build(18);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ severity: "warning", place: { file: HOUSE } });
    expect(told?.message).toMatch(/talking-points\.en\.pdf takes 2 pages in place of 1$/u);
  });
});

test("a card is one sheet however many pages the larger type of its theme is allowed", async () => {
  const long = "We are glad to be here with all of our friends today. ".repeat(130).trim();
  const host = house(11, {
    [MEETING]: ["We need to clarify **specific needs** in three areas.", `Clearly. ${long}`],
  });
  const kind = `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
theme: uk-submission
title: { en: Sheets }
budget: { card: 1 }
---
# {{paper.title}}

{{meeting.title}}

{{> reconstructed}}

{{#each cards}}
::pagebreak

{{#each texts}}
{{text}}
{{/each}}
{{/each}}
`;
  host.files.set("templates/sheets.md.hbs", new TextEncoder().encode(kind));
  const { diagnostics } = await runBuild(host, { meetings: [BILATERAL], kinds: ["sheets"] });
  const told = diagnostics.filter(({ code }) => code === "card-overflow");
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/takes 2 cards of .*, and 1 is allowed$/u),
  ]);
});
