/**
 * The texts of sources that are filed in `data/`, for their quotes to be compared with. A text that is named
 * without `data/` is told of; other files that a source names, such as a scan, are not looked for.
 */
import type { Host } from "../host/host.ts";
import { decodeText } from "../text/decode.ts";
import type { Source } from "./source.ts";

/** The text of a source, or why there is none. */
export type SourceText =
  | { readonly text: string }
  | { readonly lacks: "file" }
  /** A text that is named without `data/`, and its name with it. */
  | { readonly lacks: "data"; readonly instead: string }
  | { readonly lacks: "utf-8"; readonly encoding: string };

/** Those of the sources whose `file` is a text in `data/`, or named as if it were, by id. */
export function readSourceTexts(
  host: Host,
  sources: readonly Source[],
): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { id, file } of sources) {
    if (file === undefined) continue;
    if (IN_DATA.test(file)) texts.set(id, readText(host, file));
    else {
      const instead = inData(file);
      if (instead !== undefined) texts.set(id, { lacks: "data", instead });
    }
  }
  return texts;
}

/** A text below `data/`; a path that goes up again names none. */
const IN_DATA = /^data\/(?:(?!\.{1,2}\/)[^/\\:\p{Cc}]+\/)*[^/\\:\p{Cc}]+\.(?:txt|md)$/iu;

/** Where a text would be read that is named as if it lay in `data/`; undefined for one that lies elsewhere. */
function inData(file: string): string | undefined {
  const path = file.replace(/\\/gu, "/").replace(/^\.\//u, "");
  return [path, `data/${path}`].find((each) => IN_DATA.test(each));
}

function readText(host: Host, file: string): SourceText {
  const bytes = host.read(file);
  if (!bytes) return { lacks: "file" };
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded : { lacks: "utf-8", encoding: decoded.encoding };
}
