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
import { onceForText } from "../text/once.ts";
import { parserByForm } from "./parsed-forms.ts";

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
export const parseMarkdown = parserByForm((text) =>
  fromMarkdown(text, { extensions: TEMPLATE_SYNTAX, mdastExtensions: TEMPLATE_TREE }),
);

/**
 * What begins strong, emphasis, links, breaks and paragraphs, and what the library reads as another
 * character. All other signs mean something only by constructs that are off in prose.
 */
const SIGN_IN_PROSE = /[\\*_[\]\t\n\r\0\ufeff]/u;

/** Whether prose is one text to the library but for the spaces around it, as most prose is. */
export function isPlainProse(text: string): boolean {
  return !SIGN_IN_PROSE.test(text);
}

/** The tree of a prose field: paragraphs of text, strong, emphasis, links and breaks only. */
export function parseProse(text: string, { links }: { readonly links: boolean }): Root {
  return links ? parseLinked(text) : parseUnlinked(text);
}

/** As many as the papers of some meetings print; each of a meeting's papers prints many of them again. */
const MOST_TEXTS = 300;
const parseLinked = proseParser(NOT_IN_PROSE);
const parseUnlinked = proseParser([...NOT_IN_PROSE, "labelStartLink"]);

function proseParser(off: string[]): (text: string) => Root {
  const options = { extensions: [{ disable: { null: off } }] };
  return onceForText(MOST_TEXTS, (text) => fromMarkdown(text, options));
}
