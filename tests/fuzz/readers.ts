/** What chancery reads of its own making: manifests, the journal, locks, what a check remembers; and other small readers. */
import { createHash } from "node:crypto";
import { Report } from "../../src/diagnostics/report.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { addToJournal, JOURNAL, readJournal, unfinishedRuns } from "../../src/pack/journal.ts";
import { underLock } from "../../src/pack/lock.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { recallCheck } from "../../src/pipeline/check-memo.ts";
import { check } from "../../src/pipeline.ts";
import { encodeToken } from "../../src/text/tokens.ts";
import { META, note, page, prose, source, unstated } from "../document/template.ts";
import { encode, join } from "./bytes.ts";
import { codesOf, readText, type Verdict } from "./compose.ts";
import { faultsInTelling, findUnsound, isUnsound } from "./inspect.ts";
import { type Files, house } from "./small-house.ts";

const FOLDER = "output/visit";
export const MANIFEST = `${FOLDER}/manifest.json`;
export const LOCK = "output/.chancery.lock";
export const MEMO = "output/.chancery/checked.json";
export { JOURNAL };

const pack = (text: string) => ({
  folder: FOLDER,
  meeting: "visit",
  files: [
    { name: "note.en.pdf", kind: "note", lang: "en", format: "pdf", bytes: encode(text) },
    { name: "memo.en.docx", kind: "memo", lang: "en", format: "docx", bytes: encode(text) },
  ],
  inputs: [{ path: "data/house.yaml", bytes: encode("chancery: 1") }],
  templates: [{ path: "builtin/templates/note.md.hbs", bytes: encode("# note") }],
  tool: { name: "chancery", version: "0.1.0" },
});

let written: Files | undefined;

/** A folder of papers as chancery leaves it. */
export function packFiles(): Files {
  if (written) return written;
  const host = createMemoryHost();
  writePack(host, pack("first"), new Report());
  written = Object.fromEntries(
    [...host.files].map(([path, bytes]) => [path, new Uint8Array(bytes)]),
  );
  return written;
}

let remembered: Files | undefined;

