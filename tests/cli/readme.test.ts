/** The messages that README.md shows are those that a user gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { runCommand } from "../support/run-command.ts";
import { projectFolder } from "../support/sources.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");

test.each(["en", "vi"])("the slip in README.md is told as it stands there, in %s", async (tag) => {
  const host = exampleInMemory({
    "data/commitments/2025-11-11-chinh-phosay.yaml": ["owner: [moha, mlsw]", "owner: [moha, mlws]"],
  });
  const { stderr: told } = await runCommand(["check", "--messages", tag, "--quiet"], {
    createHost: () => host,
  });
  expect(told).toContain("[commitment-unknown-owner]");
  expect(readme).toContain(`\`\`\`\n${told}\`\`\``);
});
