/** What Tab offers, and that the script for bash takes it in. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { bashScript } from "../../src/cli/completion/bash-script.ts";
import { words } from "../../src/cli/completion/candidates.ts";
import { run } from "../../src/cli/run.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { updateSchema } from "../../src/record/commitment.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { modalityWords } from "../../src/tasks/list-words.ts";
import { schemaNames } from "../../src/tasks/schema.ts";

const files = {
  "data/meetings/2025-11-11-reception.yaml": "",
  "data/meetings/2025-12-02-visit.yaml": "",
  "data/commitments/2025-12-02-visit.yaml": "commitments:\n  - id: v-01\n  - id: v-02\n",
  "data/parties.yaml": "parties:\n  - id: moha\n    name: Bộ Nội vụ\n  - id: mlsw\n",
  "data/people.yaml": "people:\n  - id: binh\n",
  "builtin/templates/note.md.hbs": "",
  "builtin/templates/locales/en.yaml": "",
  "templates/own-note.md.hbs": "",
  "templates/locales/vi.yaml": "",
  "data/house.yaml": "chancery: 1\nfirst_week: 2025-W50 # Monday 8 December\n",
  "templates/own-list.md.hbs": "---\nchancery: 1\nfor: week\nas_at: week\n---\n",
  "output/weekly/2025-W51/manifest.json": "",
};

/** The words offered for the last of these, and the sign for the shell. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  let printed = "";
  await run(["complete", "--", ...words], {
    version: "0.1.0",
    createHost: ({ root }) => createMemoryHost(root === "elsewhere" ? {} : files),
    loadPipeline: () => Promise.reject(new Error("too slow")),
    stdout: (text) => {
      printed += text;
    },
    stderr: (text) => expect(text).toBe(""),
    now: () => new Date("2025-12-31T12:00:00Z"),
    environment: () => undefined,
  });
  return printed
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");
}

test("commands and options, those of the program behind a command too", async () => {
  expect(await offered("bu")).toEqual(["build", ":4"]);
  expect(await offered("build", "--fo")).toEqual(["--format", "--force", ":4"]);
  expect(await offered("build", "--ar")).toEqual(["--archive", ":4"]);
  expect(await offered("check", "--as")).toEqual(["--as-of", ":4"]);
  expect(await offered("")).not.toContain("complete");
});

test("names of the record, of the root that the line names", async () => {
  expect(await offered("build", "2025-12")).toEqual(["2025-12-02-visit", ":4"]);
  expect(await offered("--root", "elsewhere", "build", "")).toEqual([":4"]);
  expect(await offered("list", "commitments", "--owner", "m")).toEqual(["moha", "mlsw", ":4"]);
});

test("kinds, languages, formats and choices, after a space or a sign of equality", async () => {
  expect(await offered("build", "--kind", "")).toEqual(["note", "own-note", ":4"]);
  expect(await offered("build", "--lang=v")).toEqual(["vi", ":4"]);
  expect(await offered("build", "--emit", "m")).toEqual(["markdown", ":4"]);
  expect(await offered("list", "c")).toEqual(["commitments", "checks", ":4"]);
});

test("weeks that have a memo, who may have an edition, and kinds for weeks alone", async () => {
  expect(await offered("weekly", "--week", "2025")).toEqual(["2025-W50", "2025-W51", ":4"]);
  expect(await offered("weekly", "--unit", "")).toEqual(["all", "moha", "mlsw", "binh", ":4"]);
  expect(await offered("weekly", "--unit", "all,m")).toEqual(["all,moha", "all,mlsw", ":4"]);
  expect(await offered("weekly", "--kind", "")).toEqual(["own-list", ":4"]);
  expect(await offered("check", "--kind", "own")).toEqual(["own-list", "own-note", ":4"]);
  expect(await offered("weekly", "--em")).toEqual(["--emit", ":4"]);
});

test("what an option means in its own command", async () => {
  expect(await offered("new", "meeting", "--kind", "c")).toEqual([
    "courtesy-call",
    "conference",
    "committee-session",
    ":4",
  ]);
  expect(await offered("new", "meeting", "--state", "h")).toEqual(["held", ":4"]);
  expect(await offered("new", "meeting", "--host", "m")).toEqual(["moha", "mlsw", ":4"]);
  expect(await offered("new", "meeting", "--timezone=Asia/Vien")).toEqual(["Asia/Vientiane", ":4"]);
  expect(await offered("new", "commitment", "--modality", "a")).toEqual(["agreed", ":4"]);
  expect(await offered("new", "commitment", "--owner", "u")).toEqual([":4"]);
  expect(await offered("schema", "m")).toEqual(["meeting", ":4"]);
});

test("commitments, and what an update may say of them", async () => {
  expect(await offered("update", "v")).toEqual(["v-01", "v-02", ":4"]);
  expect(await offered("update", "v-01", "--status", "d")).toEqual(["delivered", "dropped", ":4"]);
  for (const option of ["--by", "--lead", "--owner", "--counterpart"]) {
    expect(await offered("update", "v-01", option, "b")).toEqual(["binh", ":4"]);
    expect(await offered("update", "v-01", option, "u")).toEqual(["unknown", ":4"]);
  }
  expect(await offered("update", "v-01", "--owner", "moha,b")).toEqual(["moha,binh", ":4"]);
  // Options that only say why nothing is changed are offered to nobody.
  expect(await offered("update", "v-01", "--e")).toEqual(["--evidence", ":4"]);
});

test("the words of fields are those of the schemas", () => {
  const { kind, state } = meetingSchema.shape;
  expect(words.meetingKinds).toEqual(kind.options);
  expect(words.meetingStates).toEqual(state.options);
  expect(words.modalities).toEqual(Object.keys(modalityWords));
  expect(words.statuses).toEqual(updateSchema.shape.status.unwrap().options);
  expect(words.schemas).toEqual(schemaNames);
});

test("the next of several names, none twice", async () => {
  expect(await offered("build", "--format", "pdf,")).toEqual(["pdf,docx", ":4"]);
});

test("folders are left to the shell", async () => {
  expect(await offered("check", "--root", "")).toEqual([":16"]);
});

test("what is not known is met with silence", async () => {
  expect(await offered("bulid", "--knd", "a", "")).toEqual([":4"]);
});

const bash = process.platform === "win32" ? undefined : "bash";

test.skipIf(!bash || spawnSync(bash, ["--version"]).status !== 0).each([
  ["chancery build --kind no", "note"],
  ["chancery build --kind=no", "note"],
  ["chancery build ", "note"],
  ["chancery build $(exit 3) x", ""],
])("bash takes in what is offered for %j", (line, reply) => {
  const program = [
    bashScript,
    bashScript,
    "chancery() { printf 'note\\tsome words: here\\n:4\\n'; }",
    `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}`,
    "_chancery chancery || exit 9",
    'printf %s "$' + '{COMPREPLY[*]}"',
  ].join("\n");
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", program], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual([reply, ""]);
});
