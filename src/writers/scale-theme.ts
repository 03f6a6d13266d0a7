/**
 * A theme enlarged until its body has the size of type that a reader wants: all type, spaces and indents
 * grow alike, the sheet and its margins stay. It is never made smaller.
 */
import type { Theme } from "./theme.ts";
import type { FormStyle } from "./theme-styles.ts";

/** The theme itself where its body is large enough. */
export function scaleTheme(theme: Theme, leastSize: number): Theme {
  const size = Math.ceil(leastSize * 2) / 2;
  const ratio = size / theme.paragraphs.body.size;
  if (ratio <= 1) return theme;
  const { budget, card, figure, formStyles, list, paragraphs, table } = theme;
  const { title, subtitle, heading1, heading2, heading3, body, listItem, quote } = paragraphs;
  const { tableHead, tableCell, annexLabel, annexTitle, note } = paragraphs;
  const { contents1, contents2, contents3, figure: figureText, header, footer } = paragraphs;
  const style = <Style extends FormStyle>(each: Style) => scaleStyle(each, ratio);
  const length = (points: number) => toTwips(points * ratio);
  return {
    ...theme,
    // The same words take as much more room in width as in height.
    budget: { factor: budget.factor * ratio ** 2 },
    paragraphs: {
      title: style(title),
      subtitle: style(subtitle),
      heading1: style(heading1),
      heading2: style(heading2),
      heading3: style(heading3),
      body: { ...style(body), size },
      listItem: style(listItem),
      quote: style(quote),
      tableHead: style(tableHead),
      tableCell: style(tableCell),
      annexLabel: style(annexLabel),
      annexTitle: style(annexTitle),
      note: style(note),
      contents1: style(contents1),
      contents2: style(contents2),
      contents3: style(contents3),
      figure: style(figureText),
      header: style(header),
      footer: style(footer),
    },
    formStyles: Object.fromEntries(
      Object.entries(formStyles).map(([name, each]) => [name, style(each)]),
    ),
    table: {
      ...table,
      padX: length(table.padX),
      padY: length(table.padY),
      after: length(table.after),
      smallest: toHalfPoints(table.smallest * ratio),
    },
    card: { ...card, pad: length(card.pad), after: length(card.after) },
    figure: { ...figure, after: length(figure.after) },
    list: { ...list, indent: length(list.indent) },
  };
}

function scaleStyle<Style extends FormStyle>(style: Style, ratio: number): Style {
  const { size, before, after, indent, firstLine } = style;
  return {
    ...style,
    size: toHalfPoints(size * ratio),
    before: toTwips(before * ratio),
    after: toTwips(after * ratio),
    indent: toTwips(indent * ratio),
    firstLine: toTwips(firstLine * ratio),
  };
}

/** Word knows no finer sizes of type, and both formats are to have the same. */
function toHalfPoints(points: number): number {
  return Math.round(points * 2) / 2;
}

/** Nor finer lengths than twentieths of a point. */
function toTwips(points: number): number {
  return Math.round(points * 20) / 20;
}
