/** Files spoilt as a disk, a transfer or another program spoils them: byte by byte. */
import type { Dice } from "./dice.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** UTF-8; half of a character becomes the three bytes that some programs write for it. */
export function encode(text: string): Bytes {
  if (!/\p{Cs}/u.test(text)) return encoder.encode(text);
  return join(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return isHalf
        ? Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
        : encoder.encode(character);
    }),
  );
}

export function join(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function randomBytes(dice: Dice, length: number): Bytes {
  return Uint8Array.from({ length }, () => dice.whole(0, 255));
}

type Spoil = (bytes: Bytes, dice: Dice) => Bytes;

const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 8],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
  [0xef, 0xbb, 0xbf],
  [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
];

const spoils: Readonly<Record<string, Spoil>> = {
  "random bytes": (_, dice) => randomBytes(dice, dice.size(4000) - 1),
  empty: () => new Uint8Array(),
  "cut off": (bytes, dice) => bytes.slice(0, dice.whole(0, bytes.length)),
  "first part lost": (bytes, dice) => bytes.slice(dice.whole(0, bytes.length)),
  "flipped bits": (bytes, dice) => {
    const flipped = bytes.slice();
    for (let count = dice.size(40); count > 0; count--) {
      const at = dice.whole(0, flipped.length - 1);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.whole(0, 7));
    }
    return flipped;
  },
  "other bytes": (bytes, dice) => {
    const changed = bytes.slice();
    const at = dice.whole(0, changed.length);
    changed.set(randomBytes(dice, Math.min(dice.size(30), changed.length - at)), at);
    return changed;
  },
  "bytes put in": (bytes, dice) => {
    const at = dice.whole(0, bytes.length);
    return join([bytes.slice(0, at), randomBytes(dice, dice.size(30)), bytes.slice(at)]);
  },
  "block of zeros": (bytes, dice) => {
    const at = dice.whole(0, bytes.length);
    return bytes.slice().fill(0, at, at + dice.size(4096));
  },
  "part twice": (bytes, dice) => {
    const at = dice.whole(0, bytes.length);
    const end = at + dice.size(500);
    return join([bytes.slice(0, end), bytes.slice(at)]);
  },
  "UTF-16": (bytes, dice) => {
    const text = new TextDecoder().decode(bytes);
    const wide = new Uint8Array(text.length * 2);
    const view = new DataView(wide.buffer);
    const isLittle = dice.happens(0.5);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    const mark = Uint8Array.of(...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]));
    return dice.happens(0.7) ? join([mark, wide]) : wide;
  },
  "Latin-1": (bytes) =>
    Uint8Array.from(new TextDecoder().decode(bytes), (letter) => letter.charCodeAt(0) & 255),
  "another file's head": (bytes, dice) => join([Uint8Array.of(...dice.pick(MAGIC)), bytes]),
};

/** The bytes spoilt in one way, with its name. */
export function spoilBytes(bytes: Bytes, dice: Dice): readonly [how: string, bytes: Bytes] {
  const how = dice.pick(Object.keys(spoils));
  return [how, spoils[how]?.(bytes, dice) ?? bytes];
}
