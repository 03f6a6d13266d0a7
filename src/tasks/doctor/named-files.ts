/** Files in a sentence of the doctor: the first few by name, the others by their number. */
import { list, say } from "../../diagnostics/phrase.ts";

const NAMED = 6;

export function named(files: readonly string[]) {
  const more = files.length - NAMED;
  const names = list(files.slice(0, NAMED));
  return more > 0 ? say("{names} and {more} more", { names, more }) : names;
}
