/**
 * Parts to the bytes of a package. Papers of a house share most of their parts, so those that hold no words
 * are deflated once and kept; the bytes depend on nothing but the parts. Nothing is unpacked here.
 */
import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import type { Parts } from "./package.ts";

/** A part as the package holds it, and what is said of it there. */
interface Packed {
  readonly bytes: ReturnType<typeof deflateRawSync>;
  /** Of the part itself. */
  readonly size: number;
  readonly crc: number;
}

/** Characters of all the texts that are kept, and of the longest; what a theme and language needs is 50,000. */
const KEPT = 600_000;
const LONGEST = 100_000;

/** Texts by themselves, the one that was not asked for longest first; bytes go with those who hold them. */
const texts = new Map<string, Packed>();
const faces = new WeakMap<Uint8Array, Packed>();
let kept = 0;

/** The package of these parts in this order; `isShared` says which of them other papers have too. */
export function zipParts(parts: Parts, isShared: (path: string) => boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // The earliest date a zip holds, in local hours, since those are written.
  const mtime = new Date(1980, 0, 1, 12);
  for (const [path, content] of parts) {
    const { bytes, size, crc } = isShared(path) ? packOnce(content) : pack(content);
    const file: ZipInputFile = {
      filename: path,
      size,
      crc,
      compression: DEFLATED,
      mtime,
      os: UNIX,
      attrs: MODE * 0x10000,
    };
    zip.add(file);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** APPNOTE 4.4.2 and 4.4.5. */
const UNIX = 3;
const DEFLATED = 8;

/** Of a plain file; the rights of the machine are not asked for. */
const MODE = 0o100664;

function pack(content: string | Uint8Array): Packed {
  const whole = typeof content === "string" ? Buffer.from(content) : content;
  return { bytes: deflateRawSync(whole), size: whole.length, crc: crc32(whole) };
}

function packOnce(content: string | Uint8Array): Packed {
  if (typeof content === "string") return packText(content);
  const packed = faces.get(content) ?? pack(content);
  faces.set(content, packed);
  return packed;
}

function packText(text: string): Packed {
  if (text.length > LONGEST) return pack(text);
  const known = texts.get(text);
  const packed = known ?? pack(text);
  if (known) texts.delete(text);
  else kept += text.length;
  texts.set(text, packed);
  for (const oldest of texts.keys()) {
    if (kept <= KEPT) break;
    texts.delete(oldest);
    kept -= oldest.length;
  }
  return packed;
}
