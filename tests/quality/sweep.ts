/** Lays documents out, judges their pages and counts: documents, pages, page ends met, violations by rule. */
import type { Document } from "../../src/document/nodes.ts";
import type { Host } from "../../src/host/host.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { matchLines } from "./match.ts";
import { readLaid } from "./read-laid.ts";
import type { Violation } from "./rule.ts";
import { judge, rules } from "./rules.ts";

export interface Tally {
  documents: number;
  pages: number;
  /** Different ends of pages: between which letters of which text of which kind of document. */
  readonly ends: Set<string>;
  /** By rule. */
  readonly violations: Map<string, number>;
  /** The first few of each rule. */
  readonly examples: { readonly document: string; readonly violation: Violation }[];
}

export function startTally(): Tally {
  return { documents: 0, pages: 0, ends: new Set(), violations: new Map(), examples: [] };
}

const EXAMPLES = 4;

/** Adds what one document shows; `kind` is the same for documents that differ in lengths only. */
export async function sweepOne(
  tally: Tally,
  given: {
    readonly document: Document;
    readonly theme: Theme;
    readonly host: Host;
    readonly kind: string;
    readonly name: string;
  },
): Promise<readonly Violation[]> {
  const { document, theme, host, kind, name } = given;
  const { pages, report } = await readLaid(document, theme, host);
  if (!pages) throw new Error(`${name} was refused: ${JSON.stringify(report.diagnostics)}`);
  const paper = matchLines(document, theme, pages);
  tally.documents++;
  tally.pages += pages.count;
  let last = paper.placed[0];
  for (const line of paper.placed) {
    if (last && line.page > last.page) {
      tally.ends.add(
        `${theme.name} ${document.meta.language} ${kind} ${last.unit.kind} ${last.to}`,
      );
    }
    last = line;
  }
  const violations = judge(paper);
  for (const violation of violations) {
    const count = (tally.violations.get(violation.rule) ?? 0) + 1;
    tally.violations.set(violation.rule, count);
    if (count <= EXAMPLES) tally.examples.push({ document: name, violation });
  }
  return violations;
}

/** The counts as a table for people. */
export function printTally(title: string, tally: Tally): string {
  const { documents, pages, ends, violations, examples } = tally;
  const width = Math.max(...rules.map(({ name }) => name.length));
  return [
    `${title}: ${documents} documents, ${pages} pages, ${ends.size} different page ends`,
    ...rules.map(({ name }) => `  ${name.padEnd(width)} ${violations.get(name) ?? 0}`),
    ...examples.map(({ document, violation: { rule, page, at } }) => {
      return `  ! ${rule}: ${document}, page ${page}, ${at}`;
    }),
  ].join("\n");
}
