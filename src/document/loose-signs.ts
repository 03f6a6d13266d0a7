/**
 * Finds Markdown that did not become what its writer meant and would be printed as signs: rows outside
 * their table, `:::` that closes nothing, `##` without a space, lines that slid into a list. Only
 * template text is looked at; values are tokens here.
 */
import type { Paragraph, Text } from "mdast";
import { type Context, placeAt, rawOf, readable, startOf } from "./state.ts";

interface LooseSign {
  readonly sign: RegExp;
  readonly code: string;
  readonly message: (line: string) => string;
  readonly hint: string;
}

const LOOSE_LINES: readonly LooseSign[] = [
  {
    sign: /^:{3,}$/,
    code: "document-loose-fence",
    message: (line) => `this ${line} closes nothing`,
    hint: "remove it; a box around another box needs more colons than the inner one, such as ::::",
  },
  {
    sign: /^::+(?:pagebreak|notes)\b/,
    code: "document-directive-text",
    message: (line) => `text follows ${/^:+\p{L}+/u.exec(line)?.[0]} on its line`,
    hint: "put the text on the next line",
  },
  {
    sign: /^::/,
    code: "document-broken-directive",
    message: (line) => `"${line}" cannot be read as a directive`,
    hint: 'write :::name, :::name{key="value"}, ::name or ::name[text]{#id}, and nothing after it',
  },
  {
    sign: /^\|/,
    code: "document-loose-row",
    message: () => "this row stands outside a table and would be printed with its | signs",
    hint: "a table needs a head and a line of dashes with as many cells, and no blank lines within",
  },
  {
    sign: /^:?-+:?[ \t]*\|[-:| \t]*$/,
    code: "document-loose-row",
    message: () => "this line of dashes fits no table head above it",
    hint: "head and line of dashes need the same number of cells",
  },
  {
    sign: /^##/,
    code: "document-broken-heading",
    message: () => "these # signs make no heading",
    hint: "put a space after them; headings go no deeper than ####",
  },
  {
    sign: /^=+$/,
    code: "document-broken-heading",
    message: () => "underlined text makes no heading",
    hint: "write ## before the text",
  },
];

const LOOSE_IN_TEXT: readonly LooseSign[] = [
  {
    sign: /(?<!\\)\[\^[^\]\s]+\]/,
    code: "document-unsupported",
    message: () => "a footnote cannot stand in a paper",
    hint: "sources and notes come from the record, through the template's note helper",
  },
  {
    sign: /\]\[/,
    code: "document-unsupported",
    message: () => "a link by name cannot stand in a paper",
    hint: "put the address into the link, [text](address), or write \\[ for the sign itself",
  },
  {
    sign: /(?<!\\)\*\*/,
    code: "document-loose-stars",
    message: () => "these two stars open or close nothing and would be printed",
    hint: "strong text is **so**, without blanks inside the stars; write \\* for the sign itself",
  },
];

/** Reports what is loose at the beginnings of a paragraph's lines. */
export function checkParagraphLines(node: Paragraph, context: Context): void {
  const raw = rawOf(node, context);
  if (!/[:|#=-]|[\r\n]/.test(raw)) return;
  let rows = 0;
  const nested = context.scope === "list" || context.scope === "quote";
  const indent = nested ? (node.position?.start.column ?? 1) - 1 : 0;
  for (const { 0: whole, index } of raw.matchAll(/[^\r\n]+/g)) {
    const before = index === 0 ? "" : (/^[ \t>]*/.exec(whole)?.[0] ?? "");
    const line = whole.slice(before.length).trimEnd();
    const place = placeAt(startOf(node) + index + before.length, context);
    const loose = LOOSE_LINES.find(({ sign }) => sign.test(line));
    if (loose?.code === "document-loose-row" && rows++ > 0) continue;
    if (loose) {
      const message = loose.message(readable(line, context.state));
      context.state.report.error(loose.code, message, { place, hint: loose.hint });
    } else if (index > 0 && before.length < indent && !before.includes("\t")) {
      context.state.report.error(
        "document-lazy-line",
        `this line would slide into the ${context.scope === "list" ? "list" : "quote"} above`,
        { place, hint: "put a blank line before it, or indent it like the line above" },
      );
    }
  }
}

/** Reports what is loose within a text. */
export function checkText(node: Text, context: Context): void {
  const raw = rawOf(node, context);
  for (const { sign, code, message, hint } of LOOSE_IN_TEXT) {
    const index = raw.search(sign);
    if (index < 0) continue;
    const place = placeAt(startOf(node) + index, context);
    context.state.report.error(code, message(raw), { place, hint });
  }
}
