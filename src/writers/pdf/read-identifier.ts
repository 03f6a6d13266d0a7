/**
 * What a PDF says that it is, in its XMP packet (ISO 16684-1), which programs are meant to find without reading
 * the file's objects. Ours is plain; where another program saved the file again it may be packed.
 */
import { inflateSync } from "node:zlib";
import { identifierInXml, MOST_XML } from "../identifier-in-xml.ts";

const PLAIN = { start: "<rdf:RDF", end: "</rdf:RDF>" };
const PACKED = "/XML";
/** From the kind of a stream to its beginning, in bytes. */
const FARTHEST = 2000;
/** A file that somebody saves again and again gets a packet each time; one of pictures has theirs too. */
const MOST = 100;

/** Undefined for what is no PDF, or one that does not say. Of several packets the last counts, as the newest. */
export function readIdentifier(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 1024).indexOf("%PDF-") < 0) return undefined;
  let plain = file.lastIndexOf(PLAIN.start);
  let packed = file.lastIndexOf(PACKED);
  for (let tries = 0; tries < MOST && Math.max(plain, packed) >= 0; tries++) {
    const isPlain = plain > packed;
    const packet = isPlain ? plainAt(plain, file) : packedAt(packed, file);
    const found = packet && identifierInXml(packet);
    if (found !== undefined) return found;
    if (isPlain) plain = before(plain, PLAIN.start, file);
    else packed = before(packed, PACKED, file);
  }
  return undefined;
}

function before(at: number, text: string, file: Buffer): number {
  return at === 0 ? -1 : file.lastIndexOf(text, at - 1);
}

function plainAt(start: number, file: Buffer): Uint8Array | undefined {
  const within = file.subarray(start, start + MOST_XML);
  const end = within.indexOf(PLAIN.end);
  return end < 0 ? undefined : within.subarray(0, end);
}

/** A stream that says of itself that it is XML, with the one filter that is in use for these. */
function packedAt(kind: number, file: Buffer): Uint8Array | undefined {
  const word = file.subarray(kind, kind + FARTHEST).indexOf("stream");
  if (word < 0) return undefined;
  let start = kind + word + "stream".length;
  if (file[start] === 0x0d) start++;
  if (file[start] === 0x0a) start++;
  const within = file.subarray(start, start + MOST_XML);
  const end = within.indexOf("endstream");
  try {
    return inflateSync(within.subarray(0, end < 0 ? 0 : end), { maxOutputLength: MOST_XML });
  } catch {
    // Plain, damaged, or a stream that would fill the memory.
    return undefined;
  }
}
