/** What the token tables of the papers say was printed, among the fields that are lost one by one. */
import { expect, test } from "vitest";
import type { Place } from "../../src/diagnostics/diagnostic.ts";
import type { AnyContext, ComposedPaper } from "../../src/pipeline/paper.ts";
import type { Marked } from "../../src/tasks/trace/versions.ts";
import { markRecord } from "../../src/tasks/trace/versions.ts";
import { must } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { openCampaign } from "./campaign.ts";
import { viewOf } from "./press.ts";

const { house, before, texts, fields } = openCampaign(exampleInMemory(), () => true);

test("every text of the record that some paper prints is one of them", () => {
  const marked = markRecord(house.record);
  const places = [...before.papers.values()].flatMap((paper) => printedBy(paper, marked));
  const printed = new Set(places.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const lost = new Set(
    fields.map(({ file, worth }) => {
      const above = must(texts.get(file), file).slice(0, worth.from).split("\n");
      return `${file}:${above.length}:${(above.at(-1) ?? "").length + 1}`;
    }),
  );
  console.log(`texts of the record that papers print: ${printed.size}`);
  expect([...printed].filter((place) => !lost.has(place))).toEqual([]);
  expect(printed.size).toBeGreaterThan(350);
});

/**
 * Where the texts stand that the tokens of a paper print: what their paths lead to in a view whose texts carry
 * marks, as `trace` finds them.
 */
function printedBy(
  { rendered, context }: ComposedPaper<AnyContext>,
  { record, marks }: Marked,
): readonly Place[] {
  const { view } = viewOf(withRecord(context, record));
  const paths = rendered.tokens.flatMap(({ origin }) => [
    origin.path,
    ...Object.values(origin.label?.slots ?? {}).map(({ path }) => path),
  ]);
  return paths
    .flatMap((path) => (path === undefined ? [] : textsIn(at(view, path.split(".")))))
    .flatMap((text) => marks.read(text).flatMap((piece) => piece.marks))
    .flatMap((mark) => {
      if (mark.type !== "data") return [];
      const { kind, id, path } = mark.datum;
      return house.record.placeOf(kind, id, path) ?? [];
    });
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, step) => {
    return typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined;
  }, value);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function withRecord(context: AnyContext, record: Marked["record"]): AnyContext {
  if (context.mode === "week") return { ...context, record };
  const meeting = must(record.meetings.get(context.meeting.id), context.meeting.id);
  return { ...context, record, meeting };
}
