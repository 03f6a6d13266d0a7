/** Files that are no text at all, or were saved otherwise than as UTF-8: told once, of the file as a whole. */
import { type Phrase, say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { placeAt, type Source } from "./yaml-place.ts";

/** How files of programs begin that people take for a text file. */
const STARTS: readonly (readonly [start: readonly number[], what: Phrase])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    say("this is a Word or zip file under another name, and no text file"),
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], say("this is a file of an old Word or Excel, and no text file")],
  [[0x25, 0x50, 0x44, 0x46], say("this is a PDF file under another name, and no text file")],
];

/** Letters lost here and there were lost in editing; more of them come from the encoding. */
const FEW = 3;

/** Reports that the file is one of another program; says whether it is. */
export function refuseForeignFile(file: string, bytes: Uint8Array, report: Report): boolean {
  const [, message] =
    STARTS.find(([start]) => start.every((byte, index) => bytes[index] === byte)) ?? [];
  if (!message) return false;
  report.error("not-a-text-file", message, {
    place: { file, line: 1, column: 1 },
    hint: say("open it in its program, and copy its text into a file of plain text"),
  });
  return true;
}

/** Reports that letters all over the file cannot be read; says whether it is so. */
export function refuseLostLetters(source: Source, report: Report): boolean {
  const { text } = source;
  const count = text.split("\ufffd").length - 1;
  if (count <= FEW) return false;
  const at = text.indexOf("\ufffd");
  report.error(
    "wrong-encoding",
    say("the file was not saved as UTF-8: {count} letters of it cannot be read, the first here", {
      count,
    }),
    {
      place: placeAt(source, at, at + 1),
      hint: say(
        "open it with the encoding it was saved in, such as Windows-1258 or Windows-1252, and save it as UTF-8",
      ),
    },
  );
  return true;
}
