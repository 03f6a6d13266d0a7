/** Where the items of lists stand: their text beside the sign, or running on behind it to the margin. */
import type { Theme } from "../theme.ts";
import { twips } from "./units.ts";

/** Points by which the text of each level of a list stands further in than that around it. */
export function listStep({ list }: Theme): number {
  return list.runIn ? 0 : list.indent;
}

/** Where the first line of an item, with its sign, begins beside the further lines. */
export function signIndent({
  list,
}: Theme): { readonly hanging: number } | { readonly firstLine: number } {
  return list.runIn ? { firstLine: twips(list.indent) } : { hanging: twips(list.indent) };
}
