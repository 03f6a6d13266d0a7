/**
 * What docx has otherwise than Word in the parts of notes: the lines between the text and the notes bear
 * no number, and the settings tell which notes are these lines.
 */
import { type Parts, textPart } from "./package.ts";
import { tag } from "./xml.ts";

/** What docx puts before every note and every line, though notes bring their marks themselves. */
const NUMBER =
  /(?<=<\/w:pPr>)<w:r><w:rPr><w:rStyle [^>]*\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>/gu;

export function finishSeparators(parts: Parts): void {
  for (const [path, note] of [
    ["word/footnotes.xml", "w:footnote"],
    ["word/endnotes.xml", "w:endnote"],
  ] as const) {
    parts.set(path, textPart(parts, path).replace(NUMBER, ""));
    const ids = [-1, 0].map((id) => tag(note, { "w:id": id }));
    const settings = textPart(parts, "word/settings.xml");
    const told = tag(`${note}Pr`, {}, ...ids);
    parts.set("word/settings.xml", settings.replace("<w:compat>", `${told}<w:compat>`));
  }
}
