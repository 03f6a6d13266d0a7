/**
 * Prose fields: values that may hold strong, emphasis, links and breaks, and nothing else. They are
 * parsed apart from the template, so that no sign in them can touch what stands around them.
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { type LanguageSpan, languageSpans } from "../text/language-marks.ts";
import { checkAddress } from "./addresses.ts";
import { convertInlines, type InlineReader } from "./inlines.ts";
import { countSigns, MOST_SIGNS } from "./limits.ts";
import { collapseSpace, within } from "./literal.ts";
import type { Inline } from "./nodes.ts";
import { isPlainProse, parseProse } from "./syntax.ts";
import { trimInlines } from "./trim.ts";

export interface Prose {
  readonly markdown: string;
  readonly origin: Origin;
  /** A link within a link is no link: its signs are then printed. */
  readonly insideLink: boolean;
}

/** What is wrong with the whole text stands at no node of it. */
const NO_NODE = { type: "text", value: "" } as const;

/** The inlines of a prose field; a blank line in it makes two breaks. */
export function proseInlines(prose: Prose, report: Report): readonly Inline[] {
  return languageSpans(prose.markdown).flatMap((span) => spanInlines(span, prose, report));
}

/** Each language apart, so that no mark stands among the signs of Markdown. */
function spanInlines(span: LanguageSpan, prose: Prose, report: Report): readonly Inline[] {
  return isPlainProse(span.text) ? plainInlines(span, prose) : parsedInlines(span, prose, report);
}

function plainInlines(span: LanguageSpan, { origin }: Prose): readonly Inline[] {
  const value = collapseSpace(span.text).replace(/^ | $/gu, "");
  return value === "" ? [] : [{ type: "text", value, ...within(span), origin }];
}

function parsedInlines(
  span: LanguageSpan,
  { origin, insideLink }: Prose,
  report: Report,
): readonly Inline[] {
  const error = (code: string, message: Phrase, hint: Phrase) =>
    report.error(code, message, { place: origin.template, hint });
  const reader: InlineReader = {
    insideLink,
    text: (node) => [{ type: "text", value: collapseSpace(node.value), ...within(span), origin }],
    address: (node) => {
      const address = checkAddress(node.url, origin.path);
      if ("url" in address) return address.url;
      error("document-link-address", address.problem, address.hint);
      return undefined;
    },
    origin: () => origin,
    report: (code, message, _node, hint) =>
      error(
        code,
        origin.path ? say('in "{path}", {message}', { path: origin.path, message }) : message,
        hint,
      ),
  };
  if (countSigns(span.text) > MOST_SIGNS) {
    reader.report(
      "document-too-many-signs",
      say("more than {most} of the signs {signs} stand in one text", {
        most: MOST_SIGNS,
        signs: "* _ [ ]",
      }),
      NO_NODE,
      say("leave them out, or part the text into several"),
    );
    return [];
  }
  const inlines: Inline[] = [];
  for (const block of parseProse(span.text, { links: !insideLink }).children) {
    if (block.type !== "paragraph") throw new Error(`prose made a ${block.type}`);
    const line = trimInlines(convertInlines(block.children, reader));
    if (line.length === 0) continue;
    if (inlines.length > 0) inlines.push({ type: "break", origin }, { type: "break", origin });
    inlines.push(...line);
  }
  return inlines;
}
