/**
 * Whether each note is borne once and has the number in Word that it has in the paper: its id in the
 * file is that number, and Word counts the marks that bear notes.
 */
import { attribute, type Finding, notesBorne } from "./lint-parts.ts";
import { type Parts, textPart } from "./package.ts";

export function lintNotes(parts: Parts): readonly Finding[] {
  const findings: Finding[] = [];
  const notes = [
    ...textPart(parts, "word/footnotes.xml").matchAll(/<w:footnote\s[^>]*>(.*?)<\/w:footnote>/gsu),
  ].filter(([element]) => attribute(element.slice(0, element.indexOf(">")), "w:type") === "");
  const ids = new Set(notes.map(([element]) => attribute(element, "w:id")));
  const borne = new Set<string>();
  for (const [index, id] of notesBorne(parts).entries()) {
    if (!ids.has(id)) {
      findings.push({
        code: "docx-reference-without-note",
        message: `a mark bears the note "${id}", which is not there`,
      });
    }
    if (id !== String(index + 1)) {
      findings.push({
        code: "docx-note-number",
        message: `Word gives the note "${id}" the number ${index + 1}`,
      });
    }
    if (borne.has(id)) {
      findings.push({ code: "docx-note-number", message: `two marks bear the note "${id}"` });
    }
    borne.add(id);
  }
  for (const [element, content = ""] of notes) {
    const id = attribute(element, "w:id");
    if (!borne.has(id)) {
      findings.push({
        code: "docx-note-without-reference",
        message: `no mark bears the note "${id}"`,
      });
    }
    if (content.split("<w:footnoteRef/>").length !== 2) {
      findings.push({
        code: "docx-note-number",
        message: `the note "${id}" does not begin with its number once`,
      });
    }
  }
  return findings;
}
