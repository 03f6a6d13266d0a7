/**
 * Checks that a paper which refers to annexes, by a link, the number of a page or the contents, refers to each
 * that it has. One that refers to none, such as a page with all its details behind it, is made so.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Block, Document, Inline } from "../../document/nodes.ts";
import type { PaperCheck } from "./paper-check.ts";

export const annexesNamed: PaperCheck<"annex-not-named"> = {
  group: "content",
  rules: {
    "annex-not-named": {
      severity: "warning",
      what: sayable("a paper that names its annexes names each of them"),
      why: sayable("whoever goes by the list does not know that there is more"),
      example: [
        {
          in: "template",
          yaml: `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
title: { en: Card }
---
# {{paper.title}}

{{meeting.title}} ([{{meeting.date}}](#day), {{page "place"}})

::annex[{{meeting.date}}]{#day}

{{meeting.date}}

::annex[{{meeting.country}}]{#place}

{{meeting.country}}

::annex[{{meeting.kind}}]{#kind}{{! # told }}

{{meeting.kind}}
`,
        },
      ],
    },
  },
  run({ document }, tell) {
    const named = new Set(targetsOf(document));
    const annexes = document.children.filter((block) => block.type === "annex");
    if (!annexes.some(({ id }) => named.has(id))) return;
    for (const block of annexes) {
      if (named.has(block.id)) continue;
      const message = say("nothing in the paper refers to {annex}", { annex: block.label });
      tell("annex-not-named", message, {
        place: block.origin?.template,
        hint: say("name it in the body, such as {link} or {contents}", {
          link: `[…](#${block.id})`,
          contents: "::contents{of=annexes}",
        }),
      });
    }
  },
};

function* targetsOf({ children, notes }: Document): Generator<string> {
  for (const block of children) yield* targetsInBlock(block);
  for (const note of notes) yield* targetsIn(note.children);
}

function* targetsInBlock(block: Block): Generator<string> {
  switch (block.type) {
    case "contents":
      for (const { target } of block.entries) yield target;
      break;
    case "list":
      for (const item of block.items)
        for (const child of item.children) yield* targetsInBlock(child);
      break;
    case "table":
      for (const row of block.head ? [block.head, ...block.rows] : block.rows) {
        for (const cell of row.cells) yield* targetsIn(cell.children);
      }
      break;
    case "quote":
    case "card":
    case "keep":
      for (const child of block.children) yield* targetsInBlock(child);
      break;
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      yield* targetsIn(block.children);
      break;
    default:
  }
}

function* targetsIn(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === "pageReference") yield inline.target;
    if (inline.type === "link" && inline.url.startsWith("#")) yield inline.url.slice(1);
    if ("children" in inline) yield* targetsIn(inline.children);
  }
}
