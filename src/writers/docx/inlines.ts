/**
 * Inline nodes to spans: the tree of marks is laid flat, and each span keeps the node it came from.
 * What a span looks like in Word is told in `runs.ts`.
 */
import type { Inline, Link } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import type { Handlers } from "../writer.ts";
import type { Mark, Span } from "./pieces.ts";

/** What stands around an inline node. */
interface Surroundings {
  readonly marks: readonly Mark[];
  readonly link?: Link;
}

type Of<T extends Inline["type"]> = { [K in T]: Extract<Inline, { readonly type: K }> }[T];
type Table = {
  readonly [T in Inline["type"]]: (node: Of<T>, around: Surroundings) => readonly Span[];
};

const inlineHandlers: Handlers<Inline, Surroundings, readonly Span[]> = {
  text: (node, around) =>
    spansOf(node, node.value, around).map((span) => ({
      ...span,
      ...(node.language !== undefined && { language: node.language }),
    })),
  strong: (node, around) => flatten(node.children, marked(around, "strong")),
  emphasis: (node, around) => flatten(node.children, marked(around, "emphasis")),
  unstated: (node, around) => flatten(node.children, marked(around, "unstated")),
  break: (node, around) => [{ node, content: { kind: "break" }, ...around }],
  link: (node, around) =>
    flatten(node.children, { ...marked(around, "link"), link: around.link ?? node }),
  noteReference: (node, around) => {
    const { number, repeats } = node;
    return [
      { node, content: { kind: "note", number, repeats }, ...marked(around, "noteReference") },
    ];
  },
  pageReference: (node, around) => [
    { node, content: { kind: "page", target: node.target }, ...around },
  ],
};

/** The spans of these nodes, in order. */
export function flattenInlines(nodes: readonly Inline[]): readonly Span[] {
  return flatten(nodes, { marks: [] });
}

function flatten(nodes: readonly Inline[], around: Surroundings): readonly Span[] {
  return nodes.flatMap((node) => handle(node, around));
}

function handle<T extends Inline["type"]>(node: Of<T>, around: Surroundings): readonly Span[] {
  const table: Table = inlineHandlers;
  const type: T = node.type;
  return table[type](node, around);
}

/** The end of a line has its own node. */
function spansOf(node: Inline, value: string, around: Surroundings): readonly Span[] {
  const text = asPrinted(value);
  return text === "" ? [] : [{ node, content: { kind: "text", text }, ...around }];
}

function marked(around: Surroundings, mark: Mark): Surroundings {
  return around.marks.includes(mark) ? around : { ...around, marks: [...around.marks, mark] };
}
