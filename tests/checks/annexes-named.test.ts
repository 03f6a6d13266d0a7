/** Wherever a paper may refer to an annex, that counts; a paper that refers to none is made so. */
import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/check.ts";
import { annexesNamed } from "../../src/checks/paper/annexes-named.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import { link } from "../document/builders.ts";
import { documentOf, page, source, template } from "../document/template.ts";

const tell = (document: Document) => {
  const report = new Report();
  const subject = {
    name: "paper",
    kind: "test",
    tag: "en",
    audience: "internal" as const,
    document,
    withheld: [],
  };
  runChecks([annexesNamed], subject, new Set(), report);
  return report.diagnostics.map(({ message }) => message);
};

const ANNEXES = `
::annex[Roads]{#roads}

Roads

::annex[Ports]{#ports}

Ports
`;
const PORTS = ["nothing in the paper refers to Annex II"];

/** A paper with this body and two annexes. */
const paper = (body: string) => documentOf(source(`${body}\n${ANNEXES}`));

test.each([
  ["paragraph", "See [the roads](#roads) today"],
  ["words in bold", "See **all of [the roads](#roads)**"],
  ["title", "# Card of [roads](#roads)"],
  ["heading", "## On [roads](#roads)"],
  ["list", "- first\n  - see [the roads](#roads)"],
  ["quotation", "> see [the roads](#roads)"],
  ["card", ":::card\nsee [the roads](#roads)\n:::"],
  ["block that is kept together", ":::keep\nsee [the roads](#roads)\n:::"],
  ["head of a table", "| a | [roads](#roads) |\n|---|---|\n| b | c |"],
  ["row of a table", "| a | b |\n|---|---|\n| c | [roads](#roads) |"],
])("a link in a %s names the annex, and no other", (_, body) => {
  expect(tell(paper(body))).toEqual(PORTS);
});

test("the lines below the title, the title of an annex and a note may name it", () => {
  expect(tell(paper("# Card\nFor [roads](#roads)"))).toEqual(PORTS);
  const seeAlso = source(
    "::annex[With [ports](#ports)]{#roads}\n\na\n\n::annex[Ports]{#ports}\n\nb",
  );
  expect(tell(documentOf(seeAlso))).toEqual(["nothing in the paper refers to Annex I"]);
  const notes = [{ id: "n", number: 1, children: [link("#roads", "Roads")] }];
  expect(tell({ ...paper("Words"), notes })).toEqual(PORTS);
});

test("the number of its page names it", () => {
  expect(
    tell(
      documentOf(template`
    Roads: page ${page("roads")}

    ::annex[Roads]{#roads}

    Roads

    ::annex[Ports]{#ports}

    Ports
  `),
    ),
  ).toEqual(PORTS);
});

test("the contents name all of them", () => {
  expect(tell(paper("See [the roads](#roads)\n\n::contents{of=annexes}"))).toEqual([]);
});

test("a paper that refers to none, or only to other places, is right", () => {
  expect(tell(paper("Words"))).toEqual([]);
  expect(tell(paper("## Purpose\n\n[Above](#purpose), [there](https://roads.example)"))).toEqual(
    [],
  );
});
