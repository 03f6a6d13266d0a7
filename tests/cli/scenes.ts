/** The scenes of the transcripts: the files that are there, the machine, and a pipeline. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pipeline } from "../../src/cli/io.ts";
import type { MemoryHostOptions } from "../../src/host/memory.ts";
import { once } from "../../src/text/once.ts";
import { listFiles, projectFolder } from "../support/sources.ts";
import { createStubPipeline, type Mood } from "../support/stub-pipeline.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Scene {
  readonly files: () => Files;
  readonly machine?: MemoryHostOptions;
  /** The width of the terminal; there is none when absent. */
  readonly columns?: number;
  /** The stub, or the real one. */
  readonly pipeline: () => Promise<Pipeline>;
}

const record = {
  "data/house.yaml": "chancery: 1\n",
  "data/meetings/reception.yaml": "chancery: 1\n",
  "data/meetings/visit.yaml": "chancery: 1\n",
  "data/commitments/visit.yaml": "chancery: 1\ncommitments:\n  - owner: mlws\n",
  "builtin/templates/note.md.hbs": "",
  "builtin/templates/memo.md.hbs": "",
  "builtin/templates/locales/en.yaml": "",
};

const stub = (mood: Mood): Scene => ({
  files: () => (mood === "empty" ? {} : record),
  pipeline: async () => createStubPipeline(mood),
});

/** The real pipeline on the example, with some files exchanged. */
const real = (change: () => Files = () => ({})): Scene => ({
  files: () => ({ ...readExample(), ...change() }),
  pipeline: () => import("../../src/pipeline.ts"),
});

const bilateral = "2025-12-02-binh-phosay";

export const scenes: Readonly<Record<string, Scene>> = {
  ready: stub("ready"),
  problem: stub("problem"),
  warning: stub("warning"),
  "full disk": stub("full-disk"),
  broken: stub("broken"),
  "empty folder": stub("empty"),
  "house that reads Vietnamese": {
    ...stub("ready"),
    files: () => ({ ...record, "data/house.yaml": "chancery: 1\nmessages: vi\n" }),
  },
  example: real(),
  "example on a terminal": { ...real(), columns: 80 },
  "example with slips": real(slips),
  "example with facts that do not fit": real(misfits),
  "example with a day past due": real(() =>
    edit(`data/commitments/${bilateral}.yaml`, [
      [unitsDue("unknown"), unitsDue("{ on: 2025-12-20, basis: agreed }")],
    ]),
  ),
  "example with a lead of the other side": real(foreignLead),
  "example with that check switched off": real(() => ({
    ...foreignLead(),
    ...edit("data/house.yaml", [
      ["holidays: []", "holidays: []\nchecks_off: [{ check: lead-not-ours, because: theirs }]"],
    ]),
  })),
  "example with a misspelt check": real(() =>
    edit("data/house.yaml", [
      ["holidays: []", "holidays: []\nchecks_off: [{ check: lead-not-our, because: theirs }]"],
    ]),
  ),
  "example with broken quotes": real(() =>
    edit(`data/commitments/${bilateral}.yaml`, [["en: Ensure resources", 'en: "Ensure resources']]),
  ),
  "example with a broken template": real(brokenTemplate),
  "example with a paper to be shared": real(() => ({
    "templates/joint-lines.md.hbs":
      "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: shareable\norder: 4\ntitle: Joint lines\n---\n# {{paper.title}}\n",
  })),
  "example with a paper changed by hand": real(() => ({
    [`output/${bilateral}/talking-points.en.docx`]: "my own words",
  })),
  "example with an update": real(() =>
    edit(`data/commitments/${bilateral}.yaml`, [
      [
        unitsDue("unknown"),
        unitsDue(
          "unknown\n    updates:\n      - { at: 2025-12-30, recorded: 2025-12-31, by: unknown, note: Sent }",
        ),
      ],
    ]),
  ),
  "example with an update of tomorrow": real(() =>
    edit(`data/commitments/${bilateral}.yaml`, [
      [
        unitsDue("unknown"),
        unitsDue(
          "unknown\n    updates:\n      - { at: 2025-12-30, recorded: 2026-01-01, by: unknown, note: Sent }",
        ),
      ],
    ]),
  ),
  "example where another run works": real(() => ({ "data/.chancery.lock": lockOf("PC-12") })),
  "example where a process of this machine works": {
    ...real(() => ({ "data/.chancery.lock": lockOf("desk") })),
    machine: { running: [4711] },
  },
  "example with a commitment on one line": real(() => ({
    [`data/commitments/${bilateral}.yaml`]: `chancery: 1
meeting: ${bilateral}
commitments:
  - { id: vl-2025-12-02-06, what: Name the units, modality: proposed, by: binh, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s2, quote: unknown }
`,
  })),
  "example with a weekly memo changed by hand": real(() => ({
    "output/weekly/2025-W50/weekly-memo.en.pdf": "my own words",
  })),
  "example on a full disk": {
    ...real(),
    machine: { failAt: (step) => (/^write (?:output|data)/u.test(step) ? "no-space" : undefined) },
  },
  "example without the right to write": {
    ...real(),
    machine: { failAt: (step) => (step.startsWith("makeFolder") ? "denied" : undefined) },
  },
  "example on an old machine": {
    ...real(() => ({ "templates/fonts/Tinos-Bold.ttf": "not a font" })),
    machine: { versions: { node: "18.20.4", icu: "74.1", tz: "2024a" }, free: 7_000_000 },
  },
};

