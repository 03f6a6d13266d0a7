/**
 * Between a theme and the letterhead of the house: what a theme asks for that the house file does not
 * have, and which of its texts a paper prints.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Block, Document } from "../document/nodes.ts";
import type { HouseRecord } from "../record/record.ts";
import { letterheadSlots } from "../view/letterhead.ts";
import type { Theme } from "../writers/theme.ts";
import type { ThemeForm } from "../writers/theme-forms.ts";

/** Tells of a theme that prints a letterhead where the house file has none. */
export function checkLetterhead(
  theme: Theme,
  { house }: HouseRecord,
  askedAt: Place | undefined,
  report: Report,
): void {
  if (house.letterhead) return;
  const forms = [...Object.values(theme.heads), ...Object.values(theme.forms)];
  const asked = new Set([...forms.flatMap((form) => slotsIn(form ?? [])), ...inPages(theme)]);
  if (!letterheadSlots.some((slot) => asked.has(slot))) return;
  const slots = { theme: theme.name };
  const message = say("the theme {theme} prints a letterhead, and data/house.yaml has none", slots);
  report.error("letterhead-missing", message, {
    place: askedAt,
    hint: say("add to it, with what is true of the house: {lines}", {
      lines: `letterhead: { parent: none, issuer: ${house.party}, abbreviation: …, place: … }`,
    }),
  });
}

/** Of the texts by their names, those that a paper prints: the house and its mark, and what its theme asks for. */
export function printedTexts(
  texts: ReadonlyMap<string, readonly string[]>,
  document: Document,
  theme: Theme,
): readonly string[] {
  const printed = new Set(["house", "mark", ...printedSlots(document, theme)]);
  return [...printed].flatMap((slot) => texts.get(slot) ?? []);
}

/** The names in braces in its head, in its forms and around its pages. */
function printedSlots({ meta, children }: Document, theme: Theme): readonly string[] {
  const head = theme.heads[meta.head ?? "paper"];
  const named = new Set(children.flatMap(formsIn));
  const hasAnnex = children.some(({ type }) => type === "annex");
  const { annex, ...placed } = theme.forms;
  const forms = Object.entries(placed).map(([name, form]) => (named.has(name) ? form : []));
  const all = [head, ...forms, hasAnnex ? annex : []];
  return [...all.flatMap((form) => slotsIn(form ?? [])), ...inPages(theme)];
}

function formsIn(block: Block): readonly string[] {
  if (block.type === "form") return [block.name];
  const holds = block.type === "card" || block.type === "keep" || block.type === "quote";
  return holds ? block.children.flatMap(formsIn) : [];
}

function slotsIn(form: ThemeForm): readonly string[] {
  return form.flat().flatMap(({ lines }) =>
    lines.flatMap(({ text = [], several }) => {
      const texts = [text, several?.first ?? [], several?.each ?? [], several?.last ?? []];
      return texts.flat().flatMap(namesIn);
    }),
  );
}

function inPages({ furniture }: Theme): readonly string[] {
  const lines = [furniture.firstHeader, furniture.header, furniture.firstFooter, furniture.footer];
  return lines.flatMap(({ left, centre, right }) => [left, centre, right].flatMap(namesIn));
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/gu), ([, name = ""]) => name);
}
