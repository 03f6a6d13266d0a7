/** The example as a folder on the disk, and the commands run on it as a user runs them. */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createNodeHost } from "../../src/host/node.ts";
import { type CommandOutcome, runCommand } from "../support/run-command.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

export interface HouseOnDisk {
  /** The folder around the house, for what lies outside of it. */
  readonly around: string;
  readonly root: string;
  run(...words: readonly string[]): Promise<CommandOutcome>;
}

/** A house with the example's data, in a new folder that goes when the running test ends. */
export function makeHouse(name = "house"): HouseOnDisk {
  const around = makeTemporaryFolder();
  const root = join(around, name);
  mkdirSync(root);
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  return {
    around,
    root,
    run: (...words) =>
      runCommand(["--root", root, ...words], {
        createHost: (folders) => createNodeHost({ ...folders, builtin: projectFolder }),
      }),
  };
}
