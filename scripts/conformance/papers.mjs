/**
 * The papers that are judged: those of the example in every language and theme, its first memo of a week
 * and a later one that is made up, archive copies where `build` makes such, and the hard documents of the
 * tests. Each is
 * `{ name, kind, archive, pdf, docx? }`; `kind` is `paper` or `hard`, and a hard one lists in `refused`
 * why a format could not be made of it.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadSources } from "../load-sources.mjs";
import { run } from "./programs.mjs";

/** A file that travels within a paper is the same in every theme. */
const ARCHIVED = ["international"];

/** Themes that their own kinds of paper name; no house has them for all. */
const OF_KINDS = ["cue-cards", "interpreter-card"];

/** Themes for long papers; the others are of the same making, and are judged by the example's papers. */
const HARD = ["compact", "international", "large-print", "vn-decree-30"];

/** All of them, made below `folder` by the program and the sources of `project`. */
export async function makePapers({ project, program, folder }) {
  const help = await run(process.execPath, [program, "build", "--help"]);
  const archives = help.output.includes("--archive") ? [false, true] : [false];
  const { writeHardPapers, writeMadeUpHouse, FIRST_WEEK, LATER_WEEK } = await loadSources(
    project,
    ["tests/conformance/write-hard-papers.ts", "tests/support/made-up-house.ts"],
    { CHANCERY_BUILD: '"conformance"' },
  );
  const papers = [];
  const all = namesIn(join(project, "templates/themes"));
  for (const theme of [...ARCHIVED, ...HARD, ...OF_KINDS]) {
    if (!all.includes(theme)) throw new Error(`there is no theme ${theme}`);
  }
  const names = all.filter((theme) => !OF_KINDS.includes(theme));
  for (const theme of names) {
    const root = join(folder, theme);
    writeHouse(join(project, "data"), join(root, "data"), theme);
    const editions = ARCHIVED.includes(theme) ? archives : [false];
    for (const archive of editions) {
      const out = join(root, archive ? "archive" : "output");
      const command = archive ? ["build", "--archive"] : ["build"];
      papers.push(...(await makeExample({ project, program, root, out, theme, command, archive })));
    }
    if (ARCHIVED.includes(theme)) {
      const out = join(root, "on-request");
      const command = ["build", "--kind", OF_KINDS.join(",")];
      papers.push(...(await makeExample({ project, program, root, out, theme, command })));
    }
    const madeUp = join(root, "made-up");
    writeMadeUpHouse(madeUp);
    setTheme(madeUp, theme);
    for (const [house, week] of [
      [root, FIRST_WEEK],
      [madeUp, LATER_WEEK],
    ]) {
      const out = join(house, "output");
      const command = ["weekly", "--week", week];
      papers.push(...(await makeExample({ project, program, root: house, out, theme, command })));
    }
    for (const archive of HARD.includes(theme) ? editions : []) {
      const out = join(root, "hard");
      mkdirSync(out, { recursive: true });
      for (const { name, files, refused } of await writeHardPapers(out, { theme, archive })) {
        const title = `${theme} hard ${name}${archive ? " archive" : ""}`;
        const { pdf, docx } = files;
        papers.push({ name: title, kind: "hard", archive, pdf, docx, refused });
      }
    }
  }
  return papers;
}

/** The names of the files of a folder, without `.yaml`. */
function namesIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => basename(file, ".yaml")).sort();
}

/** The example with another theme. */
function writeHouse(from, to, theme) {
  cpSync(from, to, { recursive: true });
  setTheme(join(to, ".."), theme);
}

function setTheme(root, theme) {
  const file = join(root, "data", "house.yaml");
  const text = readFileSync(file, "utf8");
  const line = /^theme:.*$/m;
  if (!line.test(text)) throw new Error("house.yaml of the example names no theme");
  writeFileSync(file, text.replace(line, `theme: ${theme}`));
}

async function makeExample({ project, program, root, out, theme, command, archive = false }) {
  const languages = namesIn(join(project, "templates/locales")).join(",");
  const options = ["--root", root, "--out", out, "--lang", languages, "--json"];
  const { isDone, output, errors } = await run(process.execPath, [program, ...command, ...options]);
  const { files } = JSON.parse(output || '{"files":[]}');
  if (!isDone || files.length === 0) {
    throw new Error(`no papers with the theme ${theme}: ${errors}${output}`);
  }
  // The memo of a week is three short parts, each of which begins a page.
  const annexes = command[0] === "weekly" ? 2 : 0;
  const isArchive = ({ path }) => /\.archive\./.test(basename(path));
  return files
    .filter((file) => file.format === "pdf" && isArchive(file) === archive)
    .map(({ path }) => {
      const docx = files.find((file) => file.path === path.replace(/\.pdf$/, ".docx"));
      const meeting = path.split(/[\\/]/).at(-2);
      const name = `${theme} ${meeting} ${basename(path, ".pdf")}`;
      return { name, kind: "paper", archive, pdf: path, docx: docx?.path, annexes };
    });
}
