/** One writer at a time in a folder: who waits, who gives up, and what becomes of what a killed process left. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { HostError } from "../../src/host/host-error.ts";
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from "../../src/host/memory.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { underLock } from "../../src/pack/lock.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const path = "data/.chancery.lock";
const desk = { process: 1, machine: "desk" };

function lockOf(process: number, machine = "desk", since = "1999-12-31T23:00:00.000Z"): string {
  return `${JSON.stringify({ process, machine, doing: "chancery update a-1", since })}\n`;
}

async function work(host: MemoryHost, act: () => unknown = () => "done", folder = "data") {
  const report = new Report();
  const told: string[] = [];
  const onWait = (line: { readonly text: string }) => told.push(line.text);
  const request = { folder, doing: "chancery update a-2", onWait };
  const result = await underLock(host, request, report, act);
  return { value: result?.value, diagnostics: report.diagnostics, told };
}

/** A host whose sleeps are counted, and may change something. */
function sleeping(
  files: Readonly<Record<string, string>>,
  {
    whileAsleep,
    ...options
  }: MemoryHostOptions & { whileAsleep?: (host: MemoryHost, slept: number) => void },
) {
  let slept = 0;
  const host: MemoryHost = createMemoryHost(files, {
    ...options,
    onSleep: (milliseconds) => {
      slept += milliseconds;
      whileAsleep?.(host, slept);
    },
  });
  return { host, slept: () => slept };
}

const text = (host: MemoryHost, name = path) => {
  const bytes = host.files.get(name);
  return bytes && new TextDecoder().decode(bytes);
};

describe("a lock", () => {
  test("says who works there and what is done, and goes when it is done", async () => {
    const host = createMemoryHost();
    const { value } = await work(host, () => JSON.parse(text(host) ?? ""));
    const since = "2000-01-01T00:00:00.000Z";
    expect(value).toEqual({ ...desk, doing: "chancery update a-2", since });
    expect([...host.files.keys()]).toEqual([]);
  });

  test("goes when the work fails, and when the process is interrupted in it", async () => {
    const host = createMemoryHost();
    const failing = () => Promise.reject(new HostError("disk-full", "data/a"));
    await expect(work(host, failing)).rejects.toThrow("the disk is full");
    expect(host.files.size).toBe(0);
    await work(host, () => {
      host.exit();
      expect(host.files.size).toBe(0);
    });
  });

  test("is left alone at the end where somebody else's stands in its place", async () => {
    const host = createMemoryHost();
    await work(host, () => host.files.set(path, new TextEncoder().encode(lockOf(7))));
    expect(text(host)).toBe(lockOf(7));
  });

  test("is waited for, and a person is told for whom", async () => {
    const { host, slept } = sleeping(
      { [path]: lockOf(7) },
      { running: [7], whileAsleep: ({ files }, ms) => void (ms > 3000 && files.delete(path)) },
    );
    const { value, told } = await work(host);
    expect(value).toBe("done");
    expect(told).toEqual([
      "waiting for {doing} (process {process} on {machine}), which works in {folder}",
    ]);
    expect(slept()).toBeLessThan(4000);
  });

  test.each([
    ["a process that runs", lockOf(7), "if it is no chancery, delete data/.chancery.lock"],
    [
      "another machine, whatever runs here",
      lockOf(8, "PC-12"),
      "if chancery no longer runs on PC-12, delete data/.chancery.lock",
    ],
  ])("is given up after ten seconds where it is that of %s", async (_, lock, remedy) => {
    const { host, slept } = sleeping({ [path]: lock }, { running: [7] });
    const { value, diagnostics } = await work(host);
    expect(value).toBeUndefined();
    expect(slept()).toBeGreaterThanOrEqual(10_000);
    expect(slept()).toBeLessThan(11_000);
    expect(diagnostics).toMatchObject([{ code: "locked", severity: "error" }]);
    expect(diagnostics[0]?.message).toMatch(
      /^chancery update a-1 works in data: process [78] on the machine (?:desk|PC-12), since 1999-12-31T23/u,
    );
    expect(diagnostics[0]?.hint).toContain(remedy);
    expect(text(host)).toBe(lock);
  });

  test("of a process that is gone is taken over at once", async () => {
    const { host, slept } = sleeping({ [path]: lockOf(7) }, {});
    expect((await work(host)).value).toBe("done");
    expect(slept()).toBe(0);
    expect(host.files.size).toBe(0);
  });

  test("of an earlier process of the same number, as a container gives it, is taken over at once", async () => {
    const { host, slept } = sleeping({ [path]: lockOf(desk.process) }, { running: [1] });
    expect((await work(host)).value).toBe("done");
    expect(slept()).toBe(0);
  });

  test("of this very process is waited for, where it works there already", async () => {
    const { host } = sleeping({}, { running: [1] });
    const inner = await work(host, async () => (await work(host)).diagnostics);
    expect(inner.value).toMatchObject([{ code: "locked" }]);
  });

  test.each(["", "{", '{"process":-1}', "not ours"])(
    "that nobody can read (%j) blocks for two seconds and no longer",
    async (lock) => {
      const { host, slept } = sleeping({ [path]: lock }, {});
      expect((await work(host)).value).toBe("done");
      expect(slept()).toBeGreaterThan(1900);
      expect(slept()).toBeLessThan(3000);
    },
  );

  test("that is being written is not taken for one that nobody can read", async () => {
    const { host } = sleeping(
      { [path]: "" },
      {
        running: [7],
        whileAsleep: ({ files }, ms) =>
          void (ms > 1500 && files.set(path, new TextEncoder().encode(lockOf(7)))),
      },
    );
    expect((await work(host)).diagnostics).toMatchObject([{ code: "locked" }]);
  });

  test("of a dead process is not in the way where whoever took it over died of it too", async () => {
    const guard = `${path}.7-19991231230000000`;
    const { host } = sleeping({ [path]: lockOf(7), [guard]: lockOf(8) }, {});
    expect((await work(host)).value).toBe("done");
    expect(host.files.size).toBe(0);
  });

  test("cannot be had in a folder that nobody may write, and that is told as it is", async () => {
    const { host, slept } = sleeping({}, { failAt: () => "denied" });
    const failure = await work(host).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: "no-right", path: "data" });
    expect(slept()).toBeLessThan(2000);
  });

  test("that is refused for a moment is not said to be somebody's", async () => {
    const { host } = sleeping({}, { failAt: () => "denied" });
    const told: string[] = [];
    const onWait = (line: { readonly text: string }) => told.push(line.text);
    const request = { folder: "data", doing: "chancery update a-2", onWait };
    await underLock(host, request, new Report(), () => "done").catch(() => undefined);
    expect(told).toEqual([]);
  });
});

