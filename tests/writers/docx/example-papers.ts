/** Every paper of the example in its three languages, and the document with every node, as DOCX. */
import type { Document } from "../../../src/document/nodes.ts";
import { composePapers, languages, writeFormat } from "../../support/composed-papers.ts";
import { documentOf, everyNode } from "./every-node.ts";
import { writeDocx } from "./write.ts";

export interface ExamplePaper {
  /** `2025-12-02-binh-phosay/briefing-note.en`, or "every node in en". */
  readonly name: string;
  readonly document: Document;
  /** The file, written once. */
  readonly bytes: () => Promise<Uint8Array>;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every paper of the example. */
export const examplePapers: readonly ExamplePaper[] = (await composePapers()).map(
  ({ name, composed }) => ({
    name,
    document: composed.document,
    bytes: once(() => writeFormat(composed, "docx")),
  }),
);

/** These and the document with every node, in each language. */
export const allPapers: readonly ExamplePaper[] = [
  ...examplePapers,
  ...languages.map((language) => {
    const document = documentOf(everyNode.children, language);
    const name = `every node in ${language}`;
    return { name, document, bytes: once(() => writeDocx(document)) };
  }),
];
