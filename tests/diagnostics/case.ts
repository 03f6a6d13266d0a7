/**
 * A broken file with the messages it gets. First its title; then `=== ` with the name of the file and,
 * after a comma, how it is saved if not as UTF-8 with plain line ends; then its text; then the messages.
 * In the text `<U+00A0>` stands for a character that cannot be seen, and `<5000 x "[">` for a text that
 * is too long to stand there.
 */
import { readFileSync } from "node:fs";

export interface BrokenFile {
  readonly title: string;
  /** The file's name with how it is saved. */
  readonly head: string;
  readonly file: string;
  /** The text as it stands in the case. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The case in the file of this path. */
export function readCase(path: string): BrokenFile {
  const whole = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const match = /^(.*)\n=== (([^\s,]+)(?:, (.+))?)\n([\s\S]*?)=== message\n/u.exec(whole);
  if (!match) throw new Error(`${path} does not have the form of a case`);
  const [, title = "", head = "", file = "", saved = "UTF-8", text = ""] = match;
  return { title, head, file, text, bytes: save(written(text), saved) };
}

/** The case as it stands in its file, with these messages. */
export function writeCase(
  { title, head, text }: BrokenFile,
  english: string,
  vietnamese: string,
): string {
  return `${title}\n=== ${head}\n${text}=== message\n${english}=== thông báo\n${vietnamese}`;
}

function written(text: string): string {
  return text
    .replace(/<(\d+) x "(.*?)">/gu, (_, times: string, part: string) => part.repeat(Number(times)))
    .replace(/<U\+([0-9A-F]{4,6})>/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

function save(text: string, saved: string): Uint8Array {
  const utf8 = (from: string) => new TextEncoder().encode(from);
  switch (saved) {
    case "UTF-8":
      return utf8(text);
    case "with a byte order mark":
      return utf8(`\ufeff${text}`);
    case "with Windows line ends":
      return utf8(text.replaceAll("\n", "\r\n"));
    case "with the line ends of an old Mac":
      return utf8(text.replaceAll("\n", "\r"));
    case "in Latin-1":
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    case "in UTF-16 LE":
      return utf16(`\ufeff${text}`, true);
    case "in UTF-16 BE":
      return utf16(`\ufeff${text}`, false);
    case "in UTF-16 LE without a mark":
      return utf16(text, true);
    default:
      throw new Error(`nobody saves a file ${saved}`);
  }
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}
