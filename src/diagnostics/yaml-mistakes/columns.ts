/** Lines that begin in another column than the list, the group or the text that they belong to. */
import { say } from "../phrase.ts";
import { textColumnAt } from "../yaml-block-text.ts";
import { type Explanation, lineAt, type YamlError } from "./mistake.ts";

/** The first line of a list without its hyphen, seen where the next entry has one. */
export function missingHyphen({ text, range, code }: YamlError): Explanation | undefined {
  if (!/INDENT|BLOCK|MISSING_CHAR|UNEXPECTED_TOKEN/u.test(code)) return undefined;
  const { start, line } = lineAt(text, range[0]);
  const hyphen = /^ *(?=- )/u.exec(line)?.[0].length;
  if (hyphen === undefined) return undefined;
  let first: FieldLine | undefined;
  let above = fieldAbove(text, start, true);
  while (above && above.column >= hyphen && !above.isEntry) {
    first = above;
    above = fieldAbove(text, above.start, true);
  }
  if (!first || !above?.isEmpty || (above.isEntry && above.column >= hyphen)) return undefined;
  const at = first.start + first.column;
  return {
    message: say('the first entry of "{list}" begins here without its hyphen', {
      list: above.name,
    }),
    hint: say("begin it with a hyphen and a space, like the entries below it"),
    range: [at, at + first.name.length],
    reach: "siblings",
  };
}

/** A line of a text that `>` or `|` began, further to the left than the text. */
export function textOutOfColumn({ text, range, code }: YamlError): Explanation | undefined {
  if (!/INDENT|IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN/u.test(code)) return undefined;
  const { start, line } = lineAt(text, range[0]);
  if (/^\s*(?:$|#|- |["'[{]|[\p{L}_]+:(?: |$))/u.test(line)) return undefined;
  const column = textColumnAt(text, start);
  const own = line.search(/\S/u);
  if (column === undefined || own >= column) return undefined;
  return {
    message: say(
      "this line begins further to the left than the text above it, which it goes on with",
    ),
    hint: say("begin it in the same column as the line above"),
    range: [start + own, start + own + 1],
    reach: { column },
  };
}

/**
 * A field further to the left than its group, which goes on below it: its own line is what is wrong.
 * At the margin the names of the file's own fields tell it from lines that are set in too far.
 */
export function slippedOut(
  text: string,
  at: number,
  column: number,
  topFields: ReadonlySet<string>,
): Explanation | undefined {
  const { start, line } = lineAt(text, at);
  const [, margin = "", hyphens = "", field] = /^( *)((?:- +)*)([a-z_]+):/u.exec(line) ?? [];
  if (field === undefined || hyphens !== "" || (margin === "" && topFields.has(field)))
    return undefined;
  const above = fieldAbove(text, start);
  const isOpener = above?.column === margin.length && above.isEmpty;
  const isSibling = margin === "" && above?.column === column;
  const owner = isOpener ? above.name : isSibling ? openerAbove(text, start, column) : undefined;
  if (owner === undefined) return undefined;
  return {
    message: say('"{field}" begins further to the left than the other fields of "{owner}"', {
      field,
      owner,
    }),
    hint: say('"{field}" belongs to "{owner}": begin it further to the right, below that', {
      field,
      owner,
    }),
    range: [start + margin.length, start + margin.length + field.length],
    reach: "alone",
  };
}

interface FieldLine {
  readonly name: string;
  readonly start: number;
  /** Of its name, from 0. */
  readonly column: number;
  readonly isEmpty: boolean;
  readonly isEntry: boolean;
}

/** The field on the line above, if one is there; `skipsText` passes over lines that are none. */
function fieldAbove(text: string, start: number, skipsText = false): FieldLine | undefined {
  for (let end = start - 1; end > 0; ) {
    const { start: above, line } = lineAt(text, end);
    end = above - 1;
    if (/^\s*(?:#|$)/u.test(line)) continue;
    const found = /^( *(?:- +)*)([a-z_]+):(?: (.*))?$/u.exec(line.trimEnd());
    if (!found && skipsText && !/^ *-(?: |$)/u.test(line)) continue;
    if (!found) return undefined;
    const [, lead = "", name = "", value = ""] = found;
    return {
      name,
      start: above,
      column: lead.length,
      isEmpty: /^ *(?:#|$)/u.test(value),
      isEntry: lead.includes("-"),
    };
  }
  return undefined;
}

/** The field that the group of this column stands below. */
function openerAbove(text: string, start: number, column: number): string | undefined {
  let above = fieldAbove(text, start);
  while (above && above.column >= column) above = fieldAbove(text, above.start);
  return above?.isEmpty ? above.name : undefined;
}
