/**
 * What Word calls revisions: who changed what, and when. Their ids are those of one that finishing numbers;
 * deleted words are named as such there too.
 */
import {
  Bookmark,
  type IContext,
  type IXmlableObject,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from "docx";
import type { Revision } from "../../document/nodes.ts";
import type { ParagraphPiece } from "./pieces.ts";
import type { Attributes } from "./xml.ts";

/** Who made the changes of a paper, and when. */
export interface Author {
  readonly author: string;
  readonly date: string;
}

const names = { inserted: "w:ins", deleted: "w:del" } as const;

/** Runs that came or went; a run itself, since docx lets paragraphs hold nothing else. */
class RevisedRuns extends TextRun {
  readonly #name: string;
  readonly #attributes: Attributes;
  readonly #runs: readonly XmlComponent[];

  constructor(revision: Revision, { author, date }: Author, runs: readonly ParagraphChild[]) {
    super({});
    this.#name = names[revision];
    this.#attributes = { "w:id": 0, "w:author": author, "w:date": date };
    this.#runs = runs.flatMap(componentsOf);
  }

  override prepForXml(context: IContext): IXmlableObject {
    const runs = this.#runs.map((run) => run.prepForXml(context));
    return { [this.#name]: [{ _attr: this.#attributes }, ...runs.filter(Boolean)] };
  }
}

/** A bookmark is only taken apart where it stands in a paragraph itself. */
export function componentsOf(child: ParagraphChild | XmlComponent): readonly XmlComponent[] {
  return child instanceof Bookmark
    ? [child.start, ...child.children.flatMap(componentsOf), child.end]
    : [child];
}

/** The runs, marked where they came or went. */
export function revisedRuns(
  runs: readonly ParagraphChild[],
  revision: Revision | undefined,
  author: Author | undefined,
): readonly ParagraphChild[] {
  if (!revision || !author || runs.length === 0) return runs;
  return [new RevisedRuns(revision, author, runs)];
}

/** The id, author and date of a revision as docx takes them. */
export function revisionOf({ author, date }: Author) {
  return { id: 0, author, date };
}

/** What docx wants to know of a paragraph mark that came or went. */
export function markOptions(revision: ParagraphPiece["revision"], author: Author) {
  const of = revisionOf(author);
  return {
    ...((revision === "inserted" || revision === "neither") && { insertion: of }),
    ...((revision === "deleted" || revision === "neither") && { deletion: of }),
  };
}

/** The same for a row. */
export function rowOptions(revision: Revision | undefined, author: Author | undefined) {
  if (!revision || !author) return {};
  return revision === "inserted"
    ? { insertion: revisionOf(author) }
    : { deletion: revisionOf(author) };
}
