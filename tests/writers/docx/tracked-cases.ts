/** What a desk changes in an evening, one thing at a time: the earlier and the later blocks. */
import type { Block } from "../../../src/document/nodes.ts";
import {
  annex,
  cite,
  heading,
  item,
  list,
  pairs,
  paragraph,
  row,
  strong,
  table,
  text,
} from "../../support/documents.ts";
import { daysDue, statesBySide } from "../figures/samples.ts";
import {
  card,
  contents,
  first,
  h,
  keep,
  last,
  link,
  mixed,
  page,
  points,
  quote,
  rule,
  things,
} from "./tracked-blocks.ts";

export const cases: Readonly<Record<string, readonly [readonly Block[], readonly Block[]]>> = {
  "words change": [[first], [paragraph("The talks begin at 14:30 in Luang Prabang.")]],
  "words become bold": [
    [paragraph("The talks begin ", "at 14:00", " in Vientiane.")],
    [paragraph("The talks begin ", strong(text("at 14:00")), " in Vientiane.")],
  ],
  "words of a link change": [
    [paragraph("See ", link("https://example.org/a", "the long report"), " for all of it.")],
    [paragraph("See ", link("https://example.org/a", "the short report"), " for all of it.")],
  ],
  "a line break goes": [
    [paragraph("One line here", { type: "break" }, "another line there")],
    [paragraph("One line here another line there")],
  ],
  "Lao words change": [[paragraph("ກອງປະຊຸມຢູ່ວຽງຈັນ 12")], [paragraph("ກອງປະຊຸມຢູ່ຫຼວງພະບາງ 12")]],
  "a paragraph goes": [
    [first, paragraph("It goes away."), last],
    [first, last],
  ],
  "the first paragraph comes": [[last], [first, last]],
  "the last paragraph goes": [[first, last], [first]],
  "the last paragraph comes": [[first], [first, last]],
  "the last paragraph becomes another": [
    [first, paragraph("All over.")],
    [first, last],
  ],
  "all becomes another": [
    [first, things("a")],
    [paragraph("All over."), points(true, "b")],
  ],
  "there was nothing": [[], [first, things("a")]],
  "nothing is left": [[h("head"), first, things("a")], []],
  "a row goes": [[things("a", "b", "c")], [things("a", "c")]],
  "a row moves": [
    [things("a", "b", "c"), last],
    [things("b", "c", "a"), last],
  ],
  "a cell changes": [
    [pairs(row("Leader", "Mr A of Home Affairs"))],
    [pairs(row("Leader", "Ms B of Home Affairs"))],
  ],
  "a table comes": [
    [first, last],
    [first, things("a", "b"), last],
  ],
  "a table goes at the end": [[first, things("a")], [first]],
  "a table comes at the end": [[first], [first, things("a")]],
  "a table goes at the beginning": [[things("a"), last], [last]],
  "a paragraph goes before a table": [
    [first, things("a"), last],
    [things("a"), last],
  ],
  "a paragraph comes before a table": [
    [first, things("a"), last],
    [first, paragraph("It is in between."), things("a"), last],
  ],
  "a paragraph goes between another and a table": [
    [h("head"), paragraph("It goes away."), things("a"), last],
    [h("head"), things("a"), last],
  ],
  "a paragraph between tables goes": [
    [things("a"), paragraph("Between them."), things("b")],
    [things("a"), things("b")],
  ],
  "a table becomes another": [
    [first, things("a"), last],
    [first, pairs(row("x", "y")), last],
  ],
  "the last table becomes another": [[things("a")], [pairs(row("x", "y"))]],
  "a table becomes wider": [
    [table(row("What", "Who"), [row("a", "b")]), last],
    [table(row("What", "Who", "When"), [row("a", "b", "c")]), last],
  ],
  "a bullet goes": [
    [points(false, "one", "two", "three"), last],
    [points(false, "one", "three"), last],
  ],
  "the last figure of a list goes": [
    [points(true, "one", "two", "three"), last],
    [points(true, "one", "two"), last],
  ],
  "the first figure of a list goes": [
    [points(true, "one", "two", "three", "four", "five", "six"), last],
    [points(true, "two", "three", "four", "five", "six"), last],
  ],
  "a list comes before another": [
    [first, points(true, "one", "two")],
    [points(true, "eins", "zwei"), first, points(true, "one", "two")],
  ],
  "a list becomes one of figures": [[points(false, "one", "two")], [points(true, "one", "two")]],
  "an item gets a list": [
    [list(true, item(paragraph("One of them."))), last],
    [list(true, item(paragraph("One of them."), points(false, "inner"))), last],
  ],
  "an item begins otherwise": [
    [list(true, item(paragraph("One of them."), quote(paragraph("Said here."))))],
    [list(true, item(quote(paragraph("Said here."))))],
  ],
  "a heading is renamed": [
    [h("The first part"), first],
    [h("The second part"), first],
  ],
  "a heading comes": [
    [first, last],
    [first, h("one"), last],
  ],
  "a heading goes": [
    [
      contents("one", "two", "three"),
      h("one"),
      first,
      h("two"),
      heading(2, "in", "in"),
      h("three"),
      last,
    ],
    [contents("one", "three"), h("one"), first, heading(2, "in", "in"), h("three"), last],
  ],
  "the first heading goes": [
    [contents("one", "two"), h("one"), first, h("two"), last],
    [contents("two"), first, h("two"), last],
  ],
  "contents come": [
    [h("one"), first, h("two")],
    [contents("one", "two"), h("one"), first, h("two")],
  ],
  "contents go": [
    [contents("one", "two"), h("one"), first, h("two")],
    [h("one"), first, h("two")],
  ],
  "contents begin elsewhere": [
    [h("one"), contents("two", "three"), h("two"), h("three"), first],
    [h("one"), contents("three"), h("three"), first],
  ],
  "an annex comes": [
    [first, h("one")],
    [first, h("one"), annex(1, "Sources"), last],
  ],
  "an annex goes": [
    [first, annex(1, "Sources"), last, annex(2, "More"), things("a")],
    [first, annex(1, "More"), things("a")],
  ],
  "the last annex goes": [
    [first, annex(1, "Sources"), last, annex(2, "More"), things("a")],
    [first, annex(1, "Sources"), last],
  ],
  "the only annex goes": [[first, annex(1, "Sources"), last], [first]],
  "an annex becomes part of the body": [
    [first, annex(1, "Sources"), last],
    [first, last],
  ],
  "a card goes": [
    [first, card("plain", first, last), last],
    [first, last],
  ],
  "a card gets a table": [
    [card("plain", first), last],
    [mixed("a"), last],
  ],
  "a table in a card changes": [
    [mixed("a"), last],
    [mixed("b"), last],
  ],
  "a table in a card goes": [
    [card("plain", first, things("a"), points(true, "x")), last],
    [card("plain", first, list(false, item(first, points(true, "x")))), last],
  ],
  "the last of a card goes": [
    [card("notice", first, things("a"), last)],
    [card("notice", first, things("a"))],
  ],
  "a card becomes a notice": [[card("plain", first)], [card("notice", first)]],
  "a quote changes": [
    [quote(paragraph("We hope sincerely."), first)],
    [quote(paragraph("We hope so."), first)],
  ],
  "what is kept together changes": [[keep(first, last)], [keep(first, things("a"), last)]],
  "a page break comes": [
    [first, last],
    [first, page, last],
  ],
  "a page break before a table goes": [
    [first, page, things("a")],
    [first, things("a")],
  ],
  "a rule goes": [
    [first, rule, last],
    [first, last],
  ],
  "a figure changes": [
    [first, statesBySide("en")],
    [first, daysDue("en"), last],
  ],
  "a figure goes": [[statesBySide("en"), last], [last]],
  "the last figure becomes words": [
    [first, statesBySide("en")],
    [first, last],
  ],
  "a note goes": [
    [paragraph("One thing", cite("one"), " and two."), paragraph("Again", cite("one"))],
    [paragraph("One thing", " and two."), paragraph("Again", cite("one"))],
  ],
  "a note comes before another": [
    [paragraph("Said", cite("two"), " and ", cite("two"))],
    [paragraph("Known", cite("one")), paragraph("Said", cite("two"), " and ", cite("two"))],
  ],
  "a paragraph with a note comes": [
    [first, last],
    [first, paragraph("Said", cite("one")), last],
  ],
  "a paragraph with a note goes": [
    [first, paragraph("Said", cite("one")), last],
    [first, last],
  ],
  "a form comes": [[first], [first, { type: "form", name: "signature", rows: [] }]],
  "a form goes": [[{ type: "form", name: "signature", rows: [] }, first], [first]],
};
