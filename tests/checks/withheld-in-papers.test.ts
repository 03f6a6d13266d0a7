/** What is not to be raised is looked for in whatever language a paper says it, and in all that a file says of itself. */
import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/check.ts";
import type { PaperSubject } from "../../src/checks/paper/paper-check.ts";
import { withheldInPapers } from "../../src/checks/paper/withheld-in-papers.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { check } from "../../src/pipeline.ts";
import { documentOf, META, template } from "../document/template.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";
import { withExample } from "./sound-house.ts";

test("a Vietnamese paper that prints the English words of what is not to be raised is kept back", () => {
  const { example } = withheldInPapers.rules["withheld-in-paper"];
  const files = withExample([
    ...example.map((part) => ({
      ...part,
      yaml: part.yaml.replace("{ en: Card }", "{ vi: Th\u1ebb }"),
    })),
    { in: "house", yaml: "languages: [vi]\n" },
    {
      in: "meeting",
      yaml: `do_not_raise:
  - { text: { en: The fee for visas, vi: Lệ phí thị thực }, source: s1, quote: unknown }
issues: [{ id: roads, points: [{ id: toll, use: if-raised }] }]
`,
    },
  ]);
  const report = new Report();
  check(createMemoryHost({ ...files, ...builtinTemplates }), {}, report);
  expect(report.problems.map(({ code }) => code)).toContain("withheld-in-paper");
  expect(report.errors).toBe(1);
});

/** What is told of a paper of this audience, of which nobody is to learn of the fee for visas. */
function tell(
  audience: PaperSubject["audience"],
  says: string,
  meta: Partial<DocumentMeta> = {},
  withheld = ["The fee for visas"],
): readonly string[] {
  const report = new Report();
  const document = { ...documentOf(template`${says}`), meta: { ...META, ...meta } };
  const subject = {
    name: "talks/card.en",
    kind: "card",
    tag: "en",
    audience,
    document,
    withheld: withheld.map((text) => ({ text, place: undefined })),
  };
  runChecks([withheldInPapers], subject, new Set(), report);
  return report.diagnostics.map(({ message }) => message);
}

const SAID = "They spoke of the fee for visas.";
const PRINTED =
  '"The fee for visas" is not to be raised, and talks/card.en, which others read, says it';
const IN_PROPERTIES =
  '"The fee for visas" is not to be raised, and the properties of talks/card.en say it';

describe("what is not to be raised", () => {
  test("stands in no paper for the other side nor in one for the delegation, and may stand in ours", () => {
    expect(tell("shareable", SAID)).toEqual([PRINTED]);
    expect(tell("delegation", SAID)).toEqual([PRINTED]);
    expect(tell("internal", SAID)).toEqual([]);
    expect(tell("shareable", "They spoke of visas.")).toEqual([]);
  });

  test.each([
    ["title", { title: "Card: The fee for visas" }],
    ["subject", { subject: "The fee for visas" }],
    ["reference", { reference: "2025-12-02-the-fee-for-visas" }],
    ["keywords", { keywords: ["Laos", "The fee for visas"] }],
    ["foot of the pages", { furniture: { mark: "Internal", house: "The fee for visas" } }],
  ])("stands in the %s of no file, not even of ours", (_, meta) => {
    expect(tell("internal", "Words", meta)).toEqual([IN_PROPERTIES]);
    expect(tell("shareable", "Words", meta)).toEqual([IN_PROPERTIES]);
  });

  test("is told of once for a paper and a text, and of each text", () => {
    expect(tell("shareable", SAID, { title: SAID })).toEqual([PRINTED]);
    expect(tell("shareable", SAID, {}, ["The fee for visas", "The border", SAID])).toHaveLength(2);
    expect(tell("shareable", SAID, {}, [])).toEqual([]);
  });
});
