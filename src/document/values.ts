/**
 * Puts values back in place of their tokens, and counts each that comes out (see
 * `value-count.ts`). A value is never parsed with the template around it.
 */
import type { Nodes, Text } from "mdast";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { decodeToken, TOKEN, type Token, type TokenContent } from "../text/tokens.ts";
import { collapseSpace, literalInlines } from "./literal.ts";
import { checkText } from "./loose-signs.ts";
import type { Inline } from "./nodes.ts";
import { referToNote } from "./notes.ts";
import { proseInlines } from "./prose.ts";
import { checkReferences } from "./references.ts";
import { type Context, placeAt, rawOf, type State, spanOf, startOf } from "./state.ts";

/** The inlines of a template's text: its own words, and between them what the tokens print. */
export function convertText(node: Text, insideLink: boolean, context: Context): readonly Inline[] {
  checkText(node, context);
  checkReferences(node, context);
  const raw = rawOf(node, context);
  const inlines: Inline[] = [];
  let at = 0;
  const literal = (text: string) => {
    if (!text) return;
    const origin: Origin = { template: placeAt(startOf(node) + at, context) };
    inlines.push({ type: "text", value: collapseSpace(text), origin });
  };
  let end = 0;
  for (const match of node.value.matchAll(TOKEN)) {
    literal(node.value.slice(end, match.index));
    end = match.index + match[0].length;
    at = raw.indexOf(match[0], at) + match[0].length;
    const token = takeToken(match[0], context.state);
    if (token) inlines.push(...tokenInlines(token, insideLink, context.state));
  }
  literal(node.value.slice(end));
  return inlines;
}

function tokenInlines(token: Token<Origin>, insideLink: boolean, state: State): readonly Inline[] {
  const { content, origin } = token;
  switch (content.kind) {
    case "text":
      return literalInlines(content.text, origin);
    case "unstated":
      return [{ type: "unstated", children: literalInlines(content.text, origin), origin }];
    case "note":
      return [referToNote(content, origin, state)];
    case "page":
      state.inwards.push({ by: "page", id: content.target, place: origin.template });
      return [{ type: "pageReference", target: content.target, origin }];
    case "prose":
      return proseInlines({ markdown: content.markdown, origin, insideLink }, state.report);
  }
}

/** The token's entry, counted as printed; undefined when there is none (see `checkValues`). */
function takeToken(token: string, { placed, source }: State): Token<Origin> | undefined {
  const index = decodeToken(token);
  placed[index] = (placed[index] ?? 0) + 1;
  return source.tokens[index];
}

/** Puts values into a text that is no running text: an attribute, an address. */
export function fillIn(
  text: string,
  node: Nodes,
  context: Context,
  write: (value: string) => string,
): string | undefined {
  let complete = true;
  const filled = text.replace(TOKEN, (found) => {
    const token = takeToken(found, context.state);
    if (token?.content.kind === "text") return write(withoutLanguageMarks(token.content.text));
    complete = false;
    if (token) reportMisplaced(token, node, context);
    return "";
  });
  return complete ? filled : undefined;
}

const MISPLACED: Readonly<Record<Exclude<TokenContent["kind"], "text">, Phrase>> = {
  note: say("a note cannot be part of an address or attribute"),
  page: say("the number of a page cannot be part of an address or attribute"),
  prose: say("prose cannot be part of an address or attribute"),
  unstated: say("a value that is not stated cannot be part of an address or attribute"),
};

function reportMisplaced({ content, origin }: Token<Origin>, node: Nodes, context: Context): void {
  if (content.kind === "text") return;
  const message = MISPLACED[content.kind];
  const { path } = origin;
  context.state.report.error(
    "document-value-misplaced",
    path && content.kind !== "page" ? say('"{path}": {message}', { path, message }) : message,
    {
      place: spanOf(node, context),
      hint: say("put it into the text beside the link or directive instead"),
    },
  );
}
