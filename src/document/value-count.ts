/**
 * The last check of a parse: every value that the template printed stands in the document as often
 * as in the Markdown, and no sign that only tokens may use is left.
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { decodeToken, RESERVED, TOKEN } from "../text/tokens.ts";
import type { State } from "./state.ts";

/** Reports each value that did not come out as often as the Markdown holds it. */
export function checkValues({ source, placed, report }: State): void {
  const expected = new Uint32Array(source.tokens.length);
  for (const [token] of source.markdown.matchAll(TOKEN)) {
    const index = decodeToken(token);
    expected[index] = (expected[index] ?? 0) + 1;
  }
  for (const [index, { origin }] of source.tokens.entries()) {
    if (placed[index] === expected[index]) continue;
    const lost = (placed[index] ?? 0) < (expected[index] ?? 0);
    report.error(
      lost ? "document-value-lost" : "document-value-doubled",
      lost ? sayLost(origin) : sayDoubled(origin),
      { place: origin.template, hint: say("put it into running text, a cell or an attribute") },
    );
  }
}

function sayLost({ path }: Origin): Phrase {
  return path
    ? say('the value "{path}" would not be printed', { path })
    : say("a value would not be printed");
}

function sayDoubled({ path }: Origin): Phrase {
  return path
    ? say('the value "{path}" would be printed twice', { path })
    : say("a value would be printed twice");
}

/** Reports characters that only tokens may use and that make none, and tokens that no one made. */
export function checkReserved({ source, report }: State): void {
  const signs = new RegExp(`${TOKEN.source}|${RESERVED.source}`, "gu");
  for (const { 0: sign, index: offset } of source.markdown.matchAll(signs)) {
    const isToken = sign.replace(TOKEN, "") === "";
    if (isToken && decodeToken(sign) < source.tokens.length) continue;
    const message = say("a private-use character cannot be printed");
    report.error("document-reserved-character", message, {
      place: source.placeAt(offset),
      hint: say("remove the character; it usually comes from a symbol font"),
    });
  }
}
