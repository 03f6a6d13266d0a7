/**
 * The papers that are judged. A fault hangs on a theme, a kind of paper or a language, or on two of these
 * together, so not all threes are judged: the theme of the example has every paper in every language, and
 * in each other theme the languages take turns, a meeting or a memo each. `whole` asks for all threes.
 *
 * | papers | judged |
 * |---|---|
 * | meetings and first memo of the example, a later memo that is made up | international: all languages; other themes: all papers, the languages by turns |
 * | kinds of a template folder of a theme's name | that theme: a meeting in its language, the other in the others that the kinds have |
 * | cards, which have themes of their own | all languages, once |
 * | archive copies of the example | a meeting in the house's language, the other in the rest |
 * | hard documents of the tests, archive copies of them | international and vn-decree-30: all; compact and large-print, which differ from the first in sizes alone: each in one of them; archive copies in the first |
 * | hard documents made by chance | each in one of these four themes |
 *
 * Each is `{ name, kind, archive, pdf, docx? }`; `kind` is `paper` or `hard`, and a hard one lists in
 * `refused` why a format could not be made of it.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { loadSources } from "../load-sources.mjs";
import { run } from "./programs.mjs";

/** The theme of the example. A file that travels within a paper is the same in every theme. */
const OF_EXAMPLE = "international";

/** Themes that their own kinds of paper name; no house has them for all. */
const OF_KINDS = ["cue-cards", "interpreter-card"];

/** Themes for long papers; the others are of the same making, and are judged by the example's papers. */
const HARD = [OF_EXAMPLE, "vn-decree-30"];
/** Those that differ from the theme of the example in sizes alone. */
const SIZES = ["compact", "large-print"];

/** All of them, made below `folder` by the program and the sources of `project`. */
export async function makePapers({ project, program, folder, isWhole }) {
  const { writeHardPapers, writeMadeUpHouse, FIRST_WEEK, LATER_WEEK } = await loadSources(
    project,
    ["tests/conformance/write-hard-papers.ts", "tests/support/made-up-house.ts"],
    { CHANCERY_BUILD: '"conformance"' },
  );
  const all = namesIn(join(project, "templates/themes"));
  for (const theme of [...HARD, ...SIZES, ...OF_KINDS]) {
    if (!all.includes(theme)) throw new Error(`there is no theme ${theme}`);
  }
  const languages = namesIn(join(project, "templates/locales"));
  const meetings = namesIn(join(project, "data/meetings"));
  const papers = [];
  const others = all.filter((theme) => ![OF_EXAMPLE, ...OF_KINDS].includes(theme));
  for (const [turn, theme] of [OF_EXAMPLE, ...others].entries()) {
    const root = join(folder, theme);
    const madeUp = join(root, "made-up");
    cpSync(join(project, "data"), join(root, "data"), { recursive: true });
    writeMadeUpHouse(madeUp);
    const make = async (tags, house, ...command) => {
      papers.push(...(await makeExample({ program, root: house, theme, command, tags })));
    };
    const weeks = [FIRST_WEEK, LATER_WEEK];
    const plan = { project, theme, turn, root, madeUp, languages, meetings, weeks, isWhole };
    await makeUsual(plan, make);
    await makeOwnKinds(plan, make);
    if (theme === OF_EXAMPLE) await makeOthers(plan, make);
    if (![...HARD, ...SIZES].includes(theme)) continue;
    for (const archive of theme === OF_EXAMPLE ? [false, true] : [false]) {
      const out = join(root, "hard");
      mkdirSync(out, { recursive: true });
      const made = await writeHardPapers(out, { theme, archive });
      for (const [index, { name, files, refused }] of made.entries()) {
        const isAsked = archive || isHardAsked(theme, name, index, isWhole);
        // A format that is not made is told of in every theme.
        if (!isAsked && refused.length === 0) continue;
        const title = `${theme} hard ${name}${archive ? " archive" : ""}`;
        const { pdf, docx } = files;
        papers.push({ name: title, kind: "hard", archive, pdf, docx, refused });
      }
    }
  }
  return papers;
}

/** Where the turns of the languages begin: with a theme's own, where it has words of a language. */
function firstLanguage({ project, theme, turn, languages }) {
  const text = readFileSync(join(project, "templates/themes", `${theme}.yaml`), "utf8");
  const own = languages.indexOf(/^language: (\w+)/m.exec(text)?.[1]);
  return own < 0 ? turn % languages.length : own;
}

