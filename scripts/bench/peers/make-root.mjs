/**
 * Makes a root for chancery from meetings of the benchmark kit: the record in `data/`, and in `templates/` the kit's
 * three papers, its look, its fonts and its way to write dates.
 *   node scripts/bench/peers/make-root.mjs <kit> <root> [meeting.json…]
 * Without files it takes the kit's own meeting. An earlier root at <root> is replaced, any other folder of papers is not.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseDocument, stringify } from "yaml";
import { commitmentsOf, meetingOf } from "./meeting.mjs";
import { houseOf, partiesOf, peopleOf, SOURCES } from "./shared.mjs";

const here = import.meta.dirname;
const project = resolve(here, "..", "..", "..");
const [kit, root, ...named] = process.argv.slice(2);
if (root === undefined) {
  console.error("usage: node scripts/bench/peers/make-root.mjs <kit> <root> [meeting.json…]");
  process.exit(2);
}
const files = named.length > 0 ? named : [join(kit, "meeting.json")];
const meetings = files.map((file) => ({
  id: basename(file, ".json"),
  of: JSON.parse(readFileSync(file, "utf8")),
}));

const house = join(root, "data", "house.yaml");
if (existsSync(house) && !/^theme: kit$/mu.test(readFileSync(house, "utf8"))) {
  console.error(`${root} holds a record that is not the kit's; name another folder`);
  process.exit(1);
}
for (const part of ["data", "templates", "output"]) {
  rmSync(join(root, part), { recursive: true, force: true });
}
for (const folder of [
  "data/meetings",
  "data/commitments",
  "templates/fonts",
  "templates/locales",
]) {
  mkdirSync(join(root, folder), { recursive: true });
}
cpSync(join(here, "root"), root, { recursive: true });
for (const face of ["Regular", "Bold"]) {
  const font = `NotoSerif-${face}.ttf`;
  cpSync(join(kit, ".work", "fonts", font), join(root, "templates", "fonts", font));
}
writeFileSync(join(root, "templates", "locales", "en.yaml"), localeOfTheKit());
write("house", houseOf(meetings));
write("sources", SOURCES);
write("parties", partiesOf(meetings));
write("people", peopleOf(meetings));
write("agreements", { agreements: [] });
for (const { id, of } of meetings) {
  write(`meetings/${id}`, meetingOf(id, of));
  write(`commitments/${id}`, commitmentsOf(id, of));
}
console.log(`${meetings.length} ${meetings.length === 1 ? "meeting" : "meetings"} in ${root}`);

function write(name, value) {
  const text = stringify({ chancery: 1, ...value }, { lineWidth: 0 });
  writeFileSync(join(root, "data", `${name}.yaml`), text);
}

/**
 * Our words of English, but for what the kit writes otherwise. It writes a month in full at the head of a paper, always
 * December, and short in a table; a locale has one name for a month, so December alone is in full.
 */
function localeOfTheKit() {
  const ours = join(project, "templates", "locales", "en.yaml");
  const locale = parseDocument(readFileSync(ours, "utf8"));
  const changes = [
    [["dates", "months"], "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov December".split(" ")],
    [["labels", "status", "accepted"], "Open"],
    [["labels", "status", "in-progress"], "In progress"],
    [["labels", "status", "overdue"], "{status}"],
  ];
  for (const [path, value] of changes) {
    if (!locale.hasIn(path)) throw new Error(`${ours} has no ${path.join(".")} any more`);
    locale.setIn(path, value);
  }
  return locale.toString({ lineWidth: 0 });
}
