/** How far long work is: the lines of a log, the pace and the time left, and the bar on a terminal. */
import { describe, expect, test } from "vitest";
import { type BarView, openProgress, type Step, sayLeft } from "../../src/cli/progress.ts";
import { lineOf, openBar } from "../../src/cli/progress-bar.ts";
import { tell } from "../../src/diagnostics/phrase.ts";
import { vietnamese } from "../../src/diagnostics/vi/vietnamese.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { displayWidth } from "../../src/text/display.ts";
import { runCommand } from "../support/run-command.ts";
import { createStubPipeline } from "../support/stub-pipeline.ts";
import { scenes } from "./scenes.ts";

/** What a log gets of so many steps, each of which takes so many seconds. */
function linesOf(total: number, seconds: number, more: Partial<Step> = {}, catalogue = english) {
  const lines: string[] = [];
  let now = 0;
  const advance = openProgress({
    bar: undefined,
    ticks: () => now,
    language: catalogue?.language ?? "en",
    line: (line) => lines.push(tell(line, catalogue)),
    words: (phrase) => tell(phrase, catalogue),
  });
  for (let done = 0; done < total; done++) {
    advance({ name: `m${done}`, done, total, ...more });
    now += seconds * 1000;
  }
  return lines;
}

const english: typeof vietnamese | undefined = undefined;

describe("a log", () => {
  test("has a line for each of a few, without a pace that is not known yet", () => {
    expect(linesOf(2, 60)).toEqual(["1/2 m0", "2/2 m1"]);
  });

  test("has ten lines of thousands that are quick, with time left and pace", () => {
    const lines = linesOf(5000, 0.02);
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 2)).toEqual([
      "1/5000 m0",
      "501/5000 m500, about 2 min left, 50 a second",
    ]);
  });

  test("has one for every half minute of what is slow", () => {
    const lines = linesOf(1000, 10);
    expect(lines.slice(0, 3)).toEqual([
      "1/1000 m0",
      "4/1000 m3, about 2 h 50 min left, 10 s each",
      "7/1000 m6, about 2 h 50 min left, 10 s each",
    ]);
  });

  test("counts what is begun and not yet made by several threads as work that is left", () => {
    expect(linesOf(20, 1, { atOnce: 2 })[4]).toBe("9/20 m8, about 10 s left, 1.1 s each");
  });

  test("says it in Vietnamese, with the signs of its numbers", () => {
    const lines = linesOf(100, 0.4, {}, vietnamese);
    expect(lines[1]).toBe("11/100 m10, còn khoảng 40 giây, 2,5 mỗi giây");
  });

  test("is told of other work from its beginning", () => {
    const lines: string[] = [];
    let now = 0;
    const telling = { bar: undefined, ticks: () => now, language: "en" };
    const add = (line: Parameters<typeof tell>[0]) => lines.push(tell(line));
    const advance = openProgress({ ...telling, line: add, words: tell });
    for (const name of ["W49", "W50"]) {
      for (let done = 0; done < 40; done++) {
        advance({ name, done, total: 40 });
        now += name === "W49" ? 100 : 5000;
      }
    }
    expect(lines.slice(10, 12)).toEqual(["1/40 W50", "5/40 W50, about 3 min left, 5 s each"]);
  });
});

test.each([
  [0.2, "a few seconds left"],
  [12, "about 10 s left"],
  [54, "about 50 s left"],
  [56, "about 1 min left"],
  [89 * 60, "about 89 min left"],
  [90 * 60, "about 1 h 30 min left"],
  [119 * 60, "about 2 h left"],
])("%d seconds are %s", (seconds, words) => {
  expect(tell(sayLeft(seconds))).toBe(words);
});

test("the pace is that of the last half minute, however long the first took", () => {
  let now = 0;
  let texts: readonly string[] = [];
  const show = (view: BarView) => {
    texts = view.texts;
  };
  const advance = openProgress({
    bar: { show, hide: () => {} },
    ticks: () => now,
    language: "en",
    line: () => {},
    words: (phrase) => tell(phrase),
  });
  for (let done = 0; done < 60; done++) {
    advance({ name: "m", done, total: 100 });
    now += done === 0 ? 3_600_000 : 1000;
  }
  expect(texts).toEqual(["60/100", "about 40 s left", "1 s each", "m"]);
});

