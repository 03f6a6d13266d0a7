/**
 * Spans to Word's runs: character styles, links, and runs of their own for Lao letters. Words that
 * no file may hold are reported here.
 */
import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Link } from "../../document/nodes.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import type { CharacterStyle, ParagraphStyle as Look, Theme } from "../theme.ts";
import { bookmarkName } from "./bookmarks.ts";
import { ComplexScriptRun } from "./complex-script-run.ts";
import { laoLanguage, latinLanguage } from "./languages.ts";
import type { Mark, Span } from "./pieces.ts";
import { printable } from "../printable.ts";
import { styleOf, type WordCharacterStyle } from "./style-names.ts";
import { characterVariant, type StyleVariants } from "./style-variants.ts";

/** What the runs of one paper share. */
export interface RunContext {
  readonly theme: Theme;
  readonly report: Report;
  readonly locate: (text: string) => Place | undefined;
  /** Ids of the headings and annexes that links may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Set as soon as a run holds Lao letters. */
  readonly seen: { lao: boolean };
  readonly variants: StyleVariants;
}

const styles: Readonly<Record<Mark, WordCharacterStyle>> = {
  noteReference: "Note Reference",
  link: "Hyperlink",
  unstated: "Not Stated",
  strong: "Strong",
  emphasis: "Emphasis",
  annexLabel: "Annex Label",
};

/** A run can name one character style; this mark's is named, the others are written out. */
const rank: readonly Mark[] = [
  "annexLabel",
  "noteReference",
  "link",
  "unstated",
  "strong",
  "emphasis",
];

/** The runs of a paragraph with this look, links around those that have one. */
export function runsOf(spans: readonly Span[], look: Look, context: RunContext): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  const script = { isLao: false };
  for (let index = 0; index < spans.length; ) {
    const link = spans[index]?.link;
    const runs: TextRun[] = [];
    for (let span = spans[index]; span && span.link === link; span = spans[++index]) {
      runs.push(...spanRuns(span, look, script, context));
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

function linkTo(url: string, children: readonly TextRun[]): ParagraphChild {
  return url.startsWith("#")
    ? new InternalHyperlink({ anchor: bookmarkName(url.slice(1)), children })
    : new ExternalHyperlink({ link: new URL(url).href, children });
}

/** `script` is that of the letters before the span, and afterwards of its last ones. */
function spanRuns(
  span: Span,
  look: Look,
  script: { isLao: boolean },
  context: RunContext,
): readonly TextRun[] {
  const { named, options } = runOptions(span.marks, look, context.theme);
  const plain = named && { style: styleOf(named) };
  if (span.content.kind === "break") return [new TextRun({ ...plain, ...options, break: 1 })];
  const text = printable(span.content.text, span.node.origin?.template, context);
  return laoStretches(text).map((stretch) => {
    const follows = script.isLao;
    script.isLao = stretch.isLao;
    const { text } = stretch;
    if (!stretch.isLao) {
      const style = follows
        ? { style: characterVariant(named, "beside Lao", context.variants) }
        : plain;
      return new TextRun({ ...style, ...options, ...languageOptions(span), text });
    }
    context.seen.lao = true;
    const style = characterVariant(named, "Lao", context.variants);
    return new ComplexScriptRun({ style, ...options, ...laoOptions, text });
  });
}

/**
 * Word takes the complex-script half of a run's properties only where the run says so, and other
 * programs go by the letters; the styles name the face in all four places, which is right under both
 * readings. Only what the letters are is said here.
 */
const laoOptions: IRunOptions = {
  font: { hint: "cs" },
  language: { bidirectional: laoLanguage },
};

function languageOptions({ language }: Span): IRunOptions {
  return language === undefined ? {} : { language: { value: latinLanguage(language) } };
}

/**
 * Where paragraph style and character style both ask for bold or italic, Word takes it as neither
 * (ISO 29500-1, 17.7.3) and other programs as both; what the paper means is then written out: strong
 * words stay bold in bold type, emphasis stands upright in slanted type.
 */
function runOptions(
  marks: readonly Mark[],
  look: Look,
  theme: Theme,
): { readonly named?: WordCharacterStyle; readonly options: IRunOptions } {
  const [named, ...others] = rank.filter((mark) => marks.includes(mark));
  if (named === undefined) return { options: {} };
  const style = characterLook(named, theme);
  const all = [style, ...others.map((mark) => characterLook(mark, theme))];
  const isLabel = named === "annexLabel";
  const bold = isLabel ? style.bold : look.bold || all.some((each) => each.bold);
  const italic = isLabel ? style.italic : all.reduce((on, each) => on !== each.italic, look.italic);
  const colour = style.colour ? undefined : all.find((each) => each.colour)?.colour;
  const slantsLao = theme.fonts.lao.italic !== undefined;
  const { capitals } = theme.paragraphs.annexLabel;
  return {
    named: styles[named],
    options: {
      ...(isUnclear(bold, look.bold, style.bold) && { bold }),
      ...(isUnclear(italic, look.italic, style.italic) && {
        italics: italic,
        italicsComplexScript: slantsLao && italic,
      }),
      ...(isLabel && capitals !== look.capitals && { allCaps: capitals }),
      ...(colour && { color: colour }),
    },
  };
}

function characterLook(mark: Mark, { characters, paragraphs }: Theme): CharacterStyle {
  return mark === "annexLabel" ? paragraphs.annexLabel : characters[mark];
}

/** Whether any program would read the two styles as something else than what is meant. */
function isUnclear(meant: boolean, paragraph: boolean, character: boolean): boolean {
  return (paragraph && character) || meant !== (paragraph || character);
}
