import validate from "@ooxml-tools/validate";
import { describe, expect, test } from "vitest";
import { lintDocx } from "../../src/writers/docx/lint.ts";
import { documentOf, papers, write } from "../support/papers.ts";

describe("the DOCX of every paper of the example follows Microsoft's rules and ours", () => {
  test.each(papers)("$name", async ({ meeting, kind }) => {
    const { bytes } = await write(documentOf(meeting, kind), "docx");
    expect(await validate(bytes, "docx")).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });
});
