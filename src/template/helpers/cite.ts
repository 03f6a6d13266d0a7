/** `cite`: the marks of the sources that back a fact. */
import { say } from "../../diagnostics/phrase.ts";
import { describe, optionsOf, type Shape } from "../check/shape.ts";
import type { Helper, NoteSource } from "../helper.ts";

export const cite: Helper = {
  name: "cite",
  usage: "{{text}}{{cite sources}}",
  example: `{{#each background}}
- {{text}}{{cite cite}}
{{/each}}`,
  description:
    "Prints a note mark for a source, or for each of a list of sources; an empty list prints nothing. It stands directly after the words that the source backs. What the source says of itself stands at the foot of the page where the body, or an annex, first cites it; later marks repeat the number.",
  arguments: [1, 1],
  named: false,
  tests: false,

  render([source]) {
    const value = source?.value;
    const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (sources.every(isNoteSource)) return { notes: sources, path: source?.path };
    const message = say('"{value}" is not a source', { value: source?.text ?? "" });
    const hint = takesSources();
    return { problem: { code: "template-not-a-source", message, hint, place: source?.place } };
  },

  check([source], _named, { tell }) {
    if (source && !optionsOf(source.shape).every(isSource)) {
      const slots = { value: source.text, what: describe(source.shape) };
      const message = say('"{value}" is {what}, not a source', slots);
      const hint = takesSources();
      tell({ code: "template-not-a-source", message, hint, place: source.place });
    }
    return { kind: "notes" };
  },
};

function takesSources() {
  return say("{helper} prints sources, such as those that most entries hold: {code}", {
    helper: "cite",
    code: "{{cite cite}}",
  });
}

function isNoteSource(value: unknown): value is NoteSource {
  if (typeof value !== "object" || value === null) return false;
  if (!Object.hasOwn(value, "id") || !Object.hasOwn(value, "text")) return false;
  return "id" in value && isFilled(value.id) && "text" in value && isFilled(value.text);
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isSource(shape: Shape): boolean {
  if (shape.kind === "list") return optionsOf(shape.item()).every(isSourceEntry);
  return isSourceEntry(shape);
}

function isSourceEntry(shape: Shape): boolean {
  if (shape.kind !== "group") return false;
  return ["id", "text"].every((key) => shape.keys.includes(key) && isText(shape.at(key)));
}

function isText(shape: Shape): boolean {
  return optionsOf(shape).every(({ kind }) => kind === "text" || kind === "closed");
}
