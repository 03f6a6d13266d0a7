/**
 * A piece of chancery's own that a house's template gives what it cannot use: told once, at the call,
 * instead of line by line inside a file that its author never wrote.
 */
import { list, type Phrase, say } from "../../diagnostics/phrase.ts";
import { write } from "../../diagnostics/phrases.ts";
import type { Problem } from "../helper.ts";
import { putIfAround } from "../remedies.ts";
import type { Scope } from "../scope.ts";
import type { Include } from "../syntax.ts";
import { hintElsewhere } from "./elsewhere.ts";
import type { Known } from "./known.ts";
import { mayBeAbsent, namesBelow, optionsOf, present } from "./shape.ts";

/** A call that went wrong inside the piece. */
export interface Misfit {
  readonly include: Include;
  /** What the call gives by name. */
  readonly given: ReadonlyMap<string, Known>;
  readonly scope: Scope<Known>;
  /** What was found inside, the first first. */
  readonly problems: readonly Problem[];
  /** Whether the piece would take this value under this name. */
  readonly fits: (name: string, value: Known) => boolean;
}

const MOST_NAMED = 6;

export function problemOfMisfit(misfit: Misfit): Problem {
  const { include, given, scope, problems } = misfit;
  const code = "template-piece-argument";
  const { name: piece, place } = include;
  const lack = problems.find((problem) => problem.lack)?.lack;
  for (const { name } of include.named) {
    const value = given.get(name);
    if (!value) continue;
    const isIn = lack?.key === value.key || lack?.key.startsWith(`${value.key}.`);
    if (!isIn && !mayBeAbsent(value.shape)) continue;
    if (mayBeAbsent(value.shape)) {
      const message = say('"{value}" may be absent here, and the piece "{piece}" needs it', {
        value: value.text,
        piece,
      });
      return { code, message, hint: putIfAround(value.text), place: value.place };
    }
    const slots = { value: value.text, name, piece, field: lack?.name ?? "" };
    const message =
      lack?.key === value.key
        ? say('"{value}" cannot be the {name} of the piece "{piece}": it has no "{field}"', slots)
        : say(
            '"{value}" cannot be the {name} of the piece "{piece}": its entries have no "{field}"',
            slots,
          );
    return { code, message, hint: hintFitting(name, misfit), place: value.place };
  }
  if (!lack) {
    const message = say('the piece "{piece}" cannot be called here', { piece });
    return { code, message, hint: problems[0]?.message, place };
  }
  const isOfEntries = hintElsewhere(lack.name, scope) !== undefined;
  const slots = { piece, name: lack.name };
  const message = say('the piece "{piece}" needs "{name}", which is not given', slots);
  const hint = isOfEntries
    ? say("call it for an entry that has it, inside {each}", { each: "{{#each …}}" })
    : write(`{{> ${piece} ${lack.name}=…}}`);
  return { code, message, hint, place };
}

function hintFitting(name: string, { scope, fits }: Misfit): Phrase | undefined {
  const names: string[] = [];
  const { root } = scope;
  for (const key of namesBelow(root.shape)) {
    const [group] = optionsOf(root.shape);
    if (names.length === MOST_NAMED || group?.kind !== "group") break;
    const shape = group.at(key);
    const value = { ...root, shape, key: `${root.key}.${key}`, path: key, text: key };
    if (!mayBeAbsent(shape) && fits(name, { ...value, shape: present(shape) })) names.push(key);
  }
  if (names.length === 0) return undefined;
  return say("values that fit: {names}", { names: list(names) });
}
