/**
 * Words in braces that YAML takes for fields without a value: what follows a comma inside a text, and
 * a field whose colon has no space behind it. What they were meant as is told, once.
 */

import { isScalar, type ParsedNode, Scalar, type YAMLMap } from "yaml";
import * as core from "zod/v4/core";
import { excerpt } from "../text/display.ts";
import { list, type Phrase, say } from "./phrase.ts";
import { childBranches, fieldNames, type Schema } from "./schema-keys.ts";
import { keyText } from "./yaml-place.ts";

type Pair = YAMLMap<ParsedNode, ParsedNode | null>["items"][number];

/** What is wrong with words in braces. */
export interface BareKey {
  /** The words, which are no fields. */
  readonly pairs: ReadonlySet<Pair>;
  /** The field that they are the value of, or part of it, of which nothing more is to be said. */
  readonly field: string | undefined;
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
  readonly range: readonly [start: number, end: number];
}

/** All such words of a group in braces, in order; none for a group that is written over lines. */
export function findBareKeys(
  { items, flow }: YAMLMap<ParsedNode, ParsedNode | null>,
  branches: readonly Schema[],
  text: string,
): readonly BareKey[] {
  if (!flow || !items.some((pair) => isBare(pair, text))) return [];
  const names = fieldNames(branches);
  const present = new Set(items.map(({ key }) => keyText(key)));
  const free = names.filter((name) => !present.has(name));
  const found: BareKey[] = [];
  for (let index = 0; index < items.length; index++) {
    const first = items[index];
    if (!first || !isBare(first, text) || names.includes(keyText(first.key) ?? "")) continue;
    const pairs = [first];
    for (let next = items[index + 1]; next && isBare(next, text); next = items[++index + 1]) {
      if (names.includes(keyText(next.key) ?? "") || isCrowded(next)) break;
      pairs.push(next);
    }
    const before = items[items.indexOf(first) - 1];
    found.push(
      crowdedColon(first) ??
        commaInText(before, pairs, branches, text) ??
        strayWords(pairs, free, text),
    );
  }
  return found;
}

/** Whether a comma or the end of the group follows the name, and no colon. */
function isBare({ key, value }: Pair, text: string): boolean {
  if (!isScalar(key) || key.type !== Scalar.PLAIN || key.range[0] === key.range[1]) return false;
  return (!value || value.range[0] === value.range[1]) && !/^\s*:/u.test(text.slice(key.range[1]));
}

function isCrowded({ key }: Pair): boolean {
  return /^[a-z_]+:\S/u.test(keyText(key) ?? "");
}

function crowdedColon(pair: Pair): BareKey | undefined {
  const [, field, rest = ""] = /^([a-z_]+):(\S.*)$/su.exec(keyText(pair.key) ?? "") ?? [];
  if (field === undefined) return undefined;
  return {
    pairs: new Set([pair]),
    field,
    code: "yaml-syntax",
    message: say('no space stands after the colon of "{field}"', { field }),
    hint: say('write "{line}" with a space', { line: `${field}: ${excerpt(rest)}` }),
    range: [pair.key.range[0], pair.key.range[1]],
  };
}

/** `text: Minister, Member of the Party`: the field before takes a text with the comma in it. */
function commaInText(
  before: Pair | undefined,
  pairs: readonly Pair[],
  branches: readonly Schema[],
  text: string,
): BareKey | undefined {
  const value = before?.value;
  const field = before && keyText(before.key);
  const last = pairs.at(-1);
  if (!isScalar(value) || value.type !== Scalar.PLAIN || field === undefined || !last) {
    return undefined;
  }
  const whole = text.slice(value.range[0], last.key.range[1]).replace(/\s+/gu, " ");
  const takesIt = childBranches(branches, field).some(
    (branch) => core.safeParse(branch, whole).success,
  );
  if (!takesIt) return undefined;
  const comma = value.range[1] + text.slice(value.range[1]).indexOf(",");
  return {
    pairs: new Set(pairs),
    field,
    code: "yaml-comma-in-text",
    message: say("inside braces the text ends at this comma, and what follows is read as a field"),
    hint: quoteHint(whole),
    range: [comma, comma + 1],
  };
}

function quoteHint(whole: string): Phrase {
  if (!/["\\]/u.test(whole)) return say('put quotes around the text: "{text}"', { text: whole });
  return whole.includes("'")
    ? say("put quotes around the whole text")
    : say("put quotes around the text: '{text}'", { text: whole });
}

function strayWords(pairs: readonly Pair[], free: readonly string[], text: string): BareKey {
  const [start, end] = [pairs[0]?.key.range[0] ?? 0, pairs.at(-1)?.key.range[1] ?? 0];
  return {
    pairs: new Set(pairs),
    field: undefined,
    code: "yaml-syntax",
    message: say('"{word}" stands in the braces without the name of its field', {
      word: excerpt(text.slice(start, end)),
    }),
    hint:
      free.length > 0
        ? say("write the field, a colon and a space before it; still free: {fields}", {
            fields: list(free),
          })
        : say("put quotes around the whole text if this belongs to it; otherwise remove it"),
    range: [start, end],
  };
}
