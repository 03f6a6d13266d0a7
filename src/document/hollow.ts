/**
 * Places of a paper that announce what does not come: headings and annexes that head nothing, tables that
 * have no rows. Whether anything comes is known of whole papers only, so no parse asks for it.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Annex, Block, Document, Heading, Table } from "./nodes.ts";

/** Reports each; its template line says whether it should have stood there at all. */
export function checkHollow({ children }: Document, report: Report): void {
  let open: Heading | Annex | undefined;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      switch (block.type) {
        case "heading":
        case "annex":
          if (open && depthOf(block) <= depthOf(open)) refuse(open, report);
          open = block;
          break;
        case "rule":
        case "pageBreak":
          break;
        case "card":
        case "keep":
          visit(block.children);
          break;
        default:
          open = undefined;
          if (block.type === "table" && block.rows.length === 0) refuse(block, report);
      }
    }
  };
  visit(children);
  if (open) refuse(open, report);
}

function depthOf(block: Heading | Annex): number {
  return block.type === "annex" ? 0 : block.depth;
}

function refuse({ type, origin }: Heading | Annex | Table, report: Report): void {
  const { code, message } = SAYINGS[type];
  const slots = { code: "{{#if}}" };
  const hint = say("write what belongs there, or put all of it into the {code} that asks", slots);
  report.error(code, message, { place: origin?.template, hint });
}

const SAYINGS: Readonly<
  Record<(Heading | Annex | Table)["type"], { readonly code: string; readonly message: Phrase }>
> = {
  heading: {
    code: "document-bare-heading",
    message: say("there is nothing beneath the heading"),
  },
  annex: { code: "document-bare-heading", message: say("there is nothing in the annex") },
  table: { code: "document-table-without-rows", message: say("the table has no rows") },
};
