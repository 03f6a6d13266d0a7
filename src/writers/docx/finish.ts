/**
 * Makes a package a function of its input: docx draws some ids by chance and counts others through
 * the whole life of the process; here each is numbered anew. Only attributes are touched. In what docx
 * writes, quotes and angle brackets of data are escaped, so these patterns cannot meet the paper's words.
 */
import { rekeyFonts } from "./font-keys.ts";
import { stories } from "./lint-parts.ts";
import { finishSeparators } from "./note-separators.ts";
import { type Parts, relationshipsOf, textPart } from "./package.ts";

/** Numbers every id of chance that is not among the words of a paper. */
export function finishShell(parts: Parts): void {
  for (const path of parts.keys()) {
    if (parts.has(relationshipsOf(path))) renumberRelationships(parts, path);
  }
  finishSeparators(parts);
  rekeyFonts(parts);
}

/** Numbers those among the words. */
export function finishStories(parts: Parts): void {
  for (const [path, xml] of stories(parts)) {
    parts.set(path, renumberDrawings(renumberBookmarks(xml)));
  }
}

function renumberRelationships(parts: Parts, path: string): void {
  const relationships = relationshipsOf(path);
  const ids = new Map<string, string>();
  const numbered = textPart(parts, relationships).replace(
    /(\sId=")([^"]*)(?=")/gu,
    (_, start, id) => {
      return start + numberOf(ids, id, "rId");
    },
  );
  parts.set(relationships, numbered);
  const content = textPart(parts, path);
  parts.set(
    path,
    content.replace(
      /(\sr:(?:id|embed|link)=")([^"]*)(?=")/gu,
      (_, start, id) => start + (ids.get(id) ?? id),
    ),
  );
}

function renumberBookmarks(xml: string): string {
  const ids = new Map<string, string>();
  return xml.replace(/(<w:bookmark(?:Start|End)\s[^>]*?\bw:id=")([^"]*)(?=")/gu, (_, start, id) => {
    return start + numberOf(ids, id, "");
  });
}

function renumberDrawings(xml: string): string {
  const ids = new Map<string, string>();
  return xml.replace(/(<wp:docPr\s[^>]*?\bid=")([^"]*)(?=")/gu, (_, start, id) => {
    return start + numberOf(ids, id, "");
  });
}

/** The same number for the same id, from 1 by first appearance. */
function numberOf(ids: Map<string, string>, id: string, prefix: string): string {
  const known = ids.get(id) ?? `${prefix}${ids.size + 1}`;
  ids.set(id, known);
  return known;
}
