/**
 * The directives, which are the whole layout language of a paper: the blocks that each makes. How
 * they are written is in `directive-list.ts`. Anything else that looks like one is an error.
 */
import { list, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean, write } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";
import { type Directive, readAttributes } from "./attributes.ts";
import { buildContents } from "./contents.ts";
import type { BuildDirective, DirectiveContent } from "./directive-content.ts";
import { type DirectiveKind, type DirectiveName, directives } from "./directive-list.ts";
import { buildChart, buildTimeline } from "./figures.ts";
import { formNames } from "./form-names.ts";
import { hasPageNumber, PAGE_IN_HEADING, plainText } from "./headings.ts";
import type { Block } from "./nodes.ts";
import { NOTES, NOTES_STAND } from "./refused.ts";
import { romanNumber } from "./roman.ts";
import { type Context, isLeftOpen, originOf, readable, type Scope, spanOf } from "./state.ts";
import { withWidths } from "./tables.ts";

const builders: Readonly<Record<DirectiveName, BuildDirective>> = {
  card: buildCard,
  keep: buildKeep,
  table: buildTable,
  pagebreak: (_, node, context) => [{ type: "pageBreak", origin: originOf(node, context) }],
  annex: buildAnnex,
  contents: buildContents,
  chart: buildChart,
  timeline: buildTimeline,
  form: buildForm,
};

const NESTED: Readonly<Record<Scope, (name: string) => Phrase>> = {
  page: (name) => say("{name} cannot stand here", { name }),
  box: (name) => say("{name} cannot stand in a box", { name }),
  list: (name) => say("{name} cannot stand in a list", { name }),
  quote: (name) => say("{name} cannot stand in a quote", { name }),
};

const STANDS: Readonly<Record<DirectiveKind["stands"], readonly Scope[]>> = {
  page: ["page"],
  box: ["page", "box"],
  anywhere: ["page", "box", "list", "quote"],
};

/** The blocks that a directive makes; none when it is wrong, which is then in the report. */
export function buildDirective(
  node: Directive,
  content: Omit<DirectiveContent, "attributes">,
  context: Context,
): readonly Block[] {
  const { report } = context.state;
  const place = spanOf(node, context);
  const colons = node.type === "leafDirective" ? "::" : ":::";
  const name = colons + readable(node.name, context.state);
  const kind = directives.find((directive) => directive.name === node.name);
  if (node.name === NOTES) {
    report.error("document-notes-directive", NOTES_STAND.message, {
      place,
      hint: NOTES_STAND.hint,
    });
    return [];
  }
  if (!kind) {
    const names = directives.map((directive) => directive.name);
    const near = closest(name.slice(colons.length), names);
    const written = directives.find((directive) => directive.name === near)?.written;
    const message = say('there is no directive "{name}"', { name });
    const hint = written
      ? say("did you mean {code}?", { code: written })
      : say("the directives are {names}", { names: list(names) });
    report.error("document-unknown-directive", message, { place, hint });
    return [];
  }
  if (kind.type !== node.type) {
    const message = say('"{name}" has the wrong number of colons', { name });
    report.error("document-directive-form", message, { place, hint: write(kind.written) });
    return [];
  }
  if (node.type === "containerDirective" && !node.data?.position?.closing) {
    const { box } = context;
    const hint = box
      ? say(
          "the box that opens at line {line} of {file} is still open here: end that one first with ::: on a line of its own, or give it more colons, such as ::::",
          { line: box.line, file: box.file },
        )
      : say("end it with ::: on a line of its own");
    const message = say('"{name}" is never closed', { name });
    report.error("document-unclosed-directive", message, { place, hint });
  }
  if (content.label.length > 0 && !("label" in kind)) {
    const message = say('"{name}" takes no text in square brackets', { name });
    report.error("document-directive-label", message, { place, hint: write(kind.written) });
  }
  if (!STANDS[kind.stands].includes(context.scope)) {
    const hint = say("put it outside, at the margin");
    report.error("document-nested-block", NESTED[context.scope](name), { place, hint });
    return [];
  }
  const names = kind.attributes.map((attribute) => attribute.name);
  const attributes = readAttributes(node, { attributes: names, written: kind.written }, context);
  return builders[kind.name]({ ...content, attributes }, node, context);
}

