/** The Markdown that no paper of ours can show: what it is called, and what to write instead. */

export type Refused =
  | "code"
  | "definition"
  | "delete"
  | "footnoteDefinition"
  | "footnoteReference"
  | "html"
  | "image"
  | "imageReference"
  | "inlineCode"
  | "linkReference"
  | "textDirective"
  | "yaml";

interface Refusal {
  readonly what: string;
  readonly hint: string;
}

const NOTE_HINT = "sources and notes come from the record, through the template's note helper";

const REFUSED: Readonly<Record<Refused, Refusal>> = {
  code: { what: "a block of code", hint: "leave out the line of ` or ~ signs" },
  definition: {
    what: 'a line such as "[name]: address"',
    hint: "put the address into the link, [text](address), or write \\[ for the sign itself",
  },
  delete: { what: "struck-out text", hint: "leave out the ~~ signs" },
  footnoteDefinition: { what: "a footnote", hint: NOTE_HINT },
  footnoteReference: { what: "a footnote", hint: NOTE_HINT },
  html: {
    what: "HTML",
    hint: "use Markdown; for a comment write {{!-- … --}}, for the sign itself \\<",
  },
  image: { what: "a picture", hint: "leave it out, or write \\! before a link" },
  imageReference: { what: "a picture", hint: "leave it out" },
  inlineCode: { what: "code in ` signs", hint: "leave out the ` signs, or write \\` for the sign" },
  linkReference: { what: "a link by name", hint: "put the address into the link, [text](address)" },
  textDirective: { what: "a directive within a line", hint: "directives stand on their own line" },
  yaml: { what: "front matter", hint: "front matter stands at the head of the template only" },
};

/** What a refused node is called, and what to write instead. */
export function refusalOf(node: { readonly type: Refused; readonly identifier?: string }): Refusal {
  // Footnotes are off, so the library takes `[^1]` for a name.
  return node.identifier?.startsWith("^") ? REFUSED.footnoteDefinition : REFUSED[node.type];
}
