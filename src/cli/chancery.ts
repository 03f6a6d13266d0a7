/** The program `chancery`: connects the command line to the process. All else is in `run.ts`. */
import {
  createNodeHost,
  findPackageFolder,
  identifyProgram,
  readPackageVersion,
} from "../host/node.ts";
import { exitCodes } from "./exit-codes.ts";

process.once("SIGINT", () => process.exit(exitCodes.interrupted));
// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

<<<<<<< HEAD
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
=======
const words = process.argv.slice(2);
const version = readPackageVersion();
if (words.length === 1 && words[0] === "--version") {
  // Asked for most by other programs, and answered before a library is loaded.
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import("./run.ts");
  // The code is set, not forced, so that all that was printed reaches a pipe.
  process.exitCode = await run(words, {
    version,
    program: identifyProgram(),
    columns: process.stdout.columns,
    createHost: (folders) => createNodeHost({ ...folders, builtin: findPackageFolder() }),
    loadPipeline: () => import("../pipeline.ts"),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    environment: (name) => process.env[name],
  });
}
>>>>>>> 86a87cd (wip2)