test("a name that would act on the terminal is shown instead", async () => {
  const views: BarView[] = [];
  const bar = { show: (view: BarView) => void views.push(view), hide: () => {} };
  await runCommand(["build", "visit"], {
    bar,
    createHost: () => createMemoryHost(scenes.ready?.files() ?? {}),
    loadPipeline: async () => ({
      ...createStubPipeline("ready"),
      build: async (_, { onStep }) => {
        await onStep?.({ meeting: "a\u001b[2Jb", done: 0, total: 1 });
        return { files: [], packs: [], emitted: [], outcome: "done" };
      },
    }),
  });
  expect(views).toEqual([{ part: 0, texts: ["1/1", "a<U+001B>[2Jb"] }]);
});

describe("the line of the bar", () => {
  const view = {
    part: 0.5,
    texts: ["51/100", "about 2 min left", "2.5 a second", "2025-12-02-binh"],
  };

  test.each([
    [
      90,
      `${"█".repeat(15)}${"░".repeat(15)} 51/100  about 2 min left  2.5 a second  2025-12-02-binh`,
    ],
    [60, `${"█".repeat(10)}${"░".repeat(10)} 51/100  about 2 min left  2.5 a second`],
    [40, `${"█".repeat(7)}${"░".repeat(7)} 51/100  about 2 min left`],
    [12, `${"█".repeat(6)}${"░".repeat(5)}`],
  ])("in %d columns", (columns, line) => {
    expect(lineOf(view, columns)).toBe(line);
  });

  test("is never as wide as the terminal, in whatever letters", () => {
    const texts = ["51/100", "còn khoảng 2 phút", "ວຽງຈັນ ກອງປະຊຸມ", "会议"];
    for (let columns = 1; columns < 120; columns++) {
      expect(displayWidth(lineOf({ part: 0.3, texts }, columns))).toBeLessThan(columns);
    }
  });
});

/** A terminal that writes down what it gets, and a clock that is set by hand. */
function openScreen() {
  const screen = { at: 0, width: 40, written: "" };
  const bar = openBar({
    columns: () => screen.width,
    write: (text) => {
      screen.written += text;
    },
    ticks: () => screen.at,
  });
  return { screen, bar };
}

describe("the bar", () => {
  const view = { part: 0, texts: ["1/2"] };

  test("is not there for work that ends within a second", () => {
    const { screen, bar } = openScreen();
    bar.show(view);
    screen.at = 900;
    bar.show(view);
    bar.hide();
    expect(screen.written).toBe("");
  });

  test("comes after a second and goes without a trace, and comes again under what was printed", () => {
    const { screen, bar } = openScreen();
    bar.show(view);
    screen.at = 1000;
    bar.show(view);
    expect(screen.written).toBe(`\r${"░".repeat(30)} 1/2\u001b[K`);
    screen.written = "";
    bar.hide();
    bar.hide();
    expect(screen.written).toBe("\r\u001b[K");
    screen.at = 1200;
    bar.show(view);
    expect(screen.written.startsWith("\r\u001b[K\r░")).toBe(true);
    bar.hide();
  });

  test("is drawn ten times a second at most, and as wide as the terminal is by then", () => {
    const { screen, bar } = openScreen();
    for (; screen.at < 3000; screen.at += 10) {
      if (screen.at > 2000) screen.width = 15;
      bar.show(view);
    }
    const lines = screen.written.split("\r").slice(1);
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(new Set(lines)).toEqual(
      new Set([`${"░".repeat(30)} 1/2\u001b[K`, `${"░".repeat(10)} 1/2\u001b[K`]),
    );
    bar.hide();
  });

  test("comes by itself where the first step takes long", async () => {
    const { screen, bar } = openScreen();
    bar.show(view);
    await expect.poll(() => screen.written, { timeout: 10_000 }).toContain("1/2");
    bar.hide();
  });
});

describe("a command on a terminal", () => {
  /** In order, what is shown, and what is printed between. */
  async function play(...words: readonly string[]) {
    const seen: string[] = [];
    const bar = { show: () => void seen.push("bar"), hide: () => void seen.push("none") };
    const { ready } = scenes;
    if (!ready) throw new Error("there is no such scene");
    const print = () => void seen.push("text");
    await runCommand(["build", ...words], {
      bar,
      createHost: () => createMemoryHost(ready.files()),
      loadPipeline: ready.pipeline,
      stdout: print,
      stderr: print,
    });
    return seen;
  }

  test("has the bar in place of lines, and none where anything is printed", async () => {
    const seen = await play();
    expect(seen.filter((each) => each === "bar")).toHaveLength(2);
    expect(seen.lastIndexOf("bar")).toBeLessThan(seen.indexOf("text"));
    expect(seen[seen.indexOf("text") - 1]).toBe("none");
  });

  test.each(["--quiet", "--json"])("has no bar with %s", async (word) => {
    expect(await play(word)).not.toContain("bar");
  });
});
