/**
 * Chancery speaks to no network: the built program makes all papers while every door that Node has to one
 * throws, and none of its files names such a door.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RECEPTION } from "../support/example.ts";
import { importsOf, projectFolder, readSources, withoutComments } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const dist = join(projectFolder, "dist");

/** Read before the program, in each of its threads: each call of a door is noted and fails. */
const DOORS = `
const { appendFileSync } = require("node:fs");
const shut = (name) => function () {
  appendFileSync(process.env.DOORS_LOG, name + "\\n");
  throw new Error("the network was asked for: " + name);
};
for (const name of ["net", "tls", "http", "https", "http2", "dgram", "dns", "dns/promises", "inspector"]) {
  const door = require("node:" + name);
  for (const [key, value] of Object.entries(door)) {
    if (typeof value === "function" && /^(?:connect|createConnection|createServer|createSocket|createSecureServer|request|get|lookup|resolve|reverse|open|ClientRequest|Resolver)/.test(key)) {
      try { door[key] = shut(name + "." + key); } catch { /* some cannot be replaced */ }
    }
  }
}
// Node itself makes sockets for its streams, and connects none.
require("node:net").Socket.prototype.connect = shut("net.Socket.connect");
require("node:net").Server.prototype.listen = shut("net.Server.listen");
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) {
  Object.defineProperty(globalThis, name, { configurable: true, get: () => shut(name) });
}
require("node:module").syncBuiltinESMExports();
`;

const ADDRESS = "http://127.0.0.1:9/x.png";

test("all papers are made while every door to the network throws, addresses in data, template and theme included", () => {
  const root = makeTemporaryFolder();
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  mkdirSync(join(root, "templates", "themes"), { recursive: true });
  change(join(root, "data", "meetings", `${RECEPTION}.yaml`), (text) =>
    text.replace(
      "Working trip of",
      `The [trip](${ADDRESS}) <img src=${ADDRESS}> ![x](${ADDRESS}) of`,
    ),
  );
  const points = "templates/talking-points.md.hbs";
  cpSync(join(projectFolder, points), join(root, points));
  change(join(root, points), (text) => `${text}\n[{{meeting.date}}](${ADDRESS})\n`);
  const theme = "templates/themes/international.yaml";
  cpSync(join(projectFolder, theme), join(root, theme));
  change(join(root, theme), (text) => text.replace(/^( +family:) .*$/mu, `$1 ${ADDRESS}`));
  const log = join(root, "doors.log");
  writeFileSync(log, "");
  const doors = join(root, "doors.cjs");
  writeFileSync(doors, DOORS);
  const run = (...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      ["--require", doors, join(dist, "chancery.js"), ...words, "--root", root],
      {
        encoding: "utf8",
        env: { ...process.env, DOORS_LOG: log, CHANCERY_DEBUG: "1" },
      },
    );
  for (const words of [
    ["build", "--force"],
    ["build", RECEPTION, "--archive"],
    ["weekly", "--week", "2025-W50"],
    ["check"],
  ]) {
    const { status, stderr } = run(...words);
    expect(stderr).not.toContain("the network was asked for");
    expect([words, status, stderr]).toEqual([words, 0, stderr]);
  }
  expect(readFileSync(log, "utf8")).toBe("");
  const papers = readdirSync(join(root, "output"), { recursive: true, encoding: "utf8" });
  expect(papers.filter((path) => /\.(?:pdf|docx)$/u.test(path))).toHaveLength(12 + 3 + 2);
}, 180_000);

test("the doors are indeed shut", () => {
  const folder = makeTemporaryFolder();
  const doors = join(folder, "doors.cjs");
  writeFileSync(doors, DOORS);
  const attempts = [
    'fetch("http://127.0.0.1:9")',
    'require("node:http").get("http://127.0.0.1:9")',
    'require("node:https").request("https://127.0.0.1:9")',
    'require("node:net").connect(9)',
    'new (require("node:net").Socket)().connect(9)',
    'require("node:tls").connect(9)',
    'require("node:dns").lookup("example.org", () => {})',
    'require("node:dgram").createSocket("udp4")',
  ];
  for (const attempt of attempts) {
    const { status, stderr } = spawnSync(process.execPath, ["--require", doors, "-e", attempt], {
      encoding: "utf8",
      env: { ...process.env, DOORS_LOG: join(folder, "log") },
    });
    expect([attempt, status]).toEqual([attempt, 1]);
    expect(stderr).toContain("the network was asked for");
  }
});

/** What the program needs of Node; a library that wants more is a decision to be taken here. */
const NEEDED = [
  ..."assert buffer child_process crypto events fs fs/promises os path process readline".split(" "),
  ..."stream stream/consumers tty url util v8 vm worker_threads zlib".split(" "),
];

test("the built program asks Node for no module that it does not need, and for none that knows a network", () => {
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.c?js$/u.test(path) && !path.startsWith("read-back"))
    .map((path) => ({ path, code: readFileSync(join(dist, path), "utf8") }));
  expect(scripts.length).toBeGreaterThan(5);
  const asked = scripts.flatMap(({ code }) =>
    [
      ...code.matchAll(/\bgetBuiltinModule\(["'`]([^"'`]+)["'`]\)/gu),
      ...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/gu),
      ...code.matchAll(/(?:\bimport\(|\bfrom|\bimport) ?["'`](node:[^"'`]+)["'`]/gu),
    ].map(([, name = ""]) => name.replace(/^node:/u, "")),
  );
  const builtin = new Set(asked.filter((name) => /^[a-z]/u.test(name) && name !== "module"));
  expect([...builtin].filter((name) => !NEEDED.includes(name))).toEqual([]);
});

test("the one call of fetch in it is in the library that draws figures, which is given its bytes", () => {
  const calls = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.c?js$/u.test(path) && !path.startsWith("read-back"))
    .flatMap((path) => {
      const code = readFileSync(join(dist, path), "utf8");
      return [...code.matchAll(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource)\(/gu)].map(
        () => path,
      );
    });
  // Of the program, and of the library for other programs.
  expect(calls.sort()).toEqual([expect.stringMatching(/^chunks[\\/]resvg-wasm-/u), "program.cjs"]);
  const renderer = readSources().find(({ path }) => path.endsWith("docx/figure-renderer.ts"));
  expect(renderer?.text).toContain("initWasm(new Uint8Array(bytes))");
});

test("no file of ours names a door to the network", () => {
  for (const { path, text } of readSources()) {
    const doors = importsOf(text).filter((name) =>
      /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector)(?:\/|$)/u.test(name),
    );
    expect([path, doors]).toEqual([path, []]);
    const code = withoutComments(text).replace(/"(?:\\.|[^"\\\n])*"/gu, '""');
    expect([path, /\b(?:fetch|WebSocket|XMLHttpRequest)\(/u.test(code)]).toEqual([path, false]);
  }
});

function change(path: string, how: (text: string) => string): void {
  const before = readFileSync(path, "utf8");
  const after = how(before);
  if (after === before) throw new Error(`${path} did not change`);
  writeFileSync(path, after);
}
