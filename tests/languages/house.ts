/**
 * A house in memory whose one paper prints given texts in every form that a template knows:
 * paragraphs, headings, numbered and plain lists, wide and narrow columns, boxes, quotes and notes.
 * The texts stand in its record, so that they go the way of every text: record, view, template,
 * document, writers, files.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { composePaper, tellPaper } from "../../src/pipeline/paper.ts";
import { tellUntranslated } from "../../src/pipeline/translation.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { must } from "../support/example.ts";
import { runBuild } from "../support/example-in-memory.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

/** A text in the language of the house, or one per language. */
export type RecordText = string | Readonly<Record<string, string>>;

export interface HouseTexts {
  /** Of the house and of the paper. */
  readonly language: string;
  readonly title: RecordText;
  /** Printed as paragraphs, each with a note, then in a narrow column, then in boxes. */
  readonly paragraphs: readonly RecordText[];
  /** Printed with headings and numbered items, then as a table, then as plain items. */
  readonly articles: readonly {
    readonly title: RecordText;
    readonly paragraphs: readonly RecordText[];
  }[];
  /** What the notes name. */
  readonly sources: readonly RecordText[];
}

export const MEETING = "2026-01-15-reading";
export const MEETING_FILE = `data/meetings/${MEETING}.yaml`;
const KIND = "declaration";

const TEMPLATE = `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
title: { en: Declaration, vi: Tuyên ngôn, lo: ປະກາດ }
---
# {{paper.title}}

{{meeting.title}}

{{> reconstructed}}

{{#if courtesies}}
## {{paper.title}}

{{#each courtesies}}
{{text}}{{cite cite}}

{{/each}}
{{/if}}
{{#each issues}}
## {{title}}

{{#each points}}
1. {{text}}
{{/each}}

{{/each}}
{{#if courtesies}}
:::table{widths="1,5"}
| {{label "field.what"}} | {{label "field.what"}} |
|---|---|
{{#each courtesies}}
| {{text}} | {{text}} |
{{/each}}
:::

{{/if}}
{{#if issues}}
:::table{widths="1,3"}
| {{label "field.what"}} | {{label "field.what"}} |
|---|---|
{{#each issues}}
{{#each points}}
| {{../title}} | {{text}} |
{{/each}}
{{/each}}
:::

{{/if}}
{{#each courtesies}}
:::card
**{{text}}**
:::

{{/each}}
{{#each issues}}
### {{title}}

{{#each points}}
- {{text}}
{{/each}}

{{#each points}}
> {{text}}

{{/each}}
{{/each}}
`;

const templates = Object.fromEntries(
  listFiles("templates").map((path) => [
    `builtin/${path}`,
    readFileSync(join(projectFolder, path)),
  ]),
);

/** The house with these texts in its record. */
export function houseOf(texts: HouseTexts): MemoryHost {
  const files: Record<string, Uint8Array> = { ...templates };
  files[`templates/${KIND}.md.hbs`] = new TextEncoder().encode(TEMPLATE);
  for (const [path, value] of Object.entries(recordOf(texts))) {
    // JSON is YAML, and holds every text as it is.
    files[path] = new TextEncoder().encode(
      `${JSON.stringify({ chancery: 1, ...value }, null, 1)}\n`,
    );
  }
  return createMemoryHost(files);
}

export interface BuiltPaper {
  readonly document: Document;
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The paper in both formats, through the whole pipeline; any error throws. */
export async function buildPaper(texts: HouseTexts): Promise<BuiltPaper> {
  const report = new Report();
  const house = loadHouse(houseOf(texts), { kinds: [KIND] }, report);
  const meeting = house?.record.meetings.get(MEETING);
  const [paper] = house && meeting ? papersOf(house, meeting, {}, report) : [];
  const composed = paper && composePaper(paper);
  const files = composed ? await writePaper(composed) : [];
  if (paper) tellPaper(paper, report);
  if (composed) tellUntranslated([composed], report);
  const { diagnostics, errors } = report;
  if (!composed || errors > 0) throw new Error(tell(diagnostics).slice(0, 3).join("\n"));
  const bytesOf = (format: string): Uint8Array =>
    must(files.find((file) => file.format === format)?.bytes, format);
  return {
    document: composed.document,
    pdf: bytesOf("pdf"),
    docx: bytesOf("docx"),
    diagnostics,
  };
}

/** What a build says, each problem with its place. */
export async function problemsOf(texts: HouseTexts): Promise<readonly string[]> {
  return tell((await runBuild(houseOf(texts), { kinds: [KIND] })).diagnostics);
}

function tell(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, message, place }) => `${place?.file}:${place?.line}: ${code}: ${message}`,
  );
}

