/**
 * Slips in single values that YAML reads without a word, and reads otherwise than they look: a `#`
 * that cuts a text off, curly quotes, a number that loses its noughts, an escape that makes a
 * character no paper can show.
 */
import { Scalar } from "yaml";
import { excerpt } from "../text/display.ts";
import { findUnreadable } from "../text/unreadable.ts";
import { say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { type Schema, wantsText } from "./schema-keys.ts";
import type { Finding } from "./schema-misfit.ts";
import { nameUnreadable, sayUnreadable } from "./unreadable-names.ts";
import { placeAt, placeOfNode, type Source } from "./yaml-place.ts";

/** Words that older readers of YAML take for true or false. */
const SWITCH = /^(?:y|yes|n|no|on|off)$/iu;
/** Curly quotes that open, each with those that close. */
const CURLY: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  "\u201d": "\u201d",
  "\u201e": "\u201c\u201d",
  "\u2018": "\u2019",
  "\u2019": "\u2019",
  "\u00ab": "\u00bb",
};

type Slip = Omit<Finding, "place">;

/**
 * Reports what keeps a single value from being what its author sees, and gives what to warn of if
 * nothing else is wrong with it.
 */
export function findSlip(
  node: Scalar.Parsed,
  branches: readonly Schema[],
  source: Source,
  report: Report,
): Finding | undefined {
  if (node.type === Scalar.QUOTE_DOUBLE) refuseEscapes(node, source, report);
  if (node.type !== Scalar.PLAIN) return undefined;
  warnOfCut(node, source, report);
  warnOfHash(node, source, report);
  const slip = curlyQuotes(node) ?? changedNumber(node, branches) ?? switchWord(node, branches);
  return slip && { ...slip, place: placeOfNode(source, node) };
}

/** `Meeting #3` ends at `Meeting`: a comment follows, and only its author knows whether meant so. */
function warnOfCut(node: Scalar.Parsed, source: Source, report: Report): void {
  const [, end] = node.range;
  if (source.text[end] !== " " && source.text[end] !== "\t") return;
  const cut = /^([ \t]+)(#[\p{L}\p{N}]\S*)/u.exec(source.text.slice(end, end + 80));
  if (!cut) return;
  const [, space = "", rest = ""] = cut;
  const start = end + space.length;
  report.warning(
    "yaml-comment-in-text",
    say('the text ends before "{rest}", which is read as a comment', { rest }),
    {
      place: placeAt(source, start, start + rest.length),
      hint: say(
        'put quotes around the whole text if this belongs to it; otherwise write a space after "#"',
      ),
    },
  );
}

/** `Hà Nội# capital`: without a space before it, `#` begins no comment. */
function warnOfHash({ range: [start, end] }: Scalar.Parsed, source: Source, report: Report): void {
  const written = source.text.slice(start, end);
  const hash = written.includes("#") && /[\p{L}\p{N}]#[ \t]+[\p{L}\p{N}]/u.exec(written);
  if (!hash) return;
  const at = start + hash.index + 1;
  report.warning(
    "yaml-hash-in-text",
    say('"#" without a space before it begins no comment, and stays part of the text'),
    {
      place: placeAt(source, at, at + 1),
      hint: say(
        'write a space before "#" if a comment begins here; otherwise put quotes around the whole text',
      ),
    },
  );
}

/** A line with a hyphen that is set in below a text goes on with that text, and begins no entry. */
export function refuseHyphen(
  { type, range: [start, end] }: Scalar.Parsed,
  { source, report }: { readonly source: Source; readonly report: Report },
): boolean {
  if (type !== Scalar.PLAIN) return false;
  const written = source.text.slice(start, end);
  const hyphen = written.includes("\n") && /\n[ \t]*(-[ \t]+\S[^\r\n]*)/u.exec(written);
  if (!hyphen) return false;
  const at = start + hyphen.index + hyphen[0].length - (hyphen[1]?.length ?? 0);
  report.error(
    "yaml-hyphen-in-text",
    say("this hyphen begins no entry: its line is read as more of the text above it"),
    {
      place: placeAt(source, at, at + 1),
      hint: say(
        "begin it in the column of the other hyphens, with nothing after the colon above them; put quotes around a text of several lines",
      ),
    },
  );
  return true;
}

/** Curly quotes are letters of the text: they hold nothing together, and are printed. */
function curlyQuotes({ value }: Scalar.Parsed): Slip | undefined {
  if (typeof value !== "string") return undefined;
  const closing = CURLY[value[0] ?? ""];
  if (closing === undefined) return undefined;
  const at = [...value].findIndex((letter, index) => index > 0 && closing.includes(letter));
  if (at >= 0 && at < [...value].length - 1) return undefined;
  const text = excerpt(value.replace(/^.|.$/gu, (letter) => (/\p{P}/u.test(letter) ? "" : letter)));
  return {
    code: "yaml-curly-quotes",
    message: say("curly quotes belong to the text and would be printed with it"),
    hint: say("write \"{text}\" with straight quotes, or '{whole}' if they are to be printed", {
      text,
      whole: excerpt(value),
    }),
  };
}

/** `0123` and `1.10` stay as they are typed here, and would not in other programs. */
function changedNumber(
  { value, source: written = "" }: Scalar.Parsed,
  branches: readonly Schema[],
): Slip | undefined {
  if (typeof value !== "number" && typeof value !== "bigint") return undefined;
  const number = String(value);
  if (number === written) return undefined;
  return wantsText(branches)
    ? {
        code: "yaml-number-as-text",
        message: say(
          "{written} is kept as it is typed; other programs would read the number {number}",
          { written, number },
        ),
        hint: say('put quotes around it: "{text}"', { text: written }),
      }
    : {
        code: "yaml-number-form",
        message: say("{written} is read as the number {number}", { written, number }),
        hint: say("write {value} if that is meant", { value: number }),
      };
}

/** `no` is a text here; older programs would read false. */
function switchWord({ value }: Scalar.Parsed, branches: readonly Schema[]): Slip | undefined {
  if (typeof value !== "string" || !SWITCH.test(value) || !wantsText(branches)) return undefined;
  return {
    code: "yaml-word-as-text",
    message: say('"{word}" is kept as a text; some programs would read true or false', {
      word: value,
    }),
    hint: say('put quotes around it: "{text}"', { text: value }),
  };
}

/** Raw unreadable characters were found in the text itself; this finds those made by `\\u0007`. */
function refuseEscapes(node: Scalar.Parsed, source: Source, report: Report): void {
  const written = source.text.slice(node.range[0], node.range[1]);
  if (typeof node.value !== "string" || !written.includes("\\")) return;
  const raw = new Set(Array.from(findUnreadable(written), ({ code }) => code));
  for (const found of findUnreadable(node.value)) {
    if (raw.has(found.code)) continue;
    report.error(
      "unreadable-character",
      say("this text holds {code}, {what}", {
        code: nameUnreadable(found),
        what: sayUnreadable(found),
      }),
      { place: placeOfNode(source, node), hint: say("remove the escape that makes it") },
    );
  }
}
