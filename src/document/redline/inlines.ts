/**
 * Two versions of a run of words as one, word by word. What stood in bold or in a link is taken apart into
 * words that know it, and put together again.
 */
import { diffArrays } from "diff";
import { wordTokens } from "../../text/word-tokens.ts";
import type { Inline, Revision } from "../nodes.ts";
import type { KeyOf } from "./keys.ts";

type Leaf = Exclude<Inline, { readonly children: readonly Inline[] }>;
type Wrapper = Extract<Inline, { readonly children: readonly Inline[] }>;

/** A word, or another leaf, with what it stands in, the outermost first. */
interface Token {
  readonly leaf: Leaf;
  readonly wrappers: readonly Wrapper[];
  readonly key: string;
}

interface Piece extends Token {
  readonly revision: Revision | undefined;
}

/** The words of both: what both have, and of the others each with its revision. */
export function mergeInlines(
  [before, keyBefore]: readonly [readonly Inline[], KeyOf],
  [after, keyAfter]: readonly [readonly Inline[], KeyOf],
): readonly Inline[] {
  const old = before.flatMap((inline) => tokensOf(inline, [], keyBefore));
  const young = after.flatMap((inline) => tokensOf(inline, [], keyAfter));
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(old.map(keyOf), young.map(keyOf))) {
    const tokens = removed ? old.slice(at, at + count) : young.slice(to, to + count);
    const revision = removed ? "deleted" : added ? "inserted" : undefined;
    pieces.push(...tokens.map((token): Piece => ({ ...token, revision })));
    if (!added) at += count;
    if (!removed) to += count;
  }
  return joinPieces(joinChanges(pieces), 0);
}

function keyOf({ key }: Token): string {
  return key;
}

function tokensOf(inline: Inline, wrappers: readonly Wrapper[], key: KeyOf): readonly Token[] {
  if ("children" in inline) {
    return inline.children.flatMap((child) => tokensOf(child, [...wrappers, inline], key));
  }
  const around = wrappers.map((each) => key({ ...each, children: [] })).join("");
  const token = (leaf: Leaf): Token => ({ leaf, wrappers, key: key(leaf) + around });
  if (inline.type !== "text") return [token(inline)];
  return wordTokens(inline.value).map((value) => token({ ...inline, value }));
}

/** Words that changed on both sides of a blank changed together with it, or the eye gets lost. */
function joinChanges(pieces: readonly Piece[]): readonly Piece[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const isChange = piece.revision !== undefined;
    if (last && isChange === (last[0]?.revision !== undefined)) last.push(piece);
    else groups.push([piece]);
  }
  const parts = groups.map((group, index): Group => {
    const isInner = index > 0 && index < groups.length - 1;
    return { group, isChange: group[0]?.revision !== undefined || (isInner && isBlank(group)) };
  });
  const joined: Piece[] = [];
  for (let index = 0; index < parts.length; ) {
    const stretch: Piece[] = [];
    const isChange = parts[index]?.isChange;
    for (; index < parts.length && parts[index]?.isChange === isChange; index++) {
      stretch.push(...(parts[index]?.group ?? []));
    }
    joined.push(...(isChange ? parted(stretch) : stretch));
  }
  return joined;
}

interface Group {
  readonly group: readonly Piece[];
  readonly isChange: boolean;
}

function isBlank(group: readonly Piece[]): boolean {
  return group.every(({ leaf }) => leaf.type === "text" && /^[\s\u200b]+$/u.test(leaf.value));
}

/** First what went, then what came; a blank that both had is in either. */
function parted(stretch: readonly Piece[]): readonly Piece[] {
  const of = (revision: Revision) =>
    stretch.flatMap((piece) =>
      (piece.revision ?? revision) === revision ? [{ ...piece, revision }] : [],
    );
  return [...of("deleted"), ...of("inserted")];
}

/** Neighbours in the same wrapper stand in one again; words of one look are one text again. */
function joinPieces(pieces: readonly Piece[], depth: number): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const wrapper = piece.wrappers[depth];
    const end = endOf(pieces, at, depth);
    if (wrapper) {
      const children = joinPieces(pieces.slice(at, end), depth + 1);
      inlines.push({ ...wrapper, ...revised(piece.revision), children });
    } else {
      inlines.push(...joinLeaves(pieces.slice(at, end)));
    }
    at = end;
  }
  return inlines;
}

/** As far as the pieces from here on stand in one wrapper of this depth with one revision, or in none. */
function endOf(pieces: readonly Piece[], from: number, depth: number): number {
  const first = pieces[from];
  let end = from + 1;
  for (; end < pieces.length; end++) {
    const next = pieces[end];
    if (!first || !next || next.revision !== first.revision) break;
    const [wrapper, other] = [first.wrappers[depth], next.wrappers[depth]];
    if (wrapper !== other) break;
  }
  return end;
}

function joinLeaves(pieces: readonly Piece[]): readonly Inline[] {
  const leaves: Inline[] = [];
  for (const { leaf, revision } of pieces) {
    const last = leaves.at(-1);
    if (leaf.type === "text" && last?.type === "text" && last.language === leaf.language) {
      leaves[leaves.length - 1] = { ...last, value: last.value + leaf.value };
    } else {
      leaves.push({ ...leaf, ...revised(revision) });
    }
  }
  return leaves;
}

function revised(revision: Revision | undefined): { readonly revision?: Revision } {
  return revision === undefined ? {} : { revision };
}
