/**
 * Between a theme and the letterhead of the house: what a theme asks for that the house file does not
 * have, which of its texts a paper prints, and what is told of these.
 */
import { runChecks } from "../checks/check.ts";
import { letterheadChecks } from "../checks/paper/all.ts";
import type { BodyLine, PrintedList } from "../checks/paper/letterhead-check.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Block, Document } from "../document/nodes.ts";
import { inlineText } from "../document/words.ts";
import { type Letterhead, type Standing, standingFor } from "../record/letterhead.ts";
import type { HouseRecord } from "../record/record.ts";
import { letterheadSlots } from "../view/letterhead.ts";
import { wrap } from "../writers/figures/wrap.ts";
import { fillForm } from "../writers/fill-form.ts";
import type { Theme } from "../writers/theme.ts";
import type { ThemeForm, ThemeFormLine } from "../writers/theme-forms.ts";
import { type WordWidths, wordWidths } from "../writers/word-widths.ts";
import { switchedOff } from "./checks.ts";
import type { AnyContext, Paper } from "./paper.ts";

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
export function printedSlots({ meta, children }: Document, theme: Theme): readonly string[] {
  const head = theme.heads[meta.head ?? "paper"];
  const named = new Set(children.flatMap(formsIn));
  const hasAnnex = children.some(({ type }) => type === "annex");
  const { annex, ...placed } = theme.forms;
  const forms = Object.entries(placed).map(([name, form]) => (named.has(name) ? form : []));
  const all = [head, ...forms, hasAnnex ? annex : []];
  return [...all.flatMap((form) => slotsIn(form ?? [])), ...inPages(theme)];
}

/** Tells of what a paper prints of the letterhead and should not leave the house so. */
export function checkPrinted(paper: Paper<AnyContext>, document: Document): void {
  const { house, kind, theme, context } = paper;
  const { record } = house;
  const { letterhead } = record.house;
  if (!letterhead) return;
  const meeting = context.mode === "week" ? undefined : context.meeting;
  const { addressees, recipients } = standingFor(kind.name, letterhead, meeting?.letterhead);
  const printed = new Set(printedSlots(document, theme.theme));
  const listOf = (slot: string, standing: Standing<Letterhead["addressees"]>) => {
    if (!printed.has(slot)) return undefined;
    const texts = (document.meta.furniture[slot] ?? "").split("\n").filter((text) => text !== "");
    return printedList(standing, texts, meeting?.id, record);
  };
  const subject = {
    kind: kind.name,
    theme: theme.theme.name,
    tag: context.locale.tag,
    bodies: bodiesInHead(paper, document, letterhead),
    addressees: listOf("addressees", addressees),
    recipients: listOf("recipients", recipients),
    asAbove: theme.theme.asAbove,
  };
  runChecks(letterheadChecks, subject, switchedOff(record), context.report);
}

function printedList(
  { of, path, value }: Standing<Letterhead["addressees"]>,
  texts: readonly string[],
  meeting: string | undefined,
  { placeOf }: HouseRecord,
): PrintedList {
  const placeAt = (...steps: readonly number[]) =>
    of === "house"
      ? placeOf("house", "", ["letterhead", ...path, ...steps])
      : placeOf("meeting", meeting ?? "", ["letterhead", ...path, ...steps]);
  return {
    members: value === "unknown" ? value : texts,
    place: placeAt(),
    placesOf: value === "unknown" ? [] : value.map((_, at) => placeAt(at)),
  };
}

// Reading fonts takes longer than all else here, and all papers of a run have the same.
const measures = new WeakMap<Theme, WordWidths>();

const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** The lines of the head that name the body that issues the paper or the one above it. */
function bodiesInHead(
  { house: { host, record }, theme: { theme }, context: { locale } }: Paper<AnyContext>,
  { meta }: Document,
  { issuer, parent }: Letterhead,
): readonly BodyLine[] {
  const { width, left, right } = theme.page;
  const whole = (width - left - right) * POINTS_IN_MILLIMETRE;
  const report = new Report();
  const filling = { meta, language: theme.language, report, told: new Set<string>() };
  return (theme.heads[meta.head ?? "paper"] ?? []).flatMap((cells) => {
    const shares = cells.reduce((sum, cell) => sum + cell.width, 0);
    return cells.flatMap(({ width: share, lines }) =>
      lines.flatMap((line): readonly BodyLine[] => {
        const slots = slotsInLine(line);
        const id = slots.includes("issuer") ? issuer : slots.includes("parent") ? parent : "none";
        const look = theme.formStyles[line.style];
        if (!record.parties.has(id) || !look) return [];
        const widths = measures.get(theme) ?? wordWidths(theme, host, report);
        measures.set(theme, widths);
        const room = (whole * share) / shares - look.indent;
        const widthOf = (words: string) =>
          widths.longestLine(words.trimEnd(), look, Number.POSITIVE_INFINITY);
        const place = record.placeOf("party", id, ["name", locale.tag]);
        return fillForm([[{ width: 1, lines: [line] }]], filling).flatMap(({ cells: [filled] }) =>
          (filled?.lines ?? []).map(({ children }) => {
            const words = inlineText(children, new Map());
            const cased = look.capitals ? words.toUpperCase() : words;
            return { words, lines: wrap(cased, room, widthOf).length, place };
          }),
        );
      }),
    );
  });
}

/** A name of a kind of paper in the letterhead of the house or of a meeting. */
export interface NamedKind {
  readonly name: string;
  readonly of: "house" | "meeting";
  /** The meeting's id; empty for the house. */
  readonly id: string;
  readonly path: readonly string[];
}

/** The kinds of paper for which the house or a meeting has something of its own. */
export function kindsNamedIn({ house, meetings }: HouseRecord): readonly NamedKind[] {
  const named = (of: "house" | "meeting", id: string, papers: object | undefined) =>
    Object.keys(papers ?? {}).map((name) => {
      return { name, of, id, path: ["letterhead", "papers", name] };
    });
  return [
    ...named("house", "", house.letterhead?.papers),
    ...[...meetings].flatMap(([id, { letterhead }]) => named("meeting", id, letterhead?.papers)),
  ];
}

function formsIn(block: Block): readonly string[] {
  if (block.type === "form") return [block.name];
  const holds = block.type === "card" || block.type === "keep" || block.type === "quote";
  return holds ? block.children.flatMap(formsIn) : [];
}

function slotsIn(form: ThemeForm): readonly string[] {
  return form.flat().flatMap(({ lines }) => lines.flatMap(slotsInLine));
}

function slotsInLine({ text = [], several }: ThemeFormLine): readonly string[] {
  const texts = [text, several?.first ?? [], several?.each ?? [], several?.last ?? []];
  return texts.flat().flatMap(namesIn);
}

function inPages({ furniture }: Theme): readonly string[] {
  const lines = [furniture.firstHeader, furniture.header, furniture.firstFooter, furniture.footer];
  return lines.flatMap(({ left, centre, right }) => [left, centre, right].flatMap(namesIn));
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/gu), ([, name = ""]) => name);
}
