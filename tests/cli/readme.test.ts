/** The messages that README.md shows are those that a user gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { projectFolder } from "../support/sources.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");

test.each(["en", "vi"])("the slip in README.md is told as it stands there, in %s", async (tag) => {
  const host = exampleInMemory({
    "data/commitments/2025-11-11-chinh-phosay.yaml": ["owner: [moha, mlsw]", "owner: [moha, mlws]"],
  });
  let told = "";
  await run(["check", "--messages", tag, "--quiet"], {
    version: "0.0.0",
    createHost: () => host,
    loadPipeline: () => import("../../src/pipeline.ts"),
    stdout: () => {},
    stderr: (text) => {
      told += text;
    },
    now: () => new Date("2025-12-31T12:00:00Z"),
    environment: () => undefined,
  });
  expect(told).toContain("[commitment-unknown-owner]");
  expect(readme).toContain(`\`\`\`\n${told}\`\`\``);
});
