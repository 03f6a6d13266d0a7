/** Two versions of a document as one DOCX with tracked changes, and each by itself, in tests. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { redline } from "../../../src/document/redline/redline.ts";
import { dressDocument } from "../../../src/writers/dress.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { outlineOf } from "../../support/docx-outline.ts";
import { resolveDocx } from "../../support/revise-docx.ts";
import { international, writeDocx } from "./write.ts";

export const revision = { author: "Bộ Nội vụ <\"&'>", date: "2025-12-01T14:00:00Z" };

/** Pages that follow from the name of a place, the same in both versions. */
function pagesOf(...documents: readonly Document[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const visit = (block: Block): void => {
    if (block.type === "heading" || block.type === "annex") {
      for (const id of [block.id, `was--${block.id}`]) pages.set(id, 1 + (block.id.length % 9));
    } else if (block.type === "list") {
      for (const item of block.items) item.children.forEach(visit);
    } else if (block.type === "card" || block.type === "keep" || block.type === "quote") {
      block.children.forEach(visit);
    }
  };
  for (const { children } of documents) children.forEach(visit);
  return pages;
}

export interface Tracked {
  readonly bytes: Uint8Array;
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}

export async function track(
  before: Document,
  after: Document,
  theme: Theme = international,
): Promise<Tracked> {
  const [old, young] = [before, after].map((each) => dressDocument(each, theme, new Report()));
  if (!old || !young) throw new Error("nothing is dressed");
  const options = { theme, pages: pagesOf(old, young) };
  const [earlier, later, bytes] = await Promise.all([
    writeDocx(old, options),
    writeDocx(young, options),
    writeDocx(redline(old, young), { ...options, revision }),
  ]);
  return { bytes, earlier, later };
}

/** What the three come to, laid side by side. */
export function outlines({ bytes, earlier, later }: Tracked) {
  return {
    accepted: outlineOf(resolveDocx(bytes, "accept")),
    later: outlineOf(resolveDocx(later)),
    rejected: outlineOf(resolveDocx(bytes, "reject")),
    earlier: outlineOf(resolveDocx(earlier)),
  };
}
