/**
 * The document tree as it is kept in a file, for reading it again: that of an issued version, with which the
 * next one is compared. Where its nodes came from is not kept; what each means stands at its type in
 * `nodes.ts`.
 */
import * as z from "zod";
import type { Form } from "./forms.ts";
import type { DocumentMeta } from "./meta.ts";
import type { Block, Document, Inline, ListItem, TableRow } from "./nodes.ts";

const id = z.string().min(1);
const from1 = z.number().int().positive();
const depth = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const words = z.lazy(() => z.array(inline).readonly());
const blocks = z.lazy(() => z.array(block).readonly());

const inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("text"),
    value: z.string(),
    language: z.string().exactOptional(),
  }),
  z.strictObject({ type: z.literal("strong"), children: words }),
  z.strictObject({ type: z.literal("emphasis"), children: words }),
  z.strictObject({ type: z.literal("unstated"), children: words }),
  z.strictObject({ type: z.literal("break") }),
  z.strictObject({ type: z.literal("link"), url: z.string(), children: words }),
  z.strictObject({
    type: z.literal("noteReference"),
    note: id,
    number: from1,
    repeats: z.boolean(),
  }),
  z.strictObject({ type: z.literal("pageReference"), target: id }),
]);

const item: z.ZodType<ListItem> = z.strictObject({ type: z.literal("listItem"), children: blocks });

const row: z.ZodType<TableRow> = z.strictObject({
  type: z.literal("tableRow"),
  cells: z.array(z.strictObject({ type: z.literal("tableCell"), children: words })).readonly(),
});

const column = z.strictObject({
  align: z.enum(["left", "centre", "right"]),
  width: z.number().exactOptional(),
});

const drawing = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("bars"),
    parts: z.array(z.string()),
    rows: z.array(z.strictObject({ label: z.string(), amounts: z.array(z.number()) })),
  }),
  z.strictObject({
    kind: z.literal("timeline"),
    days: z.array(z.strictObject({ on: z.string(), when: z.string(), label: z.string() })),
  }),
]);

/** A form is empty until a theme fills it, which happens anew each time. */
const form: z.ZodType<Form> = z.strictObject({
  type: z.literal("form"),
  name: z.enum(["basis", "addressees", "signature", "minutes", "head", "annex"]),
  rows: z.array(z.never()).readonly(),
});

const block: z.ZodType<Block> = z.union([
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("title"), children: words }),
    z.strictObject({ type: z.literal("subtitle"), children: words }),
    z.strictObject({
      type: z.literal("heading"),
      depth,
      id,
      children: words,
      bare: words.exactOptional(),
    }),
    z.strictObject({ type: z.literal("paragraph"), children: words }),
    z.strictObject({
      type: z.literal("list"),
      ordered: z.boolean(),
      start: z.number().int(),
      items: z.array(item).readonly(),
    }),
    z.strictObject({ type: z.literal("quote"), children: blocks }),
    z.strictObject({
      type: z.literal("table"),
      columns: z.array(column).readonly(),
      head: row.exactOptional(),
      rows: z.array(row).readonly(),
    }),
    z.strictObject({
      type: z.literal("card"),
      tone: z.enum(["plain", "notice", "changes"]),
      children: blocks,
    }),
    z.strictObject({ type: z.literal("keep"), children: blocks }),
    z.strictObject({ type: z.literal("rule") }),
    z.strictObject({ type: z.literal("pageBreak") }),
    z.strictObject({
      type: z.literal("annex"),
      id,
      number: from1,
      label: z.string(),
      children: words,
    }),
    z.strictObject({
      type: z.literal("contents"),
      entries: z
        .array(
          z.strictObject({
            target: id,
            level: depth,
            label: z.string().exactOptional(),
            children: words,
          }),
        )
        .readonly(),
    }),
    z.strictObject({ type: z.literal("figure"), drawing, description: z.string() }),
  ]),
  form,
]);

const meta: z.ZodType<DocumentMeta> = z.strictObject({
  kind: z.string(),
  title: z.string(),
  subject: z.string(),
  author: z.string(),
  reference: z.string(),
  version: z.string().exactOptional(),
  stamp: z.string().exactOptional(),
  keywords: z.array(z.string()).readonly(),
  language: z.string(),
  asAt: z.string(),
  furniture: z.record(z.string(), z.string()).readonly(),
  head: z.string().exactOptional(),
  labels: z.strictObject({ page: z.string(), annex: z.string() }),
});

export const documentSchema: z.ZodType<Document> = z.strictObject({
  type: z.literal("document"),
  meta,
  children: blocks,
  notes: z.array(z.strictObject({ id, number: from1, children: words })).readonly(),
});
