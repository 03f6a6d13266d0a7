/**
 * Spans to Word's runs: character styles, links, marks of notes, fields, and runs of their own for Lao
 * letters. Words that no file may hold are reported here.
 */
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReference,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from "docx";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Link } from "../../document/nodes.ts";
import { noteMark } from "../../document/note-mark.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import { printable } from "../printable.ts";
import { ownFault } from "../problems.ts";
import type { Theme } from "../theme.ts";
import type { ParagraphStyle as Look } from "../theme-styles.ts";
import { bookmarkName, noteBookmark } from "./bookmarks.ts";
import { Holder, PlainElement } from "./components.ts";
import { fieldRuns, repeatedFigure, type Sign, startRuns } from "./field-runs.ts";
import { fieldEnd, noteField, pageField } from "./fields.ts";
import { imageRun } from "./figures.ts";
import type { NamedList } from "./numbering.ts";
import type { Span } from "./pieces.ts";
import { type Author, revisedRuns } from "./revisions.ts";
import { runOptions } from "./run-looks.ts";
import { styleOf, type WordCharacterStyle } from "./style-names.ts";
import { characterVariant, type StyleVariants } from "./style-variants.ts";
import { type RunPart, type StyledText, setRuns } from "./styled-text.ts";
import type { NoteHistory } from "./versions.ts";

/** What the runs of one paper share. */
export interface RunContext {
  readonly theme: Theme;
  readonly report: Report;
  readonly locate: (text: string) => Place | undefined;
  /** Ids of the headings and annexes that links may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** The pages of these; absent where the paper has not been laid out. */
  readonly pages?: ReadonlyMap<string, number>;
  /** The numbers of the notes that more than one mark refers to. */
  readonly repeated: ReadonlySet<number>;
  /** The bookmarks that begin in one paragraph and end with the paper. */
  readonly ranges: readonly string[];
  /** Whether the pages of parts are counted by themselves. */
  readonly hasSections: boolean;
  /** Set as soon as a run holds Lao letters. */
  readonly seen: { lao: boolean };
  readonly variants: StyleVariants;
  /** What is written by itself, by the numbers of its places. */
  readonly written: string[];
  /** The lists that paragraphs name, in their order, by their keys. */
  readonly named: Map<string, NamedList>;
  /** Only where changes are tracked. */
  readonly tracked?: Tracked;
}

/** Who made the changes of a paper, and what became of its notes. */
export interface Tracked extends Author {
  readonly notes: ReadonlyMap<number, NoteHistory>;
}

/** The runs of a paragraph with this look, links around those that have one. */
export function runsOf(spans: readonly Span[], look: Look, context: RunContext): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  const script: Script = { isLao: false };
  for (let index = 0; index < spans.length; ) {
    const link = spans[index]?.link;
    const runs: ParagraphChild[] = [];
    for (let first = spans[index]; first && first.link === link; first = spans[index]) {
      const { revision } = first;
      const parts: RunPart[] = [];
      for (
        let span = spans[index];
        span && span.link === link && span.revision === revision;
        span = spans[++index]
      ) {
        parts.push(...spanRuns(span, look, script, context));
      }
      runs.push(...revisedRuns(setRuns(parts), revision, context.tracked));
    }
    if (link && leads(link, context)) children.push(linkTo(link.url, runs));
    else children.push(...runs);
  }
  return children;
}

/** Whether a link has a target that Word can follow; a file with a broken address does not open. */
function leads({ url, origin }: Link, { anchors, report }: RunContext): boolean {
  const isInside = url.startsWith("#");
  if (isInside ? anchors.has(url.slice(1)) : URL.canParse(url)) return true;
  const message = isInside
    ? say('the link "{url}" leads to no heading or annex of this paper', { url })
    : say('"{url}" is not a whole address', { url });
  report.error("link-without-target", message, {
    place: origin?.template,
    hint: isInside
      ? say("name the id of a heading or annex after the #")
      : say("begin it with https://"),
  });
  return false;
}

function linkTo(url: string, children: readonly ParagraphChild[]): ParagraphChild {
  return url.startsWith("#")
    ? new InternalHyperlink({ anchor: bookmarkName(url.slice(1)), children })
    : new ExternalHyperlink({ link: new URL(url).href, children });
}

