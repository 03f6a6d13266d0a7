/** The letters of a DOCX: those of the body in one piece, those of each footnote, without spaces. */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { lettersOf } from "./units.ts";

export interface DocxLetters {
  /** With `[n]` where the mark of a note stands. */
  readonly body: string;
  /** In the order of their marks in the body. */
  readonly notes: readonly string[];
}

export function readDocxLetters(bytes: Uint8Array): DocxLetters {
  const parts = unzipSync(bytes);
  const parse = (path: string): Element | undefined => {
    const content = parts[path];
    if (!content) return undefined;
    return (
      new DOMParser().parseFromString(strFromU8(content), "text/xml").documentElement ?? undefined
    );
  };
  const document = parse("word/document.xml");
  if (!document) throw new Error("the file has no text");
  const footnotes = parse("word/footnotes.xml");
  const texts = new Map(
    [...(footnotes?.getElementsByTagName("w:footnote") ?? [])].map((note) => [
      note.getAttribute("w:id") ?? "",
      // Around the number that Word sets before the note.
      lettersOf(textOf(note)).replace("[]", ""),
    ]),
  );
  const marks = [...document.getElementsByTagName("w:footnoteReference")];
  const notes = marks.map((mark) => texts.get(mark.getAttribute("w:id") ?? "") ?? "");
  const numbers = new Map(marks.map((mark, index) => [mark, index + 1]));
  return { body: lettersOf(textOf(document, numbers)), notes };
}

/** Text that is shown: no instructions of fields, and the numbers that Word gives notes. */
function textOf(node: Node, numbers: ReadonlyMap<Node, number> = new Map()): string {
  if (node.nodeName === "w:t") return node.textContent ?? "";
  if (node.nodeName === "w:footnoteReference") return String(numbers.get(node) ?? "");
  let text = "";
  for (let child = node.firstChild; child; child = child.nextSibling)
    text += textOf(child, numbers);
  return text;
}