/** The papers of the meetings and of two weeks. */
async function makeUsual(plan, make) {
  const { theme, root, madeUp, languages, meetings, weeks, isWhole } = plan;
  for (const house of [root, madeUp]) setTheme(house, `theme: ${theme}`);
  const first = firstLanguage(plan);
  const isAll = isWhole || theme === OF_EXAMPLE;
  const tagsOf = (at) => (isAll ? languages : [languages[(first + at) % languages.length]]);
  const [week, later] = weeks;
  const count = meetings.length;
  // One start of the program, where it makes the papers of all meetings.
  const sets = isAll ? [meetings] : meetings.map((meeting) => [meeting]);
  for (const [at, some] of sets.entries()) await make(tagsOf(at), root, "build", ...some);
  await make(tagsOf(count), root, "weekly", "--week", week);
  await make(tagsOf(count + 1), madeUp, "weekly", "--week", later);
}

/** The kinds that come with a theme. */
async function makeOwnKinds(plan, make) {
  const { project, theme, root, languages, meetings, isWhole } = plan;
  const { kinds, tags } = kindsOf(join(project, "templates", theme), languages);
  if (kinds.length === 0) return;
  setTheme(root, `theme: ${theme}\ntemplates: ${theme}`);
  const own = languages[firstLanguage(plan)];
  const rest = tags.filter((tag) => tag !== own);
  for (const [at, meeting] of meetings.entries()) {
    const some = at === 0 || rest.length === 0 ? [own] : rest;
    await make(isWhole ? tags : some, root, "build", meeting, "--kind", kinds.join(","));
  }
}

/** What is made on request only, and copies for the archive. */
async function makeOthers({ root, languages, meetings, isWhole }, make) {
  await make(languages, root, "build", "--kind", OF_KINDS.join(","));
  const [own, ...rest] = languages;
  for (const [at, meeting] of meetings.entries()) {
    const some = at === 0 ? [own] : rest;
    await make(isWhole ? languages : some, root, "build", meeting, "--archive");
  }
}

/** Whether the document at this place of the list is judged in the theme. */
function isHardAsked(theme, name, index, isWhole) {
  // Nothing can be read of a page without words where the theme prints nothing around them.
  if (name === "empty" && theme === "vn-decree-30") return false;
  if (isWhole) return true;
  const some = name.startsWith("chance") ? [...HARD, ...SIZES] : SIZES;
  return !some.includes(theme) || some[index % some.length] === theme;
}

/** The names of the files of a folder, without `.yaml`. */
function namesIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => basename(file, ".yaml")).sort();
}

/** The kinds of paper of a folder of templates, which need not be there, and the languages of them all. */
function kindsOf(folder, languages) {
  const ending = ".md.hbs";
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(ending))
    : [];
  const heads = files.map((file) =>
    parse(readFileSync(join(folder, file), "utf8").split("---\n")[1]),
  );
  const tags = languages.filter((tag) => heads.every(({ title }) => title[tag] !== undefined));
  return { kinds: files.map((file) => basename(file, ending)), tags };
}

/** The example with other lines in place of that of its theme. */
function setTheme(root, lines) {
  const file = join(root, "data", "house.yaml");
  const text = readFileSync(file, "utf8");
  const line = /^theme:.*$/m;
  if (!line.test(text)) throw new Error("house.yaml of the example names no theme");
  writeFileSync(file, text.replace(line, lines));
}

async function makeExample({ program, root, theme, command, tags }) {
  const archive = command.includes("--archive");
  // A run would clear away the papers of another that makes other kinds of them.
  const special = command.find((word) => word === "--archive" || word === "--kind");
  const out = join(root, `output${special ?? ""}`);
  const options = ["--root", root, "--out", out, "--lang", tags.join(","), "--json"];
  const { isDone, output, errors } = await run(process.execPath, [program, ...command, ...options]);
  const { files } = JSON.parse(output || '{"files":[]}');
  if (!isDone || files.length === 0) {
    throw new Error(`no papers with the theme ${theme}: ${errors}${output}`);
  }
  // The memo of a week is three short parts, each of which begins a page.
  const annexes = command[0] === "weekly" ? 2 : 0;
  return files
    .filter(({ format }) => format === "pdf")
    .map(({ path }) => {
      const docx = files.find((file) => file.path === path.replace(/\.pdf$/, ".docx"));
      const meeting = path.split(/[\\/]/).at(-2);
      const name = `${theme} ${meeting} ${basename(path, ".pdf")}`;
      return { name, kind: "paper", archive, pdf: path, docx: docx?.path, annexes };
    });
}
