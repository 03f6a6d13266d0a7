/**
 * The parts of a paper that hold its words. What is written by itself keeps its place in them by a number: of
 * long registers only the text is held, and what is made around the words is the same for many papers.
 */
import { stories } from "./lint-parts.ts";
import type { Parts } from "./package.ts";
import { BlocksPlace, RowsPlace } from "./places.ts";
import type { RunContext } from "./runs.ts";

/** In the place of paragraphs and tables, or of rows; no such element holds text itself. */
const PLACE = /<w:p><w:pPr>(\d+)<\/w:pPr><\/w:p>|<w:tr>(\d+)<\/w:tr>/gu;

/** A list that a paragraph names, in braces, as docx writes it before it knows the number. */
const LIST = /\{(\u{F0000}[^{}]*)\}/gu;

type Written = Pick<RunContext, "written">;

/** Keeps a text, and gives the number of its place. */
function placeText(xml: string, { written }: Written): string {
  return String(written.push(xml) - 1);
}

/** The place of paragraphs and tables; docx looks for the properties of the first paragraph of a note. */
export function placeOf(xml: string, context: Written): BlocksPlace {
  return new BlocksPlace({ "w:p": [{ "w:pPr": placeText(xml, context) }] });
}

/** The place of rows. */
export function rowsPlaceOf(xml: string, context: Written): RowsPlace {
  return new RowsPlace({ "w:tr": placeText(xml, context) });
}

/** Puts what is written in its places, and the numbers of lists where they are named. */
export function fillStories(
  parts: Parts,
  written: readonly string[],
  listNumbers: ReadonlyMap<string, number>,
): void {
  const numbered = (xml: string) =>
    xml.replace(LIST, (name, list) => String(listNumbers.get(list) ?? name));
  for (const [path, xml] of stories(parts)) {
    const filled = xml.replace(PLACE, (_, blocks, rows) => {
      return numbered(written[Number(blocks ?? rows)] ?? "");
    });
    parts.set(path, filled);
  }
}
