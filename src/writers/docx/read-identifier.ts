/**
 * What a DOCX says that it is, in its own properties. Only the one part is unpacked, and by this reader of the
 * package's list of parts: bytes from outside may claim any number of parts of any size.
 */
import { inflateRawSync } from "node:zlib";
import { identifierInXml, MOST_XML } from "../identifier-in-xml.ts";

const PART = "docProps/core.xml";

/** APPNOTE 4.3: the end of the list of parts, an entry of it, and a part. */
const END = { sign: 0x06054b50, length: 22 };
const ENTRY = { sign: 0x02014b50, length: 46 };
const HEADER = { sign: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;

/** Undefined for what is no DOCX, or one that does not say. */
export function readIdentifier(bytes: Uint8Array): string | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = findEntry(bytes, file);
  const content = entry && unpack(entry, bytes, file);
  return content && identifierInXml(content);
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

function findEntry(bytes: Uint8Array, file: DataView): Entry | undefined {
  const end = findEnd(file);
  if (end === undefined) return undefined;
  let at = file.getUint32(end + 16, true);
  for (let left = file.getUint16(end + 10, true); left > 0; left--) {
    if (!hasRecord(file, at, ENTRY)) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => file.getUint16(at + field, true));
    const start = at + ENTRY.length;
    if (isPart(bytes.subarray(start, start + (name ?? 0)))) {
      return {
        method: file.getUint16(at + 10, true),
        packed: file.getUint32(at + 20, true),
        offset: file.getUint32(at + 42, true),
      };
    }
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return undefined;
}

/** It stands at the end, before a comment of at most so many bytes as two of them count. */
function findEnd(file: DataView): number | undefined {
  const last = file.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (file.getUint32(at, true) === END.sign) return at;
  }
  return undefined;
}

function isPart(name: Uint8Array): boolean {
  return name.length === PART.length && new TextDecoder().decode(name) === PART;
}

function unpack(
  { method, packed, offset }: Entry,
  bytes: Uint8Array,
  file: DataView,
): Uint8Array | undefined {
  if (packed > MOST_XML || !hasRecord(file, offset, HEADER)) return undefined;
  const [name = 0, extra = 0] = [26, 28].map((field) => file.getUint16(offset + field, true));
  const start = offset + HEADER.length + name + extra;
  const content = bytes.subarray(start, start + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(content, { maxOutputLength: MOST_XML });
  } catch {
    // Damaged, or a part that would fill the memory.
    return undefined;
  }
}

function hasRecord(file: DataView, at: number, { sign, length }: typeof ENTRY): boolean {
  return at + length <= file.byteLength && file.getUint32(at, true) === sign;
}
