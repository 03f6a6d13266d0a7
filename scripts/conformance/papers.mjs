/**
 * The papers that are judged. A fault hangs on a theme, a kind of paper or a language, or on two of these
 * together, so not all threes are judged: the theme of the example has every paper in every language, and
 * in each other theme a meeting and a memo are judged, each in a language, and all of these take turns. `whole`
 * asks for all threes.
 *
 * | papers | judged |
 * |---|---|
 * | meetings and first memo of the example, a later memo that is made up | international: all languages; other themes: all papers of a meeting and a memo, meetings, memos and languages by turns |
 * | kinds of a template folder of a theme's name | that theme: a meeting in its language, the other in the others that the kinds have |
 * | cards, which have themes of their own | all languages, once |
 * | archive copies of the example | a meeting in the house's language, the other in the rest |
 * | hard documents of the tests, archive copies of them | international: all; vn-decree-30, compact and large-print: each in one of them; archive copies in the first, one in three |
 * | hard documents made by chance | each in one of these four themes |
 *
 * Each is `{ name, kind, archive, pdf, docx? }`; `kind` is `paper` or `hard`, and a hard one lists in
 * `refused` why a format could not be made of it. Two themes are made at a time, since one start of the program
 * takes one processor.
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
const HARD_BY_TURNS = ["vn-decree-30", "compact", "large-print"];
const HARD = [OF_EXAMPLE, ...HARD_BY_TURNS];

/** Of the archive copies of hard documents, which differ from these by their attachment, one in so many. */
const ARCHIVED = 3;

/**
 * `papers`, made below `folder` by the program and the sources of `project`, and `count`, how many there would
 * be if the whole were asked for.
 */
export async function makePapers({ project, program, folder, isWhole }) {
  const { writeHardPapers, writeMadeUpHouse, FIRST_WEEK, LATER_WEEK } = await loadSources(
    project,
    ["tests/conformance/write-hard-papers.ts", "tests/support/made-up-house.ts"],
    { CHANCERY_BUILD: '"conformance"' },
  );
  const all = namesIn(join(project, "templates/themes"));
  for (const theme of [...HARD, ...OF_KINDS]) {
    if (!all.includes(theme)) throw new Error(`there is no theme ${theme}`);
  }
  const languages = namesIn(join(project, "templates/locales"));
  const meetings = namesIn(join(project, "data/meetings"));
  const others = all.filter((theme) => ![OF_EXAMPLE, ...OF_KINDS].includes(theme));
  const themes = [OF_EXAMPLE, ...others];
  const made = new Map(themes.map((theme) => [theme, { papers: [], count: 0 }]));
  const makeTheme = async (turn, theme) => {
    const own = made.get(theme);
    const root = join(folder, theme);
    const madeUp = join(root, "made-up");
    cpSync(join(project, "data"), join(root, "data"), { recursive: true });
    writeMadeUpHouse(madeUp);
    // Papers that are left out are as many as those beside them that are made.
    const make = async ({ tags, of = languages, times = 1 }, house, ...command) => {
      const some = await makeExample({ program, root: house, theme, command, tags });
      own.papers.push(...some);
      own.count += (some.length / tags.length) * of.length * times;
    };
    const weeks = [FIRST_WEEK, LATER_WEEK];
    const plan = { project, theme, turn, root, madeUp, languages, meetings, weeks, isWhole };
    await makeUsual(plan, make);
    await makeOwnKinds(plan, make);
    if (theme === OF_EXAMPLE) await makeOthers(plan, make);
    if (!HARD.includes(theme)) return;
    for (const archive of theme === OF_EXAMPLE ? [false, true] : [false]) {
      const out = join(root, "hard");
      mkdirSync(out, { recursive: true });
      const isAsked = (name, index) => {
        const could = isHardAsked({ theme, archive, isWhole: true }, name, index);
        if (could) own.count++;
        return could && isHardAsked({ theme, archive, isWhole }, name, index);
      };
      for (const { name, files, refused } of await writeHardPapers(out, {
        theme,
        archive,
        isAsked,
      })) {
        const title = `${theme} hard ${name}${archive ? " archive" : ""}`;
        const { pdf, docx } = files;
        own.papers.push({ name: title, kind: "hard", archive, pdf, docx, refused });
      }
    }
  };
  const rest = themes.entries();
  const makeNext = async () => {
    for (const [turn, theme] of rest) await makeTheme(turn, theme);
  };
  await Promise.all([makeNext(), makeNext()]);
  const each = [...made.values()];
  const count = each.reduce((sum, own) => sum + own.count, 0);
  return { papers: each.flatMap((own) => own.papers), count };
}

/** Where the turns of the languages begin: with a theme's own, where it has words of a language. */
function firstLanguage({ project, theme, turn, languages }) {
  const text = readFileSync(join(project, "templates/themes", `${theme}.yaml`), "utf8");
  const own = languages.indexOf(/^language: (\w+)/m.exec(text)?.[1]);
  return own < 0 ? turn % languages.length : own;
}

/** The papers of the meetings and of two weeks. */
async function makeUsual(plan, make) {
  const { theme, turn, root, madeUp, languages, meetings, weeks, isWhole } = plan;
  for (const house of [root, madeUp]) setTheme(house, `theme: ${theme}`);
  const first = firstLanguage(plan);
  const isAll = isWhole || theme === OF_EXAMPLE;
  const ofWeeks = [
    [root, "weekly", "--week", weeks[0]],
    [madeUp, "weekly", "--week", weeks[1]],
  ];
  if (isAll) {
    await make({ tags: languages }, root, "build", ...meetings);
    for (const command of ofWeeks) await make({ tags: languages }, ...command);
    return;
  }
  const tagsOf = (at) => [languages[(first + at) % languages.length]];
  const meeting = meetings[turn % meetings.length];
  await make({ tags: tagsOf(0), times: meetings.length }, root, "build", meeting);
  const week = ofWeeks[turn % ofWeeks.length];
  await make({ tags: tagsOf(1), times: ofWeeks.length }, ...week);
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
    const asked = { tags: isWhole ? tags : some, of: tags };
    await make(asked, root, "build", meeting, "--kind", kinds.join(","));
  }
}

/** What is made on request only, and copies for the archive. */
async function makeOthers({ root, languages, meetings, isWhole }, make) {
  await make({ tags: languages }, root, "build", "--kind", OF_KINDS.join(","));
  const [own, ...rest] = languages;
  for (const [at, meeting] of meetings.entries()) {
    const some = at === 0 ? [own] : rest;
    await make({ tags: isWhole ? languages : some }, root, "build", meeting, "--archive");
  }
}

/** Whether the document at this place of the list is judged in the theme, or its archive copy there. */
function isHardAsked({ theme, archive, isWhole }, name, index) {
  // Nothing can be read of a page without words where the theme prints nothing around them.
  if (name === "empty" && theme === "vn-decree-30") return false;
  // The one paper with the head of Decree 30 belongs into its theme.
  if (isWhole || (name === "official" && theme === "vn-decree-30")) return true;
  if (archive) return index % ARCHIVED === 0;
  const some = name.startsWith("chance") ? HARD : HARD_BY_TURNS;
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
