/**
 * Finds Markdown that did not become what its writer meant and would be printed as signs: rows outside
 * their table, `:::` that closes nothing, `##` without a space, lines that slid into a list. Only
 * template text is looked at; values are tokens here.
 */
import type { Paragraph, Text } from "mdast";
import { or, type Phrase, say } from "../diagnostics/phrase.ts";
import { FOOTNOTE, LINK_BY_NAME, NOTES_STAND } from "./refused.ts";
import { type Context, rawOf, readable, spanBetween, startOf } from "./state.ts";

interface LooseSign {
  readonly sign: RegExp;
  readonly code: string;
  readonly message: (line: string) => Phrase;
  readonly hint: Phrase;
}

const LOOSE_LINES: readonly LooseSign[] = [
  {
    sign: /^:{3,}$/,
    code: "document-loose-fence",
    message: (line) => say("this {sign} closes nothing", { sign: line }),
    hint: say(
      "remove it; a box around another box needs more colons than the inner one, such as ::::",
    ),
  },
  {
    sign: /^::+notes\b/,
    code: "document-notes-directive",
    message: () => NOTES_STAND.message,
    hint: NOTES_STAND.hint,
  },
  {
    sign: /^::+(?:pagebreak|contents)\b(?!\{)/,
    code: "document-directive-text",
    message: (line) =>
      say("text follows {directive} on its line", {
        directive: /^:+\p{L}+/u.exec(line)?.[0] ?? line,
      }),
    hint: say("put the text on the next line"),
  },
  {
    sign: /^::/,
    code: "document-broken-directive",
    message: (line) => say('"{line}" cannot be read as a directive', { line }),
    hint: say("write {forms}, and nothing after it", {
      forms: or([":::name", ':::name{key="value"}', "::name", "::name[text]{#id}"]),
    }),
  },
  {
    sign: /^\|/,
    code: "document-loose-row",
    message: () => say("this row stands outside a table and would be printed with its | signs"),
    hint: say(
      "a table needs a head and a line of dashes with as many cells, and no blank lines within",
    ),
  },
  {
    sign: /^:?-+:?[ \t]*\|[-:| \t]*$/,
    code: "document-loose-row",
    message: () => say("this line of dashes fits no table head above it"),
    hint: say("head and line of dashes need the same number of cells"),
  },
  {
    sign: /^##/,
    code: "document-broken-heading",
    message: () => say("these # signs make no heading"),
    hint: say("put a space after them; headings go no deeper than ####"),
  },
  {
    sign: /^=+$/,
    code: "document-broken-heading",
    message: () => say("underlined text makes no heading"),
    hint: say("write ## before the text"),
  },
];

const LOOSE_IN_TEXT: readonly LooseSign[] = [
  {
    sign: /(?<!\\)\[\^[^\]\s]+\]/,
    code: "document-unsupported",
    message: () => FOOTNOTE.message,
    hint: FOOTNOTE.hint,
  },
  {
    sign: /\]\[/,
    code: "document-unsupported",
    message: () => LINK_BY_NAME.message,
    hint: LINK_BY_NAME.hint,
  },
  {
    sign: /(?<!\\)\*\*/,
    code: "document-loose-stars",
    message: () => say("these two stars open or close nothing and would be printed"),
    hint: say(
      "strong text is {code}, without blanks inside the stars; write {sign} for the sign itself",
      {
        code: "**…**",
        sign: "\\*",
      },
    ),
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
    const start = startOf(node) + index + before.length;
    const place = spanBetween(start, start + line.length, context);
    const loose = LOOSE_LINES.find(({ sign }) => sign.test(line));
    if (loose?.code === "document-loose-row" && rows++ > 0) continue;
    if (loose) {
      const message = loose.message(readable(line, context.state));
      context.state.report.error(loose.code, message, { place, hint: loose.hint });
    } else if (index > 0 && before.length < indent && !before.includes("\t")) {
      const message =
        context.scope === "list"
          ? say("this line would slide into the list above")
          : say("this line would slide into the quote above");
      const hint = say("put a blank line before it, or indent it like the line above");
      context.state.report.error("document-lazy-line", message, { place, hint });
    }
  }
}

/** Reports what is loose within a text. */
export function checkText(node: Text, context: Context): void {
  const raw = rawOf(node, context);
  for (const { sign, code, message, hint } of LOOSE_IN_TEXT) {
    const found = sign.exec(raw);
    if (!found) continue;
    const start = startOf(node) + found.index;
    const place = spanBetween(start, start + found[0].length, context);
    context.state.report.error(code, message(raw), { place, hint });
  }
}
