/** The first page of a week's memo is the minister's: one page, and the same entries in every language. */
import { beforeAll, describe, expect, test } from "vitest";
import { exampleInMemory, runWeekly } from "../support/example-in-memory.ts";

const FILE = "data/commitments/2025-12-02-binh-phosay.yaml";
const LONG = "Prepare, with the units of both ministries, the list of training needs".repeat(3);

/** The example with so many more items that were due on 3 December. */
function withLate(count: number) {
  const host = exampleInMemory();
  const text = new TextDecoder().decode(host.files.get(FILE));
  const items = Array.from({ length: count }, (_, index) =>
    [
      `  - id: late-${index}`,
      `    what: ${LONG} ${index}`,
      "    modality: proposed",
      "    by: binh",
      "    to: [phosay]",
      "    owner: unknown",
      "    lead: moha",
      "    counterpart: unknown",
      "    deliverable: unknown",
      "    due: { on: 2025-12-03, basis: internal }",
      "    source: s2",
      "    quote: unknown",
    ].join("\n"),
  );
  host.files.set(FILE, new TextEncoder().encode(`${text.trimEnd()}\n\n${items.join("\n\n")}\n`));
  return host;
}

interface Emitted {
  readonly emitted: readonly { readonly paper: string; readonly text: string }[];
}

function rowsShown({ emitted }: Emitted) {
  return emitted.map(({ text }) => {
    const view: { overdue: { first: unknown[]; more?: string; all: unknown[] } } = JSON.parse(text);
    return view.overdue;
  });
}

describe("with more late items than a page can hold", () => {
  let built: Awaited<ReturnType<typeof runWeekly>>;
  let views: ReturnType<typeof rowsShown>;

  beforeAll(async () => {
    const languages = ["en", "vi", "lo"];
    built = await runWeekly(withLate(40), { languages });
    views = rowsShown(await runWeekly(withLate(40), { languages, emit: "view" }));
  });

  test("the memo is made all the same, within its budget of one page for the body", () => {
    expect(built.outcome).toBe("done");
    expect(built.codes).not.toContain("page-budget");
    expect(built.files).toHaveLength(6);
  });

  test("all languages show the same items first, and say how many follow", () => {
    const [english] = views;
    const shown = english?.first.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(10);
    expect(views.map(({ first }) => first.length)).toEqual([shown, shown, shown]);
    expect(views.map(({ more }) => more?.includes(String(40 - shown)))).toEqual([true, true, true]);
  });

  test("all of them stand in the annex", () => {
    expect(views.map(({ all }) => all.length)).toEqual([40, 40, 40]);
  });
});

test("with few items the page shows as many as it has room for", async () => {
  const [view] = rowsShown(await runWeekly(withLate(7), { languages: ["en"], emit: "view" }));
  expect(view?.first.length).toBeGreaterThan(1);
});

test("the head of an official paper takes its room of the page", async () => {
  const host = withLate(40);
  const path = "builtin/templates/themes/international.yaml";
  const head = `formStyles: { line: { size: 11, line: 1.2 } }
heads: { paper: [[{ width: 1, lines: [{ text: "{house}", style: line }, { room: 40, style: line }] }]] }
`;
  const text = new TextDecoder().decode(host.files.get(path));
  host.files.set(path, new TextEncoder().encode(`${text}${head}`));
  const { codes, outcome } = await runWeekly(host, { languages: ["en"] });
  expect(codes).not.toContain("page-budget");
  expect(outcome).toBe("done");
});
