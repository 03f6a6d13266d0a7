import { describe, expect, test } from "vitest";
import type { AsAt } from "../../src/view/context.ts";
import { must } from "../support/example.ts";
import { contextOf, FIRST, record, THIRD, viewOf, withAgreement } from "./fixture/fixture.ts";

const { locale } = contextOf("eve");
const unstated = { unstated: locale.text("unstated") };
const status = (name: string) => locale.text(`agreement.status.${name}`);

function instrument(
  word: string,
  mode: AsAt,
  asked: Parameters<typeof viewOf>[1] = {},
  id?: string,
) {
  const rows = viewOf(mode, asked, id).agreements;
  return must(
    rows.find(({ title }) => title.includes(word)),
    `no ${word} among ${rows.map(({ title }) => title).join(", ")}`,
  );
}

describe("an instrument foreseen before the meeting and signed after it", () => {
  for (const mode of ["eve", "after"] as const) {
    const row = instrument("foreseen-agreement", mode);

    test(`${mode}: is listed as foreseen, without the day of its signature`, () => {
      expect(row.status).toBe(status("foreseen"));
      expect(row.signed).toEqual(unstated);
      expect(JSON.stringify(row)).not.toContain("July");
    });

    test(`${mode}: tells nothing of what was signed then`, () => {
      const { place, signatories, term, content, results, difficulties, proposals } = row;
      for (const value of [place, signatories, term, content, results, difficulties, proposals]) {
        expect(value).toEqual(unstated);
      }
    });
  }

  test("is signed in the papers of the meeting after that", () => {
    const row = instrument("foreseen-agreement", "eve", {}, THIRD);
    expect(row.status).toBe(status("signed"));
    expect(row.signed).toBe("1 July 2026");
    expect(row.content).toContain("later-content");
  });
});

describe("an instrument signed before the meeting", () => {
  test("does not show on the eve that it was ended later", () => {
    expect(instrument("ended-plan", "eve").status).toBe(status("signed"));
    expect(JSON.stringify(viewOf("eve").agreements)).not.toContain(status("terminated"));
  });

  test("keeps a standing and a review that are told up to a later day out of earlier memos", () => {
    const review = { content: "x", results: "late news", difficulties: "x", proposals: "x" };
    const told = (as_of: string) =>
      instrument("ended-plan", "after", { record: withAgreement("ended", { as_of, review }) });
    expect(told("2026-08-01")).toMatchObject({ status: status("signed"), results: unstated });
    expect(told("2026-06-01")).toMatchObject({
      status: status("terminated"),
      results: "late news",
    });
  });

  test("is dated no nearer than its source", () => {
    expect(instrument("ended-plan", "eve").signed).toBe("March 2024");
  });

  test("has the desk's remarks in the memo only", () => {
    expect(instrument("treaty", "eve")).not.toHaveProperty("remarks");
    expect(instrument("treaty", "after").remarks).toContain("treaty-remarks");
  });
});

describe("an instrument without any date", () => {
  const titles = (id: string) =>
    viewOf("eve", {}, id)
      .agreements.map(({ title }) => title)
      .join();

  test("is known from the meeting it is said to precede, and not earlier", () => {
    expect(titles(FIRST)).not.toContain("undated-instruments");
    expect(titles("2026-06-15-second")).toContain("undated-instruments");
    expect(titles("2026-06-15-second")).not.toContain("undated-undertakings");
    expect(titles(THIRD)).toContain("undated-undertakings");
  });

  test("is not known at all when it is not said what it precedes", () => {
    const entry = must(record.agreements.get("undated"), "undated");
    const { before: _, ...rest } = entry;
    const agreements = new Map(record.agreements).set("undated", rest);
    const asked = { record: { ...record, agreements } };
    expect(JSON.stringify(viewOf("after", asked))).not.toContain("undated-instruments");
  });
});

test("an instrument signed some time in June is not signed before July", () => {
  const agreed = (asOf: string) =>
    viewOf("after", { asOf }).agreements.some(({ title }) => title.includes("of-june"));
  expect([agreed("2026-06-29"), agreed("2026-06-30")]).toEqual([false, true]);
});

test("an instrument still being negotiated says so", () => {
  expect(instrument("foreseen-memorandum", "after").status).toBe(status("negotiating"));
});

test("an instrument whose talks began in the month of the meeting is not foreseen on its eve", () => {
  const changed = withAgreement("later", { foreseen_on: "2026-06" });
  expect(JSON.stringify(viewOf("eve", { record: changed }))).not.toContain("foreseen-agreement");
});
