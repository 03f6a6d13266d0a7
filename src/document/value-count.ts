/**
 * The last check of a parse: every value that the template printed stands in the document as often
 * as in the Markdown, and no sign that only tokens may use is left.
 */
import { decodeToken, RESERVED, TOKEN } from "../text/tokens.ts";
import type { State } from "./state.ts";

/** Reports each value that did not come out as often as the Markdown holds it. */
export function checkValues({ source, placed, report }: State): void {
  const expected = new Uint32Array(source.tokens.length);
  for (const { 0: found, index: offset } of source.markdown.matchAll(TOKEN)) {
    const index = decodeToken(found);
    if (index < expected.length) expected[index] = (expected[index] ?? 0) + 1;
    else reportReserved(offset, source, report);
  }
  for (const [index, { origin }] of source.tokens.entries()) {
    if (placed[index] === expected[index]) continue;
    const lost = (placed[index] ?? 0) < (expected[index] ?? 0);
    report.error(
      lost ? "document-value-lost" : "document-value-doubled",
      `the value ${origin.path ? `"${origin.path}" ` : ""}would ${lost ? "not be printed" : "be printed twice"}`,
      { place: origin.template, hint: "put it into running text, a cell or an attribute" },
    );
  }
}

/** Reports characters that only tokens may use and that make none. */
export function checkReserved({ source, report }: State): void {
  const rest = RESERVED.test(source.markdown) ? source.markdown.replace(TOKEN, "    ") : "";
  const offset = rest.search(RESERVED);
  if (offset >= 0) reportReserved(offset, source, report);
}

function reportReserved(
  offset: number,
  { placeAt: place }: State["source"],
  report: State["report"],
): void {
  report.error("document-reserved-character", "a private-use character cannot be printed", {
    place: place(offset),
    hint: "remove the character; it usually comes from a symbol font",
  });
}
