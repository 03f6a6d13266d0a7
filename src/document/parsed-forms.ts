/**
 * Remembers the trees of short Markdown by its form: all that differs between the same paragraph, list or
 * table of two papers are the tokens, which are letters to the library, so the tree of the one is that of
 * the other with other tokens in it.
 */
import type { Root } from "mdast";
import { onceForText } from "../text/once.ts";
import { decodeToken, encodeToken, TOKEN } from "../text/tokens.ts";

/** Forms that are kept; a house has some dozens, and as many as its lists have lengths. */
const MOST_FORMS = 400;
/** In UTF-16 units: longer texts are seldom of one form, and their trees are large. */
const LONGEST = 3000;

/** The same parser, which must treat all tokens alike. */
export function parserByForm(parse: (text: string) => Root): (text: string) => Root {
  const parseForm = onceForText(MOST_FORMS, parse);
  return (text) => {
    if (text.length > LONGEST) return parse(text);
    const tokens = text.match(TOKEN) ?? [];
    let next = 0;
    const tree = parseForm(text.replace(TOKEN, () => encodeToken(next++)));
    return tokens.length === 0 ? tree : withTokens(tree, tokens);
  };
}

/** A copy in which each token of the form is that of the text. */
function withTokens<T extends object>(node: T, tokens: readonly string[]): T {
  const copy = { ...node };
  for (const [name, value] of Object.entries(node)) {
    // Where a node stands does not depend on its tokens, which are all of one length.
    if (name !== "position") Reflect.set(copy, name, replaced(value, tokens));
  }
  return copy;
}

function replaced(value: unknown, tokens: readonly string[]): unknown {
  if (typeof value === "string") {
    return value.replace(TOKEN, (token) => tokens[decodeToken(token)] ?? token);
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, tokens));
  return typeof value === "object" && value !== null ? withTokens(value, tokens) : value;
}
