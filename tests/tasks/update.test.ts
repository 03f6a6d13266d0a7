/** `chancery update`: what is recorded, what is asked, what is refused, and that two at once lose nothing. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Report } from "../../src/diagnostics/report.ts";
import { HostError } from "../../src/host/host-error.ts";
import { loadRecord } from "../../src/record/load.ts";
import { files } from "../record/fixture.ts";
import { gained, record, register, smallHouse, textOf } from "./update-support.ts";

const before = files[register] ?? "";

const updatesOf = (text: string, id: string) =>
  parse(text).commitments.find((one: { readonly id: string }) => one.id === id).updates;

describe("what is recorded", () => {
  test("is today in the house's zone, and nothing that was not said", async () => {
    const host = smallHouse();
    const now = new Date("2026-01-10T20:00:00Z");
    const given = { status: "in-progress", note: "Sent" };
    const result = await record(host, "b-2", given, { now });
    expect(result).toMatchObject({ outcome: "done", path: register, number: 3, codes: [] });
    expect(updatesOf(textOf(host), "b-2").at(-1)).toEqual({
      at: "2026-01-11",
      recorded: "2026-01-11",
      by: "unknown",
      status: "in-progress",
      note: "Sent",
    });
    expect(gained(before, textOf(host)).split("\n")).toHaveLength(6);
  });

  test("may be anything that an update can say", async () => {
    const host = smallHouse();
    const given = {
      status: "delivered",
      note: "Sent: all of it",
      evidence: "Letter #12",
      due: "2026-03",
      reason: "asked for",
      at: "2026-01-08",
      by: "phosay",
      lead: "moha",
      owner: "moha, mlsw",
      counterpart: "unknown",
      deliverable: "A report",
      what: "Share more",
      ask: "A room",
      source: "s1",
    };
    expect(await record(host, "b-1", given)).toMatchObject({ outcome: "done", codes: [] });
    expect(updatesOf(textOf(host), "b-1")).toEqual([
      {
        at: "2026-01-08",
        recorded: "2026-01-10",
        by: "phosay",
        status: "delivered",
        note: "Sent: all of it",
        evidence: "Letter #12",
        due: { from: "unknown", to: "2026-03", reason: "asked for" },
        what: "Share more",
        owner: ["moha", "mlsw"],
        lead: "moha",
        counterpart: "unknown",
        deliverable: "A report",
        ask: "A room",
        source: "s1",
      },
    ]);
    expect(loadRecord(host, new Report())?.commitments.get("b-1")?.updates).toHaveLength(1);
  });

  test("says which due date was moved, each time", async () => {
    const host = smallHouse();
    await record(host, "b-2", { due: "2026-03", reason: "first" });
    await record(host, "b-2", { due: "2026-04-15", reason: "second" });
    await record(host, "b-2", { due: "unknown", reason: "third" });
    const moves = updatesOf(textOf(host), "b-2").flatMap((one: { due?: unknown }) => one.due ?? []);
    expect(moves).toEqual([
      { from: "unknown", to: "2026-03", reason: "first" },
      { from: "2026-03", to: "2026-04-15", reason: "second" },
      { from: "2026-04-15", to: "unknown", reason: "third" },
    ]);
  });

  test("may contradict what was recorded before of the same day", async () => {
    const host = smallHouse();
    await record(host, "b-2", { at: "2026-01-05", note: "Sent" });
    const again = await record(host, "b-2", { at: "2026-01-05", note: "Not sent after all" });
    expect(again).toMatchObject({ outcome: "done", number: 4 });
  });

  test("is refused where it is doubtful, since it could not be changed afterwards", async () => {
    const host = smallHouse();
    const early = await record(host, "b-2", { note: "Sent", at: "2025-01-05" });
    const codes = ["update-before-meeting", "not-recorded"];
    expect(early).toMatchObject({ outcome: "problems", codes: expect.arrayContaining(codes) });
    const dropped = await record(host, "b-2", { status: "dropped" });
    expect(dropped).toMatchObject({ outcome: "usage", codes: ["missing-answer"] });
    expect(host.log).toEqual(expect.not.arrayContaining([expect.stringMatching(/^rename/u)]));
  });

  test("of a day before another update is told not to hold where the other says it too", async () => {
    const host = smallHouse();
    await record(host, "b-2", { status: "in-progress", at: "2026-01-08" });
    await record(host, "b-2", { due: "2026-03", reason: "x", at: "2026-01-08" });
    const given = {
      status: "on-hold",
      note: "Waits",
      due: "2026-02",
      reason: "y",
      at: "2026-01-07",
    };
    const late = await record(host, "b-2", given);
    expect(late).toMatchObject({ outcome: "done" });
    expect(late.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", '"status" stays as the update of 2026-01-08 has it, since that is a later day'],
      ["warning", '"due" stays as the update of 2026-01-08 has it, since that is a later day'],
    ]);
    // The next is moved from the date that holds, as papers have it and as the check of the record does.
    const next = await record(host, "b-2", { due: "2026-05", reason: "z" });
    expect(next).toMatchObject({ outcome: "done", codes: [] });
    expect(updatesOf(textOf(host), "b-2").at(-1).due.from).toBe("2026-03");
  });

  test("is written although the record is wrong elsewhere, which is not told here", async () => {
    const host = smallHouse({
      "data/sources.yaml": "chancery: 1\nsources:\n  - id: s1\n   title: x\n",
      [register]: before.replace("modality: proposed", "modality: propsed"),
    });
    const result = await record(host, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "done", codes: [] });
    expect(gained(before.replace("proposed", "propsed"), textOf(host))).toContain("note: Sent");
  });
});

describe("what is refused", () => {
  const cases: readonly (readonly [
    what: string,
    id: string,
    given: Readonly<Record<string, string>>,
    code: string,
    outcome: "usage" | "problems",
    told: RegExp,
  ])[] = [
    [
      "an id that is not there",
      "b-11",
      { note: "x" },
      "unknown-commitment",
      "usage",
      /mean "b-1"/u,
    ],
    ["nothing at all", "b-2", { at: "2026-01-01" }, "nothing-to-record", "usage", /--status/u],
    [
      "a status that is none",
      "b-2",
      { status: "deliverd" },
      "wrong-answer",
      "usage",
      /"delivered"/u,
    ],
    ["a party that is none", "b-2", { lead: "mohaa" }, "wrong-answer", "usage", /"moha"/u],
    ["a source that is none", "b-2", { note: "x", source: "s2" }, "wrong-answer", "usage", /s1/u],
    [
      "a day that is to come",
      "b-2",
      { note: "x", at: "2026-01-11" },
      "wrong-answer",
      "usage",
      /still to come/u,
    ],
    [
      "a due date without a reason",
      "b-2",
      { due: "2026-03" },
      "missing-answer",
      "usage",
      /--reason/u,
    ],
    [
      "a reason without a due date",
      "b-2",
      { note: "x", reason: "y" },
      "reason-without-date",
      "usage",
      /--due/u,
    ],
    [
      "a due date that is no date",
      "b-2",
      { due: "soon", reason: "x" },
      "wrong-answer",
      "usage",
      /2025-12/u,
    ],
    [
      "done without evidence",
      "b-2",
      { status: "delivered" },
      "missing-answer",
      "usage",
      /--evidence/u,
    ],
    [
      "closed without evidence",
      "b-2",
      { status: "closed" },
      "missing-answer",
      "usage",
      /--evidence/u,
    ],
    [
      "a letter that no paper can show",
      "b-2",
      { note: "x\u0007" },
      "wrong-answer",
      "usage",
      /U\+0007/u,
    ],
  ];
  test.each(cases)("%s", async (_, id, given, code, outcome, told) => {
    const host = smallHouse();
    const result = await record(host, id, given);
    expect(result).toMatchObject({ outcome, codes: [code] });
    const [{ message = "", hint = "" } = {}] = result.diagnostics;
    expect(`${message}; ${hint}`).toMatch(told);
    expect(host.log).toEqual([]);
  });

  test("what the last update says already", async () => {
    const host = smallHouse();
    const given = { note: "Sent", due: "2026-03", reason: "x" };
    await record(host, "b-2", given);
    const again = await record(host, "b-2", given);
    expect(again).toMatchObject({ outcome: "problems", codes: ["already-recorded"] });
    expect(again.diagnostics[0]?.message).toContain("2026-01-10");
  });

  test("a due date that is the one there is", async () => {
    const host = smallHouse();
    await record(host, "b-2", { due: "2026-03", reason: "x" });
    const again = await record(host, "b-2", { due: "2026-03", reason: "y" });
    expect(again).toMatchObject({ outcome: "problems", codes: ["due-not-moved"] });
  });

  test("an update older than the one above it, as a clock that was set back makes it", async () => {
    const now = new Date("2025-12-04T12:00:00Z");
    const result = await record(smallHouse(), "b-2", { note: "Sent" }, { now });
    expect(result).toMatchObject({ outcome: "problems", codes: ["clock-set-back"] });
    expect(result.diagnostics[0]?.message).toContain("2025-12-05");
  });

  test("an update older than its commitment", async () => {
    const entered = before.replace(
      "modality: proposed",
      "recorded: 2026-02-01\n    modality: proposed",
    );
    const result = await record(smallHouse({ [register]: entered }), "b-1", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["clock-set-back"] });
  });

  test("an error that the record would get", async () => {
    const host = smallHouse();
    const result = await record(host, "b-2", { owner: "unknown, moha" });
    expect(result.outcome).toBe("problems");
    expect(result.codes).toContain("not-recorded");
    expect(textOf(host)).toBe(before);
  });

  test("a commitment whose file cannot be read to the end", async () => {
    const host = smallHouse({ [register]: `${before}  - id: "b-3\n` });
    const result = await record(host, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["file-with-problems"] });
  });

  test("an id that two commitments have", async () => {
    const host = smallHouse({ [register]: before.replace("id: b-1", "id: b-2") });
    const result = await record(host, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["commitment-twice"] });
  });

  test("a layout that has no room, with the lines to put there by hand", async () => {
    const flow = before.replace(
      /- id: b-1\n[\s\S]*$/u,
      "- { id: b-1, what: W, modality: proposed, by: phosay, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: a fragment }\n",
    );
    const host = smallHouse({ [register]: flow });
    const result = await record(host, "b-1", { note: "Sent: today" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["cannot-append"] });
    expect(result.lines).toEqual([
      "      - at: 2026-01-10",
      "        recorded: 2026-01-10",
      "        by: unknown",
      '        note: "Sent: today"',
    ]);
    expect(textOf(host)).toBe(flow);
  });

  test("anything, where it is not known which day it is", async () => {
    const host = smallHouse({ "data/house.yaml": "chancery: 1\n" });
    const result = await record(host, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["file-with-problems"] });
    expect(result.diagnostics[0]?.message).toContain("data/house.yaml");
  });
});

describe("evidence", () => {
  test("of an earlier update is enough", async () => {
    const host = smallHouse();
    await record(host, "b-2", { status: "delivered", evidence: "Letter 12" });
    expect(await record(host, "b-2", { status: "closed" })).toMatchObject({ outcome: "done" });
  });
});

describe("at a terminal", () => {
  test("a commitment alone is asked about", async () => {
    const host = smallHouse();
    const person = { status: "delivered", note: "Sent", evidence: "Letter 12" };
    const { outcome, asked } = await record(host, "b-1", {}, { person });
    expect(asked.map((line) => line.split(":")[0])).toEqual([
      "status",
      "note",
      "at",
      "evidence",
      "due",
    ]);
    expect(outcome).toBe("done");
    expect(updatesOf(textOf(host), "b-1")).toHaveLength(1);
  });

  test("with options given, only that is asked for which a rule asks", async () => {
    const given = { status: "closed", due: "2026-03" };
    const person = { evidence: "Letter 12", reason: "asked for" };
    const { outcome, asked } = await record(smallHouse(), "b-2", given, { person });
    expect(asked.map((line) => line.split(":")[0])).toEqual(["evidence", "reason"]);
    expect(outcome).toBe("done");
    const nothing = await record(smallHouse(), "b-2", { note: "Sent" }, { person: {} });
    expect(nothing).toMatchObject({ outcome: "done", asked: [] });
    const why = { person: { note: "No money" } };
    const dropped = await record(smallHouse(), "b-2", { status: "dropped" }, why);
    expect(dropped.asked).toEqual(["note: why is it given up"]);
  });

  test("giving up writes nothing, and so do no answers", async () => {
    const host = smallHouse();
    const gone = await record(host, "b-2", {}, { person: { note: undefined } });
    expect(gone.outcome).toBe("interrupted");
    const silent = await record(host, "b-2", {}, { person: {} });
    expect(silent).toMatchObject({ outcome: "usage", codes: ["nothing-to-record"] });
    expect(host.log).toEqual([]);
  });
});

describe("on a disk that fails", () => {
  test("at whatever step, the file is as it was or has the update, and never part of it", async () => {
    const whole = smallHouse();
    await record(whole, "b-2", { note: "Sent" });
    for (let at = 0; at < whole.log.length; at++) {
      const host = smallHouse(
        {},
        { failAt: (_, index) => (index === at ? "no-space" : undefined) },
      );
      await record(host, "b-2", { note: "Sent" }).catch((error) => {
        expect(error).toBeInstanceOf(HostError);
      });
      expect([before, textOf(whole)]).toContain(textOf(host));
      expect([...host.files.keys()].filter((path) => path.endsWith(".part"))).toEqual([]);
    }
  });

  test("a process that is killed between writing and renaming leaves the file whole", async () => {
    const host = smallHouse();
    const killed = {
      ...host,
      rename: () => {
        throw new Error("killed");
      },
    };
    await expect(record(killed, "b-2", { note: "Sent" })).rejects.toThrow("killed");
    expect(textOf(host)).toBe(before);
    // What it left is in nobody's way.
    host.files.set(`data/commitments/.${register.split("/").at(-1)}.part`, new Uint8Array([1]));
    expect(await record(host, "b-2", { note: "Sent" })).toMatchObject({ outcome: "done" });
  });
});

describe("what others write meanwhile", () => {
  const lock = '{"process":7,"machine":"PC-12","doing":"x","since":"2026"}';

  test("under their lock is kept, and the due date that they moved is the one moved from", async () => {
    const other = smallHouse();
    await record(other, "b-2", { due: "2026-03", reason: "theirs" });
    const host = smallHouse({ "data/.chancery.lock": lock });
    const waiting = {
      ...host,
      sleep: async () => {
        host.files.set(register, new TextEncoder().encode(textOf(other)));
        host.files.delete("data/.chancery.lock");
      },
    };
    const given = { due: "2026-04", reason: "ours" };
    expect(await record(waiting, "b-2", given)).toMatchObject({ outcome: "done", number: 4 });
    expect(updatesOf(textOf(host), "b-2").at(-1).due.from).toBe("2026-03");
  });

  test("in an editor is kept, and told of", async () => {
    const host = smallHouse();
    const mine = before.replace("Hold a workshop", "Hold two workshops");
    const editor = {
      ...host,
      write: (path: string, bytes: Uint8Array) => {
        host.write(path, bytes);
        host.files.set(register, new TextEncoder().encode(mine));
      },
    };
    const result = await record(editor, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "problems", codes: ["file-changed-meanwhile"] });
    expect(textOf(host)).toBe(mine);
  });

  test("is waited for no longer than ten seconds", async () => {
    const host = smallHouse({ "data/.chancery.lock": lock });
    const result = await record(host, "b-2", { note: "Sent" });
    expect(result).toMatchObject({ outcome: "unwritten", codes: ["locked"] });
    expect(textOf(host)).toBe(before);
  });
});
