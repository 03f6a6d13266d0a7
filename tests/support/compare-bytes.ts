/**
 * Has `toEqual` compare bytes as bytes: left to itself it looks at each byte of a paper as at the field of an
 * object, which takes seconds for what is one comparison.
 */
import { expect } from "vitest";

expect.addEqualityTesters([
  (one: unknown, other: unknown) => {
    if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return undefined;
    // Whether a Buffer is a Uint8Array is left to the one who asks.
    if (one.constructor !== other.constructor) return undefined;
    return Buffer.compare(one, other) === 0;
  },
]);
