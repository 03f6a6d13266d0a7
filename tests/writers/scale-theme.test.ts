/** Themes whose type is too small for their reader: all grows alike, but the sheet. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { scaleTheme } from "../../src/writers/scale-theme.ts";
import { type Theme, themeSchema } from "../../src/writers/theme.ts";
import { exampleHost, must } from "../support/example.ts";

const host = exampleHost();
const load = (name: string): Theme =>
  must(loadTheme(host, name, new Report()), `no theme ${name}`).theme;
const international = load("international");

test.each([9, 10.9, 11])("type that is as large as %s points asked for stays as it is", (size) => {
  expect(scaleTheme(international, size)).toBe(international);
});

test("type, spaces and indents grow alike, in steps that Word knows", () => {
  const { paragraphs, table, card, figure, list } = scaleTheme(international, 14);
  const { body, heading1, tableCell, quote, header } = paragraphs;
  expect([body.size, heading1.size, tableCell.size, header.size]).toEqual([14, 16.5, 12, 11]);
  expect([body.after, quote.indent, heading1.before]).toEqual([7.65, 19.1, 15.25]);
  expect([table.padX, table.padY, table.smallest]).toEqual([5.1, 3.8, 10]);
  expect([card.pad, figure.after, list.indent]).toEqual([7.65, 11.45, 19.1]);
  expect(body.line).toBe(international.paragraphs.body.line);
});

test("the sheet, its margins and the widths of lines stay", () => {
  const large = scaleTheme(international, 20);
  expect(large.page).toEqual(international.page);
  expect(large.furniture).toEqual(international.furniture);
  expect(large.table.ruleWidth).toBe(international.table.ruleWidth);
});

test("the pages that stand for one page of a budget grow by the square", () => {
  expect(scaleTheme(international, 22).budget.factor).toBe(4);
  const { budget } = load("large-print");
  expect(scaleTheme(load("large-print"), 20).budget.factor).toBeCloseTo(budget.factor * 1.25 ** 2);
});

test("a size between two that Word knows becomes the larger one", () => {
  expect(scaleTheme(international, 12.2).paragraphs.body.size).toBe(12.5);
});

test("styles of forms grow too, and what is enlarged is a theme still", () => {
  const decree = scaleTheme(load("vn-decree-30"), 18);
  expect(decree.formStyles["signing-post"]?.size).toBe(18);
  expect(decree.formStyles.recipient?.size).toBe(14);
  expect(decree.paragraphs.body.firstLine).toBe(36.45);
  expect(themeSchema.safeParse(decree).success).toBe(true);
});
