/**
 * The one door to the Markdown library: which constructs are on for templates and for prose fields.
 * What a paper cannot show (code, pictures, HTML …) stays on for templates, so that it is found and
 * refused by name, and is off for prose, where it is nothing but letters.
 */
import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";

// Directives within a line would make "10:30am" and "gửi:Thủ" directives, so only the block ones are on.
const TEMPLATE_SYNTAX = [
  gfmTable(),
  { flow: directive().flow ?? {} },
  { disable: { null: ["codeIndented", "setextUnderline"] } },
];
const TEMPLATE_TREE = [gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true })];

const NOT_IN_PROSE = [
  "autolink",
  "blockQuote",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** The tree of a template's Markdown, or of a slice of it. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: TEMPLATE_SYNTAX, mdastExtensions: TEMPLATE_TREE });
}

/** The tree of a prose field: paragraphs of text, strong, emphasis, links and breaks only. */
export function parseProse(text: string, options: { readonly links: boolean }): Root {
  const off = options.links ? NOT_IN_PROSE : [...NOT_IN_PROSE, "labelStartLink"];
  return fromMarkdown(text, { extensions: [{ disable: { null: off } }] });
}
