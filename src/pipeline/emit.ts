/** The values between two stages of a paper as text, for `--emit`. */
import { documentToJson } from "../document/print.ts";
import type { Rendered } from "../template/output.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { decodeToken, TOKEN, type TokenContent } from "../text/tokens.ts";
import type { AnyContext, ComposedPaper } from "./paper.ts";

/** A value between two stages that can be printed. */
export type Stage = "view" | "markdown" | "document";

/** A stage as text, for `--emit`. */
export function printStage(
  { view, rendered: { markdown, tokens }, document }: ComposedPaper<AnyContext>,
  stage: Stage,
): string {
  if (stage === "view") return withoutLanguageMarks(JSON.stringify(view, null, 2));
  return stage === "markdown" ? readable(markdown, tokens) : documentToJson(document);
}

/** Markdown with the values in their places, for people; the parser never sees this. */
function readable(markdown: string, tokens: Rendered["tokens"]): string {
  return markdown.replace(TOKEN, (token) => {
    const content = tokens[decodeToken(token)]?.content;
    if (!content) return token;
    if (content.kind === "note") return `[^${content.id}]`;
    if (content.kind === "page") return `{#${content.target}}`;
    return withoutLanguageMarks(printedText(content));
  });
}

/** What a token prints, with the marks of its languages; the number of a page is not known here. */
export function printedText(content: TokenContent): string {
  if (content.kind === "page") return "";
  return content.kind === "prose" ? content.markdown : content.text;
}
