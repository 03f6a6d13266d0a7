/**
 * What a person sees: each file in `transcripts/` holds a scene, a command line, and all that came
 * of it. `npm run golden` writes them anew; read the change before you keep it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { runCommand } from "../support/run-command.ts";
import { scenes } from "./scenes.ts";

const folder = join(import.meta.dirname, "transcripts");

test.each(readdirSync(folder))("transcript %s", async (name) => {
  const [first = "", second = ""] = readFileSync(join(folder, name), "utf8").split("\n");
  const scene = scenes[first.replace(/^scene: /, "")];
  if (!scene || !second.startsWith("$ chancery"))
    throw new Error(`${name} has no scene or command`);
  const words = Array.from(second.matchAll(/(?:"[^"]*"|[^\s"])+/gu), ([word]) =>
    word.replaceAll('"', ""),
  ).slice(2);
  const { code, stdout, stderr } = await runCommand(words, {
    columns: scene.columns,
    createHost: () => createMemoryHost(scene.files(), scene.machine),
    loadPipeline: scene.pipeline,
  });
  const transcript = [
    first,
    second,
    "-- stdout",
    stdout,
    "-- stderr",
    stderr,
    `-- exit ${code}`,
    "",
  ];
  const text = transcript.join("\n").replace(/\n\n(?=-- )/g, "\n");
  await expect(text).toMatchFileSnapshot(join(folder, name));
});
