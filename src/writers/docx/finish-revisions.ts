/**
 * Numbers the tracked changes of a package, each once in all of its parts, behind its bookmarks, which Word
 * counts along with them; and names deleted words and instructions as Word wants them named.
 */
import { stories } from "./lint-parts.ts";
import type { Parts } from "./package.ts";

export function finishRevisions(parts: Parts): void {
  const all = stories(parts);
  let id = Math.max(0, ...all.flatMap(([, xml]) => bookmarkIds(xml)));
  for (const [path, xml] of all) {
    const numbered = xml.replace(
      /(<w:(?:ins|del|\w+Change)\s[^>]*?\bw:id=")[^"]*(?=")/gu,
      (_, start) => start + String(++id),
    );
    parts.set(path, numbered.replace(DELETED, nameDeleted));
  }
}

function bookmarkIds(xml: string): readonly number[] {
  return Array.from(xml.matchAll(/<w:bookmarkStart\s[^>]*?\bw:id="(\d+)"/gu), ([, id]) =>
    Number(id),
  );
}

/** A mark that was deleted has no end of its own; no deletion stands in another. */
const DELETED = /<w:del\s(?:[^>]*[^/>])?>.*?<\/w:del>/gsu;

function nameDeleted(xml: string): string {
  return xml
    .replaceAll(/<(\/?)w:t(?=[\s>/])/gu, "<$1w:delText")
    .replaceAll(/<(\/?)w:instrText(?=[\s>/])/gu, "<$1w:delInstrText");
}
