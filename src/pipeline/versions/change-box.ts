/**
 * The box on page 1 of a paper that says what changed since the version before: the first changes in the
 * order of the paper, in words short enough for a glance. Where it stands is `version-box.ts`'s matter.
 */
import type { Block, Card, Inline } from "../../document/nodes.ts";
import type { Change, Numbered } from "../../document/redline/changes.ts";
import { exchangesOf } from "../../document/redline/exchanges.ts";
import type { Locale } from "../../locale/locale.ts";
import { shorten } from "../../text/shorten.ts";
import { shortenPair } from "../../text/shorten-pair.ts";

export interface BoxOptions {
  /** Of the paper. */
  readonly locale: Locale;
  /** The number of the version before. */
  readonly since: number;
  /** With the changes, or one line that counts them. */
  readonly form: "full" | "line";
}

const MOST_LINES = 5;
/** In letters. */
const WHERE = 48;
const WORDS = 60;

export function changeBox(
  { changes }: Omit<Numbered, "beside">,
  { locale, since, form }: BoxOptions,
): Card {
  const version = locale.text("version.number", { number: String(since) });
  const count = { number: String(changes.length) };
  if (form === "line")
    return box([paragraph(locale.text("changed.box-line", { version, ...count }))]);
  const shown = changes.slice(0, MOST_LINES);
  const more = changes.length - shown.length;
  const head: Inline = {
    type: "strong",
    children: [text(locale.text("changed.box", { version }))],
  };
  return box([
    { type: "paragraph", children: [head] },
    {
      type: "list",
      ordered: false,
      start: 1,
      items: shown.map((change) => ({
        type: "listItem",
        children: [paragraph(lineOfChange(change, locale))],
      })),
    },
    ...(more === 0 ? [] : [paragraph(locale.text("changed.box-more", { number: String(more) }))]),
  ]);
}

/** At most so many letters for each of the two. */
export interface LineLength {
  readonly where: number;
  readonly words: number;
}

/** Where it stands and what it is: "Hour: 14:00 → 14:30", "Programme: new: 14:10 Signing". */
export function lineOfChange(
  own: Pick<Change, "about" | "under" | "before" | "after">,
  locale: Locale,
  most: LineLength = { where: WHERE, words: WORDS },
): string {
  const { about, under } = own;
  const where = about.length > 0 ? about.join(", ") : (under.at(-1) ?? "");
  const change = wordsOfChange(own, locale, most.words);
  return where === ""
    ? change
    : locale.text("changed.box-change", { where: shorten(where, most.where), change });
}

/** What came, what went, or what stands instead of what, at each place of a change; in so many letters each. */
export function wordsOfChange(
  change: Pick<Change, "before" | "after">,
  locale: Locale,
  most = WORDS,
): string {
  const exchanges = exchangesOf(change).map(({ before, after }) =>
    wordsOfExchange(...shortenPair(before, after, most), locale),
  );
  return exchanges.join("; ");
}

function wordsOfExchange(before: string, after: string, locale: Locale): string {
  if (before === "") return locale.text("changed.came", { text: after });
  if (after === "") return locale.text("changed.went", { text: before });
  return locale.text("changed.from-to", { before, after });
}

function box(children: readonly Block[]): Card {
  return { type: "card", tone: "changes", children };
}

function paragraph(words: string): Block {
  return { type: "paragraph", children: [text(words)] };
}

function text(value: string): Inline {
  return { type: "text", value };
}