/** Whether the last letters were Lao, so that figures and signs after them pass for Lao. */
interface Script {
  isLao: boolean;
}

/** `script` is that of the letters before the span, and afterwards of its last ones. */
function spanRuns(span: Span, look: Look, script: Script, context: RunContext): readonly RunPart[] {
  const { named, options } = runOptions(span.marks, look, context.theme);
  const words = (text: string) => styledTexts(text, span, { named, options, script }, context);
  const sign = (...children: readonly XmlComponent[]) => {
    const style = script.isLao
      ? characterVariant(named, "beside Lao", context.variants)
      : named && styleOf(named);
    return new TextRun({ ...(style !== undefined && { style }), ...options, children });
  };
  const { content } = span;
  switch (content.kind) {
    case "text":
      return words(printable(content.text, span.node.origin?.template, context));
    case "break":
      return [new TextRun({ ...(named && { style: styleOf(named) }), ...options, break: 1 })];
    case "tab":
      return [new TextRun({ children: [new Tab()] })];
    case "note": {
      const { number, repeats } = content;
      const [before = "", after = ""] = noteMark(number).split(String(number));
      const figures = repeatedFigure(number, span, words, context);
      const field = () => fieldRuns(noteField(noteBookmark(number)), figures, sign);
      const figure = repeats ? field() : [bearer(number, sign, context)];
      return [...words(before), ...figure, ...words(after)];
    }
    case "ownMark": {
      const [before = "", after = ""] = noteMark(content.number).split(String(content.number));
      const figure = new PlainElement("w:footnoteRef");
      return [sign(onlyInWord(before), figure, onlyInWord(after))];
    }
    case "page": {
      const page = pageOf(content.target, span, context);
      return page === undefined
        ? []
        : fieldRuns(pageField(bookmarkName(content.target)), words(String(page)), sign);
    }
    case "fieldStart":
      return startRuns(content, sign, context);
    case "fieldEnd":
      return [sign(fieldEnd())];
    case "picture":
      return [imageRun(content.picture)];
  }
}

/**
 * LibreOffice writes the number of a note before everything else that stands there, and passes over the
 * place for it; brackets around that place would stand empty.
 */
function onlyInWord(text: string): XmlComponent {
  const choice = new PlainElement("mc:Choice", { Requires: "w15" }, { "w:t": text });
  return new Holder("mc:AlternateContent", choice, new PlainElement("mc:Fallback"));
}

/** Where Word puts the number of the next note; with a name where other marks repeat it. */
function bearer(number: number, sign: Sign, { repeated }: RunContext): ParagraphChild {
  const run = sign(new FootnoteReference(number));
  return repeated.has(number) ? new Bookmark({ id: noteBookmark(number), children: [run] }) : run;
}

/** The page that the paper's PDF has this heading or annex on; what went has none there. */
function pageOf(
  target: string,
  { revision }: Span,
  { anchors, pages, report }: RunContext,
): number | undefined {
  const page = anchors.has(target) ? pages?.get(target) : undefined;
  if (page === undefined && revision !== "deleted") {
    report.error("docx-unknown-page", say('the page of "{target}" is not known', { target }), {
      hint: ownFault(),
    });
  }
  return page;
}

interface TextLook {
  readonly named: WordCharacterStyle | undefined;
  readonly options: IRunOptions;
  readonly script: Script;
}

const LETTER = /\p{L}/u;

function styledTexts(
  whole: string,
  span: Span,
  { named, options, script }: TextLook,
  context: RunContext,
): readonly StyledText[] {
  const { marks, language } = span;
  return laoStretches(whole).map(({ text, isLao }) => {
    if (!isLao) {
      const style = script.isLao
        ? characterVariant(named, "beside Lao", context.variants)
        : named && styleOf(named);
      if (LETTER.test(text)) script.isLao = false;
      return { text, style, options, isLao, marks, language };
    }
    script.isLao = true;
    context.seen.lao = true;
    const style = characterVariant(named, "Lao", context.variants);
    return { text, style, options, isLao, marks, language: undefined };
  });
}
