/** A folder on the disk for one test, removed after it. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The absolute path of a new empty folder that goes when the running test ends. */
export function makeTemporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chancery-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
