/** What stands for a printed value while there is no data: something of the kind that the view says. */
import type { StandIn } from "../outline/outline.ts";
import type { Expression, Print } from "../syntax.ts";
import type { Spot } from "./know.ts";
import type { Known } from "./known.ts";
import { optionsOf } from "./shape.ts";

/** The stand-in; the text of a label is its real one, since links lead to what headings say. */
export function standInFor(
  { value, place }: Print,
  known: Known | undefined,
  { context }: Spot,
): StandIn {
  const text = value.type === "constant" ? String(value.value) : value.text;
  const shown = `{{${text}}}`;
  const kinds = known ? optionsOf(known.shape).map(({ kind }) => kind) : [];
  const base = { type: "standIn" as const, text, place };
  if (known?.shape.kind === "page") {
    return { ...base, content: { kind: "page", target: known.shape.target } };
  }
  if (kinds.includes("notes")) return { ...base, content: { kind: "note", id: text, text: shown } };
  if (kinds.includes("unstated")) return { ...base, content: { kind: "unstated", text: shown } };
  if (kinds.includes("prose")) return { ...base, content: { kind: "prose", markdown: text } };
  const label = labelOf(value, known, context.locales[0]?.label);
  return { ...base, content: { kind: "text", text: label ?? shown } };
}

function labelOf(
  value: Expression,
  known: Known | undefined,
  label: ((key: string) => string | undefined) | undefined,
): string | undefined {
  if (!known || value.type !== "call" || value.helper !== "label" || value.named.length > 0) {
    return undefined;
  }
  const [key] = value.args;
  return key?.type === "constant" ? label?.(String(key.value)) : undefined;
}