function recordOf(texts: HouseTexts): Record<string, object> {
  const backing = { source: "report", quote: "unknown" };
  const notes = texts.sources.map((title, at) => sourceOf(`source-${at + 1}`, title));
  const entryOf = (text: RecordText, at: number) => ({
    text,
    audience: "internal",
    source: notes[at]?.id ?? "report",
    quote: "unknown",
  });
  return {
    "data/house.yaml": {
      party: "home",
      language: texts.language,
      timezone: "Asia/Vientiane",
      theme: "international",
      mark: "UN",
      sets: ["main"],
      first_week: "2026-W01",
      holidays: [],
      preferences: { speech_rate: { en: 100, vi: 100, lo: 100 }, text_size: 11 },
    },
    "data/sources.yaml": { sources: [sourceOf("report", "UN"), ...notes] },
    "data/parties.yaml": {
      parties: [
        { id: "here", name: "A", kind: "state", country: "here", ...backing },
        { id: "there", name: "B", kind: "state", country: "there", ...backing },
        { id: "home", name: "UN", kind: "ministry", country: "here", ...backing },
        { id: "away", name: "UN", kind: "ministry", country: "there", ...backing },
      ],
    },
    "data/people.yaml": { people: [personOf("anna", "here"), personOf("bert", "there")] },
    "data/agreements.yaml": { agreements: [] },
    [MEETING_FILE]: {
      ...meetingOf(),
      title: texts.title,
      courtesies: texts.paragraphs.map(entryOf),
      issues: texts.articles.map(({ title, paragraphs }, at) => ({
        id: `article-${at + 1}`,
        title,
        likelihood: "certain",
        their_view: "unknown",
        points: paragraphs.map((text, index) => ({
          id: `point-${at + 1}-${index + 1}`,
          text,
          use: "if-raised",
          audience: "internal",
          ...backing,
        })),
      })),
    },
  };
}

function sourceOf(id: string, title: RecordText) {
  const rest = { kind: "reference", publisher: "UN", date: "2025-01-01", language: "unknown" };
  return { id, title, ...rest, reliability: "official", set: "main" };
}

function personOf(id: string, country: string) {
  const named = { id, name: id.toUpperCase(), call_name: "unknown", pronunciation: "unknown" };
  return { ...named, country, precedence: 1, posts: [], biography: "unknown" };
}

function meetingOf() {
  const gaps = [
    "start",
    "minutes",
    "timezone",
    "city",
    "venue",
    "host",
    "occasion",
    "requested_by",
    "languages",
    "interpretation",
    "their_objectives",
    "if_raised",
    "do_not_raise",
    "sensitivities",
    "programme",
    "dress",
    "gifts",
    "note_taker",
    "drafted_by",
    "cleared_by",
    "contact",
    "previous",
    "replies",
  ];
  return {
    id: MEETING,
    kind: "bilateral",
    state: "held",
    on: "2026-01-15",
    country: "here",
    principal: "anna",
    counterpart: "bert",
    sides: [
      { party: "home", delegation: [{ person: "anna", role: "head" }], others: "none" },
      { party: "away", delegation: [{ person: "bert", role: "head" }], others: "none" },
    ],
    objectives: "unknown",
    press: { arrangement: "unknown", line: "unknown" },
    decisions: [],
    facts: [],
    ...Object.fromEntries(gaps.map((name) => [name, "unknown"])),
  };
}
