/**
 * The texts of sources that are filed in `data/`, for their quotes to be compared with. Other files that a source
 * names, such as a scan or a number on a shelf, are not looked for, nor is anything outside `data/`.
 */
import type { Host } from "../host/host.ts";
import { decodeText } from "../text/decode.ts";
import type { Source } from "./source.ts";

/** The text of a source, or why there is none. */
export type SourceText =
  | { readonly text: string }
  | { readonly lacks: "file" }
  | { readonly lacks: "utf-8"; readonly encoding: string };

/** Those of the sources whose `file` is a text in `data/`, by id. */
export function readSourceTexts(
  host: Host,
  sources: readonly Source[],
): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { id, file } of sources) {
    if (file !== undefined && IN_DATA.test(file)) texts.set(id, readText(host, file));
  }
  return texts;
}

/** A text below `data/`; a path that goes up again names none. */
const IN_DATA = /^data\/(?:(?!\.{1,2}\/)[^/\\:\p{Cc}]+\/)*[^/\\:\p{Cc}]+\.(?:txt|md)$/iu;

function readText(host: Host, file: string): SourceText {
  const bytes = host.read(file);
  if (!bytes) return { lacks: "file" };
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded : { lacks: "utf-8", encoding: decoded.encoding };
}
