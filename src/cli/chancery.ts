/** The program `chancery`: connects the command line to the process. All else is in `run.ts`. */
import { createNodeHost, findPackageFolder, readPackageVersion } from "../host/node.ts";
import { exitCodes } from "./exit-codes.ts";
import { run } from "./run.ts";

process.once("SIGINT", () => process.exit(exitCodes.interrupted));
// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The code is set, not forced, so that all that was printed reaches a pipe.
process.exitCode = await run(process.argv.slice(2), {
  version: readPackageVersion(),
  columns: process.stdout.columns,
  createHost: (folders) => createNodeHost({ ...folders, builtin: findPackageFolder() }),
  loadPipeline: () => import("../pipeline.ts"),
  // The library of prompts is loaded when the first question is asked.
  ...(process.stdin.isTTY &&
    process.stdout.isTTY && {
      openAsk: (words) => async (question) => {
        const { askAtTerminal } = await import("./ask-terminal.ts");
        return askAtTerminal(words)(question);
      },
    }),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment: (name) => process.env[name],
});
