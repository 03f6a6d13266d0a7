/**
 * The import table of CONTRIBUTING.md: who may know whom, and through which door each library
 * comes in. To move a line here is to change the plan of the house; say so there.
 */
import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf, readSources } from "../support/sources.ts";

const upToPipeline = [
  ...["record", "locale", "view", "template", "document", "writers", "pack"],
  ...[
    "checks",
    "checks/record",
    "checks/view",
    "checks/paper",
    "checks/theme",
    "diagnostics",
    "host",
  ],
];

/** By room, the rooms it may import besides itself; `text` is open to all. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: [],
  host: [],
  record: ["diagnostics", "host"],
  locale: ["diagnostics", "host"],
  view: ["record", "locale", "diagnostics"],
  template: ["diagnostics", "host", "locale"],
  document: ["diagnostics"],
  checks: ["diagnostics"],
  "checks/record": ["checks", "diagnostics", "record"],
  "checks/view": ["checks", "diagnostics", "record", "view"],
  "checks/paper": ["checks", "diagnostics", "document"],
  "checks/theme": ["checks", "diagnostics", "writers"],
  writers: ["document", "diagnostics", "host"],
  "writers/pdf": ["writers", "document", "diagnostics", "host"],
  "writers/docx": ["writers", "document", "diagnostics", "host"],
  pack: ["diagnostics", "host"],
  pipeline: upToPipeline,
  tasks: ["tasks/update", "pipeline", ...upToPipeline],
  "tasks/update": ["tasks", "pipeline", ...upToPipeline],
  cli: ["tasks", "tasks/update", "pipeline", "diagnostics", "host"],
  index: ["tasks", "pipeline", "pack", "diagnostics", "host"],
};

/** Single files that may import what their room may not. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The table of formats names each writer once.
  "src/writers/registry.ts": ["writers/pdf", "writers/docx"],
};

/** By library (or its first letters before `*`), the rooms whose door it is. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "@bomb.sh/tab*": ["cli"],
  "@clack/prompts": ["cli"],
  "@resvg/resvg-wasm": ["writers/docx"],
  commander: ["cli"],
  diff: ["document"],
  docx: ["writers/docx"],
  fflate: ["writers/docx"],
  handlebars: ["template"],
  jsondiffpatch: ["tasks"],
  leven: ["text"],
  linebreak: ["text"],
  "mdast*": ["document"],
  "micromark*": ["document"],
  "p-map": ["pipeline"],
  "pdfmake*": ["writers/pdf"],
  workerpool: ["cli"],
  yaml: ["diagnostics", "tasks/update"],
  "zod*": [
    ...["diagnostics", "record", "locale", "view", "template", "document", "writers", "pack"],
    ...["tasks", "tasks/update"],
  ],
  "node:crypto": ["pack", "pipeline", "tasks", "writers/pdf", "writers/docx"],
  "node:zlib": ["pack", "writers/pdf", "writers/docx"],
  "node:path": ["cli", "index"],
  "node:worker_threads": ["cli"],
};

/** Files that are a door of their own. */
const fileDoors: Readonly<Record<string, readonly string[]>> = {
  // The library takes the path of a file.
  "src/cli/makers.ts": ["node:url"],
  "src/host/node.ts": ["node:fs", "node:os", "node:path", "node:url"],
  "src/host/node-code.ts": [
    ...["node:fs", "node:module", "node:path", "node:url", "node:vm", "node:zlib"],
  ],
  "src/host/node-commands.ts": ["node:child_process"],
  "src/host/node-files.ts": ["node:fs", "node:path"],
  "src/host/node-garbage.ts": ["node:v8", "node:vm"],
  "src/host/node-optimiser.ts": ["node:v8"],
  "src/host/node-watch.ts": ["chokidar", "node:path"],
};

function roomOf(path: string): string {
  const [first = "", second = "", third] = path.replace(/^src\//, "").split("/");
  const nested = third !== undefined ? `${first}/${second}` : first;
  return (nested in rooms ? nested : first).replace(/\.ts$/, "");
}

function isOpen(library: string, path: string): boolean {
  if (fileDoors[path]?.includes(library)) return true;
  return Object.entries(doors).some(([name, through]) => {
    const fits = name.endsWith("*") ? library.startsWith(name.slice(0, -1)) : library === name;
    return fits && through.includes(roomOf(path));
  });
}

function mayImport(path: string, target: string): boolean {
  const from = roomOf(path);
  const to = roomOf(target);
  const open = [from, "text", ...(rooms[from] ?? []), ...(exceptions[path] ?? [])];
  return open.includes(to);
}

test("an import is seen in whichever way it is written", () => {
  const text = [
    'import one from "./one.ts";',
    'import {\n  type Two,\n} from "./two.ts";',
    'export { three } from "./three.ts";',
    'import "./four.ts";',
    'const five = await import("./five.ts"); // not import("./six.ts")',
    'const words = "taken from ", more = "./seven.ts";',
  ];
  const names = ["one", "two", "three", "four", "five"].map((name) => `./${name}.ts`);
  expect(importsOf(text.join("\n"))).toEqual(names);
});

test("every file lies in a room of the table", () => {
  expect(readSources().filter(({ path }) => !(roomOf(path) in rooms))).toEqual([]);
});

test("no room imports one that it may not know", () => {
  const offences = readSources().flatMap(({ path, text }) =>
    importsOf(text)
      .filter((name) => name.startsWith("."))
      .map((name) => posix.join(posix.dirname(path), name))
      .filter((target) => !mayImport(path, target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(offences).toEqual([]);
});

test("every library comes in through its own door", () => {
  const offences = readSources().flatMap(({ path, text }) =>
    importsOf(text)
      .filter((name) => !name.startsWith(".") && !isOpen(name, path))
      .map((name) => `${path} imports ${name}`),
  );
  expect(offences).toEqual([]);
});

test("every relative import names its file with its ending", () => {
  const offences = readSources().flatMap(({ path, text }) =>
    importsOf(text)
      .filter((name) => name.startsWith(".") && !name.endsWith(".ts"))
      .map((name) => `${path} imports ${name}`),
  );
  expect(offences).toEqual([]);
});
