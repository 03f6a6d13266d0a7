/** Every paper of the example in its three languages, and the document with every node, as DOCX. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Document } from "../../../src/document/nodes.ts";
import { loadHouse } from "../../../src/pipeline/house.ts";
import { composePaper, nameOfPaper, papersOf } from "../../../src/pipeline/paper.ts";
import { docxWriter } from "../../../src/writers/docx/writer.ts";
import { exampleHost, must } from "../../support/example.ts";
import { documentOf, everyNode } from "./every-node.ts";
import { writeDocx } from "./write.ts";

export interface ExamplePaper {
  /** `2025-12-02-binh-phosay/briefing-note.en`, or "every node in en". */
  readonly name: string;
  readonly document: Document;
  /** The file, written once. */
  readonly bytes: () => Promise<Uint8Array>;
}

export const languages = ["en", "vi", "lo"];

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function readExample(): readonly ExamplePaper[] {
  const host = exampleHost();
  const house = must(loadHouse(host, { languages }, new Report()), "no example house");
  return [...house.record.meetings.values()].flatMap((meeting) =>
    papersOf(house, meeting, {}, new Report()).map((paper) => {
      const name = nameOfPaper(paper);
      const { document } = must(composePaper(paper), name);
      const bytes = once(async () => {
        const context = { theme: paper.theme.theme, host, report: new Report() };
        const locate = () => undefined;
        return must(await docxWriter.write(document, { ...context, locate }), name).bytes;
      });
      return { name, document, bytes };
    }),
  );
}

/** Every paper of the example. */
export const examplePapers = readExample();

/** These and the document with every node, in each language. */
export const allPapers: readonly ExamplePaper[] = [
  ...examplePapers,
  ...languages.map((language) => {
    const document = documentOf(everyNode.children, language);
    const name = `every node in ${language}`;
    return { name, document, bytes: once(() => writeDocx(document)) };
  }),
];
