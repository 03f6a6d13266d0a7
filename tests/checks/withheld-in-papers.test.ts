/** What is not to be raised is looked for in whatever language a paper says it. */
import { expect, test } from "vitest";
import { withheldInPapers } from "../../src/checks/paper/withheld-in-papers.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { check } from "../../src/pipeline.ts";
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
`,
    },
  ]);
  const report = new Report();
  check(createMemoryHost({ ...files, ...builtinTemplates }), {}, report);
  expect(report.problems.map(({ code }) => code)).toContain("withheld-in-paper");
  expect(report.errors).toBe(1);
});
