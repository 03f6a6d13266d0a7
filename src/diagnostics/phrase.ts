/**
 * What the program says, as a value that can still be said in another language: an English pattern
 * that stands in the code, and what its slots hold. The other languages are catalogues from that
 * pattern to theirs; which there are is `catalogue.ts`'s matter.
 */

/** A pattern such as `unknown field "{field}"` with its slots. */
export interface Phrase {
  readonly text: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** What a slot holds: data as it is, a phrase in its own right, or several joined by a word. */
export type Slot = string | number | Phrase | Joined | Inside;

/** `a, b or c`, joined as the language of the reader joins them. */
export interface Joined {
  readonly parts: readonly Slot[];
  readonly by: "and" | "or" | "comma";
}

/** A phrase that begins with a capital elsewhere, and stands inside a sentence here. */
export interface Inside {
  readonly inside: Phrase;
}

/** From an English pattern to that of another language, with the same slots. */
export interface Catalogue {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The names between braces in a pattern. */
type SlotNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

type Slots<T extends string> = [SlotNames<T>] extends [never]
  ? []
  : [slots: Readonly<Record<SlotNames<T>, Slot>>];

/**
 * A phrase. The pattern is written out at the call, since a test finds it there and asks for it in
 * every catalogue; what varies goes into slots, never into the pattern.
 */
export function say<const T extends string>(text: T, ...[slots]: Slots<T>): Phrase {
  return { text, slots: slots ?? {} };
}

/**
 * Marks a text that a library carries as plain text, such as a schema's own messages and
 * descriptions, and that `quote` turns into a phrase where it is told.
 */
export function sayable<const T extends string>(text: T): T {
  return text;
}

/** The phrase of a text that `sayable` marked, or of one that is the same in every language. */
export function quote(text: string): Phrase {
  return { text, slots: {} };
}

/** `a, b and c`. */
export function and(parts: readonly Slot[]): Joined {
  return { parts, by: "and" };
}

/** `a, b or c`. */
export function or(parts: readonly Slot[]): Joined {
  return { parts, by: "or" };
}

/** `a, b, c`. */
export function list(parts: readonly Slot[]): Joined {
  return { parts, by: "comma" };
}

/** The phrase with a small first letter; names such as HH:MM keep their capitals. */
export function inside(phrase: Phrase): Inside {
  return { inside: phrase };
}

const SLOT = /\{(\w+)\}/gu;

/** The phrase in the language of the catalogue; in English without one, or where it has no such text. */
export function tell(phrase: Slot, catalogue?: Catalogue): string {
  if (typeof phrase === "string") return phrase;
  if (typeof phrase === "number") return String(phrase);
  if ("parts" in phrase) {
    return joinParts(
      phrase.parts.map((part) => tell(part, catalogue)),
      phrase.by,
      catalogue?.language ?? "en",
    );
  }
  if ("inside" in phrase) return uncapitalise(tell(phrase.inside, catalogue));
  const { text, slots } = phrase;
  const pattern =
    catalogue && Object.hasOwn(catalogue.texts, text) ? catalogue.texts[text] : undefined;
  return (pattern ?? text).replace(SLOT, (slot, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    return value === undefined ? slot : tell(value, catalogue);
  });
}

function uncapitalise(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

/** British English, since it sets no comma before the last word. */
function joinParts(parts: readonly string[], by: Joined["by"], language: string): string {
  if (by === "comma") return parts.join(", ");
  const type = by === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type }).format(parts);
}
