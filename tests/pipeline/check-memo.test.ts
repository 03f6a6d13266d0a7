/** What is remembered between two checks: it makes the second quick and never makes it wrong. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { recallCheck } from "../../src/pipeline/check-memo.ts";
import { check } from "../../src/pipeline.ts";
import { once } from "../../src/text/once.ts";
import { exampleInMemory, outputsOf } from "../support/example-in-memory.ts";
import { tries } from "../support/extent.ts";

const MEMO = "output/.chancery/checked.json";
const MEETINGS = "output/.chancery/meetings.json";
const KNOWN = "output/.chancery/known.jsonl";
const FOUND = "output/.chancery/found.jsonl";
const BUILD = "build-1";

/** What a check says, made or recalled, with the memo that lies in the folder. */
function checkWithMemo(host: MemoryHost, program: string | undefined = BUILD, asOf?: string) {
  const report = new Report();
  const options = { program, ...(asOf !== undefined && { asOf }) };
  const recalled = recallCheck(host, options, report);
  const outcome = recalled ?? check(host, options, report);
  return { recalled: recalled !== undefined, outcome, problems: report.problems };
}

/** What a check says that has never seen the folder. */
function checkAfresh(host: MemoryHost, asOf?: string) {
  const report = new Report();
  const outcome = check(host, asOf === undefined ? {} : { asOf }, report);
  return { outcome, problems: report.problems };
}

function edit(host: MemoryHost, path: string, change: (text: string) => string): void {
  const text = new TextDecoder().decode(host.files.get(path));
  host.files.set(path, new TextEncoder().encode(change(text)));
}

describe("a folder in which nothing has changed", () => {
  test("is told the same again, without the check being made", () => {
    const host = exampleInMemory({ "data/people.yaml": ["precedence:", "precendence:"] });
    const first = checkWithMemo(host);
    expect(first.recalled).toBe(false);
    expect(first.outcome).toBe("problems");
    expect(checkWithMemo(host)).toEqual({ ...first, recalled: true });
  });

  test("is told the same in Vietnamese", () => {
    const host = exampleInMemory({ "data/people.yaml": ["precedence:", "precendence:"] });
    const vietnamese = { language: "vi", texts: { 'unknown field "{field}"': "x {field}" } };
    const told = [0, 1].map(() => {
      const report = new Report();
      const options = { program: BUILD };
      if (!recallCheck(host, options, report)) check(host, options, report);
      return report.toldIn(vietnamese);
    });
    expect(told[1]).toEqual(told[0]);
  });

  test("has nothing but memos written beside the papers", () => {
    const host = exampleInMemory();
    const before = [...host.files.keys()];
    checkWithMemo(host);
    expect(new Set(host.files.keys())).toEqual(new Set([...before, MEMO, MEETINGS, KNOWN, FOUND]));
  });
});

const first = once(() => {
  const host = exampleInMemory();
  checkWithMemo(host);
  return [...host.files];
});

/** The example with the memo of a check, which is made once for all tests. */
function checkedExample(): MemoryHost {
  return createMemoryHost(Object.fromEntries(first()));
}

describe("the check is made again", () => {
  const changes: Readonly<Record<string, (host: MemoryHost) => void>> = {
    "when a letter of the data changes": (host) =>
      edit(host, "data/people.yaml", (text) => text.replace("precedence:", "precendence:")),
    "when a data file is added": (host) => host.files.set("data/notes.txt", new Uint8Array()),
    "when a data file goes": (host) => host.files.delete("data/sources.yaml"),
    "when a built-in partial changes": (host) =>
      edit(host, "builtin/templates/partials/entry.md.hbs", (text) => `${text}{{nothing}}`),
    "when the house puts its own template before ours": (host) =>
      host.files.set(
        "templates/talking-points.md.hbs",
        new TextEncoder().encode("no front matter"),
      ),
    "when papers are to be in another language too": (host) =>
      edit(host, "data/house.yaml", (text) => `${text}\nlanguages: [en, vi]\n`),
    "when a font goes": (host) => host.files.delete("builtin/templates/fonts/Tinos-Bold.ttf"),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, () => {
      const host = checkedExample();
      change(host);
      const { recalled, ...rest } = checkWithMemo(host);
      expect(recalled).toBe(false);
      expect(rest).toEqual(checkAfresh(host));
    });
  }

  test("when the words of a second language change", () => {
    const host = exampleInMemory();
    edit(host, "data/house.yaml", (text) => `${text}\nlanguages: [en, lo]\n`);
    const first = checkWithMemo(host);
    expect(new Set(first.problems.map(({ code }) => code))).toEqual(new Set(["text-untranslated"]));
    expect(checkWithMemo(host)).toEqual({ ...first, recalled: true });
    edit(host, "builtin/templates/locales/lo.yaml", (text) => text.replace("none:", "non:"));
    const { recalled, ...rest } = checkWithMemo(host);
    expect(recalled).toBe(false);
    expect(rest).toEqual(checkAfresh(host));
    expect(rest.outcome).toBe("problems");
  });

  test("for a part of the papers, which leaves the memo of the whole as it is", () => {
    const host = checkedExample();
    const report = new Report();
    check(host, { program: BUILD, languages: ["lo"] }, report);
    expect(report.problems.map(({ code }) => code)).toContain("text-untranslated");
    expect(recallCheck(host, { program: BUILD, languages: ["lo"] }, new Report())).toBeUndefined();
    expect(checkWithMemo(host).recalled).toBe(true);
  });

  test("when another day is asked for", () => {
    const host = checkedExample();
    expect(checkWithMemo(host, BUILD, "2025-11-20").recalled).toBe(false);
    expect(checkWithMemo(host).recalled).toBe(false);
  });

  test("when the memo is of another build", () => {
    const host = checkedExample();
    expect(checkWithMemo(host, "build-2").recalled).toBe(false);
  });

  test("when chancery runs from its sources, where nothing is remembered", () => {
    const host = checkedExample();
    expect(recallCheck(host, {}, new Report())).toBeUndefined();
    const fresh = exampleInMemory();
    check(fresh, {}, new Report());
    expect(outputsOf(fresh)).toEqual([]);
  });

  test("when the memo was cut off, changed or emptied", () => {
    const host = checkedExample();
    const memo = host.files.get(MEMO) ?? new Uint8Array();
    const broken = fc.oneof(
      fc.nat(memo.length - 1).map((end) => memo.slice(0, end)),
      fc.tuple(fc.nat(memo.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = memo.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        return bytes;
      }),
      fc.uint8Array({ maxLength: 200 }),
    );
    const trusts = fc.property(broken, (bytes) => {
      host.files.set(MEMO, bytes);
      return recallCheck(host, { program: BUILD }, new Report()) === undefined;
    });
    fc.assert(trusts, { seed: 20251202, numRuns: 200 });
  });
});

