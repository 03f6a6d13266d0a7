/** A DOCX with tracked changes is the later paper to who accepts them and the earlier to who rejects them. */
import validate from "@ooxml-tools/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hardDocuments } from "../../conformance/hard-documents.ts";
import { type Edit, editDocument } from "../../support/edit-document.ts";
import { tries } from "../../support/extent.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { dropBlock, wholeDocument } from "../../support/whole-document.ts";
import { outlines, track } from "./track.ts";

const short = Object.entries(hardDocuments)
  .filter(([, each]) => JSON.stringify(each).length < 40_000)
  .map(([name]) => name);
const edits = fc.array<Edit>(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), { maxLength: 5 });
const drops = fc.array(fc.nat(99), { maxLength: 2 });

describe("tracked changes made by chance", () => {
  it("are the later paper accepted and the earlier rejected", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...short),
        edits,
        edits,
        drops,
        drops,
        async (name, first, second, gone, come) => {
          const start = hardDocuments[name];
          if (!start) return;
          const edited = editDocument(start, first);
          const before = wholeDocument(come.reduce(dropBlock, edited));
          const after = wholeDocument(gone.reduce(dropBlock, editDocument(edited, second)));
          const tracked = await track(before, after);
          const { accepted, later, rejected, earlier } = outlines(tracked);
          expect(accepted).toEqual(later);
          expect(rejected).toEqual(earlier);
          expect(lintDocx(tracked.bytes)).toEqual([]);
          expect(await validate(tracked.bytes, "docx")).toEqual([]);
        },
      ),
      { seed: 20261123, numRuns: Number(process.env.RUNS ?? tries(8, 20)) },
    );
  });
});