/** What a check of the small house leaves. */
export function memoFiles(): Files {
  if (remembered) return remembered;
  const host = createMemoryHost(house);
  check(host, { program: "fuzz" }, new Report());
  const own = [...host.files].filter(([path]) => path.startsWith("output/"));
  remembered = Object.fromEntries(own.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
  return remembered;
}

/** A memo whose sum is right, whatever it holds. */
export function sealed(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return join([encode(`${createHash("sha256").update(body).digest("hex")}\n`), body]);
}

const run = { at: "2025-12-08T05:00:00.000Z", run: "r1" };

/** A journal of two runs, one of which was killed. */
export const journal = [
  { ...run, event: "began", command: "weekly", version: "0.1.0" },
  { ...run, event: "due", packs: ["weekly/2025-W50"] },
  { ...run, event: "to-hand-on", manifest: MANIFEST, sha256: "0".repeat(64) },
  {
    ...run,
    event: "handed-on",
    on: "success",
    manifest: MANIFEST,
    sha256: "0".repeat(64),
    exit: 0,
  },
  { ...run, run: "r2", event: "began", command: "build", version: "0.1.0" },
  { ...run, run: "r3", event: "found-unfinished", of: "r2" },
  {
    ...run,
    event: "ended",
    outcome: "done",
    packs: [{ pack: "visit", outcome: "written", files: ["a.pdf"], codes: [], cleared: [] }],
    codes: ["x"],
  },
]
  .map((entry) => `${JSON.stringify(entry)}\n`)
  .join("");

export const lock = `${JSON.stringify({ process: 7, machine: "desk", doing: "chancery build", since: run.at })}\n`;

function verdictOf(report: Report, files: Files, faults: readonly string[]): Verdict {
  const told = faultsInTelling(report.diagnostics, (file) => readText(files[file]));
  const outcome = report.errors === 0 ? "papers" : "told";
  return { outcome, codes: codesOf(report), faults: [...faults, ...told] };
}

/** Writing a pack over one whose manifest is spoilt: nothing outside its folder is touched. */
export function judgeManifest(files: Files): Verdict {
  const all = { ...packFiles(), ...files };
  const host = createMemoryHost(all);
  const report = new Report();
  const { outcome } = writePack(host, pack("second"), report);
  const strayed = host.log.filter((line) =>
    line
      .split(" ")
      .slice(1)
      .some((path) => !path.startsWith(FOLDER)),
  );
  const isSilent = outcome === "problems" && report.errors === 0;
  return verdictOf(report, all, [
    ...(strayed.length > 0 ? [`it reached ${strayed.join("; ")}`] : []),
    ...(isSilent ? ["a pack is refused without an error"] : []),
  ]);
}

/** Reading the journal and adding to it: no line that could be read is lost. */
export function judgeJournal(files: Files): Verdict {
  const host = createMemoryHost(files);
  const before = readJournal(host);
  unfinishedRuns(before);
  addToJournal(host, [{ ...run, event: "began", command: "build", version: "0.1.0" }]);
  const after = readJournal(host);
  const known = new Set(after.map((entry) => JSON.stringify(entry)));
  const isKept =
    before.every((entry) => known.has(JSON.stringify(entry))) && after.at(-1)?.event === "began";
  return verdictOf(new Report(), files, isKept ? [] : ["a line of the journal is lost or hidden"]);
}

/** Whoever finds a spoilt lock gets in, or says who is there; nobody waits for ever. */
export async function judgeLock(files: Files): Promise<Verdict> {
  let slept = 0;
  const host = createMemoryHost(files, { onSleep: (milliseconds) => (slept += milliseconds) });
  const report = new Report();
  const result = await underLock(
    host,
    { folder: "output", doing: "chancery build" },
    report,
    () => "in",
  );
  const isSilent = !result && report.errors === 0;
  return verdictOf(report, files, [
    ...(isSilent ? ["a lock stays without an error"] : []),
    ...(slept > 15_000 ? [`it waits for ${slept} ms`] : []),
  ]);
}

/** A spoilt memo is not trusted: a check ends as without one. */
export function judgeMemo(files: Files): Verdict {
  const all = { ...house, ...memoFiles(), ...files };
  const host = createMemoryHost(all);
  const report = new Report();
  const recalled = recallCheck(host, { program: "fuzz" }, report);
  const outcome = recalled ?? check(host, { program: "fuzz" }, report);
  const isRight = outcome === "done" && report.errors === 0;
  return verdictOf(report, all, isRight ? [] : ["a spoilt memo changes what a check says"]);
}

/** Markdown with values between; whatever it is, no value's token is printed as it stands. */
export function judgeMarkdown(files: Files): Verdict {
  // Line ends are those that templates are read with.
  const text = (readText(files.markdown) ?? "").replace(/\r\n?/gu, "\n");
  const values = (readText(files.values) ?? "").split("\u0000");
  const markdown = text.replace(/\{(\d)\}/gu, (_, digit: string) =>
    Number(digit) < values.length ? encodeToken(Number(digit)) : "",
  );
  const contents = values.map((value, index) => {
    if (index === 1) return prose(value);
    if (index === 2) return unstated(value);
    if (index === 3) return note("s1", value);
    return index === 4 ? page("a") : value;
  });
  const report = new Report();
  const document = parseDocument(source(markdown, contents), META, report);
  // Templates with such characters are refused before there is Markdown.
  const unsound = document && !isUnsound(text) ? findUnsound(document) : undefined;
  return verdictOf(report, { "t.md": encode(markdown) }, [
    ...(unsound === undefined ? [] : [`the document holds ${unsound}`]),
    ...(!document && report.errors === 0 ? ["Markdown is refused without an error"] : []),
  ]);
}
