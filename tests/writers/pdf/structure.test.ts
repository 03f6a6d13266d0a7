import { expect, it } from "vitest";
import { everyNode } from "../../support/documents.ts";
import { printTree, readTaggedPages } from "../../support/tagged-pdf.ts";
import { writePdf } from "./write.ts";

it("every node of a document has its place in the paper's structure, page by page", async () => {
  const { bytes } = await writePdf(everyNode);
  const pages = await readTaggedPages(bytes);
  const golden = pages.map(({ tree }, index) => `Page ${index + 1}\n${printTree(tree)}\n`);
  await expect(golden.join("\n")).toMatchFileSnapshot("goldens/structure.txt");
});
