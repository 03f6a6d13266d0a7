/**
 * Writes a record of so many full meetings: that of the example, again and again, each with a counterpart, commitments
 * and titles of its own, since papers look back at earlier meetings with the same party. What it holds depends on the
 * number alone, and its words never enter `data/`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MEETING = "2025-12-02-binh-phosay";
/** What each meeting has for itself, and where its entry stands. */
const OWN = { "people.yaml": "phosay", "parties.yaml": "mlsw" };

/** Into `folder/data`. */
export function writeMeetings(project, folder, count) {
  const from = join(project, "data");
  const to = join(folder, "data");
  const read = (...path) => readFileSync(join(from, ...path), "utf8");
  for (const part of ["meetings", "commitments"]) {
    mkdirSync(join(to, part), { recursive: true });
    // The meeting before it, which it names.
    const file = join(part, "2025-11-11-chinh-phosay.yaml");
    cpSync(join(from, file), join(to, file));
  }
  for (const name of readdirSync(from).filter((name) => name.endsWith(".yaml"))) {
    cpSync(join(from, name), join(to, name));
  }
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 1);
  for (const [file, id] of Object.entries(OWN)) {
    const text = read(file);
    const entry = new RegExp(`^  - id: ${id}\\n(?:(?:    .*)?\\n)*`, "mu").exec(text)?.[0];
    if (entry === undefined) throw new Error(`${file} has no ${id} any more`);
    const all = numbers.map((number) => named(entry, number));
    writeFileSync(
      join(to, file),
      text.replace(entry, (own) => [own, ...all].join("")),
    );
  }
  // It is one of them, in its own words.
  write(MEETING, (text) => text);
  for (const number of numbers) {
    write(`2025-12-02-talks-${number}`, (text) => numbered(named(text, number), number));
  }

  function write(id, change) {
    for (const part of ["meetings", "commitments"]) {
      const text = change(read(part, `${MEETING}.yaml`).replaceAll(MEETING, id));
      writeFileSync(join(to, part, `${id}.yaml`), text);
    }
  }
}

/** With the ids of this meeting's own. */
function named(text, number) {
  return text
    .replace(/(?<=[\s[])(phosay|mlsw)(?=[\s,\]])/gu, `$1-${number}`)
    .replaceAll("vl-2025-12-02-", `c${number}-`);
}

/** Each short text is another one in every meeting, and each fact has its own id. */
function numbered(text, number) {
  const [before, facts = ""] = text.split(/^(?=facts:)/mu);
  const all = before + facts.replace(/^( {2}- id: \S+)$/gmu, `$1-${number}`);
  return all.replace(/^( {6}en: [A-Z][^"#:]*[a-z])$/gmu, `$1, part ${number}`);
}
