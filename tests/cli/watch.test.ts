/** `chancery build --watch` as a person meets it: on the example in memory, with a watch that tests speak for. */
import { describe, expect, test } from "vitest";
import { openRounds } from "../../src/cli/watch-rounds.ts";
import { quote } from "../../src/diagnostics/phrase.ts";
import type { Host } from "../../src/host/host.ts";
import { HostError } from "../../src/host/host-error.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { runCommand } from "../support/run-command.ts";
import { edit, ONE_PAPER, restore, type Step, watchExample } from "../support/watch-example.ts";

const file = `data/meetings/${BILATERAL}.yaml`;
const reword = edit(file, "I hope we two Ministers", "I trust we two Ministers");
const spoil = edit(file, "chancery: 1", "chancery: [");
const same: Step = () => [file];
const paperOf = (meeting: string) => `output/${meeting}/talking-points.en.pdf`;

const runsIn = (host: MemoryHost) =>
  new TextDecoder().decode(host.files.get("output/journal.jsonl")).match(/"event":"ended"/gu) ?? [];

describe("a round", () => {
  test("makes the papers of the meeting that was saved, and says when, what and how many", async () => {
    const { code, rounds } = await watchExample({ steps: [reword] });
    const [first, second] = rounds;
    expect(first?.stderr).toContain("21:05 data and templates are watched; Ctrl-C ends it\n");
    expect(first?.stdout).toBe(`${paperOf(RECEPTION)}\n${paperOf(BILATERAL)}\n`);
    expect(second?.stderr).toContain(`21:05 saved: ${file}\n1/1 ${BILATERAL}\n`);
    expect(second?.stderr).toMatch(/\n1 file, 0 errors, \d+ warnings?\n$/u);
    expect(second?.stdout).toBe(`${paperOf(BILATERAL)}\n`);
    expect(second?.written).toEqual([BILATERAL]);
    expect(code).toBe(130);
  });

  test("says that nothing changed, and is no run where it makes nothing", async () => {
    const { rounds, host } = await watchExample({
      steps: [same, () => ["data/schemas/house.schema.json"]],
    });
    for (const round of rounds.slice(1)) {
      expect(round.stderr).toContain("nothing changed\n");
      expect(round.stdout).toBe("");
      expect(round.written).toEqual([]);
    }
    expect(rounds).toHaveLength(3);
    expect(runsIn(host)).toHaveLength(1);
  });

  test("says so too where papers were made and came out the same", async () => {
    const remark = edit(file, "chancery: 1", "# a remark\nchancery: 1");
    const { rounds, host } = await watchExample({ steps: [remark] });
    expect(rounds[1]?.stdout).toBe("");
    expect(rounds[1]?.stderr).toMatch(/nothing changed\nup to date, 0 errors/u);
    expect(runsIn(host)).toHaveLength(2);
  });

  test("makes all papers that use a template", async () => {
    const template = "templates/talking-points.md.hbs";
    const own: Step = (host) => {
      const text = new TextDecoder().decode(host.files.get(`builtin/${template}`));
      host.files.set(template, new TextEncoder().encode(text.replace(/^(# .*)$/mu, "$1!")));
      return [template];
    };
    const { rounds } = await watchExample({ steps: [own] });
    expect(rounds[1]?.written).toEqual([RECEPTION, BILATERAL]);
  });

  test("names three files, and counts the others", async () => {
    const paths = ["data/a.yaml", "data/b.yaml", "data/c.yaml", "data/d.yaml", "data/e.yaml"];
    const { rounds } = await watchExample({ steps: [() => paths] });
    expect(rounds[1]?.stderr).toContain(
      "saved: data/a.yaml, data/b.yaml, data/c.yaml and 2 more\n",
    );
  });

  test("goes by the options of the build", async () => {
    const words = [BILATERAL, ...ONE_PAPER, "--lang", "vi", "--as-of", "2025-11-20"];
    const elsewhere = edit(
      `data/meetings/${RECEPTION}.yaml`,
      "great friendship",
      "deep friendship",
    );
    const { rounds } = await watchExample({ words, steps: [elsewhere, reword] });
    expect(rounds[0]?.stdout).toBe(`output/${BILATERAL}/talking-points.vi.pdf\n`);
    expect(rounds.slice(1).map(({ written }) => written)).toEqual([[], [BILATERAL]]);
  });
});

describe("what is wrong", () => {
  test("is told, nothing is written, and the end of it is said", async () => {
    const { code, rounds } = await watchExample({ steps: [spoil, same, restore(file)] });
    const [, broken, still, right] = rounds;
    expect(broken?.stderr).toContain("error[yaml-");
    expect(still?.stderr).toContain("error[yaml-");
    expect([broken?.written, still?.written, right?.written]).toEqual([[], [], []]);
    expect(right?.stderr).toMatch(/nothing changed\n[\s\S]*all is right again\n$/u);
    expect(code).toBe(130);
  });

  test("of the first build does not end the watch", async () => {
    const { code, rounds } = await watchExample({
      files: { [file]: "chancery: [" },
      steps: [restore(file)],
    });
    expect(rounds[0]?.stderr).toContain("error[");
    expect(rounds[1]?.stdout).toContain(paperOf(BILATERAL));
    expect(rounds[1]?.stderr).toContain("all is right again");
    expect(code).toBe(130);
  });

  test("as a warning keeps papers back with --strict, and the watch goes on", async () => {
    const strange = "data/peple.yaml";
    const doubt: Step = (host) => {
      host.files.set(strange, new Uint8Array([10]));
      return reword(host);
    };
    const { code, rounds } = await watchExample({
      words: [...ONE_PAPER, "--strict"],
      steps: [doubt, restore(strange)],
    });
    expect(rounds[1]?.stderr).toContain("with --strict, warnings fail");
    expect(rounds[1]?.written).toEqual([]);
    expect(rounds[2]?.written).toEqual([BILATERAL]);
    expect(code).toBe(130);
  });

  test("and was told of a meeting is told with the next save of another", async () => {
    const words = ["--format", "docx", "--lang", "vi", "--kind", "talking-points"];
    const { rounds } = await watchExample({ words, steps: [reword] });
    const warningsIn = (text = "") => text.match(/\d+ warnings/u)?.[0];
    expect(warningsIn(rounds[1]?.stderr)).toBe(warningsIn(rounds[0]?.stderr));
  });

  test("of a record that is gone is told, and the watch goes on", async () => {
    const kept = new Map<string, Uint8Array>();
    const lose: Step = (host) => {
      for (const [path, bytes] of host.files) if (path.startsWith("data/")) kept.set(path, bytes);
      for (const path of kept.keys()) host.files.delete(path);
      return ["data"];
    };
    const find: Step = (host) => {
      for (const [path, bytes] of kept) host.files.set(path, bytes);
      return ["data"];
    };
    const { rounds } = await watchExample({ steps: [lose, find] });
    expect(rounds[1]?.stderr).toMatch(/^21:05 saved: data\n[\s\S]*error\[no-data\]/u);
    expect(rounds[2]?.stderr).toContain("all is right again");
  });
});

describe("what programs do beside a save", () => {
  test("is no save: locks, copies and halves", async () => {
    const names = [
      ".~lock.a.yaml#",
      "~$a.yaml",
      ".a.yaml.swp",
      "a.yaml~",
      "4913",
      ".chancery.lock",
    ];
    const { rounds } = await watchExample({
      steps: [() => names.map((name) => `data/meetings/${name}`)],
    });
    expect(rounds).toHaveLength(2);
    expect(rounds[1]?.stderr).toBe("");
  });

  test("a file that is gone for a moment, or empty, is waited for", async () => {
    const bytes = exampleInMemory().files.get(file) ?? new Uint8Array();
    for (const before of [undefined, new Uint8Array()]) {
      let at: MemoryHost | undefined;
      let pauses = 0;
      const { rounds } = await watchExample({
        onSleep: () => {
          if (at && ++pauses === 3) at.files.set(file, bytes);
        },
        steps: [
          (host) => {
            at = host;
            if (before) host.files.set(file, before);
            else host.files.delete(file);
            return [file];
          },
        ],
      });
      expect(rounds[1]?.stderr).not.toContain("error[");
      expect(rounds[1]?.stderr).toContain("nothing changed");
    }
  });

  test("all that is heard in a short time is one round", async () => {
    let at: MemoryHost | undefined;
    const more = ["data/house.yaml", "data/people.yaml"];
    const { rounds } = await watchExample({
      onSleep: () => {
        const path = at && more.shift();
        if (path !== undefined) at?.changed(path);
      },
      steps: [
        (host) => {
          at = host;
          return [file];
        },
      ],
    });
    expect(rounds).toHaveLength(2);
    expect(rounds[1]?.stderr).toContain(`saved: data/house.yaml, ${file}, data/people.yaml\n`);
  });

  test("what is saved while papers are made is one more round after it", async () => {
    let at: MemoryHost | undefined;
    const { rounds } = await watchExample({
      steps: [
        (host) => {
          at = host;
          return reword(host);
        },
      ],
      failAt: (operation) => {
        if (at && /^write output\/[^.]/u.test(operation)) {
          edit(file, "I trust we two Ministers", "I know we two Ministers")(at);
          at.changed(file);
          at = undefined;
        }
        return undefined;
      },
    });
    // The second save is taken up before the watch waits again.
    expect(rounds).toHaveLength(2);
    expect(rounds[1]?.stderr.match(/ saved: /gu)).toHaveLength(2);
    expect(rounds[1]?.stdout).toBe(`${paperOf(BILATERAL)}\n`.repeat(2));
  });
});

describe("how it is told", () => {
  test("with --json, a document a round, each in one line", async () => {
    const { rounds } = await watchExample({
      words: [...ONE_PAPER, "--json"],
      steps: [reword, spoil],
    });
    expect(rounds.map(({ stdout, stderr }) => [stdout.match(/\n/gu)?.length, stderr])).toEqual(
      rounds.map(() => [1, ""]),
    );
    const [first, second, third] = rounds.map(({ stdout }) => JSON.parse(stdout));
    expect(first).toMatchObject({ at: "2025-12-02T14:05:00.000Z", saved: [], since: {} });
    expect(first.files).toHaveLength(2);
    expect(second).toMatchObject({
      saved: [file],
      files: [{ path: paperOf(BILATERAL), lang: "en", format: "pdf" }],
      packs: [{ pack: BILATERAL, outcome: "written" }],
    });
    expect(third.diagnostics[0]).toMatchObject({ severity: "error", file });
  });

  test("with --quiet, problems alone, and their end", async () => {
    const { rounds, after } = await watchExample({
      words: [...ONE_PAPER, "--quiet", "--lang", "en"],
      steps: [reword, spoil, restore(file)],
    });
    expect(rounds.map(({ stdout }) => stdout).join("")).toBe("");
    expect(rounds[1]?.stderr).not.toContain("saved");
    expect(rounds[2]?.stderr).toMatch(/^error\[/u);
    expect(rounds[3]?.stderr).toMatch(/all is right again\n$/u);
    expect(after.stderr).toBe("");
  });

  test("in Vietnamese", async () => {
    const words = [...ONE_PAPER, "--messages", "vi"];
    const { rounds } = await watchExample({ words, steps: [same] });
    expect(rounds[0]?.stderr).toContain("21:05 đang theo dõi data và templates");
    expect(rounds[1]?.stderr).toContain("không có gì thay đổi\n");
  });

  test("with what changed since the last issue of each meeting that was made", async () => {
    let [stdout, asked] = ["", ""];
    const host = createMemoryHost(Object.fromEntries(exampleInMemory().files));
    const settings = { root: ".", out: "output", json: false, strict: false, quiet: false };
    const rounds = openRounds(
      {
        version: "0.1.0",
        createHost: () => host,
        loadPipeline: () => import("../../src/pipeline.ts"),
        now: () => new Date(0),
        stdout: (text) => {
          stdout += text;
        },
        stderr: () => undefined,
        environment: () => undefined,
      },
      { ...settings, oneLine: false },
      {
        flags: {},
        optionsFor: () => ({ toolVersion: "0.1.0", kinds: ["talking-points"], formats: ["pdf"] }),
        changesFor: () => async (meeting) => {
          asked += `${meeting} `;
          return meeting === BILATERAL ? [quote("time 14:00 → 14:30")] : undefined;
        },
      },
    );
    await rounds.play([]);
    reword(host);
    await rounds.play([file]);
    expect(asked).toBe(`${RECEPTION} ${BILATERAL} ${BILATERAL} `);
    const since = `${BILATERAL}, changed since it was issued:\n  time 14:00 → 14:30\n`;
    expect(stdout).toBe(
      `${paperOf(RECEPTION)}\n${paperOf(BILATERAL)}\n${since}${paperOf(BILATERAL)}\n${since}`,
    );
  });

  test("whoever stops it is told that it stopped", async () => {
    const { code, after } = await watchExample({
      steps: [
        (host) => {
          host.exit();
          return [];
        },
      ],
    });
    expect(after.stderr).toBe("stopped; nothing is watched any more\n");
    expect(code).toBe(130);
  });
});

describe("where it cannot begin", () => {
  test("it says why: no such meeting, no record, options that exclude one another", async () => {
    expect((await watchExample({ words: ["no-such-meeting"] })).code).toBe(2);
    const createHost = () => createMemoryHost();
    for (const more of [[], ["--emit", "view"], ["--archive"]]) {
      const { code, stderr } = await runCommand(["build", "--watch", ...more], { createHost });
      expect(code).toBe(2);
      expect(stderr).toContain(more.length > 0 ? "options-in-conflict" : "no-record");
    }
  });

  test("nor go on, where the system does not let it listen", async () => {
    const deaf = (host: MemoryHost): Host => ({
      ...host,
      watch: async () => {
        throw new HostError("unknown", "data", "ENOSPC");
      },
    });
    const { code, after } = await watchExample({ seenAs: deaf });
    expect(code).toBe(3);
    expect(after.stderr).toContain("what is saved cannot be heard of: the system says ENOSPC");
    expect(after.stderr).toContain("CHOKIDAR_USEPOLLING=1");
  });

  test("nor where nothing can be written", async () => {
    const { code } = await watchExample({
      failAt: (operation) => (operation.startsWith("write output/") ? "no-space" : undefined),
    });
    expect(code).toBe(3);
  });
});
