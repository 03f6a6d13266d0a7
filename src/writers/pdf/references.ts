/**
 * What refers to other pages: the contents with their figures at the right, and the notes that stand
 * at the feet of the pages.
 */

import type { ContentsEntry, Note } from "../../document/nodes.ts";
import { noteMark } from "../../document/note-mark.ts";
import type { ParagraphStyleName, Theme } from "../theme.ts";
import type { Leaf, ListBlock, Run } from "./content.ts";
import { ANY_FIGURE, bearerId, noteId, runsOf } from "./inline-runs.ts";
import { paragraphOf } from "./paragraphs.ts";

/** The notes as they stand at the feet of the pages, each mark leading back to the text. */
export function makeNotes(notes: readonly Note[], theme: Theme): ListBlock {
  return {
    ul: notes.map((note) => ({
      stack: [
        {
          ...paragraphOf("note", runsOf(note.children), theme),
          landing: { id: noteId(note.id) },
        },
      ],
      marker: noteMark(note.number),
      target: bearerId(note.id),
      node: note,
    })),
    indent: theme.list.indent,
    paragraph: "note",
  };
}

/** Where a heading or an annex begins, its page at the right. */
export function makeEntry(entry: ContentsEntry, theme: Theme): Leaf {
  const { target, level, label, children, unpaged } = entry;
  const place = { target, anchor: { type: "contents" } } as const;
  const words = runsOf(children, { characters: [], ...place });
  const before: Run = { text: `${label} `, characters: [], ...place };
  const between: Run = { text: " ", characters: [], ...place };
  const figure: Run = { text: ANY_FIGURE, characters: [], page: target, ...place };
  const said = [...(label ? [before] : []), ...words];
  if (unpaged) return paragraphOf(contentsStyles[level], said, theme);
  return {
    ...paragraphOf(contentsStyles[level], [...said, between, figure], theme),
    page: "at the right",
  };
}

const contentsStyles: Readonly<Record<ContentsEntry["level"], ParagraphStyleName>> = {
  1: "contents1",
  2: "contents2",
  3: "contents3",
};