function buildCard(
  { attributes, blocks }: DirectiveContent,
  node: Directive,
  context: Context,
): Block[] {
  const tone = attributes.get("tone") ?? "plain";
  if (tone !== "plain" && tone !== "notice") {
    if (isLeftOpen(node.attributes?.tone ?? "", context)) return [];
    context.state.report.error(
      "document-bad-attribute",
      say('a card has no tone "{tone}"', { tone }),
      {
        place: spanOf(node, context),
        hint: say("write {code}, or leave it out", { code: "{tone=notice}" }),
      },
    );
    return [];
  }
  if (blocks.length === 0) return [];
  return [{ type: "card", tone, children: blocks, origin: originOf(node, context) }];
}

function buildKeep({ blocks }: DirectiveContent, node: Directive, context: Context): Block[] {
  if (blocks.length === 0) return [];
  return [{ type: "keep", children: blocks, origin: originOf(node, context) }];
}

function buildTable(
  { attributes, blocks }: DirectiveContent,
  node: Directive,
  context: Context,
): Block[] {
  const refuse = (code: string, message: Phrase, hint: Phrase) => {
    context.state.report.error(code, message, { place: spanOf(node, context), hint });
    return [];
  };
  const [table] = blocks;
  if (table?.type !== "table" || blocks.length !== 1) {
    const message = say("{directive} holds something else than one table", {
      directive: ":::table",
    });
    return refuse("document-table-box", message, say("put one table into it, and nothing else"));
  }
  const widths = attributes.get("widths");
  const hint = say("write a number for each column, such as {code}", {
    code: `{widths="${table.columns.map(() => 1).join(",")}"}`,
  });
  if (widths === undefined) {
    const message = say("{directive} has no widths", { directive: ":::table" });
    return refuse("document-bad-attribute", message, hint);
  }
  if (isLeftOpen(node.attributes?.widths ?? "", context)) return [table];
  const shares = widths.split(",").map((share) => (share.trim() ? Number(share) : Number.NaN));
  if (!shares.every((share) => Number.isFinite(share) && share > 0)) {
    const message = say('"{widths}" are no widths of columns', { widths });
    return refuse("document-bad-attribute", message, hint);
  }
  if (shares.length !== table.columns.length) {
    const slots = { widths: shares.length, columns: table.columns.length };
    const message = say("there are {widths} widths for {columns} columns", slots);
    return refuse("document-bad-attribute", message, hint);
  }
  return [withWidths(table, shares)];
}

/** Empty still: what stands there is the theme's. */
function buildForm({ attributes }: DirectiveContent, node: Directive, context: Context): Block[] {
  const name = attributes.get("name") ?? "";
  const known = formNames.find((each) => each === name);
  if (known) return [{ type: "form", name: known, rows: [], origin: originOf(node, context) }];
  if (isLeftOpen(node.attributes?.name ?? "", context)) return [];
  const near = closest(name, formNames);
  context.state.report.error("document-bad-attribute", say('there is no form "{name}"', { name }), {
    place: spanOf(node, context),
    hint: near ? didYouMean(near) : say("the forms are {names}", { names: list(formNames) }),
  });
  return [];
}

function buildAnnex(
  { label, attributes }: DirectiveContent,
  node: Directive,
  context: Context,
): Block[] {
  const { annexes, meta, report } = context.state;
  const place = spanOf(node, context);
  const hint = say("write {code}, the id of a-z, 0-9 and hyphens", { code: "::annex[title]{#id}" });
  const number = annexes.length + 1;
  const id = attributes.get("id") ?? `annex-${number}`;
  const isOpen = isLeftOpen(node.attributes?.id ?? "", context);
  if (!isOpen && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const message = say('"{id}" cannot be the id of an annex', { id });
    report.error("document-bad-attribute", message, { place, hint });
  }
  if (!isOpen && annexes.includes(id)) {
    const message = say('two annexes have the id "{id}"', { id });
    report.error("document-duplicate-id", message, { place, hint });
  }
  if (plainText(label).trim() === "") {
    report.error("document-empty-heading", say("the annex has no title"), { place, hint });
  }
  if (hasPageNumber(label)) {
    const [code, message, hint] = PAGE_IN_HEADING;
    report.error(code, message, { place, hint });
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
