/** Writes an outline as Markdown under one assignment, with the same layout as a real paper. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { TokenContent } from "../../text/tokens.ts";
import { createOutput, type Rendered, type TokenTable } from "../output.ts";
import { type Assignment, countOf, type Entries, outcomeOf } from "./assignment.ts";
import type { Choice, Loop, Outline } from "./outline.ts";

/** Called for each branch that is written. */
export type OnBranch = (part: Choice | Loop, taken: boolean) => void;

export function writeVariant(
  outline: Outline,
  holds: Assignment,
  table: TokenTable,
  start: Place,
  onBranch: OnBranch = () => {},
): Rendered {
  const output = createOutput(table);
  const write = (parts: Outline, entries: Entries): void => {
    for (const part of parts) {
      switch (part.type) {
        case "fixed":
          output.writeText(part.text, part.place);
          break;
        case "standIn":
          output.writeToken(part.content, { template: part.place, path: part.text });
          break;
        case "called":
          output.writePartial(part.layout, () => write(part.body, entries));
          break;
        case "choice": {
          const taken = outcomeOf(part.test, entries, holds);
          onBranch(part, taken);
          write(taken ? part.body : part.otherwise, entries);
          break;
        }
        case "loop": {
          const count = countOf(part, entries, holds);
          onBranch(part, count > 0);
          if (count === 0) write(part.otherwise, entries);
          for (let index = 0; index < count; index++)
            write(part.body, new Map([...entries, [part.item, { index, count }]]));
        }
      }
    }
  };
  write(outline, new Map());
  return output.finish(start);
}

/** A table in which one content has one token in all variants, so that like Markdown is alike. */
export function createSharedTable(): TokenTable {
  const indices = new Map<TokenContent, number>();
  const tokens: TokenTable["tokens"][number][] = [];
  return {
    tokens,
    add(content, origin) {
      const known = indices.get(content);
      if (known !== undefined) return known;
      indices.set(content, tokens.length);
      return tokens.push({ content, origin }) - 1;
    },
  };
}
