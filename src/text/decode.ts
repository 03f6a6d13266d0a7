/** Bytes of a text file to text; other encodings than UTF-8 are told, never guessed. */

/**
 * The text without a byte order mark, or the name of the encoding that it seems to be in instead.
 * Bytes that are not UTF-8 become U+FFFD, which the YAML reader reports with their place.
 */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly encoding: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { encoding: "UTF-16" };
  }
  // Without its mark UTF-16 shows by the zeros beside Latin letters.
  const head = bytes.subarray(0, 200);
  if (head.filter((byte) => byte === 0).length * 4 > head.length) return { encoding: "UTF-16" };
  return { text: new TextDecoder("utf-8").decode(bytes) };
}
