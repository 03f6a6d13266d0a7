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

/** In bytes, of a number. */
const NUMBER = 4;
/** Before what is kept stand the sum of the code, that of all that follows it, and the runs that it was kept by. */
const HEAD = 3 * NUMBER;
/** No run needs all of the code, so what is known of it grows with the first few that keep it. */
const RUNS = 6;

/** A bundle that has run. */
export interface RunCode<T> {
  readonly exports: T;
  /** Keeps what the engine knows of the code by now, unless several runs did. */
  readonly keep: () => void;
}

/**
 * Runs a bundle: a function of CommonJS, which is given its module, its own `require`, and its file, folder and
 * address.
 */
export function runCode<T>(address: URL): RunCode<T> {
  const file = fileURLToPath(address);
  const kept = `${file}-${process.versions.v8}-${process.arch}.cache`;
  const code = readFileSync(file);
  // The engine looks at no more than the length of either.
  const sum = crc32(code);
  const known = readKept(kept, sum);
  const script = new Script(code.toString("utf8"), {
    filename: file,
    ...(known && { cachedData: known.data }),
  });
  const module: { exports?: T } = {};
  const require = createRequire(address);
  script.runInThisContext()(module, require, file, dirname(file), address.href);
  const { exports } = module;
  if (exports === undefined) throw new Error(`${file} exports nothing`);
  const runs = known && script.cachedDataRejected === false ? known.runs : 0;
  const keepNow = (): void => {
    if (runs < RUNS) keep(kept, sum, { data: script.createCachedData(), runs: runs + 1 });
  };
  return { exports, keep: keepNow };
}

interface Kept {
  readonly data: Buffer;
  readonly runs: number;
}

/** Undefined where there is none for this code, or it is not as it was written. */
function readKept(file: string, code: number): Kept | undefined {
  try {
    const bytes = readFileSync(file);
    const isOfCode = bytes.length > HEAD && bytes.readUInt32LE(0) === code;
    if (!isOfCode || bytes.readUInt32LE(NUMBER) !== crc32(bytes.subarray(2 * NUMBER))) {
      return undefined;
    }
    return { data: bytes.subarray(HEAD), runs: bytes.readUInt32LE(2 * NUMBER) };
  } catch {
    return undefined;
  }
}

function keep(file: string, code: number, { data, runs }: Kept): void {
  const part = `${file}.${process.pid}`;
  const bytes = Buffer.concat([Buffer.alloc(HEAD), data]);
  bytes.writeUInt32LE(runs, 2 * NUMBER);
  bytes.writeUInt32LE(crc32(bytes.subarray(2 * NUMBER)), NUMBER);
  bytes.writeUInt32LE(code, 0);
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch {
    // The folder is not ours to write in, or another run has the file open.
    rmSync(part, { force: true });
  }
}
