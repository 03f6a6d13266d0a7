/** The lists of every day, on the example record and on copies of it with one line changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { type CommitmentListOptions, listCommitments } from "../../src/tasks/list-commitments.ts";
import { listMeetings } from "../../src/tasks/list-meetings.ts";
import { BILATERAL, must, RECEPTION } from "../support/example.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

const example = Object.fromEntries(
  [...listFiles("data"), ...listFiles("templates/locales")].map((path) => [
    path,
    readFileSync(join(projectFolder, path), "utf8"),
  ]),
);
const file = `data/commitments/${BILATERAL}.yaml`;

/** In the house it is the next year already. */
const now = new Date("2025-12-31T20:00:00Z");

/** The example with the first match in its bilateral commitments replaced. */
function exampleWith(from: string, to: string) {
  const text = must(example[file], file);
  expect(text).toContain(from);
  return createMemoryHost({ ...example, [file]: text.replace(from, to) });
}

function commitments(
  host = createMemoryHost(example),
  options: Partial<CommitmentListOptions> = {},
) {
  const report = new Report();
  const list = listCommitments(host, { language: "en", now, ...options }, report);
  if (typeof list === "string") throw new Error(JSON.stringify(report.diagnostics));
  return list;
}

test("all that is open is listed as at today, which is the day in the house's time zone", () => {
  const { asAt, todayIn, commitments: items } = commitments();
  expect({ asAt, todayIn }).toEqual({ asAt: "2026-01-01", todayIn: "Asia/Ho_Chi_Minh" });
  expect(items).toHaveLength(37);
  expect(items.every(({ standing }) => !standing.isClosed)).toBe(true);
});

test("a day before the second meeting knows nothing of what was said there", () => {
  const { commitments: items } = commitments(undefined, { asOf: "2025-12-01" });
  expect(new Set(items.map(({ meeting }) => meeting))).toEqual(new Set([RECEPTION]));
});

test("what is due and not reported is overdue on the day after, and not on the day", () => {
  const due = "due: { on: 2025-12-10, basis: agreed }";
  const host = exampleWith("due: unknown", due);
  const first = (asOf: string) => {
    const { commitments: items } = commitments(host, { asOf, meetings: [BILATERAL] });
    return must(items[0], "no item");
  };
  expect(first("2025-12-10")).toMatchObject({ due: "2025-12-10", standing: { isOverdue: false } });
  expect(first("2025-12-11")).toMatchObject({ standing: { isOverdue: true } });
});

test("what was due before today is overdue without anybody saying a day", () => {
  const host = exampleWith("due: unknown", "due: { on: 2025-12-20, basis: agreed }");
  const overdue = (options: Partial<CommitmentListOptions>) =>
    commitments(host, options).commitments.filter(({ standing }) => standing.isOverdue);
  expect(overdue({})).toMatchObject([{ due: "2025-12-20" }]);
  expect(overdue({ asOf: "2025-12-20" })).toEqual([]);
});

test("a delivered item leaves the list on the day that was entered, and comes with all", () => {
  const updates =
    "due: unknown\n    updates:\n      - { at: 2025-12-05, recorded: 2025-12-08, by: unknown, status: delivered, evidence: Letter 12 }";
  const host = exampleWith("due: unknown", updates);
  expect(commitments(host).commitments).toHaveLength(36);
  expect(commitments(host, { asOf: "2025-12-07" }).commitments).toHaveLength(37);
  expect(commitments(host, { all: true }).commitments).toHaveLength(37);
});

test("an owner is found by id, and unknown finds what nobody is named for", () => {
  const owned = commitments(undefined, { owners: ["mlsw"] });
  const nobody = commitments(undefined, { owners: ["unknown"] });
  expect(owned.commitments.length).toBeGreaterThan(0);
  for (const { owners } of owned.commitments) {
    expect(owners.map(({ id }) => id)).toContain("mlsw");
  }
  expect(nobody.commitments.every(({ owners }) => owners.length === 0)).toBe(true);
  expect(nobody.commitments.length).toBeGreaterThan(0);
});

test("an item is found by the unit that leads it too, where nobody is named to do it", () => {
  const host = exampleWith("lead: unknown", "lead: mlsw");
  const led = commitments(host, { owners: ["mlsw"], meetings: [BILATERAL] });
  const before = commitments(undefined, { owners: ["mlsw"], meetings: [BILATERAL] });
  expect(led.commitments).toHaveLength(before.commitments.length + 1);
});

test("an owner that is not there is told with the nearest that is", () => {
  const report = new Report();
  const host = createMemoryHost(example);
  expect(listCommitments(host, { language: "en", now, owners: ["mlws"] }, report)).toBe("usage");
  expect(report.diagnostics).toMatchObject([
    { code: "unknown-owner", hint: 'did you mean "mlsw"?' },
  ]);
});

test("seen from a day before it, a meeting is planned and nothing was said there", () => {
  const host = createMemoryHost(example);
  const list = listMeetings(host, { language: "en", now, asOf: "2025-11-30" }, new Report());
  expect(typeof list === "string" ? [] : list.meetings).toMatchObject([
    { id: RECEPTION, state: "held", commitments: 22 },
    { id: BILATERAL, state: "planned", commitments: 0 },
  ]);
});

test("names are in the reader's language where the record has them, else in the house's", () => {
  const meetings = (language: string) => {
    const list = listMeetings(createMemoryHost(example), { language, now }, new Report());
    return typeof list === "string" ? [] : list.meetings;
  };
  expect(meetings("en").map(({ place }) => place)).toEqual(["Hà Nội, Việt Nam", "Laos"]);
  expect(meetings("vi").map(({ place }) => place)).toEqual(["Hà Nội, Việt Nam", "Lào"]);
  expect(meetings("en").map(({ id, commitments: count }) => [id, count])).toEqual([
    [RECEPTION, 22],
    [BILATERAL, 15],
  ]);
});

test("no sign of our own is in a list in another language than the record's", () => {
  const host = createMemoryHost(example);
  const report = new Report();
  const meetings = listMeetings(host, { language: "vi", now }, report);
  const lists = JSON.stringify([meetings, commitments(host, { language: "vi" })]);
  expect(lists).toContain("Phosay");
  expect(lists).not.toMatch(/[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/u);
});

test("an owner is found by name too, with or without accents and capitals", () => {
  const host = exampleWith("owner: unknown", "owner: [binh]");
  const ids = (owner: string) =>
    commitments(host, { owners: [owner], meetings: [BILATERAL] }).commitments.map(({ id }) => id);
  const own = ids("binh");
  expect(own).toHaveLength(1);
  const name = "Đỗ Thanh Bình";
  for (const word of [
    "do thanh binh",
    "DO THANH BINH",
    name,
    name.normalize("NFD"),
    "Ðỗ Thanh Bình",
  ])
    expect(ids(word)).toEqual(own);
  expect(ids("Bo Noi vu")).toEqual(ids("moha"));
});

test("a name that several have asks for the id", () => {
  const people = "data/people.yaml";
  const text = must(example[people], people).replace(
    "text: Phosay Sayasone",
    "text: Do Thanh Binh",
  );
  const host = createMemoryHost({ ...example, [people]: text });
  const report = new Report();
  const options = { language: "en", now, owners: ["Đỗ Thanh Bình"] };
  expect(listCommitments(host, options, report)).toBe("usage");
  expect(report.diagnostics).toMatchObject([
    { code: "unknown-owner", message: 'several are named "Đỗ Thanh Bình": binh or phosay' },
  ]);
});
