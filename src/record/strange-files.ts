/**
 * Files in `data/` that nobody reads, and two that only some machines can tell apart: one of them may
 * be a meeting that its author thinks is there.
 */
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { closest } from "../text/closest.ts";

/** What is read of `data/`. */
export interface KnownFiles {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Of the files in the folders. */
  readonly ending: string;
}

/** Paths of which enough was said. */
type Told = ReadonlySet<string>;

/** Folders that may stand in `data/` and hold other files: of editors, the texts of sources, what was issued. */
const OTHERS = ["schemas", "sources", "issued"];

/** Reports them, each at its first line, but for those already told of. */
export function reportStrangeFiles(
  host: Host,
  known: KnownFiles,
  told: Told,
  report: Report,
): void {
  const { files, folders, ending } = known;
  for (const { name, kind } of host.list("data")) {
    if (told.has(`data/${name}`)) continue;
    const expected = kind === "file" ? files : [...folders, ...OTHERS];
    if (!expected.includes(name)) {
      reportStranger(`data/${name}`, name, kind === "file" ? files : folders, report);
    }
  }
  for (const folder of folders) {
    const entries = host.list(`data/${folder}`);
    for (const { name, kind } of entries) {
      if (kind === "file" && name.endsWith(ending)) continue;
      if (told.has(`data/${folder}/${name}`)) continue;
      const meant = `${name.replace(/(?:\.ya?ml)?\.[^.]*$/iu, "")}${ending}`;
      const isCopy = kind !== "file" || entries.some((entry) => entry.name === meant);
      reportStranger(`data/${folder}/${name}`, name, isCopy ? [] : [meant], report);
    }
    reportTwins(`data/${folder}`, entries.map(({ name }) => name).sort(), report);
  }
}

function reportStranger(
  path: string,
  name: string,
  known: readonly string[],
  report: Report,
): void {
  if (name.startsWith(".") || name === "README.md") return;
  const meant = closest(name, known);
  report.warning("unknown-file", say("{path} is not among the files that are read", { path }), {
    place: { file: path, line: 1, column: 1 },
    hint: meant === undefined ? say("move it out of data") : didYouMean(meant),
  });
}

/** Windows and macOS take names for one that differ in capitals, or in how accents are written. */
function reportTwins(folder: string, names: readonly string[], report: Report): void {
  const first = new Map<string, string>();
  for (const name of names) {
    const folded = name.normalize("NFC").toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, name);
    else {
      const path = `${folder}/${name}`;
      report.error(
        "file-name-twice",
        say('the names of "{name}" and "{other}" differ only in capitals or accents', {
          name,
          other,
        }),
        {
          place: { file: path, line: 1, column: 1 },
          hint: say("rename one of the two: Windows and macOS keep only one of them"),
        },
      );
    }
  }
}
