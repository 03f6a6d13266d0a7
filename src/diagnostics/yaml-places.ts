/** Where the parts of a read file stand, asked for by the path of a value or by its words. */
import { fold } from "../text/fold.ts";
import { normalise } from "../text/normalise.ts";
import type { Place } from "./diagnostic.ts";
import type { Parts } from "./yaml-parts.ts";
import { type Path, placeAt, placeOfNode, placeOfPath, type Source } from "./yaml-place.ts";

export interface Places {
  readonly file: string;
  /** The narrowest place that the path leads to: the value, or with `key` the key itself. */
  place(path: readonly (string | number)[], part?: "key" | "value"): Place;
  /** The first scalar whose text holds this text; `loosely`, accents and capitals do not count. */
  locate(text: string, loosely?: boolean): Place | undefined;
}

/** The places of a file that has these parts when one is asked for. */
export function placesIn({ file }: Source, parts: () => Parts): Places {
  return {
    file,
    place: (path: Path, part?: "key" | "value") => {
      const { source, root } = parts();
      return placeOfPath(source, root, path, part);
    },
    locate: (wanted, loosely = false) =>
      locate(parts(), normalise(wanted), loosely ? fold : asItIs),
  };
}

/** The text inside the first value that holds it, or that value where it was written otherwise. */
function locate(
  { source, texts }: Parts,
  wanted: string,
  keyOf: (text: string) => string,
): Place | undefined {
  const key = keyOf(wanted);
  const holder = texts().find(({ text }) => keyOf(text).includes(key));
  if (!holder) return undefined;
  const [start, end] = holder.node.range;
  const written = source.text.slice(start, end);
  const found = keyOf(written);
  const at = found.length === written.length ? found.indexOf(key) : -1;
  if (at < 0) return placeOfNode(source, holder.node);
  return placeAt(source, start + at, start + at + key.length);
}

function asItIs(text: string): string {
  return text;
}
