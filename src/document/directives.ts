/**
 * The directives, which are the whole layout language of a paper: the blocks that each makes. How
 * they are written is in `directive-list.ts`. Anything else that looks like one is an error.
 */
import { closest } from "../text/closest.ts";
import { type Directive, readAttributes } from "./attributes.ts";
import { type DirectiveName, directives } from "./directive-list.ts";
import type { Block, Inline } from "./nodes.ts";
import { romanNumber } from "./roman.ts";
import { type Context, originOf, placeOf, readable } from "./state.ts";
import { withWidths } from "./tables.ts";

/** What stands in a directive, already converted. */
interface Content {
  /** The text in square brackets. */
  readonly label: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly attributes: ReadonlyMap<string, string>;
}

type Build = (content: Content, node: Directive, context: Context) => readonly Block[];

const builders: Readonly<Record<DirectiveName, Build>> = {
  card: buildCard,
  keep: buildKeep,
  table: buildTable,
  pagebreak: (_, node, context) => [{ type: "pageBreak", origin: originOf(node, context) }],
  annex: buildAnnex,
  notes: buildNoteList,
};

/** The blocks that a directive makes; none when it is wrong, which is then in the report. */
export function buildDirective(
  node: Directive,
  content: Omit<Content, "attributes">,
  context: Context,
): readonly Block[] {
  const { report } = context.state;
  const place = placeOf(node, context);
  const name = readable(node.name, context.state);
  const colons = node.type === "leafDirective" ? "::" : ":::";
  const kind = directives.find((directive) => directive.name === node.name);
  if (!kind) {
    const names = directives.map((directive) => directive.name);
    const near = closest(name, names);
    const written = directives.find((directive) => directive.name === near)?.written;
    report.error("document-unknown-directive", `there is no directive "${colons}${name}"`, {
      place,
      hint: written ? `did you mean ${written}?` : `the directives are ${names.join(", ")}`,
    });
    return [];
  }
  if (kind.type !== node.type) {
    const message = `"${colons}${name}" has the wrong number of colons`;
    report.error("document-directive-form", message, { place, hint: `write ${kind.written}` });
    return [];
  }
  if (node.type === "containerDirective" && !node.data?.position?.closing) {
    const { box } = context;
    report.error("document-unclosed-directive", `":::${name}" is never closed`, {
      place,
      hint: box
        ? `the box that opens at line ${box.line} of ${box.file} is still open here: end that one first with ::: on a line of its own, or give it more colons, such as ::::`
        : "end it with ::: on a line of its own",
    });
  }
  if (content.label.length > 0 && !("label" in kind)) {
    const message = `"${colons}${name}" takes no text in square brackets`;
    report.error("document-directive-label", message, { place, hint: `write ${kind.written}` });
  }
  if (kind.pageOnly && context.scope !== "page") {
    report.error("document-nested-block", `::${name} cannot stand in a ${context.scope}`, {
      place,
      hint: "put it outside, at the margin",
    });
    return [];
  }
  const names = kind.attributes.map((attribute) => attribute.name);
  const attributes = readAttributes(node, { attributes: names, written: kind.written }, context);
  return builders[kind.name]({ ...content, attributes }, node, context);
}

function buildCard({ attributes, blocks }: Content, node: Directive, context: Context): Block[] {
  const tone = attributes.get("tone") ?? "plain";
  if (tone !== "plain" && tone !== "notice") {
    context.state.report.error("document-bad-attribute", `a card has no tone "${tone}"`, {
      place: placeOf(node, context),
      hint: "write {tone=notice}, or leave it out",
    });
    return [];
  }
  if (blocks.length === 0) return [];
  return [{ type: "card", tone, children: blocks, origin: originOf(node, context) }];
}

function buildKeep({ blocks }: Content, node: Directive, context: Context): Block[] {
  if (blocks.length === 0) return [];
  return [{ type: "keep", children: blocks, origin: originOf(node, context) }];
}

function buildTable({ attributes, blocks }: Content, node: Directive, context: Context): Block[] {
  const refuse = (code: string, message: string, hint: string) => {
    context.state.report.error(code, message, { place: placeOf(node, context), hint });
    return [];
  };
  const [table] = blocks;
  if (table?.type !== "table" || blocks.length !== 1) {
    const message = ":::table holds something else than one table";
    return refuse("document-table-box", message, "put one table into it, and nothing else");
  }
  const widths = attributes.get("widths");
  const hint = `write a number for each column, such as {widths="${table.columns.map(() => 1).join(",")}"}`;
  if (widths === undefined) {
    return refuse("document-bad-attribute", ":::table has no widths", hint);
  }
  const shares = widths.split(",").map((share) => (share.trim() ? Number(share) : Number.NaN));
  if (!shares.every((share) => Number.isFinite(share) && share > 0)) {
    return refuse("document-bad-attribute", `"${widths}" are no widths of columns`, hint);
  }
  if (shares.length !== table.columns.length) {
    const message = `there are ${shares.length} widths for ${table.columns.length} columns`;
    return refuse("document-bad-attribute", message, hint);
  }
  return [withWidths(table, shares)];
}

function buildAnnex({ label, attributes }: Content, node: Directive, context: Context): Block[] {
  const { annexes, meta, report } = context.state;
  const place = placeOf(node, context);
  const hint = "write ::annex[title]{#id}, the id of a-z, 0-9 and hyphens";
  const number = annexes.length + 1;
  const id = attributes.get("id") ?? `annex-${number}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    report.error("document-bad-attribute", `"${id}" cannot be the id of an annex`, { place, hint });
  }
  if (annexes.includes(id)) {
    report.error("document-duplicate-id", `two annexes have the id "${id}"`, { place, hint });
  }
  if (label.length === 0) {
    report.error("document-empty-heading", "the annex has no title", { place, hint });
  }
  annexes.push(id);
  return [
    {
      type: "annex",
      id,
      number,
      label: meta.labels.annex.replaceAll("{number}", () => romanNumber(number)),
      children: label,
      origin: originOf(node, context),
    },
  ];
}

function buildNoteList(_: Content, node: Directive, context: Context): Block[] {
  const { state } = context;
  const place = placeOf(node, context);
  if (state.noteList) {
    const message = `::notes stands twice, first in line ${state.noteList.line}`;
    state.report.error("document-duplicate-notes", message, { place, hint: "keep one of them" });
    return [];
  }
  state.noteList = place;
  return [{ type: "noteList", origin: originOf(node, context) }];
}
