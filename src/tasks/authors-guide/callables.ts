/** Helpers, blocks and directives, each with its form, its meaning and an example, as they say of themselves. */
import { type DirectiveKind, directives } from "../../document/directive-list.ts";
import { blocks, helpers } from "../../template/helpers.ts";
import { asCode, asTemplate, joinParts, makeTable, withCode } from "./markdown.ts";

interface Callable {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly example: string;
}

export function describeBlocks(): string {
  return joinParts(blocks.flatMap((block) => describe(block)));
}

export function describeHelpers(): string {
  return joinParts(helpers.flatMap((helper) => describe(helper)));
}

export function describeDirectives(): string {
  return joinParts(directives.flatMap(describeDirective));
}

function describe({ name, usage, description, example }: Callable): readonly string[] {
  return [`### ${name}`, `${asCode(usage)}: ${withCode(lower(description))}`, asTemplate(example)];
}

const WHERE: Readonly<Record<DirectiveKind["stands"], string>> = {
  page: " It stands at the margin, never in a box, a list or a quote.",
  box: " It stands at the margin or in a box, never in a list or a quote.",
  anywhere: "",
};

function describeDirective(directive: DirectiveKind): readonly string[] {
  const { name, written, description, attributes, label, stands, example } = directive;
  const takes = attributes.map((attribute) => [
    asCode(attribute.name),
    withCode(attribute.description),
  ]);
  if (label !== undefined) takes.unshift(["`[…]`", label]);
  return [
    `### ${name}`,
    `${asCode(written)}: ${withCode(lower(description))}${WHERE[stands]}`,
    ...(takes.length > 0 ? [makeTable(["takes", "what it is"], takes)] : []),
    asTemplate(example),
  ];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
