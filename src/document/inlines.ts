/**
 * Inline Markdown to inline nodes: one handler for each node that the library can make, so that none
 * is passed over. What a text or an address means differs between templates and prose, so both come
 * with the reader that is handed in.
 */
import type { Link, Nodes, PhrasingContent, Text } from "mdast";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { DEEPEST_INLINE } from "./limits.ts";
import type { Inline } from "./nodes.ts";
import { type Refused, refusalOf } from "./refused.ts";
import { trimInlines } from "./trim.ts";

export interface InlineReader {
  readonly insideLink: boolean;
  /** How many strong, emphasis and links lie around; 0 when absent. */
  readonly depth?: number;
  text(node: Text, reader: InlineReader): readonly Inline[];
  /** The address, or undefined when it was reported. */
  address(node: Link): string | undefined;
  origin(node: Nodes): Origin;
  report(code: string, message: Phrase, node: Nodes, hint: Phrase): void;
}

type NodeOf = { readonly [N in PhrasingContent as N["type"]]: N };
type InlineHandlers = {
  readonly [T in keyof NodeOf]: (node: NodeOf[T], reader: InlineReader) => readonly Inline[];
};

const inlineHandlers: InlineHandlers = {
  break: (node, reader) => [{ type: "break", origin: reader.origin(node) }],
  delete: refuse,
  emphasis: (node, reader) => wrap("emphasis", convertInside(node, reader), reader.origin(node)),
  footnoteReference: refuse,
  html: refuse,
  image: refuse,
  imageReference: refuse,
  inlineCode: refuse,
  link: convertLink,
  linkReference: refuse,
  strong: (node, reader) => wrap("strong", convertInside(node, reader), reader.origin(node)),
  text: (node, reader) => reader.text(node, reader),
  textDirective: refuse,
};

export function convertInlines(
  nodes: readonly PhrasingContent[],
  reader: InlineReader,
): readonly Inline[] {
  return nodes.flatMap((node) => handle(node.type, node, reader));
}

function convertInside(
  node: { readonly children: readonly PhrasingContent[] } & Nodes,
  reader: InlineReader,
): readonly Inline[] {
  const depth = (reader.depth ?? 0) + 1;
  if (depth <= DEEPEST_INLINE) return convertInlines(node.children, { ...reader, depth });
  reader.report(
    "document-too-deep",
    say("more than {most} strong or emphasised texts lie in each other here", {
      most: DEEPEST_INLINE,
    }),
    node,
    say("leave out the * and _ signs around it"),
  );
  return [];
}

function handle<T extends keyof NodeOf>(
  type: T,
  node: NodeOf[T],
  reader: InlineReader,
): readonly Inline[] {
  return inlineHandlers[type](node, reader);
}

function wrap(
  type: "strong" | "emphasis",
  children: readonly Inline[],
  origin: Origin,
): readonly Inline[] {
  return children.length > 0 ? [{ type, children, origin }] : [];
}

function convertLink(node: Link, reader: InlineReader): readonly Inline[] {
  const children = convertInside(node, { ...reader, insideLink: true });
  if (node.title) {
    reader.report(
      "document-link-title",
      say("the link has a title in quotes, which no paper can show"),
      node,
      say("leave the title out: [text](address)"),
    );
  }
  const url = reader.address(node);
  if (url === undefined) return [];
  if (trimInlines(children).length === 0) {
    const hint = say("write [text](address)");
    reader.report("document-empty-link", say("the link has no text"), node, hint);
    return [];
  }
  return [{ type: "link", url, children, origin: reader.origin(node) }];
}

function refuse(node: Extract<PhrasingContent, { type: Refused }>, reader: InlineReader): [] {
  const { message, hint } = refusalOf(node);
  reader.report("document-unsupported", message, node, hint);
  return [];
}
