/**
 * Our own check of a finished DOCX, for what Microsoft's rules let pass and Word stumbles over: names
 * that lead nowhere. It reads the parts once and never throws; a finding is a bug of ours.
 */
import { lintFields } from "./lint-fields.ts";
import { lintNotes } from "./lint-notes.ts";
import { attribute, type Finding, stories } from "./lint-parts.ts";
import { lintRevisions } from "./lint-revisions.ts";
import { type Parts, relationshipsOf, textPart } from "./package.ts";

/** Every finding in the parts of a DOCX. */
export function lintParts(parts: Parts): readonly Finding[] {
  return [
    ...unknownStyles(parts),
    ...danglingBookmarks(parts),
    ...unknownNumbering(parts),
    ...danglingRelationships(parts),
    ...openCells(parts),
    ...wideTables(parts),
    ...lintNotes(parts),
    ...lintFields(parts),
    ...lintRevisions(parts),
  ];
}

function unknownStyles(parts: Parts): readonly Finding[] {
  const styles = textPart(parts, "word/styles.xml");
  const known = new Map<string, Set<string>>();
  for (const [element] of styles.matchAll(/<w:style\s[^>]*>/gu)) {
    const type = attribute(element, "w:type");
    known.set(type, (known.get(type) ?? new Set()).add(attribute(element, "w:styleId")));
  }
  const types: Readonly<Record<string, string>> = { p: "paragraph", r: "character", tbl: "table" };
  const findings = new Map<string, Finding>();
  const note = (path: string, id: string, isKnown: boolean) => {
    if (!isKnown)
      findings.set(path + id, {
        code: "docx-unknown-style",
        message: `${path} names the style "${id}"`,
      });
  };
  for (const [path, xml] of stories(parts)) {
    for (const [, kind = "", id = ""] of xml.matchAll(
      /<w:(p|r|tbl)Style\s[^>]*?w:val="([^"]*)"/gu,
    )) {
      note(path, id, known.get(types[kind] ?? "")?.has(id) ?? false);
    }
  }
  const all = new Set([...known.values()].flatMap((ids) => [...ids]));
  for (const [, id = ""] of styles.matchAll(/<w:(?:basedOn|next|link)\s[^>]*?w:val="([^"]*)"/gu)) {
    note("word/styles.xml", id, all.has(id));
  }
  return [...findings.values()];
}

function danglingBookmarks(parts: Parts): readonly Finding[] {
  const findings: Finding[] = [];
  const names = new Set<string>();
  const open = new Set<string>();
  for (const [path, xml] of stories(parts)) {
    if (!xml.includes("<w:bookmark")) continue;
    for (const [element, end] of xml.matchAll(/<w:bookmark(Start|End)\s[^>]*>/gu)) {
      const id = `${path} ${attribute(element, "w:id")}`;
      if (end === "End") {
        if (!open.delete(id))
          findings.push(bookmark(`${path} ends a bookmark that it did not begin`));
        continue;
      }
      const name = attribute(element, "w:name");
      if (names.has(name)) findings.push(bookmark(`${path} holds the bookmark "${name}" twice`));
      names.add(name);
      open.add(id);
    }
  }
  for (const id of open) findings.push(bookmark(`a bookmark is not ended: ${id}`));
  for (const [path, xml] of stories(parts)) {
    if (!xml.includes("<w:hyperlink")) continue;
    for (const [element] of xml.matchAll(/<w:hyperlink\s[^>]*>/gu)) {
      const name = attribute(element, "w:anchor");
      const isInside = attribute(element, "r:id") === "";
      if (isInside && !names.has(name)) {
        findings.push(bookmark(`${path} links to the bookmark "${name}", which is not there`));
      }
    }
  }
  return findings;
}

function bookmark(message: string): Finding {
  return { code: "docx-dangling-bookmark", message };
}

function unknownNumbering(parts: Parts): readonly Finding[] {
  const numbering = textPart(parts, "word/numbering.xml");
  const definitions = new Set<string>();
  for (const [element] of numbering.matchAll(/<w:abstractNum\s[^>]*>/gu)) {
    definitions.add(attribute(element, "w:abstractNumId"));
  }
  const known = new Set(["0"]);
  const findings = new Map<string, Finding>();
  const note = (id: string, message: string) =>
    findings.set(id + message, { code: "docx-unknown-numbering", message });
  for (const [, element = "", definition = ""] of numbering.matchAll(
    /(<w:num\s[^>]*>)\s*<w:abstractNumId\s[^>]*?w:val="([^"]*)"/gu,
  )) {
    known.add(attribute(element, "w:numId"));
    if (!definitions.has(definition))
      note(definition, `a list has the definition ${definition}, which is not there`);
  }
  const styles = textPart(parts, "word/styles.xml");
  for (const [path, xml] of [...stories(parts), ["word/styles.xml", styles] as const]) {
    for (const [, id = ""] of xml.matchAll(/<w:numId\s[^>]*?w:val="([^"]*)"/gu)) {
      if (!known.has(id)) note(id, `${path} names the list "${id}", which is not there`);
    }
  }
  return [...findings.values()];
}

function danglingRelationships(parts: Parts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [path, content] of parts) {
    if (typeof content !== "string" || path.endsWith(".rels")) continue;
    const ids = new Set<string>();
    for (const [element] of textPart(parts, relationshipsOf(path)).matchAll(
      /<Relationship\s[^>]*>/gu,
    )) {
      ids.add(attribute(element, "Id"));
      const target = attribute(element, "Target");
      const isInside = attribute(element, "TargetMode") !== "External";
      if (isInside && !parts.has(resolve(path, target))) {
        findings.push(relationship(`${path} leads to the part "${target}", which is not there`));
      }
    }
    // Found by its letters first, since blanks are everywhere.
    for (const { 1: id = "", index } of content.matchAll(/r:(?:id|embed|link)="([^"]*)"/gu)) {
      if (ids.has(id) || !/\s/u.test(content.charAt(index - 1))) continue;
      findings.push(relationship(`${path} names the relationship "${id}"`));
    }
  }
  return findings;
}

function relationship(message: string): Finding {
  return { code: "docx-dangling-relationship", message };
}

function resolve(path: string, target: string): string {
  return target.startsWith("/")
    ? target.slice(1)
    : path.slice(0, path.lastIndexOf("/") + 1) + target;
}

/** Word calls a file damaged when a cell does not end with a paragraph. */
function openCells(parts: Parts): readonly Finding[] {
  return stories(parts).flatMap(([path, xml]) => {
    const count = Array.from(xml.matchAll(/<\/w:tc>|<w:tc\/>/gu)).filter(({ 0: end, index }) => {
      return end === "<w:tc/>" || !(xml.endsWith("</w:p>", index) || xml.endsWith("<w:p/>", index));
    }).length;
    if (count === 0) return [];
    const message = `${path} holds ${count} cells that do not end with a paragraph`;
    return [{ code: "docx-cell-without-paragraph", message }];
  });
}

/** Word's limit. */
const MOST_COLUMNS = 63;

function wideTables(parts: Parts): readonly Finding[] {
  return stories(parts).flatMap(([path, xml]) =>
    [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gsu)].flatMap(([, grid = ""]) => {
      const columns = grid.split("<w:gridCol ").length - 1;
      if (columns <= MOST_COLUMNS) return [];
      return [
        {
          code: "docx-too-many-columns",
          message: `${path} holds a table of ${columns} columns, and Word has ${MOST_COLUMNS}`,
        },
      ];
    }),
  );
}
