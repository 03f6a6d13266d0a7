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

/** In bytes: of a sum, of which two stand before what is kept, that of the code and that of what follows. */
const SUM = 4;
const HEAD = 2 * SUM;

/** A bundle that has run. */
export interface RunCode<T> {
  readonly exports: T;
  /** Keeps what the engine knows of the code by now, unless it is kept already. */
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
  const cachedData = readKept(kept, sum);
  const script = new Script(code.toString("utf8"), {
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
    if (!isKept) keep(kept, sum, script.createCachedData());
  };
  return { exports, keep: keepNow };
}

/** Undefined where there is none for this code, or it is not as it was written. */
function readKept(file: string, code: number): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(HEAD);
    const isOfCode = bytes.length > HEAD && bytes.readUInt32LE(0) === code;
    return isOfCode && bytes.readUInt32LE(SUM) === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, code: number, data: Buffer): void {
  const part = `${file}.${process.pid}`;
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(code, 0);
  head.writeUInt32LE(crc32(data), SUM);
  try {
    writeFileSync(part, Buffer.concat([head, data]));
    renameSync(part, file);
  } catch {
    // The folder is not ours to write in, or another run has the file open.
    rmSync(part, { force: true });
  }
}
