/**
 * What a person sees: each file in `transcripts/` holds a scene, a command line, and all that came
 * of it. `npm run golden` writes them anew; read the change before you keep it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Pipeline } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { listFiles, projectFolder } from "../support/sources.ts";
import { createStubPipeline, type Mood } from "../support/stub-pipeline.ts";

const folder = join(import.meta.dirname, "transcripts");
const record = {
  "data/house.yaml": "chancery: 1\n",
  "data/meetings/reception.yaml": "chancery: 1\n",
  "data/meetings/visit.yaml": "chancery: 1\n",
  "data/commitments/visit.yaml": "chancery: 1\ncommitments:\n  - owner: mlws\n",
  "builtin/templates/note.md.hbs": "",
  "builtin/templates/memo.md.hbs": "",
  "builtin/templates/locales/en.yaml": "",
};

/** A scene: the files that are there, and a pipeline, the stub or the real one. */
interface Scene {
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
  readonly pipeline: () => Promise<Pipeline>;
}

const stub = (mood: Mood): Scene => ({
  files: () => (mood === "empty" ? {} : record),
  pipeline: async () => createStubPipeline(mood),
});

const scenes: Readonly<Record<string, Scene>> = {
  ready: stub("ready"),
  problem: stub("problem"),
  warning: stub("warning"),
  "full disk": stub("full-disk"),
  broken: stub("broken"),
  "empty folder": stub("empty"),
  "house that reads Vietnamese": {
    ...stub("ready"),
    files: () => ({ ...record, "data/house.yaml": "chancery: 1\nmessages: vi\n" }),
  },
  example: { files: readExample, pipeline: () => import("../../src/pipeline.ts") },
  "example with slips": {
    files: () => ({ ...readExample(), ...slips() }),
    pipeline: () => import("../../src/pipeline.ts"),
  },
};

/** The record and templates of the project, as they stand. */
function readExample(): Readonly<Record<string, Uint8Array>> {
  const paths = [...listFiles("data"), ...listFiles("templates")];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(projectFolder, path))]));
}

/** Files that a tired person wrote at night, in the place of those of the example. */
function slips(): Readonly<Record<string, string>> {
  const template = readFileSync(join(projectFolder, "templates", "talking-points.md.hbs"), "utf8");
  return {
    "data/people.yaml": "chancery: 1\npeople:\n  - id: a\n   name: b\n",
    "templates/talking-points.md.hbs": `${template.trimEnd()}\n\n{{meeting.tittle}}\n`,
  };
}

test.each(readdirSync(folder))("transcript %s", async (name) => {
  const [first = "", second = ""] = readFileSync(join(folder, name), "utf8").split("\n");
  const scene = scenes[first.replace(/^scene: /, "")];
  if (!scene || !second.startsWith("$ chancery"))
    throw new Error(`${name} has no scene or command`);
  const printed = { stdout: "", stderr: "" };
  const words = second.split(" ").slice(2).filter(Boolean);
  const code = await run(words, {
    version: "0.1.0",
    createHost: () => createMemoryHost(scene.files()),
    loadPipeline: scene.pipeline,
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    environment: () => undefined,
  });
  const transcript = [
    first,
    second,
    "-- stdout",
    printed.stdout,
    "-- stderr",
    printed.stderr,
    `-- exit ${code}`,
    "",
  ];
  const text = transcript.join("\n").replace(/\n\n(?=-- )/g, "\n");
  await expect(text).toMatchFileSnapshot(join(folder, name));
});
