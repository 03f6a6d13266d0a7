/** What a check tells of texts that papers print in another language than their own. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../src/host/memory.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";

const FILE = `data/meetings/${BILATERAL}.yaml`;

/** The warnings for this text, in papers in these languages. */
function told(host: MemoryHost, languages: readonly string[], words: string) {
  const report = new Report();
  check(host, { meetings: [BILATERAL], languages }, report);
  expect(report.errors).toBe(0);
  return report.diagnostics
    .filter(({ message }) => message.startsWith(`"${words}`))
    .map(({ code, place, message, hint }) => ({ code, at: place?.file, message, hint }));
}

test("a text is told of once, for all languages and papers, with the line to write", () => {
  const host = exampleInMemory();
  const text = new TextDecoder().decode(host.files.get(FILE));
  const plain = text.replace(
    /^title:\n {2}en: (.*)\n(?: {2}vi:.*\n(?: {4}.*\n| {2}\}\n)*)?/mu,
    "title: Talks\n",
  );
  expect(plain).toContain("\ntitle: Talks\n");
  host.files.set(FILE, new TextEncoder().encode(plain));
  expect(told(host, ["en", "vi", "lo"], "Talks")).toEqual([
    {
      code: "text-untranslated",
      at: FILE,
      message: '"Talks" has no text in vi or lo, so papers in vi and lo print it in en',
      hint: 'write it in each language: title: { en: "…", vi: { text: "…", reviewed: false }, lo: { text: "…", reviewed: false } }',
    },
  ]);
  expect(told(host, ["en"], "Talks")).toEqual([]);
  const both = plain.replace("title: Talks", "title: { en: Talks, vi: Hội đàm }");
  host.files.set(FILE, new TextEncoder().encode(both));
  expect(told(host, ["vi", "lo"], "Talks")).toMatchObject([
    {
      message: '"Talks" has no text in lo, so papers in lo print it in en',
      hint: 'add lo: { text: "…", reviewed: false } beside en:',
    },
  ]);
  expect(told(host, ["vi"], "Talks")).toEqual([]);
});

test("words of a source are no lack, nor are texts that no paper prints", () => {
  const report = new Report();
  check(exampleInMemory(), { languages: ["lo"] }, report);
  const messages = report.diagnostics.map(({ message }) => message).join("\n");
  // A message shows no more than the beginning of a text.
  expect(messages).not.toContain("the two Ministers would agree");
  expect(messages).toContain("has no text in lo");
});
