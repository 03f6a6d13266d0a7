/**
 * Runs a command of the person who set up a run, in the shell of the system. What it prints goes to
 * stderr, so that stdout holds the results of chancery alone.
 */
import { spawn } from "node:child_process";
import type { CommandEnd, CommandInput } from "./host.ts";
import { HostError } from "./host-error.ts";

/** @throws HostError when the system does not start a shell. */
export function runCommand(
  command: string,
  { argument, environment, limit }: CommandInput,
): Promise<CommandEnd> {
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
      timeout: limit,
      killSignal: "SIGKILL",
      windowsVerbatimArguments: isWindows,
      windowsHide: true,
    });
    child.on("error", () => reject(new HostError("disk-fault", shell)));
    child.on("close", (code) => resolve(code ?? "stopped"));
  });
}

/** The shell of Windows takes off the outer quotes. */
function windowsLine(command: string, argument: string | undefined): string {
  return argument === undefined ? `"${command}"` : `"${command} "${argument}""`;
}
