/**
 * Runs the program's own bundle with what the engine made of it in an earlier run, kept in a file beside
 * it, so that a start takes half the time. Where nothing can be kept, every start makes it anew.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** The sum at the beginning of what is kept, in bytes: the engine trusts what follows. */
const SUM = 4;

/** A bundle that has run. */
export interface RunCode<T> {
  readonly exports: T;
  /** Keeps what the engine knows of the code by now, unless it is kept already. */
  readonly keep: () => void;
}

/**
 * Runs a bundle: a function of CommonJS, which is given its module, its own `require`, and its file, folder and
 * address, in signs of ASCII alone.
 */
export function runCode<T>(address: URL): RunCode<T> {
  const file = fileURLToPath(address);
  const kept = `${file}-${process.versions.v8}-${process.arch}.cache`;
  const cachedData = readKept(kept);
  const script = new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module: { exports?: T } = {};
  const require = createRequire(address);
  script.runInThisContext()(module, require, file, dirname(file), address.href);
  const { exports } = module;
  if (exports === undefined) throw new Error(`${file} exports nothing`);
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  const keepNow = (): void => {
    if (!isKept) keep(kept, script.createCachedData());
  };
  return { exports, keep: keepNow };
}

/** Undefined where there is none, or it is not as it was written. */
function readKept(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(SUM);
    return bytes.length > SUM && bytes.readUInt32LE() === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, data: Buffer): void {
  const part = `${file}.${process.pid}`;
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(data));
  try {
    writeFileSync(part, Buffer.concat([sum, data]));
    renameSync(part, file);
  } catch {
    // The folder is not ours to write in, or another run has the file open.
    rmSync(part, { force: true });
  }
}
