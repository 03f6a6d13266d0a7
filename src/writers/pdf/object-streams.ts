/**
 * Small objects of a file together in compressed streams, and the table that finds them there (PDF
 * 1.7, 7.5.7 and 7.5.8). A structure tree is hundreds of such objects; one by one they would double
 * the file.
 */

/** Some readers unpack a whole stream for each object that they ask for. */
const MOST = 500;

export interface PackedObject {
  readonly id: number;
  /** As it stands in the file, a character for each byte; no stream. */
  readonly text: string;
}

export interface ObjectStream {
  readonly objects: readonly PackedObject[];
  readonly dictionary: {
    readonly Type: "ObjStm";
    readonly N: number;
    /** Where the first object begins. */
    readonly First: number;
  };
  readonly content: string;
}

/** The objects in their order, some hundred to a stream. */
export function packObjects(objects: readonly PackedObject[]): readonly ObjectStream[] {
  const streams: ObjectStream[] = [];
  for (let start = 0; start < objects.length; start += MOST) {
    streams.push(packStream(objects.slice(start, start + MOST)));
  }
  return streams;
}

function packStream(objects: readonly PackedObject[]): ObjectStream {
  let offset = 0;
  const places = objects.map(({ id, text }) => {
    const place = `${id} ${offset}`;
    offset += text.length + 1;
    return place;
  });
  const head = `${places.join(" ")}\n`;
  return {
    objects,
    dictionary: { Type: "ObjStm", N: objects.length, First: head.length },
    content: head + objects.map(({ text }) => text).join("\n"),
  };
}

/** Where an object is: so many bytes into the file, or the so-and-so-many-th of a stream. */
export type ObjectPlace =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number };

/** The entries of a cross-reference stream from object 0 on, in the widths 1, 4 and 2. */
export function encodePlaces(places: readonly ObjectPlace[]): Uint8Array {
  const bytes = Buffer.alloc((places.length + 1) * 7);
  bytes.writeUInt16BE(0xffff, 5);
  places.forEach((place, index) => {
    const at = (index + 1) * 7;
    const isPacked = "stream" in place;
    bytes.writeUInt8(isPacked ? 2 : 1, at);
    bytes.writeUInt32BE(isPacked ? place.stream : place.offset, at + 1);
    bytes.writeUInt16BE(isPacked ? place.index : 0, at + 5);
  });
  return bytes;
}
