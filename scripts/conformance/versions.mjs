/**
 * Papers of versions that are judged: an evening on the real case, issued twice, with all that only a version
 * has: box and bars of changes, tracked changes, a numbered copy, the page of what changed, a stamp.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "./programs.mjs";

const MEETING = "2025-12-02-binh-phosay";
const MEETING_FILE = `data/meetings/${MEETING}.yaml`;

/** What the theme's house has instead of its line, and which papers of it are judged, by their beginnings. */
const HOUSES = [
  {
    lines: "theme: international\npapers: [briefing-note, talking-points]",
    copied: "talking-points",
    languages: ["en", "vi", "lo"],
    judged: {
      v2: [/^briefing-note\.(en|vi|lo)\./, /^briefing-note\.tracked\./, /^what-changed\./],
      copies: [/^talking-points\.vi\.copy-/],
      "v1-superseded": [/^briefing-note\.lo\./],
    },
  },
  {
    lines: "theme: vn-decree-30\ntemplates: vn-decree-30\npapers: [bao-cao]",
    copied: "bao-cao",
    languages: ["vi"],
    judged: {
      v2: [/^bao-cao\.vi\.(pdf|docx)$/, /^bao-cao\.tracked\./, /^what-changed\./],
      copies: [/^bao-cao\.vi\.copy-/],
      "v1-superseded": [/^bao-cao\.vi\./],
    },
  },
];

/** The hour, the length and the two deputies are made up. */
const DEPUTIES = ["deputy-a: Nguyễn Văn A", "deputy-b: Trần Thị B"].map((each) => {
  const [id, name] = each.split(": ");
  const rest = ["call_name", "pronunciation", "biography"].map((key) => `    ${key}: unknown\n`);
  const post = "    country: viet-nam\n    precedence: 5\n    posts: []\n";
  return `  - id: ${id}\n    name: ${name}\n${rest.join("")}${post}\n`;
});

const FIRST = (copied) => [
  ["data/people.yaml", "  - id: chinh\n", `${DEPUTIES.join("")}  - id: chinh\n`],
  [MEETING_FILE, "start: unknown", 'start: "14:00"'],
  [
    MEETING_FILE,
    "- { person: binh, role: head }",
    "$&\n      - { person: deputy-a, role: member }",
  ],
  [
    MEETING_FILE,
    "drafted_by: unknown",
    `distribution: [{ to: deputy-a, papers: [${copied}] }]\n$&`,
  ],
];
const THEN = [
  [MEETING_FILE, 'start: "14:00"', 'start: "14:30"'],
  [MEETING_FILE, "minutes: unknown", "minutes: 45"],
  [MEETING_FILE, "person: deputy-a", "person: deputy-b"],
];

/** Made below `folder`; each as a paper of the example is, those with tracked changes with `isTracked`. */
export async function makeVersions({ project, program, folder }) {
  const papers = [];
  for (const house of HOUSES) {
    const [theme] = /\w\S*$/m.exec(house.lines);
    const root = join(folder, `versions-${theme}`);
    cpSync(join(project, "data"), join(root, "data"), { recursive: true });
    edit(root, [["data/house.yaml", /^theme:.*$/m, house.lines], ...FIRST(house.copied)]);
    const ask = (...command) => askProgram(program, root, command);
    const issue = ["issue", MEETING, "--accept", "as the example is"];
    await ask(...issue, "--lang", house.languages.join(","));
    edit(root, THEN);
    const issued = await ask(...issue, "--copies");
    const stamped = await ask("copies", MEETING, "--stamp");
    const of = { v2: issued, copies: issued, "v1-superseded": stamped };
    for (const [where, names] of Object.entries(house.judged)) {
      const files = of[where].filter(({ path }) => names.some((each) => each.test(basename(path))));
      if (files.length < names.length) throw new Error(`${theme}: no such papers in ${where}`);
      papers.push(...pairs(files, `${theme} ${where}`));
    }
  }
  return papers;
}

/** The two formats of each paper; what is there once only, alone. */
function pairs(files, where) {
  const papers = new Map();
  for (const { path, format, edition } of files) {
    const name = `${where} ${basename(path, `.${format}`)}`;
    const isTracked = edition === "tracked";
    const known = papers.get(name) ?? { name, kind: "paper", archive: false, isTracked };
    papers.set(name, { ...known, [format]: path });
  }
  return [...papers.values()];
}

function edit(root, changes) {
  for (const [path, from, to] of changes) {
    const file = join(root, path);
    const text = readFileSync(file, "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(file, changed);
  }
}

async function askProgram(program, root, command) {
  const values = [program, ...command, "--root", root, "--json"];
  const { isDone, output, errors } = await run(process.execPath, values);
  const { files } = JSON.parse(output || "{}");
  if (!isDone || !files) throw new Error(`${command.join(" ")}: ${errors}${output}`);
  return files;
}
