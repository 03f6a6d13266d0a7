/**
 * Makes what the parser reads from a literal: `template\`# ${"value"}\`` prints each value through
 * a token, as the template room does, with `t.md` as the template and `v0`, `v1` … as paths.
 */
import type { Diagnostic, Origin, Place } from "../../src/diagnostics/diagnostic.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import type { Block, Document } from "../../src/document/nodes.ts";
import { type MarkdownSource, parseDocument } from "../../src/document/parse.ts";
import type { Limits } from "../../src/document/slices.ts";
import { encodeToken, type Token, type TokenContent } from "../../src/text/tokens.ts";

type Value = string | TokenContent;

export const prose = (markdown: string): TokenContent => ({ kind: "prose", markdown });
export const unstated = (text: string): TokenContent => ({ kind: "unstated", text });
export const page = (target: string): TokenContent => ({ kind: "page", target });
export const note = (id: string, text: string): TokenContent => ({ kind: "note", id, text });

/** A literal with values as tokens; the indentation of its first line is taken off all lines. */
export function template(parts: TemplateStringsArray, ...values: readonly Value[]): MarkdownSource {
  const joined = parts.raw
    .map((part, index) => (index === 0 ? "" : encodeToken(index - 1)) + part)
    .join("");
  const indent = /^\n( *)/.exec(joined)?.[1];
  const body = indent === undefined ? joined : joined.replace(/\n *$/, "\n").slice(1);
  return source(indent ? body.replaceAll(new RegExp(`^${indent}`, "gm"), "") : body, values);
}

/** The same from Markdown that holds the tokens already. */
export function source(markdown: string, values: readonly Value[] = []): MarkdownSource {
  const placeAt = (offset: number): Place => {
    const before = markdown.slice(0, offset);
    return {
      file: "t.md",
      line: before.split("\n").length,
      column: offset - before.lastIndexOf("\n"),
    };
  };
  const tokens = values.map((value, index): Token<Origin> => {
    const content: TokenContent = typeof value === "string" ? { kind: "text", text: value } : value;
    const at = Math.max(0, markdown.indexOf(encodeToken(index)));
    return { content, origin: { template: placeAt(at), path: `v${index}` } };
  });
  return { markdown, tokens, placeAt };
}

export const META: DocumentMeta = {
  kind: "test",
  title: "Test",
  subject: "",
  author: "",
  language: "en",
  asAt: "2025-12-01",
  reference: "",
  keywords: [],
  furniture: {},
  labels: { page: "Page {page} of {pages}", annex: "Annex {number}" },
};

export interface Parsed {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function parse(from: MarkdownSource, limits?: Limits): Parsed {
  const report = new Report();
  const document = parseDocument(from, META, report, limits && { limits });
  return { document, diagnostics: report.diagnostics };
}

/** The document of a literal that must be right. */
export function documentOf(from: MarkdownSource, limits?: Limits): Document {
  const { document, diagnostics } = parse(from, limits);
  if (!document) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return document;
}

/** Its blocks without origins, for comparison with a tree written down. */
export function blocksOf(from: MarkdownSource, limits?: Limits): readonly Block[] {
  return withoutOrigins(documentOf(from, limits).children);
}

/** The same data without the origins in it. */
export function withoutOrigins<T>(data: T): T {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (key === "origin" ? undefined : value)),
  );
}

/** Problems as `line:column code: message (hint)`. */
export function problemsOf(from: MarkdownSource): readonly string[] {
  return parse(from).diagnostics.map(
    ({ place, code, message, hint }) =>
      `${place?.line}:${place?.column} ${code}: ${message}${hint ? ` (${hint})` : ""}`,
  );
}
