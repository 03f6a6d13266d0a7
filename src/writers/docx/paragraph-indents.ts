/** Where the lines of paragraph styles begin and end, each told as what differs from its base. */

import type { Theme } from "../theme.ts";
import { boxOf, isBox } from "./boxes.ts";
import { listStep, signIndent } from "./list-indents.ts";
import { baseOf, type StyleDefinition } from "./paragraph-style-list.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";
import { twips } from "./units.ts";
import { type Attributes, tag } from "./xml.ts";

/** Styles that show another one's look but begin all of their lines at one place. */
const FLUSH: readonly string[] = ["Card", "Notice", "Changes", "Rule", "Spacer"];

/** The further indent of the first line of a style, in points. */
export function firstLineOf(name: WordParagraphStyle, theme: Theme): number {
  return FLUSH.includes(name) || name.startsWith("List ") ? 0 : lookOf(theme, name).firstLine;
}

/** What a style says of its indents; nothing where they are those of its base. */
export function indentElement(definition: StyleDefinition, theme: Theme): string {
  const attributes = indents(definition, theme);
  return Object.keys(attributes).length > 0 ? tag("w:ind", attributes) : "";
}

function indents(definition: StyleDefinition, theme: Theme): Attributes {
  const { name, list, continued, hanging } = definition;
  const { indent } = theme.list;
  const look = lookOf(theme, name);
  const isNormal = name === "Normal";
  const base = baseOf(name);
  const inherited = isNormal ? 0 : firstLineOf(base, theme);
  const first = firstLineOf(name, theme);
  const firstLine: Attributes = first === inherited ? {} : { "w:firstLine": twips(first) };
  if (isBox(name)) {
    const { inset } = boxOf(theme, name);
    return { "w:left": twips(inset.left), "w:right": twips(inset.right), ...firstLine };
  }
  if (list) {
    // The numbering says the same, unless a first line of Normal's comes between.
    if (inherited === 0) return {};
    return { "w:left": twips(listStep(theme) * (list.level + 1)), ...signAttribute(theme) };
  }
  if (hanging) return { "w:left": twips(look.indent + indent), "w:hanging": twips(indent) };
  const left = look.indent + (continued ?? 0) * listStep(theme);
  const plain = isNormal ? 0 : lookOf(theme, base).indent;
  return { ...(left !== plain && { "w:left": twips(left) }), ...firstLine };
}

/** The same in Word's terms; hanging for text beside the sign, firstLine for text behind it. */
export function signAttribute(theme: Theme): Attributes {
  return Object.fromEntries(
    Object.entries(signIndent(theme)).map(([name, value]) => [`w:${name}`, value]),
  );
}
