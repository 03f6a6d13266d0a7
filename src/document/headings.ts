/** Title and headings, their ids, and the links and page numbers that lead to them. */
import type { Heading as MarkdownHeading } from "mdast";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";
import { slugOf } from "../text/slug.ts";
import type { Block, Heading, Inline, Title } from "./nodes.ts";
import { type Context, originOf, type State, spanOf } from "./state.ts";

/** `#` is the title of the paper; `##` to `####` are headings of depth 1 to 3. Ids come later. */
export function convertHeading(
  node: MarkdownHeading,
  children: readonly Inline[],
  context: Context,
): readonly (Title | Heading)[] {
  const { scope, state } = context;
  const place = spanOf(node, context);
  const refuse = (code: string, message: Phrase, hint: Phrase) => {
    state.report.error(code, message, { place, hint });
    return [];
  };
  const head = state.head;
  if (scope === "page") state.head = node.depth === 1 ? "title" : "done";
  if (plainText(children).trim() === "") {
    const hint = say("write text after the #, or put the whole heading into the {code}", {
      code: "{{#if}}",
    });
    return refuse("document-empty-heading", say("the heading has no text"), hint);
  }
  if (hasPageNumber(children)) return refuse(...PAGE_IN_HEADING);
  if (scope === "list" || scope === "quote") {
    return refuse(
      "document-nested-block",
      scope === "list"
        ? say("a heading cannot stand in a list")
        : say("a heading cannot stand in a quote"),
      say("put it before, or write {sign} for the sign itself", { sign: "\\#" }),
    );
  }
  const origin = originOf(node, context);
  if (node.depth === 1) {
    if (scope === "page" && head === "nothing") return [{ type: "title", children, origin }];
    return refuse(
      "document-title-place",
      say("the title, with one #, stands once, at the head of the paper"),
      say("write ## for a heading"),
    );
  }
  const depth = DEPTHS[node.depth];
  if (depth) {
    const bare = withoutNumber(children);
    return [{ type: "heading", depth, id: "", children, ...(bare && { bare }), origin }];
  }
  return refuse(
    "document-heading-depth",
    say("headings go no deeper than ####"),
    say("use a higher heading, or strong text"),
  );
}

/**
 * The words after the number that the template writes before them, as in `## {{number}}. {{title}}`;
 * a number that stands in a value is part of the words.
 */
function withoutNumber(children: readonly Inline[]): readonly Inline[] | undefined {
  const [first, ...rest] = children;
  if (first?.type !== "text") return undefined;
  if (first.origin?.path === undefined) return without(/^\d+[.)]\s+/u, children);
  return /^\p{N}+$/u.test(first.value) ? without(/^[.)]\s+/u, rest) : undefined;
}

/** The words after this beginning, which the template itself writes; undefined where nothing is left. */
function without(
  start: RegExp,
  [first, ...rest]: readonly Inline[],
): readonly Inline[] | undefined {
  if (first?.type !== "text" || first.origin?.path !== undefined) return undefined;
  const value = first.value.replace(start, "");
  if (value === first.value || (value === "" && rest.length === 0)) return undefined;
  return value === "" ? rest : [{ ...first, value }, ...rest];
}

/** What is told of the number of a page in a title or heading: code, message and hint. */
export const PAGE_IN_HEADING = [
  "document-page-in-heading",
  say("the number of a page cannot stand in a heading"),
  say("put it into the text below"),
] as const;

/** Whether a line of text prints the number of a page. */
export function hasPageNumber(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) =>
      inline.type === "pageReference" || ("children" in inline && hasPageNumber(inline.children)),
  );
}

const DEPTHS: { readonly [depth: number]: Heading["depth"] } = { 2: 1, 3: 2, 4: 3 };

/** Gives each heading the id that its text makes, or `section-n` by its place; all are unique. */
export function nameHeadings(
  blocks: readonly Block[],
  taken: readonly string[],
): { readonly blocks: readonly Block[]; readonly ids: ReadonlySet<string> } {
  const ids = new Set(taken);
  let count = 0;
  const name = (heading: Heading): Heading => {
    count++;
    const base = slugOf(plainText(heading.children)) || `section-${count}`;
    let id = base;
    for (let again = 2; ids.has(id); again++) id = `${base}-${again}`;
    ids.add(id);
    return { ...heading, id };
  };
  const visit = (block: Block): Block => {
    if (block.type === "heading") return name(block);
    if (block.type === "card" || block.type === "keep") {
      return { ...block, children: block.children.map(visit) };
    }
    return block;
  };
  return { blocks: blocks.map(visit), ids };
}

/** Reports links to headings and annexes that are not in the paper, and numbers of their pages. */
export function checkInwards({ inwards, report }: State, ids: ReadonlySet<string>): void {
  for (const { by, id, place } of inwards) {
    if (ids.has(id)) continue;
    const near = closest(id, ids);
    const message = say('nothing in the paper has the id "{id}"', { id });
    const slots = { code: `::annex[…]{#${id}}`, if: "{{#if}}" };
    const none =
      by === "link"
        ? say("give the annex this id, {code}; if it stands in an {if}, the link must too", slots)
        : say(
            "give the annex this id, {code}; if it stands in an {if}, the number of its page must too",
            slots,
          );
    const code = by === "link" ? "document-link-target" : "document-page-target";
    report.error(code, message, {
      place,
      hint: near ? didYouMean(by === "link" ? `#${near}` : near) : none,
    });
  }
}

/** The text of a heading without the marks of notes; breaks are blanks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      if (inline.type === "break") return " ";
      return "children" in inline ? plainText(inline.children) : "";
    })
    .join("");
}
