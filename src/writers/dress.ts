/**
 * Gives a document the form of its theme before any format is written, so that all formats have the
 * same: the head, forms, numbers of headings and items, the label of a lone annex.
 */
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { PlacedForm } from "../document/form-names.ts";
import type { Form } from "../document/forms.ts";
import type { Annex, Block, ContentsEntry, Document, Heading, List } from "../document/nodes.ts";
import { closest } from "../text/closest.ts";
import { type Filling, fillForm } from "./fill-form.ts";
import { signOf } from "./number-signs.ts";
import { slotsOf } from "./page-furniture.ts";
import type { Theme } from "./theme.ts";
import type { ThemeForm } from "./theme-forms.ts";

/** The document as its theme has it; what the theme asks for in vain is in the report. */
export function dressDocument(document: Document, theme: Theme, report: Report): Document {
  const meta = { ...document.meta, furniture: slotsOf(document.meta) };
  const filling: Filling = { meta, language: theme.language, report, told: new Set() };
  const isLone = document.children.filter(({ type }) => type === "annex").length === 1;
  const dressing: Dressing = { theme, filling, isLone, part: 0, counts: [0, 0, 0] };
  const head = place("head", headOf(document, theme, report), filling);
  const blocks = document.children.flatMap((block) => dressBlock(block, dressing));
  const named = withPrintedNames([...head, ...blocks]);
  return { ...document, children: theme.annexes.ownPages ? withoutPages(named) : named };
}

interface Dressing {
  readonly theme: Theme;
  readonly filling: Filling;
  readonly isLone: boolean;
  /** 0 for the body, then the number of the annex. */
  part: number;
  /** Headings of each depth since the one above. */
  readonly counts: [number, number, number];
}

function headOf({ meta }: Document, { heads, name }: Theme, report: Report): ThemeForm | undefined {
  if (meta.head === undefined) return heads.paper;
  const head = heads[meta.head];
  if (head || Object.keys(heads).length === 0) return head;
  const near = closest(meta.head, Object.keys(heads));
  report.error(
    "theme-head-missing",
    say('the theme {theme} has no head "{name}", which the paper asks for', {
      theme: name,
      name: meta.head,
    }),
    near === undefined ? {} : { hint: didYouMean(near) },
  );
  return undefined;
}

function dressBlock(block: Block, dressing: Dressing): readonly Block[] {
  const { theme, filling } = dressing;
  switch (block.type) {
    case "heading":
      return [numberHeading(block, dressing)];
    case "list":
      return [numberItems(block, 0, dressing)];
    case "card":
    case "keep":
    case "quote":
      return [
        { ...block, children: block.children.flatMap((child) => dressBlock(child, dressing)) },
      ];
    case "form":
      return block.name === "head" ? [block] : place(block.name, theme.forms[block.name], filling);
    case "annex":
      return dressAnnex(block, dressing);
    default:
      return [block];
  }
}

/** The form, unless the theme or the paper has nothing for it. */
function place(name: PlacedForm, form: ThemeForm | undefined, filling: Filling): readonly Form[] {
  const rows = form ? fillForm(form, filling) : [];
  return rows.length > 0 ? [{ type: "form", name, rows }] : [];
}

const DEPTHS = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

/** Numbers count anew below each heading of a higher depth and in each part of the paper. */
function numberHeading(heading: Heading, dressing: Dressing): Heading {
  const { counts, part, theme } = dressing;
  const { depth, bare, ...rest } = heading;
  const count = (counts[depth - 1] ?? 0) + 1;
  counts.fill(0, depth - 1);
  counts[depth - 1] = count;
  const form = theme.numbers[DEPTHS[depth]];
  if (!form) return heading;
  const children = bare ?? heading.children;
  return { ...rest, depth, children, number: { text: signOf(count, form), part } };
}

function numberItems(list: List, depth: number, dressing: Dressing): List {
  const forms = dressing.theme.numbers.list;
  const form = forms[Math.min(depth, forms.length - 1)];
  const items = list.items.map((item) => ({
    ...item,
    children: item.children.flatMap((child) =>
      child.type === "list"
        ? [numberItems(child, depth + 1, dressing)]
        : dressBlock(child, dressing),
    ),
  }));
  if (!form || !list.ordered) return { ...list, items };
  return { ...list, items, signs: items.map((_, index) => signOf(list.start + index, form)) };
}

function dressAnnex(annex: Annex, dressing: Dressing): readonly Block[] {
  const { theme, filling, isLone } = dressing;
  dressing.part = annex.number;
  dressing.counts.fill(0);
  const below = place("annex", theme.forms.annex, filling);
  if (!isLone || theme.annexes.loneNumber) return [annex, ...below];
  const label = filling.meta.labels.annex.replaceAll("{number}", "").trim();
  return [{ ...annex, label }, ...below];
}

/** Contents name headings and annexes as they stand in the paper. */
function withPrintedNames(blocks: readonly Block[]): readonly Block[] {
  const named = new Map(blocks.flatMap(namesIn));
  const rename = (entry: ContentsEntry): ContentsEntry => {
    const name = named.get(entry.target);
    return name ? { ...entry, ...name } : entry;
  };
  return blocks.map((block) =>
    block.type === "contents" ? { ...block, entries: block.entries.map(rename) } : block,
  );
}

/**
 * Contents without the pages of what stands in annexes, where each of these begins with a page 1: such a
 * number leads to a page of the body, and a registry hands on each annex with a number of its own.
 */
function withoutPages(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ type }) => type === "annex");
  if (first < 0) return blocks;
  const inAnnexes = new Set(blocks.slice(first).flatMap(placesIn));
  const strip = (entry: ContentsEntry): ContentsEntry =>
    inAnnexes.has(entry.target) ? { ...entry, unpaged: true } : entry;
  return blocks.map((block) =>
    block.type === "contents" ? { ...block, entries: block.entries.map(strip) } : block,
  );
}

function placesIn(block: Block): readonly string[] {
  if (block.type === "annex" || block.type === "heading") return [block.id];
  return block.type === "card" || block.type === "keep" ? block.children.flatMap(placesIn) : [];
}

type Name = Pick<ContentsEntry, "label" | "children">;

function namesIn(block: Block): readonly (readonly [id: string, name: Partial<Name>])[] {
  if (block.type === "annex") return [[block.id, { label: block.label }]];
  if (block.type === "card" || block.type === "keep" || block.type === "quote") {
    return block.children.flatMap(namesIn);
  }
  if (block.type !== "heading" || !block.number) return [];
  return [[block.id, { label: block.number.text, children: block.children }]];
}
