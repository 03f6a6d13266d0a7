/** Mistakes in texts: quotes, and signs that YAML keeps for itself. */
import { say } from "../phrase.ts";
import {
  type Explanation,
  isBlank,
  lastBefore,
  lineAt,
  QUOTED,
  quoteRest,
  type Range,
  restOfLine,
  type YamlError,
} from "./mistake.ts";

export function unclosedQuote({ text, range, quoted }: YamlError): Explanation {
  const start = lastBefore(quoted, range)?.[0] ?? range[0];
  const mark = text[start] ?? `"`;
  return {
    message: say("the quote that opens here is never closed"),
    hint: say("write {mark} at the end of the text", { mark }),
    range: [start, start + 1],
  };
}

export function textAfterEnd(error: YamlError): Explanation {
  const { text, range, quoted, bracketed } = error;
  const before = lastBefore(quoted, range);
  const mark = before ? text[before[0]] : undefined;
  if (!before || !mark || !isBlank(text.slice(before[1], range[0]))) {
    return textAfterBracket(text, range, bracketed) ?? afterReference(error);
  }
  if (/[\r\n]/u.test(text.slice(...before))) {
    return {
      message: say("the quote that opens here is closed only on a later line"),
      hint: say("write {mark} at the end of the text", { mark }),
      range: [before[0], before[0] + 1],
    };
  }
  const whole = restOfLine(text, before[0]).trimEnd();
  const inner = whole.endsWith(mark) ? whole.slice(1, -1) : whole;
  const other = mark === "'" ? `"` : "'";
  return {
    message: say("the text goes on after the quote that closes it"),
    hint:
      inner.length <= QUOTED && !inner.includes(other) && !inner.includes("\\")
        ? say("write {quoted}", { quoted: `${other}${inner}${other}` })
        : mark === "'"
          ? say(`put "…" around the text, or write '' for each ' inside it`)
          : say(`put '…' around the text, or write \\" for each " inside it`),
  };
}

/** `[Draft] Meeting` begins as a list. */
function textAfterBracket(
  text: string,
  [start]: Range,
  bracketed: readonly Range[],
): Explanation | undefined {
  const before = bracketed.findLast(([, end]) => end <= start && isBlank(text.slice(end, start)));
  if (!before) return undefined;
  return {
    message: say("a text that begins with {mark} is read as a list or group in brackets", {
      mark: text[before[0]] ?? "[",
    }),
    hint: quoteRest(text, before[0]),
    range: [before[0], before[0] + 1],
  };
}

/** `**bold** text` begins as a reference. */
export function afterReference({ text, range }: YamlError): Explanation {
  const { start, line } = lineAt(text, range[0]);
  const mark = /(?:^|[:-] +)([*&!])/u.exec(line);
  if (!mark) {
    return {
      message: say("something stands here that belongs to nothing"),
      hint: say("put quotes around the whole text if this belongs to it; otherwise remove it"),
    };
  }
  const at = start + mark.index + mark[0].length - 1;
  return badStart({ text, range: [at, at + 1] });
}

export function badStart({ text, range }: Pick<YamlError, "text" | "range">): Explanation {
  return {
    message: say("a text without quotes cannot begin with {mark}", {
      mark: text[range[0]] ?? "-",
    }),
    hint: quoteRest(text, range[0]),
    range: [range[0], range[0] + 1],
  };
}

export function textAfterFold({ text, range }: YamlError): Explanation {
  const before = text.slice(0, range[0]);
  const start = Math.max(before.lastIndexOf(">"), before.lastIndexOf("|"));
  return {
    message: say("a text without quotes cannot begin with {mark}", { mark: text[start] ?? ">" }),
    hint: quoteRest(text, start),
    range: [start, start + 1],
  };
}

export function badEscape({ text, range }: YamlError): Explanation {
  const written = text.slice(range[0], range[0] + 2);
  return {
    message: say("{written} means nothing between double quotes", { written }),
    hint: say("put '…' around the text, or write {double} for each {single}", {
      double: "\\\\",
      single: "\\",
    }),
    range: [range[0], range[0] + 2],
  };
}

export function hyphenAsText({ range }: YamlError): Explanation {
  return {
    message: say("a hyphen after the colon begins a list, which stands on lines of its own"),
    hint: say("put quotes around the text, or begin the list on the line below"),
    range: [range[0], range[0] + 1],
  };
}

export function crowdedComment({ range }: YamlError): Explanation {
  return {
    message: say("a comment begins here without a space before it"),
    hint: say('write a space before "#", or put quotes around a text that holds it'),
    range: [range[0], range[0] + 1],
  };
}
