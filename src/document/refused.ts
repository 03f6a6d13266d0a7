/** The Markdown that no paper of ours can show: what is told of it, and what to write instead. */
import { type Phrase, say } from "../diagnostics/phrase.ts";

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
  readonly message: Phrase;
  readonly hint: Phrase;
}

/** What is told of a footnote in Markdown's own form. */
export const FOOTNOTE: Refusal = {
  message: say("a footnote cannot stand in a paper"),
  hint: say("sources come from the record: write {code} after the words that they back", {
    code: "{{cite …}}",
  }),
};

/** A directive that once placed a list of notes. */
export const NOTES = "notes";

/** What is told of it. */
export const NOTES_STAND: Refusal = {
  message: say("sources stand at the foot of their page by themselves"),
  hint: say("leave out {directive}, and a heading or annex that is there for it alone", {
    directive: "::notes",
  }),
};

/** What is told of a link whose address stands elsewhere. */
export const LINK_BY_NAME: Refusal = {
  message: say("a link by name cannot stand in a paper"),
  hint: say("put the address into the link, [text](address), or write {sign} for the sign itself", {
    sign: "\\[",
  }),
};

const PICTURE = say("a picture cannot stand in a paper");

const REFUSED: Readonly<Record<Refused, Refusal>> = {
  code: {
    message: say("a block of code cannot stand in a paper"),
    hint: say("leave out the line of ` or ~ signs"),
  },
  definition: {
    message: say('a line such as "[name]: address" cannot stand in a paper'),
    hint: LINK_BY_NAME.hint,
  },
  delete: {
    message: say("struck-out text cannot stand in a paper"),
    hint: say("leave out the ~~ signs"),
  },
  footnoteDefinition: FOOTNOTE,
  footnoteReference: FOOTNOTE,
  html: {
    message: say("HTML cannot stand in a paper"),
    hint: say("use Markdown; for a comment write {code}, for the sign itself {sign}", {
      code: "{{!-- … --}}",
      sign: "\\<",
    }),
  },
  image: {
    message: PICTURE,
    hint: say("leave it out, or write {sign} before a link", { sign: "\\!" }),
  },
  imageReference: { message: PICTURE, hint: say("leave it out") },
  inlineCode: {
    message: say("code in ` signs cannot stand in a paper"),
    hint: say("leave out the ` signs, or write {sign} for the sign", { sign: "\\`" }),
  },
  linkReference: LINK_BY_NAME,
  textDirective: {
    message: say("a directive within a line cannot stand in a paper"),
    hint: say("directives stand on their own line"),
  },
  yaml: {
    message: say("front matter cannot stand in the middle of a paper"),
    hint: say("front matter stands at the head of the template only"),
  },
};

/** What is told of a refused node. */
export function refusalOf(node: { readonly type: Refused; readonly identifier?: string }): Refusal {
  // Footnotes are off, so the library takes `[^1]` for a name.
  return node.identifier?.startsWith("^") ? FOOTNOTE : REFUSED[node.type];
}
