/**
 * Figures: a chart or a timeline is the drawing of one table, whose cells are plain words, amounts and
 * days. What a figure cannot show (a note, a link, the number of a page, a cell that is not drawn) is
 * refused, so that nothing is lost; what it shows is said again in words (`figure-words.ts`).
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Directive } from "./attributes.ts";
import type { BuildDirective, DirectiveContent } from "./directive-content.ts";
import type { Bars, Timeline } from "./drawings.ts";
import {
  plainWords,
  readAmount,
  readDay,
  readWords,
  refuseWords,
  type Words,
} from "./figure-cells.ts";
import { describeAfter, describeBars, describeTimeline } from "./figure-words.ts";
import type { Block, Figure, Table, Text } from "./nodes.ts";
import { type Context, originOf, spanOf } from "./state.ts";
import { inlineText } from "./words.ts";

/** A chart of bars. */
export const buildChart: BuildDirective = (content, node, context) => {
  const table = tableIn(content, ":::chart", node, context);
  if (!table) return [];
  const refuse = refusing(node, context);
  if (table.columns.length < 2) {
    const shape = write("| | … |");
    return refuse("document-figure-table", say("a chart needs 2 columns or more"), shape);
  }
  if (!table.head) {
    const hint = say("write a name for each part into the head row, after an empty cell");
    return refuse("document-figure-table", say("the head of the chart names no parts"), hint);
  }
  const { errors } = context.state.report;
  const name = plainWords({ children: content.label }, context);
  const [corner, ...names] = table.head.cells;
  if (corner) {
    refuseWords(corner, say("the first cell of a chart's head is not drawn"), context);
  }
  const parts = names.map((cell) =>
    readWords(cell, say("a part of the chart has no name"), context),
  );
  const rows = table.rows.map(({ cells: [name, ...amounts] }) => ({
    label: name ? readWords(name, say("a bar of the chart has no name"), context) : NO_WORDS,
    amounts: amounts.map((cell) => readAmount(cell, context)),
  }));
  if (context.state.report.errors > errors) return [];
  const drawing: Bars = {
    kind: "bars",
    parts: parts.map((words) => inlineText(words)),
    rows: rows.map(({ label, amounts }) => ({
      label: inlineText(label),
      amounts: amounts.map(({ amount }) => amount),
    })),
  };
  const texts = describeAfter(name, describeBars(parts, rows));
  return [makeFigure(drawing, texts, originOf(node, context))];
};

/** Days on a line. */
export const buildTimeline: BuildDirective = (content, node, context) => {
  const table = tableIn(content, ":::timeline", node, context);
  if (!table) return [];
  const refuse = refusing(node, context);
  if (table.columns.length !== 3) {
    const message = say("a timeline needs 3 columns, and this one has {columns}", {
      columns: table.columns.length,
    });
    const hint = say(
      "the columns are the day as year-month-day, the day as it is printed, and what is due",
    );
    return refuse("document-figure-table", message, hint);
  }
  const { errors } = context.state.report;
  const name = plainWords({ children: content.label }, context);
  for (const cell of table.head?.cells ?? []) {
    refuseWords(cell, say("the head of a timeline is not drawn"), context);
  }
  const days = table.rows
    .map(({ cells: [on, when, label] }) => ({
      on: on ? readDay(on, context) : "",
      when: when ? readWords(when, say("a day of the timeline is not named"), context) : NO_WORDS,
      label: label
        ? readWords(label, say("a day of the timeline has nothing due"), context)
        : NO_WORDS,
    }))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (context.state.report.errors > errors) return [];
  const drawing: Timeline = {
    kind: "timeline",
    days: days.map(({ on, when, label }) => ({
      on,
      when: inlineText(when),
      label: inlineText(label),
    })),
  };
  const texts = describeAfter(name, describeTimeline(days));
  return [makeFigure(drawing, texts, originOf(node, context))];
};

const NO_WORDS: Words = [];

/** The one table, which has rows; undefined when that is wrong, which is then in the report. */
function tableIn(
  { blocks, isSound }: DirectiveContent,
  directive: string,
  node: Directive,
  context: Context,
): Table | undefined {
  if (!isSound) return undefined;
  const refuse = refusing(node, context);
  const [table] = blocks;
  if (table?.type !== "table" || blocks.length !== 1) {
    const message = say("{directive} holds something else than one table", { directive });
    const hint = say("put one table into it, and nothing else");
    refuse("document-table-box", message, hint);
    return undefined;
  }
  if (table.rows.length > 0) return table;
  const message = say("{directive} has nothing to draw", { directive });
  const hint = say("ask first, with {code}, whether there is anything to show", {
    code: "{{#if}}",
  });
  refuse("document-empty-figure", message, hint);
  return undefined;
}

function refusing(node: Directive, context: Context) {
  return (code: string, message: Phrase, hint: Phrase): readonly Block[] => {
    context.state.report.error(code, message, { place: spanOf(node, context), hint });
    return [];
  };
}

function makeFigure(drawing: Bars | Timeline, texts: readonly Text[], origin: Origin): Figure {
  return { type: "figure", drawing, description: inlineText(texts), texts, origin };
}
