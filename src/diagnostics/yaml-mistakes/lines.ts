/** Mistakes in how lines are set out: spaces, columns, colons and names of fields. */

import { excerpt } from "../../text/display.ts";
import { type Phrase, say } from "../phrase.ts";
import { ODD_SPACE, oddSpace } from "../yaml-spaces.ts";
import { missingComma } from "./brackets.ts";
import { slippedOut } from "./columns.ts";
import {
  type Explanation,
  findColon,
  isInside,
  lineAt,
  quoteRest,
  restOfLine,
  type YamlError,
} from "./mistake.ts";
import { badStart } from "./texts.ts";

/** Before the name of a field, after its hyphen or after its colon. */
export function strangeSpace({ text, range }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const lead = /^[\s-]*/u.exec(line)?.[0] ?? "";
  const inLead = lead.search(ODD_SPACE);
  const afterColon = line.search(/:[\u00a0\u2000-\u200a\u202f\u3000]/u);
  const at = inLead >= 0 ? inLead : afterColon < 0 ? -1 : afterColon + 1;
  const character = line[at];
  if (at < 0 || character === undefined) return undefined;
  return { ...oddSpace(character), range: [start + at, start + at + 1] };
}

/** Keyboards for Chinese and Japanese type a wide colon. */
export function wideColon({ text, range }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const name = /^\s*(?:- +)*([\p{L}_]+) *：/u.exec(line);
  if (!name) return undefined;
  const at = start + line.indexOf("：");
  return {
    message: say('the colon after "{field}" is a wide one, which YAML does not read', {
      field: name[1] ?? "",
    }),
    hint: say('write "{field}: " with a plain colon and a space', { field: name[1] ?? "" }),
    range: [at, at + 1],
  };
}

/** `note_taker: ?` opens a field whose name would be a list or a group. */
export function questionMark({ text, range }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const [, lead, marks = ""] = /^([\s-]*[a-z_]+:\s+)(\?+)\s*(?:#.*)?$/u.exec(line) ?? [];
  if (lead === undefined) return undefined;
  const at = start + lead.length;
  return {
    message: say("a text without quotes cannot begin with {mark}", { mark: "?" }),
    hint: say('write "unknown" if no source says it'),
    range: [at, at + marks.length],
  };
}

export function crowdedHyphen({ text, range, code }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const crowded = /^( *)-([\p{L}_]+:(?: .*)?)$/u.exec(line);
  if (!crowded || !/IMPLICIT_KEY|INDENT/u.test(code)) return undefined;
  const at = start + (crowded[1]?.length ?? 0);
  return {
    message: say("no space stands after the hyphen that begins an entry"),
    hint: say('write "{line}"', { line: `- ${crowded[2] ?? ""}` }),
    range: [at, at + 1],
  };
}

export function secondColon(error: YamlError): Explanation {
  const { text, range, bracketed } = error;
  if (text.startsWith("? ", range[0])) return badStart({ text, range });
  const colon = findColon(text, range[0]);
  if (isInside(bracketed, range)) return badIndent({ text, range });
  if (colon === undefined) return colonBelow(error);
  return {
    message: say("a colon inside a text is read as the end of a field's name"),
    hint: quoteRest(text, range[0]),
    range: [colon, colon + 1],
  };
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

/** The lines below a value are set in further: a text of several lines, or fields too far right. */
function colonBelow({ text, range, topFields }: YamlError): Explanation {
  for (let start = nextLine(text, range[0]); start < text.length; start = nextLine(text, start)) {
    const colon = findColon(text, start);
    if (colon === undefined) continue;
    const name = /^\s*(?:- +)?([a-z_]+):/u.exec(text.slice(start, colon + 1));
    if (!name) {
      return {
        message: say("a colon inside a text is read as the end of a field's name"),
        hint: say("put quotes around the whole text"),
        range: [colon, colon + 1],
      };
    }
    const at = start + name[0].search(/\S/u);
    const slipped = slippedOut(text, range[0], at - start, topFields);
    if (slipped) return slipped;
    return {
      message: say("this line is set in further than the line it belongs with"),
      hint: say("begin it below the first letter of the line it belongs with"),
      range: [at, at + 1],
      reach: "siblings",
    };
  }
  return badIndent({ text, range });
}

export function tab({ text, range }: YamlError): Explanation {
  const at = text.indexOf("\t", lineAt(text, range[0]).start);
  return {
    message: say("a tab stands at the beginning of the line, where only spaces are read"),
    hint: say("write two spaces for each step"),
    ...(at >= 0 && at <= range[1] && { range: [at, at + 1] }),
    reach: "tabs",
  };
}

export function badIndent({ text, range }: Pick<YamlError, "text" | "range">): Explanation {
  const end = range[0] + text.slice(range[0]).search(/[^ ]|$/u);
  return {
    message: say("this line does not begin in the column of any group above it"),
    hint: say("begin it below the first letter of the line it belongs with"),
    range: [end, end + 1],
    reach: "siblings",
  };
}

export function missingColon(error: YamlError): Explanation {
  const { text, range, bracketed } = error;
  const start = range[0];
  const line = restOfLine(text, start);
  if (isInside(bracketed, range)) {
    const end = start + line.trimEnd().length;
    return { ...missingComma(), range: [end - 1, end] };
  }
  if (/: +$/u.test(text.slice(lineAt(text, start).start, start))) return colonBelow(error);
  const [, field, rest = ""] = /^([a-z_]+):(\S.*)/u.exec(line) ?? [];
  if (field !== undefined) {
    return {
      message: say('no space stands after the colon of "{field}"', { field }),
      hint: say('write "{line}" with a space', { line: `${field}: ${excerpt(rest)}` }),
      range: [start, start + line.length],
    };
  }
  return {
    message: say("a field's name with a colon was expected on this line"),
    hint: colonRemedy(line),
    range: [start, start + line.length],
  };
}

function colonRemedy(line: string): Phrase {
  const [, field, rest = ""] = /^([a-z_]+)(?: +=)? +(\S.*)/u.exec(line) ?? [];
  return field === undefined
    ? say("write a colon and a space after the name; put quotes around a text of several lines")
    : say('write "{line}", or put quotes around a text of several lines', {
        line: `${field}: ${excerpt(rest)}`,
      });
}

export function secondDocument({ text, range }: YamlError): Explanation {
  const at = Math.max(text.lastIndexOf("\n---", range[0]), text.lastIndexOf("\n...", range[0])) + 1;
  const start = /^(?:---|\.\.\.)/u.test(text.slice(range[0])) || at === 0 ? range[0] : at;
  const mark = text.slice(start, start + 3);
  return {
    message: say('a second file begins here with "{mark}"', { mark }),
    hint: say("remove the line"),
    range: [start, start + 3],
  };
}
