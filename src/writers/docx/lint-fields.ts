/**
 * Whether fields are whole, lead somewhere, and hold what Word would find; and whether Word would ask
 * whoever opens the paper if it may update them.
 */
import { once } from "../../text/once.ts";
import { attribute, type Finding, notesLeft, stories } from "./lint-parts.ts";
import { type Parts, textPart } from "./package.ts";
import { unescapeXml } from "./xml.ts";

export function lintFields(parts: Parts): readonly Finding[] {
  const bookmarks = bookmarksOf(parts);
  return [
    ...promptOf(parts),
    ...stories(parts).flatMap(([path, xml]) => [
      ...brokenFields(path, xml),
      ...fieldsOf(xml).flatMap((field) => lintField(path, field, bookmarks)),
    ]),
  ];
}

/** What Word asks about when it opens a file. */
function promptOf(parts: Parts): readonly Finding[] {
  const code = "docx-unsettled-field";
  const settings = textPart(parts, "word/settings.xml");
  return [
    ...(/<w:updateFields\b/u.test(settings)
      ? [{ code, message: "the settings ask for an update of fields" }]
      : []),
    ...stories(parts).flatMap(([path, xml]) =>
      xml.includes("w:dirty=") && /<w:(?:fldChar|fldSimple)\s[^>]*w:dirty=/u.test(xml)
        ? [{ code, message: `${path} holds a field that asks for an update` }]
        : [],
    ),
  ];
}

/** The number of the note that a bookmark's words bear, where they bear one. */
type Bookmarks = ReadonlyMap<string, number | undefined>;

function bookmarksOf(parts: Parts): Bookmarks {
  const borne = once(() => notesLeft(parts));
  const bookmarks = new Map<string, number | undefined>();
  for (const [, xml] of stories(parts)) {
    for (const { 0: start, index } of xml.matchAll(/<w:bookmarkStart\s[^>]*>/gu)) {
      const end = xml.indexOf(`<w:bookmarkEnd w:id="${attribute(start, "w:id")}"/>`, index);
      const [mark] = /<w:footnoteReference\s[^>]*>/u.exec(xml.slice(index, end)) ?? [];
      const number = mark === undefined ? 0 : borne().indexOf(attribute(mark, "w:id")) + 1;
      bookmarks.set(attribute(start, "w:name"), number || undefined);
    }
  }
  return bookmarks;
}

interface Field {
  readonly instruction: string;
  readonly result: string;
}

/** The fields that hold no others; the contents hold only their own pages. */
function fieldsOf(xml: string): readonly Field[] {
  if (!xml.includes("<w:instrText")) return [];
  const pattern =
    /<w:instrText[^>]*>([^<]*)<\/w:instrText>(?:(?!<w:instrText|w:fldCharType="end").)*?w:fldCharType="separate"((?:(?!<w:instrText|w:fldCharType="end").)*)/gsu;
  return [...xml.matchAll(pattern)].map(([, instruction = "", inside = ""]) => ({
    instruction: unescapeXml(instruction).trim(),
    result: [...inside.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</gu)].map(([, text]) => text).join(""),
  }));
}

function lintField(path: string, field: Field, bookmarks: Bookmarks): readonly Finding[] {
  const { instruction, result } = field;
  const bookmark = /^(?:PAGEREF|NOTEREF)\s+(\S+)|^TOC\b.*?\\b\s+(\S+)/u.exec(instruction);
  const name = bookmark?.[1] ?? bookmark?.[2];
  if (name === undefined) return [];
  const found = (message: string): readonly Finding[] => [{ code: "docx-dangling-field", message }];
  if (!bookmarks.has(name)) {
    return found(`${path} asks for the bookmark "${name}", which is not there`);
  }
  if (instruction.startsWith("PAGEREF") && !/^[1-9]\d*$/u.test(result)) {
    return found(`${path} has no page for the bookmark "${name}"`);
  }
  if (instruction.startsWith("NOTEREF") && result !== String(bookmarks.get(name))) {
    return found(`${path} has "${result}" for the note with the bookmark "${name}"`);
  }
  return [];
}

/** Beginnings, results and ends that do not fit together, through which Word shows instructions. */
function brokenFields(path: string, xml: string): readonly Finding[] {
  /** Of the fields that are open: whether their results have begun. */
  const open: boolean[] = [];
  let isWhole = true;
  for (const [element] of xml.matchAll(/<w:fldChar\s[^>]*>/gu)) {
    const type = attribute(element, "w:fldCharType");
    if (type !== "begin") isWhole &&= open.pop() === (type === "end");
    if (type !== "end") open.push(type === "separate");
  }
  if (isWhole && open.length === 0) return [];
  return [{ code: "docx-broken-field", message: `${path} holds a field that is not whole` }];
}
