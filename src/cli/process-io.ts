/** What the command line needs of the world, taken from the process. */
import {
  createNodeHost,
  findPackageFolder,
  identifyProgram,
  readPackageVersion,
} from "../host/node.ts";
import type { Io } from "./io.ts";

export function openProcess(loadPipeline: Io["loadPipeline"]): Io {
  return {
    version: readPackageVersion(),
    program: identifyProgram(),
    columns: process.stdout.columns,
    createHost: (folders) => createNodeHost({ ...folders, builtin: findPackageFolder() }),
    loadPipeline,
    now: () => new Date(),
    ticks: () => performance.now(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    environment: (name) => process.env[name],
  };
}
