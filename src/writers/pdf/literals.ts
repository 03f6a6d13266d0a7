/** Numbers and strings as a PDF file writes them (PDF 1.7, 7.3). */

/** Three decimals: a thousandth of a point, or of a thousandth of the size. */
export function shorten(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Six decimals, as the library behind pdfmake writes them: for what is compared with the font, or drawn as before. */
export function exact(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

const bytesInHex = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A number of 16 bits in four figures. */
export function toHex(value: number): string {
  return `${bytesInHex[value >> 8]}${bytesInHex[value & 0xff]}`;
}

/** Characters as UTF-16, without brackets. */
export function utf16(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at++) hex += toHex(text.charCodeAt(at));
  return hex;
}

/** A text for people: ASCII as it is, all else in UTF-16, each byte of it one character here. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return byteString(text);
  let bytes = "\xfe\xff";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += String.fromCharCode(code >> 8, code & 0xff);
  }
  return byteString(bytes);
}

/** A string for programs, an address or an id; every character of it is a byte. */
export function byteString(bytes: string): string {
  return `(${bytes.replace(/[\\()\r]/gu, (byte) => (byte === "\r" ? "\\r" : `\\${byte}`))})`;
}
