/**
 * Files in the house's `templates/` that nobody reads, mostly for their names: a paper that is never
 * made would otherwise be missing without a word.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFolders, type SharedFolder, templateFolder } from "../host/templates.ts";
import { closest } from "../text/closest.ts";
import { ENDING } from "./kind.ts";

const ROOT = "templates";
/** The folders, and how their files end; where nothing is said, any file may stand. */
const ENDINGS: Readonly<Record<SharedFolder, string | undefined>> = {
  partials: ENDING,
  locales: ".yaml",
  themes: ".yaml",
  norms: ".yaml",
  fonts: undefined,
  // Not read either: how chancery is run each week, which a house may keep here as it changed it.
  schedule: undefined,
};
const FOLDERS: ReadonlyMap<string, string | undefined> = new Map(Object.entries(ENDINGS));
const DOCUMENTS: readonly string[] = ["README.md", "YOUR-OWN-PAPER.md"];
/** Endings that editors and habit give to files that were meant as ours. */
const MEANT: Readonly<Record<string, RegExp>> = {
  [ENDING]: /(?:\.(?:md|markdown|hbs|handlebars|txt))+$/iu,
  ".yaml": /(?:\.(?:ya?ml|txt))+$/iu,
};

/** Warns of each, with the name that it should have. */
export function reportStrangeFiles(host: Host, report: Report): void {
  const named = templateFolder(host);
  // Those that come with chancery may be looked at where the house's folder is chancery's own.
  const ours = host.list(`builtin/${ROOT}`).map(({ name }) => name);
  const known = listTemplateFolders(host).filter((name) => name === named || ours.includes(name));
  checkLayer(ROOT, known, host, report);
  if (named !== undefined) checkLayer(`${ROOT}/${named}`, [], host, report);
}

/** What lies side by side as in `templates/`, with these folders besides. */
function checkLayer(root: string, known: readonly string[], host: Host, report: Report): void {
  const top = host.list(root);
  const folders = [...FOLDERS.keys()];
  for (const { name, kind } of top) {
    if (kind === "file") checkFile(root, name, ENDING, top, report);
    else if (!FOLDERS.has(name) && !known.includes(name)) {
      const meant = closest(name.toLowerCase(), folders);
      const isFree = meant !== undefined && !top.some((other) => other.name === meant);
      const holds = host.list(`${root}/${name}`).some((entry) => entry.name.endsWith(ENDING));
      if (!isFree && holds && root === ROOT) warnOfUnnamed(name, report);
      else warn(`${root}/${name}`, name, isFree ? meant : undefined, report);
    }
  }
  for (const [folder, ending] of FOLDERS) {
    if (ending === undefined) continue;
    const entries = host.list(`${root}/${folder}`);
    for (const { name, kind } of entries) {
      if (kind === "file") checkFile(`${root}/${folder}`, name, ending, entries, report);
      else warn(`${root}/${folder}/${name}`, name, undefined, report);
    }
  }
}

/** A folder of templates that the house file does not name. */
function warnOfUnnamed(name: string, report: Report): void {
  const path = `${ROOT}/${name}`;
  if (name.startsWith(".")) return;
  report.warning("unknown-file", say("{path} is not among the files that are read", { path }), {
    place: { file: path, line: 1, column: 1 },
    hint: say("write {line} into data/house.yaml if it is to be read, or move it out of {folder}", {
      line: `templates: ${name}`,
      folder: ROOT,
    }),
  });
}

function checkFile(
  folder: string,
  name: string,
  ending: string,
  beside: readonly { readonly name: string }[],
  report: Report,
): void {
  if (name.endsWith(ending) || DOCUMENTS.includes(name)) return;
  const meant = MEANT[ending];
  const renamed = meant?.test(name) ? name.replace(meant, ending) : undefined;
  const isFree = renamed !== undefined && !beside.some((other) => other.name === renamed);
  warn(`${folder}/${name}`, name, isFree ? renamed : undefined, report);
}

function warn(path: string, name: string, meant: string | undefined, report: Report): void {
  if (name.startsWith(".")) return;
  report.warning("unknown-file", say("{path} is not among the files that are read", { path }), {
    place: { file: path, line: 1, column: 1 },
    hint:
      meant === undefined
        ? say("move it out of {folder}", { folder: ROOT })
        : say("rename it to {name}", { name: meant }),
  });
}