test("a folder that may not be written to is checked all the same", () => {
  const { files } = exampleInMemory({ "data/people.yaml": ["precedence:", "precendence:"] });
  const host = createMemoryHost(Object.fromEntries(files), { failAt: () => "denied" });
  const { outcome, problems } = checkWithMemo(host);
  expect(outcome).toBe("problems");
  expect(problems.map(({ code }) => code)).toContain("unknown-field");
  expect(checkWithMemo(host).recalled).toBe(false);
});

describe("after a change", () => {
  const LATER = "data/meetings/2025-12-02-binh-phosay.yaml";
  const SEEDED = { code: "seeded", severity: "warning", message: "kept from before" } as const;

  /** A folder whose memo of the earlier meeting holds a problem that no check would find. */
  function seededHost(): MemoryHost {
    const host = checkedExample();
    const text = new TextDecoder().decode(host.files.get(MEETINGS));
    const memo = JSON.parse(text.slice(text.indexOf("\n") + 1));
    memo.meetings["2025-11-11-chinh-phosay"].problems.push(SEEDED);
    const body = JSON.stringify(memo);
    const sum = createHash("sha256").update(body).digest("hex");
    host.files.set(MEETINGS, new TextEncoder().encode(`${sum}\n${body}`));
    return host;
  }
  const isRecalled = (host: MemoryHost, program = BUILD) =>
    checkWithMemo(host, program).problems.some(({ code }) => code === SEEDED.code);

  test("in one meeting, the papers of another are not made again", () => {
    const host = seededHost();
    edit(host, LATER, (text) => `${text}\n# late`);
    expect(isRecalled(host)).toBe(true);
  });

  test("in what they name, they are", () => {
    for (const path of ["data/people.yaml", "builtin/templates/locales/en.yaml"]) {
      const host = seededHost();
      edit(host, path, (text) => `${text}\n# late`);
      expect(isRecalled(host), path).toBe(false);
    }
  });

  test("of the program, they are", () => {
    expect(isRecalled(seededHost(), "build-2")).toBe(false);
  });
});

describe("whatever is edited and taken back", () => {
  test("a check with a memo says what one without would say", () => {
    const original = exampleInMemory();
    const paths = [...original.files.keys()].filter((path) => /\.(?:yaml|hbs)$/u.test(path));
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          path: fc.constantFrom(...paths),
          at: fc.nat(),
          what: fc.constantFrom("", "x", "\n", ": ", "{{", "unknown"),
        }),
      },
      { weight: 1, arbitrary: fc.constant("revert" as const) },
      { weight: 1, arbitrary: fc.constant("again" as const) },
    );
    const agrees = fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const host = checkedExample();
      for (const each of steps) {
        if (each === "revert") {
          for (const [path, bytes] of original.files) host.files.set(path, bytes);
        } else if (each !== "again") {
          edit(host, each.path, (text) => {
            const at = each.at % (text.length + 1);
            return text.slice(0, at) + each.what + text.slice(at + 3);
          });
        }
        const { outcome, problems } = checkWithMemo(host);
        expect({ outcome, problems }).toEqual(checkAfresh(host));
      }
    });
    fc.assert(agrees, { seed: 20251111, numRuns: tries(2, 4) });
  }, 120_000);
});
