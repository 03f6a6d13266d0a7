/**
 * A whole evening on the real case, as an officer sees it: `evening.txt` holds each edit, each command and
 * all that came of it. The hour, the length and the two deputies are made up for this scene.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import type { MemoryHost } from "../../src/host/memory.ts";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { runCommand } from "../support/run-command.ts";

type Step =
  | { readonly at: string; readonly command: readonly string[] }
  | { readonly edit: string; readonly changes: readonly (readonly [from: string, to: string])[] };

const MEETING_FILE = `data/meetings/${BILATERAL}.yaml`;
const PAPERS = `output/${BILATERAL}`;

const deputy = (id: string, name: string) => `
  - id: ${id}
    name: ${name}
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: 5
    posts: []
    biography: unknown
`;

const evening: readonly Step[] = [
  {
    edit: "data/people.yaml",
    changes: [
      [
        "\n  - id: chinh\n",
        `${deputy("deputy-a", "Nguyễn Văn A")}${deputy("deputy-b", "Trần Thị B")}\n  - id: chinh\n`,
      ],
    ],
  },
  {
    edit: MEETING_FILE,
    changes: [
      ["start: unknown", 'start: "14:00"'],
      ["minutes: unknown", "minutes: 60"],
      [
        "- { person: binh, role: head }",
        "- { person: binh, role: head }\n      - { person: deputy-a, role: member }",
      ],
      [
        "drafted_by: unknown",
        "distribution: [{ to: binh }, { to: deputy-a }, { to: Interpreter, papers: [talking-points] }]\ndrafted_by: unknown",
      ],
    ],
  },
  { at: "18:30", command: ["issue", BILATERAL, "--copies"] },
  {
    edit: MEETING_FILE,
    changes: [["cleared_by: unknown", "cleared_by: The Chief of the Minister’s Office"]],
  },
  {
    at: "18:40",
    command: ["issue", BILATERAL, "--copies", "--accept", "posts of the deputies are asked for"],
  },
  {
    edit: MEETING_FILE,
    changes: [
      ['start: "14:00"', 'start: "14:30"'],
      ["person: deputy-a", "person: deputy-b"],
      ["{ to: deputy-a }", "{ to: deputy-b }"],
    ],
  },
  { at: "21:00", command: ["changes", BILATERAL] },
  { at: "21:02", command: ["build", BILATERAL] },
  {
    at: "21:05",
    command: ["issue", BILATERAL, "--copies", "--accept", "posts of the deputies are asked for"],
  },
  { at: "21:06", command: ["issue", BILATERAL, "--copies"] },
  { at: "21:07", command: ["copies", BILATERAL] },
  { at: "21:20", command: ["copies", BILATERAL, "--returned", "2", "--of", "v1"] },
  { at: "21:21", command: ["copies", BILATERAL] },
  { at: "21:30", command: ["verify", `${PAPERS}/v1/briefing-note.en.copy-02.pdf`] },
  { at: "21:31", command: ["verify", `${PAPERS}/v2`] },
  { at: "21:32", command: ["verify", `${PAPERS}/briefing-note.en.pdf`] },
];

test("the 21:00 change, from v1 to the copies that are to be collected", async () => {
  const host = exampleInMemory();
  const told: string[] = [];
  for (const step of evening) {
    if ("edit" in step) {
      told.push(...editFile(host, step.edit, step.changes), "");
      continue;
    }
    const { at, command } = step;
    const moment = new Date(`2025-12-01T${at}:00+07:00`);
    const { code, printed } = await runCommand(command, {
      now: () => moment,
      createHost: ({ root }) => below(root, { ...host, now: () => moment }),
    });
    const words = command.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ");
    told.push(`[${at}] $ chancery ${words}`, printed.trimEnd(), `-- exit ${code}`, "");
  }
  await expect(told.join("\n")).toMatchFileSnapshot(join(import.meta.dirname, "evening.txt"));
});

/** A host whose root is a folder of this one: what is verified may lie anywhere. */
function below(root: string, host: MemoryHost): Host {
  const folder = root.replaceAll("\\", "/").split(`/${PAPERS.split("/")[0]}`)[1];
  if (root === "." || folder === undefined) return host;
  const inside = (path: string) => `output${folder}/${path}`;
  return {
    ...host,
    read: (path) => host.read(inside(path)),
    list: (path) => host.list(inside(path)),
    display: (path) => inside(path),
  };
}

/** Edits a file, and gives the lines that changed. */
function editFile(
  host: MemoryHost,
  path: string,
  changes: readonly (readonly [from: string, to: string])[],
): readonly string[] {
  let text = new TextDecoder().decode(must(host.files.get(path), path));
  const lines = [`-- ${path} is edited`];
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    text = text.replace(from, () => to);
    const parts = (mark: string, words: string) =>
      words
        .split("\n")
        .flatMap((line) => (line.trim() === "" ? [] : [`   ${mark} ${line.trim()}`]));
    lines.push(...parts("-", from), ...parts("+", to));
  }
  host.files.set(path, new TextEncoder().encode(text));
  return lines;
}
