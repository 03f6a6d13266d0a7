/** What is measured, in the order in which it is: what a case leaves in its folder, the next may build on. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { timeOf } from "./measure.mjs";
import { writeMeetings } from "./write-meetings.mjs";
import { writeRecord } from "./write-record.mjs";

const MEETING = "2025-12-02-binh-phosay";
/** The shortest that makes papers. */
export const WARM_UP = "build, 1 meeting";
const WEEK = ["weekly", "--week", "2025-W50", "--lang", "en", "--quiet"];

/**
 * Each with its name, the words after `node`, and the folder where it runs. `prepare` comes before every time;
 * `many` is how many meetings or commitments a time is shared by; `isSlow` asks for fewer rounds.
 */
export function casesOf({ root, program, base, isLarge }) {
  const one = folderOf("one", (folder) =>
    cpSync(join(root, "data"), join(folder, "data"), { recursive: true }),
  );
  const meetings = (count) =>
    folderOf(`meetings-${count}`, (folder) => writeMeetings(root, folder, count));
  const commitments = (count) =>
    folderOf(`commitments-${count}`, (folder) =>
      writeRecord(root, folder, { meetings: count / 10, commitments: 10, updates: 10 }),
    );
  const chancery = (...words) => [program, ...words];
  const fresh = (folder) => () =>
    rmSync(join(folder(), "output"), { recursive: true, force: true });
  const built = (folder) => () => {
    if (!existsSync(join(folder(), "output", ".chancery", "built.json"))) {
      timeOf(chancery("build", "--quiet"), folder());
    }
  };
  const line = (folder, file) => () => addLine(join(folder(), "data", file));
  const two = meetings(200);
  const batch = (count, ...more) => ({
    name: `build, ${number(count)} meetings${more.length > 0 ? ` ${more.join(" ")}` : ""}`,
    words: chancery("build", "--quiet", ...more),
    folder: meetings(count),
    prepare: fresh(meetings(count)),
    many: count,
    isSlow: true,
  });
  const register = (count) =>
    [
      ["list commitments", ["list", "commitments", "--all"], undefined],
      ["weekly memo, PDF", [...WEEK, "--format", "pdf"], fresh(commitments(count))],
      ["weekly memo, DOCX", [...WEEK, "--format", "docx"], fresh(commitments(count))],
    ].map(([name, words, prepare]) => ({
      name: `${name}, ${number(count)} commitments`,
      words: chancery(...words),
      folder: commitments(count),
      prepare,
      many: count,
      isSlow: true,
    }));
  return [
    { name: "chancery --version", words: chancery("--version"), folder: one },
    { name: "check, first", words: chancery("check"), folder: one, prepare: fresh(one) },
    { name: "check, nothing changed", words: chancery("check"), folder: one },
    {
      name: "check, one line changed",
      words: chancery("check"),
      folder: one,
      prepare: line(one, `meetings/${MEETING}.yaml`),
    },
    {
      name: WARM_UP,
      words: chancery("build", MEETING, "--quiet"),
      folder: one,
      prepare: fresh(one),
    },
    batch(50),
    batch(200, "--jobs", "2"),
    batch(200),
    ...(isLarge ? [batch(1000), batch(5000)] : []),
    {
      name: "build, nothing changed of 200",
      words: chancery("build", "--quiet"),
      folder: two,
      prepare: built(two),
    },
    {
      name: "build, one line changed of 200",
      words: chancery("build", "--quiet"),
      folder: two,
      prepare: () => {
        built(two)();
        line(two, `meetings/${MEETING}.yaml`)();
      },
    },
    ...register(2000),
    ...(isLarge ? register(10_000) : []),
  ];

  /** Written when it is first asked for. */
  function folderOf(name, write) {
    const folder = join(base, name);
    return () => {
      if (!existsSync(folder)) {
        mkdirSync(folder, { recursive: true });
        write(folder);
      }
      return folder;
    };
  }
}

let edits = 0;

/** A line that papers print is another one, so that they must be made again. */
function addLine(file) {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^( {2}en: [^\n]*?)(?: \d+)?$/mu, `$1 ${++edits}`);
  if (changed === text) throw new Error(`${file} has no title any more`);
  writeFileSync(file, changed);
}

function number(count) {
  return count.toLocaleString("en");
}
