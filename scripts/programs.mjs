/** Runs other people's programs for the stages of CI, and asks whether one is there. */
import { execFileSync } from "node:child_process";

/** What the program prints; throws where it fails. */
export function run(command, values) {
  const options = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] };
  return execFileSync(command, values, options);
}

/** Whether the program runs. */
export function runs(command, values) {
  try {
    run(command, values);
    return true;
  } catch {
    return false;
  }
}
