/** Numbers and strings as a PDF file writes them (PDF 1.7, 7.3). */

/** Three decimals: a thousandth of a point, or of a thousandth of the size. */
export function shorten(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A number of 16 bits in four figures. */
export function toHex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

/** Characters as UTF-16, without brackets. */
export function utf16(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at++) hex += toHex(text.charCodeAt(at));
  return hex;
}

/** A text for people. */
export function textString(text: string): string {
  return `<feff${utf16(text)}>`;
}

/** A string of ASCII for programs: an address, an id. */
export function byteString(text: string): string {
  return `<${Buffer.from(text, "latin1").toString("hex")}>`;
}
