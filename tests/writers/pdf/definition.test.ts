import { expect, it } from "vitest";
import { definePaper } from "../../../src/writers/pdf/blocks.ts";
import { everyNode } from "../../support/documents.ts";
import { theme } from "./write.ts";

/** Nodes are told by their type; the functions of a table's look by what they answer. */
function plain(key: string, value: unknown): unknown {
  if (key === "node") return typeOf(value);
  const list: unknown =
    typeof value === "function" ? [0, 1, 2].map((index) => value(index)) : value;
  const isFlat = Array.isArray(list) && list.every((entry) => typeof entry !== "object");
  return isFlat ? list.join(" ") : list;
}

function typeOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "type" in value ? value.type : "note";
}

it("every node of a document has its place in what pdfmake lays out, and keeps its node", async () => {
  const { content } = definePaper(everyNode, theme);
  const golden = `${JSON.stringify(content, plain, 2)}\n`;
  await expect(golden).toMatchFileSnapshot("goldens/definition.json");
});
