/** A document that was printed is read again as it was, but for where its parts came from. */
import { expect, test } from "vitest";
import { documentToJson } from "../../src/document/print.ts";
import { readDocument } from "../../src/document/read-tree.ts";
import { hardDocuments } from "../conformance/hard-documents.ts";
import { composePapers } from "../support/composed-papers.ts";
import { must } from "../support/example.ts";

const { official: _, ...others } = hardDocuments;

test.each(Object.entries(others))("%s", (_name, document) => {
  const printed = documentToJson(document);
  const read = readDocument(printed);
  expect(read && documentToJson(read)).toBe(printed);
});

test("what was changed by hand is not read", () => {
  const printed = documentToJson(must(others.trilingual, "it"));
  expect(readDocument(printed.slice(1))).toBeUndefined();
  expect(readDocument(printed.replace('"title"', '"titel"'))).toBeUndefined();
});

// What was kept is compared with what is made now, letter by letter.
test("the papers of the example", async () => {
  for (const { name, composed } of await composePapers()) {
    const printed = documentToJson(composed.document);
    const read = readDocument(printed);
    expect(read && documentToJson(read), name).toBe(printed);
  }
});