/** What a process has in a folder while it works there. */
function lockOf(machine: string): string {
  const doing = "chancery update vl-2025-12-02-01";
  return JSON.stringify({ process: 4711, machine, doing, since: "2025-12-31T11:59:58.000Z" });
}

/** The record and templates of the project, as they stand, read once for all scenes. */
const readExample = once((): Readonly<Record<string, Uint8Array>> => {
  const read = (path: string) => readFileSync(join(projectFolder, path));
  // The checkout is a house's folder and chancery's own at once.
  const templates = listFiles("templates").flatMap((path) => {
    const bytes = read(path);
    return [[path, bytes] as const, [`builtin/${path}`, bytes] as const];
  });
  return Object.fromEntries([
    ...listFiles("data").map((path) => [path, read(path)] as const),
    ...templates,
  ]);
});

/** A file of the example with the first match of each text exchanged. */
function edit(path: string, changes: readonly (readonly [from: string, to: string])[]): Files {
  let text = readFileSync(join(projectFolder, path), "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} holds no "${from}"`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

/** The lines of the one commitment that names who is to act, with its due date. */
function unitsDue(due: string): string {
  return `    owner: [units]\n    lead: unknown\n    counterpart: unknown\n    deliverable: unknown\n    due: ${due}\n`;
}

/** An item that a ministry of the other side leads. */
function foreignLead(): Files {
  return edit(`data/commitments/${bilateral}.yaml`, [["lead: unknown", "lead: mlsw"]]);
}

/** Files that a tired person wrote at night, in the place of those of the example. */
function slips(): Files {
  const template = readFileSync(join(projectFolder, "templates", "talking-points.md.hbs"), "utf8");
  return {
    "data/people.yaml": "chancery: 1\npeople:\n  - id: a\n   name: b\n",
    "templates/talking-points.md.hbs": `${template.trimEnd()}\n\n{{meeting.tittle}}\n`,
  };
}

/** Well-formed files that say what cannot be. */
function misfits(): Files {
  return {
    ...edit(`data/commitments/${bilateral}.yaml`, [
      ["owner: unknown", "owner: [mlws]"],
      ["modality: instructed", "modality: agred"],
      ["due: unknown", "due: { on: 2025-02-30, basis: agreed }"],
    ]),
    ...edit("data/house.yaml", [
      ["timezone: Asia/Ho_Chi_Minh", "timezone: Asia/Hochiminh"],
      ["party: moha", "prty: moha"],
    ]),
  };
}

function brokenTemplate(): Files {
  const path = "templates/talking-points.md.hbs";
  const text = readFileSync(join(projectFolder, path), "utf8").trimEnd();
  return { [path]: `${text}\n\n{{#each issues}}\n{{titel}}\n\n:::card\n{{> entri}}\n{{/each}}\n` };
}