/** A process of a shared folder: its own number, the files of the others, and a step between any two. */
function processAt(files: Map<string, Uint8Array>, number: number, step: () => Promise<void>) {
  const host = createMemoryHost(
    {},
    { self: { process: number, machine: "desk" }, running: [1, 2, 3] },
  );
  return {
    ...host,
    sleep: step,
    read: (name: string) => files.get(name),
    remove: (name: string) => void files.delete(name),
    create: (name: string, bytes: Uint8Array) => {
      if (files.has(name)) return false;
      files.set(name, bytes);
      return true;
    },
  };
}

test("three who find the same dead lock never work at once, in whatever order they go on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.constantFrom(lockOf(9), ""), async (scheduler, left) => {
      const files = new Map([[path, new TextEncoder().encode(left)]]);
      let [inside, most, done] = [0, 0, 0];
      const one = async (number: number) => {
        const host = processAt(files, number, () => scheduler.schedule(Promise.resolve()));
        const act = async () => {
          inside++;
          most = Math.max(most, inside);
          await scheduler.schedule(Promise.resolve());
          inside--;
          done++;
        };
        await underLock(host, { folder: "data", doing: String(number) }, new Report(), act);
      };
      const all = Promise.all([1, 2, 3].map(one));
      await scheduler.waitFor(all);
      expect({ most, done, left: files.size }).toEqual({ most: 1, done: 3, left: 0 });
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("a dead lock goes to one of two, wherever the second comes between two steps of the first", async () => {
  for (const left of [lockOf(9), ""]) {
    for (let at = 0; at < 80; at++) {
      const files = new Map([[path, new TextEncoder().encode(left)]]);
      let [inside, most, done, steps] = [0, 0, 0, 0];
      const act = async () => {
        most = Math.max(most, ++inside);
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        inside--;
        done++;
      };
      const runs: Promise<unknown>[] = [];
      const start = (host: Host, doing: string) =>
        runs.push(underLock(host, { folder: "data", doing }, new Report(), act));
      const second = processAt(files, 2, () => Promise.resolve());
      const first = interrupted(
        processAt(files, 1, () => Promise.resolve()),
        () => {
          if (steps++ === at) start(second, "the second");
        },
      );
      start(first, "the first");
      for (let index = 0; index < runs.length; index++) await runs[index];
      const all = { at, most: 1, done: runs.length, left: 0 };
      expect({ at, most, done, left: files.size }).toEqual(all);
    }
  }
});

/** A host that lets another process go on after each of its steps. */
function interrupted(host: Host, step: () => void): Host {
  const after = <T>(result: T): T => {
    step();
    return result;
  };
  return {
    ...host,
    read: (name) => after(host.read(name)),
    remove: (name) => after(host.remove(name)),
    create: (name, bytes) => after(host.create(name, bytes)),
  };
}

test("a lock on a real disk names a real process, and that of one which has ended is dead", async () => {
  const folder = makeTemporaryFolder();
  const host = createNodeHost({ root: folder, out: folder, builtin: folder });
  const file = join(folder, "data", ".chancery.lock");
  const request = { folder: "data", doing: "chancery update a-1" };
  const held = await underLock(host, request, new Report(), () => readFileSync(file, "utf8"));
  expect(JSON.parse(held?.value ?? "")).toMatchObject({ process: process.pid });
  expect(existsSync(file)).toBe(false);
  // Above the largest number that a system gives.
  const { machine } = host.self();
  writeFileSync(file, lockOf(2 ** 30, machine));
  expect(await underLock(host, request, new Report(), () => 1)).toEqual({ value: 1 });
});
