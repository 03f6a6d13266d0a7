/**
 * Runs a command of the person who set up a run, in the shell of the system. What it prints goes to
 * stderr, so that stdout holds the results of chancery alone.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { CommandEnd, CommandInput } from "./host.ts";
import { HostError } from "./host-error.ts";

/** @throws HostError when the system does not start a shell. */
export function runCommand(
  line: string,
  { argument, environment, limit }: CommandInput,
): Promise<CommandEnd> {
  const command = line.trim();
  const isWindows = process.platform === "win32";
  const [shell, words] = isWindows
    ? [process.env.comspec ?? "cmd.exe", ["/d", "/s", "/c", windowsLine(command, argument)]]
    : [
        "/bin/sh",
        ["-c", argument === undefined ? command : `${command} "$1"`, "sh", argument ?? ""],
      ];
  return new Promise((resolve, reject) => {
    const child = spawn(shell, words, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, ...environment },
      // A group of its own, so that what the shell has begun is stopped with it.
      detached: !isWindows,
      windowsVerbatimArguments: isWindows,
      windowsHide: true,
    });
    let isStopped = false;
    const stop = (): void => {
      isStopped = true;
      stopTree(child);
    };
    const clock = setTimeout(stop, limit);
    // Nothing of it goes on when chancery ends before it.
    process.once("exit", stop);
    const settle = (): void => {
      clearTimeout(clock);
      process.off("exit", stop);
    };
    child.on("error", () => {
      settle();
      reject(new HostError("disk-fault", shell));
    });
    child.on("exit", (code) => {
      settle();
      resolve(isStopped || code === null ? "stopped" : code);
    });
  });
}

function stopTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

/** The shell of Windows takes off the outer quotes. */
function windowsLine(command: string, argument: string | undefined): string {
  return argument === undefined ? `"${command}"` : `"${command} "${argument}""`;
}
