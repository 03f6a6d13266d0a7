/** Questions to a printed stretch of text once something in the record is another. */
import type { Datum } from "./data.ts";
import type { Mark, Piece } from "./marks.ts";

/** Looks at what stands in the place of the value, once something in the record is another. */
export type Test = (pieces: readonly Piece[], value: unknown) => boolean;
export type Says = (datum: Datum) => boolean;

/** Whether the stretch is no longer made the same way: its label, its date or its figure is gone. */
export function goneTest({ text: own, marks: around }: Piece): Test {
  const key = keyOf(around.at(-1));
  if (isNamed(around.at(-1))) {
    return (pieces) => !pieces.some(({ marks }) => marks.some((each) => keyOf(each) === key));
  }
  return (pieces) => !pieces.some(({ text, marks }) => text === own && keyOf(marks.at(-1)) === key);
}

/** Whether the other value of the record is now printed in the way that the stretch was. */
export function newTest({ marks: around }: Piece): Test {
  const mark = around.at(-1);
  if (mark?.type === "date") {
    return (pieces, value) =>
      pieces.some(({ marks }) => marks.some((each) => each.type === "date" && each.iso === value));
  }
  if (mark?.type === "label") {
    const group = mark.key.slice(0, mark.key.lastIndexOf(".") + 1);
    return (pieces, value) =>
      pieces.some(({ marks }) =>
        marks.some((each) => each.type === "label" && each.key === group + String(value)),
      );
  }
  const key = keyOf(mark);
  return (pieces, value) =>
    pieces.some(({ text, marks }) => text === String(value) && keyOf(marks.at(-1)) === key);
}

function isNamed(mark: Mark | undefined): boolean {
  return mark?.type === "label" || mark?.type === "date";
}

/** Whether a value of the record says, in the record's own form, what the stretch prints. */
export function saysIt({ text, marks }: Piece): Says {
  const mark = marks.at(-1);
  if (mark?.type === "date") return ({ value }) => value === mark.iso;
  if (mark?.type === "label") {
    const last = mark.key.split(".").at(-1);
    return ({ value }) => value === last;
  }
  const bare = text.trim();
  return ({ value }) => (typeof value === "number" ? String(value) : value) === bare;
}

/** One name for each mark; stretches without one share a name too. */
export function keyOf(mark: Mark | undefined): string {
  return mark?.type === "data" ? `data ${mark.datum.index}` : JSON.stringify(mark ?? null);
}
