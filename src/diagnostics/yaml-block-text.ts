/** Where a text of several lines that `>` or `|` begins is still open, and in which column it stands. */

/** Lines above that are looked at; texts of a record are shorter. */
const LOOKED_AT = 60;
const HEADER = /(?:^|[:-] +)[>|][-+\d]*[ \t]*(?:#.*)?$/u;

/**
 * The column, from 0, of the text whose lines stand right above this line; undefined where the line
 * above belongs to no such text.
 */
export function textColumnAt(text: string, lineStart: number): number | undefined {
  let column: number | undefined;
  let end = lineStart - 1;
  for (let count = 0; end >= 0 && count < LOOKED_AT; count++) {
    const start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end).trimEnd();
    end = start - 1;
    if (line === "") continue;
    const own = line.search(/[^ ]/u);
    if (HEADER.test(line) && (column === undefined || own < column)) return column;
    if (column === undefined || own < column) {
      if (column !== undefined && !/^ /u.test(line)) return undefined;
      column = own;
    }
  }
  return undefined;
}
