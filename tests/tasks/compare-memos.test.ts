/** What falls between two memos by a change behind their backs is told when the next one is made. */
import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../src/host/memory.ts";
import { exampleInMemory, runWeekly } from "../support/example-in-memory.ts";

const FILE = "data/commitments/2025-12-02-binh-phosay.yaml";
const NEXT = { week: "2025-W51", now: new Date("2025-12-16T05:00:00Z"), formats: ["pdf"] };

function edit(host: MemoryHost, change: (text: string) => string): void {
  const text = new TextDecoder().decode(host.files.get(FILE));
  host.files.set(FILE, new TextEncoder().encode(change(text)));
}

const item = (id: string, more = "") => `
  - id: ${id}
    what: Send the list
    modality: proposed
    by: binh
    to: [phosay]
    owner: unknown
    lead: unknown
    counterpart: unknown
    deliverable: unknown
    due: unknown
    source: s2
    quote: unknown
${more}`;

/** The memo of the second week, after a change to the record since the first. */
async function nextAfter(change: (text: string) => string) {
  const host = exampleInMemory();
  edit(host, (text) => `${text.trimEnd()}\n${item("vl-2025-12-02-14")}`);
  await runWeekly(host, { formats: ["pdf"] });
  edit(host, change);
  const { diagnostics, outcome, files } = await runWeekly(host, NEXT);
  const told = diagnostics.map(({ code, message, place }) => ({
    code,
    message,
    file: place?.file,
  }));
  return { told, outcome, files };
}

describe("the next memo", () => {
  test("is silent where nothing was changed but what is recorded since", async () => {
    const update = "updates: [{ at: 2025-12-09, recorded: 2025-12-10, by: unknown, lead: moha }]";
    const same = await nextAfter((text) =>
      text.replace("quote: unknown", `quote: unknown\n    ${update}`),
    );
    expect(same).toMatchObject({ told: [], outcome: "done" });
  });

  test("is not made where an item of the memo before has vanished", async () => {
    const { told, outcome, files } = await nextAfter((text) =>
      text.replace(item("vl-2025-12-02-14"), ""),
    );
    expect(told.map(({ code }) => code)).toEqual(["item-vanished"]);
    expect(told[0]?.message).toContain('"vl-2025-12-02-14"');
    expect([outcome, files]).toEqual(["problems", []]);
  });

  test("warns of an item that was typed in since without its day, which no memo would call new", async () => {
    const { told, outcome } = await nextAfter((text) => `${text}${item("vl-2025-12-02-15")}`);
    expect(told).toMatchObject([{ code: "item-entered-late", file: FILE }]);
    expect(outcome).toBe("done");
  });

  test("takes an item with its day as new without a warning", async () => {
    const dated = item("vl-2025-12-02-15", "    recorded: 2025-12-10\n");
    expect((await nextAfter((text) => text + dated)).told).toEqual([]);
  });

  test("warns of what was changed in place", async () => {
    const { told } = await nextAfter((text) => text.replace("by: binh", "by: phosay"));
    expect(told).toMatchObject([{ code: "history-changed", file: FILE }]);
  });

  test("lets wording be corrected in place", async () => {
    expect(
      (await nextAfter((text) => text.replace("Send the list", "Send the lists"))).told,
    ).toEqual([]);
  });
});
