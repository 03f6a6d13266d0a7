/** A small record of two meetings that is right in every field, to be broken by the tests. */

import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadRecord } from "../../src/record/load.ts";

const backing = "source: s1\n    quote: a fragment";

function meeting(id: string, on: string, facts: string, previous = "unknown"): string {
  return `chancery: 1
id: ${id}
kind: bilateral
title: Bilateral meeting
state: held
on: ${on}
start: unknown
minutes: unknown
timezone: Asia/Vientiane
country: laos
city: unknown
venue: unknown
host: laos
principal: binh
counterpart: phosay
sides:
  - { party: moha, delegation: [{ person: binh, role: head }], others: unknown }
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: unknown }
occasion: { text: A visit, source: s1, quote: unknown }
requested_by: unknown
languages: unknown
interpretation: unknown
objectives: unknown
their_objectives: unknown
issues: []
if_raised: unknown
do_not_raise: unknown
sensitivities: unknown
programme: unknown
press: { arrangement: unknown, line: unknown }
dress: unknown
gifts: unknown
note_taker: unknown
drafted_by: unknown
cleared_by: unknown
contact: unknown
previous: ${previous}
replies: unknown
decisions: []
facts: ${facts}
`;
}

function commitments(id: string, prefix: string): string {
  return `chancery: 1
meeting: ${id}
commitments:
  - id: ${prefix}-2
    part_of: ${prefix}-as-reported
    what: Share experience
    modality: offered
    by: binh
    to: [mlsw]
    owner: [moha]
    lead: unknown
    counterpart: unknown
    deliverable: unknown
    due: unknown
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, note: Begun }
      - { at: 2025-12-03, recorded: 2025-12-05, by: moha, note: Done }
    ${backing}
  - id: ${prefix}-1
    what: Hold a workshop
    modality: proposed
    by: phosay
    to: unknown
    owner: unknown
    lead: unknown
    counterpart: unknown
    deliverable: unknown
    due: unknown
    ${backing}
`;
}

function party(id: string, country: string): string {
  const kind = id === country ? "state" : "ministry";
  return `  - id: ${id}\n    name: ${id.toUpperCase()}\n    kind: ${kind}\n    country: ${country}\n    ${backing}\n`;
}

function person(id: string, name: string, country: string): string {
  return `  - id: ${id}
    name: ${name}
    call_name: unknown
    pronunciation: unknown
    country: ${country}
    precedence: 1
    posts: []
    biography: unknown
`;
}

function source(id: string, set: string): string {
  return `  - { id: ${id}, title: Report, kind: press, publisher: unknown, date: 2025-12-03, language: en, reliability: reported, set: ${set} }\n`;
}

export const EARLIER = "2025-11-11-reception";
export const LATER = "2025-12-02-bilateral";

/** The files of the record, by path. */
export const files: Readonly<Record<string, string>> = {
  "data/house.yaml": `chancery: 1
party: moha
language: en
timezone: Asia/Ho_Chi_Minh
theme: international
mark: Internal use only
sets: [main, language]
first_week: 2025-W50
holidays: []
preferences: { speech_rate: { en: 100 }, text_size: 11 }
`,
  "data/sources.yaml": `chancery: 1\nsources:\n${source("s1", "main")}${source("l1", "language")}`,
  "data/parties.yaml": `chancery: 1\nparties:\n${party("viet-nam", "viet-nam")}${party("laos", "laos")}${party("moha", "viet-nam")}${party("mlsw", "laos")}`,
  "data/people.yaml": `chancery: 1\npeople:\n${person("binh", "Đỗ Thanh Bình", "viet-nam")}${person("phosay", "Phosay", "laos")}`,
  "data/agreements.yaml": `chancery: 1
agreements:
  - id: mou
    type: mou
    title: Memorandum
    level: ministry
    parties: [moha, mlsw]
    status: signed
    signed_on: unknown
    before: ${LATER}
    because: the report recalls it
    place: unknown
    signatories: unknown
    term: unknown
    expires_on: unknown
    text_on_file: false
    review: { content: unknown, results: unknown, difficulties: unknown, proposals: unknown }
    ${backing}
`,
  [`data/meetings/${LATER}.yaml`]: meeting(
    LATER,
    "{ on: 2025-12-02, inferred: year, because: the report gives day and month }",
    `
  - id: welcome
    kind: courtesy
    text: The Minister was welcomed
    on: unknown
    before: ${EARLIER}
    because: the report says so
    ${backing}`,
    EARLIER,
  ),
  [`data/meetings/${EARLIER}.yaml`]: meeting(EARLIER, "2025-11-11", "[]"),
  [`data/commitments/${LATER}.yaml`]: commitments(LATER, "b"),
  [`data/commitments/${EARLIER}.yaml`]: commitments(EARLIER, "a"),
};

/** A change of one file: each text is replaced once by the one beside it. */
export type Change = readonly [
  file: string,
  ...pairs: readonly (readonly [from: string, to: string])[],
];

/** The files with these changes; a text that is not there is a mistake of the test. */
export function changed(...changes: readonly Change[]): Record<string, string> {
  const result = { ...files };
  for (const [file, ...pairs] of changes) {
    for (const [from, to] of pairs) {
      const text = result[file] ?? "";
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      result[file] = text.replace(from, () => to);
    }
  }
  return result;
}

/** The record of the files, and the diagnostics as `code file:line:column`. */
export function load(given: Readonly<Record<string, string | Uint8Array>>) {
  const report = new Report();
  const record = loadRecord(createMemoryHost(given), report);
  const { diagnostics } = report;
  const problems = diagnostics.map(
    ({ code, place }) => `${code} ${place ? `${place.file}:${place.line}:${place.column}` : "-"}`,
  );
  return { record, diagnostics, problems };
}
