/**
 * What the places of a read file are found from. The nodes of a file take many times the memory of its
 * text, and places are seldom asked for: so they are let go, and read again when one is.
 */
import type { ParsedNode } from "yaml";
import type { Source } from "./yaml-place.ts";
import type { ReadText } from "./yaml-scalar.ts";

export interface Parts {
  readonly source: Source;
  readonly root: ParsedNode | null;
  /** Each single value as text, with its node, in the order of the file. */
  readonly texts: () => readonly ReadText[];
}

/** Letters of the files whose nodes are kept, those asked for last: whoever asks once, asks again. */
const KEPT = 2_000_000;

const kept = new Map<object, Parts>();
let letters = 0;

/** The parts of a file, read again whenever they were let go; `reread` must always give the same. */
export function partsOf(reread: () => Parts): () => Parts {
  const own = {};
  return () => {
    const parts = kept.get(own) ?? reread();
    if (kept.delete(own)) letters -= parts.source.text.length;
    for (const [oldest, { source }] of kept) {
      if (letters + parts.source.text.length <= KEPT) break;
      kept.delete(oldest);
      letters -= source.text.length;
    }
    kept.set(own, parts);
    letters += parts.source.text.length;
    return parts;
  };
}
