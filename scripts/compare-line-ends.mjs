/**
 * Compares where lines end in the PDF with where LibreOffice ends them in the DOCX, in the declaration
 * of human rights in Lao and in three languages mixed: paragraphs, lists, boxes, wide and narrow cells.
 * Prints for each paper how many line ends are the same, and whether any stands where none may; exits
 * with 1 if one does, or if fewer are the same than must be. A program that is not there is only said.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildDeclaration } from "./build-declaration.mjs";
import { loadSources } from "./load-sources.mjs";
import { run, runs } from "./programs.mjs";

/** Between the margins, where both have the same width; columns and boxes of Word's are not as wide. */
const LEAST_SAME = 0.9;
/** Texts that could be read back of both; the rest is parted by page ends. */
const LEAST_READ = 0.9;
/** Ends that LibreOffice makes by its own rule, before ໆ in a cell that just does not hold the word. */
const THEIR_OWN = 2;

/** Letters between two texts: signs of lists, heads of tables, texts that could not be read. */
const FAR = 4000;

/** Before the text of an item, or alone where it is drawn after it. */
const SIGN = /^\s*(?:•|\d+\.)(?:\s+|$)/u;

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "chancery-line-ends-"));

try {
  process.exitCode = (await compareAll()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareAll() {
  const missing = [
    runs("pdftotext", ["-v"]) ? [] : ["poppler"],
    runs("soffice", ["--version"]) ? [] : ["LibreOffice"],
  ].flat();
  if (missing.length > 0) {
    console.log(`line ends: did not run, because ${missing.join(" and ")} is not installed`);
    return true;
  }
  const { writeHouses, breakFault } = await loadSources(project, [
    "tests/languages/write-house.ts",
    "tests/support/line-rule.ts",
  ]);
  writeHouses(folder);
  return ["lo", "mixed"].map((name) => compare(name, breakFault)).every(Boolean);
}

/** Prints the figures of one paper; whether they are good. */
function compare(name, breakFault) {
  const root = join(folder, name);
  const { tree, pdf, docx } = buildDeclaration(root);
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  const converted = join(root, "converted");
  run("soffice", [user, "--headless", "--convert-to", "pdf", "--outdir", converted, docx]);
  const heads = headsOf(tree);
  const ours = readLines(pdf, heads);
  const theirs = readLines(join(converted, readdirSync(converted)[0]), heads);
  const texts = textsOf(tree).filter(
    ({ text }) => /\p{Script=Lao}/u.test(text) && !heads.has(text),
  );
  const counts = {
    margins: { ends: 0, same: 0 },
    cell: { ends: 0, same: 0 },
    box: { ends: 0, same: 0 },
  };
  const faults = { PDF: [], LibreOffice: [] };
  let read = 0;
  for (const { text, place } of texts) {
    const found = [ours, theirs].map((lines) => endsIn(text, lines));
    if (!found[0] || !found[1]) continue;
    read++;
    counts[place].ends += found[0].length;
    counts[place].same += found[0].filter((end) => found[1].includes(end)).length;
    for (const [index, by] of ["PDF", "LibreOffice"].entries()) {
      for (const at of found[index]) {
        const fault = breakFault(text, at);
        if (fault)
          faults[by].push(
            `${fault}: ${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 12)}`,
          );
      }
    }
  }
  const { margins, cell, box } = counts;
  const share = ({ ends, same }) => `${same} of ${ends}`;
  console.log(
    `line ends, ${name}: ${read} of ${texts.length} texts with Lao read in both; the same line`,
  );
  console.log(
    `  ends: between the margins ${share(margins)}, in cells ${share(cell)}, in boxes ${share(box)}`,
  );
  for (const [by, found] of Object.entries(faults)) {
    console.log(`  ${by}: ${found.length} where none may stand`);
    for (const fault of found.slice(0, 12)) console.log(`    ${fault}`);
  }
  const isSound = faults.PDF.length === 0 && faults.LibreOffice.length <= THEIR_OWN;
  return isSound && margins.same >= margins.ends * LEAST_SAME && read >= texts.length * LEAST_READ;
}

/**
 * The letters of a paper without head and foot of its pages and heads of tables, which come again on
 * each page, and after how many letters a line ends: once without the signs of lists, which may be
 * drawn amid a text, and once with them, since a line may be no more than a figure.
 */
function readLines(file, heads) {
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run("pdfinfo", [file]));
  const whole = (points) => String(Math.ceil(Number(points)));
  const body = ["-x", "0", "-y", "55", "-W", whole(width), "-H", whole(height - 105)];
  const read = run("pdftotext", ["-raw", "-nopgbrk", ...body, file, "-"]).split("\n");
  const lines = read.filter((line) => !heads.has(line.trim()));
  return [lines.map((line) => line.replace(SIGN, "")), lines].map(streamOf);
}

function streamOf(lines) {
  let letters = "";
  const ends = lines.map((line) => {
    letters += lettersOf(line);
    return letters.length;
  });
  return { letters, ends, next: 0 };
}

function headsOf(node) {
  const heads = new Set();
  const visit = ({ type, head, children = [], items = [] }) => {
    if (type === "table" && head) {
      const texts = head.cells.map((cell) => inlineText(cell.children));
      for (const text of [...texts, texts.join(" ")]) heads.add(text);
    }
    for (const each of [...children, ...items]) visit(each);
  };
  visit(node);
  return heads;
}

/** Where lines end within the text (UTF-16 units, after spaces); undefined where it was not read whole. */
function endsIn(text, streams) {
  const letters = lettersOf(text);
  for (const stream of streams) {
    const start = stream.letters.indexOf(letters, stream.next);
    // Texts come again in other forms; one that is found far ahead was not read here.
    if (start < 0 || start > stream.next + FAR) continue;
    const end = start + letters.length;
    const line = stream.ends.findIndex((each) => each >= end);
    for (const each of streams) each.next = each === stream ? end : (each.ends[line - 1] ?? 0);
    const within = stream.ends.filter((each) => each > start && each < end);
    return [...new Set(within)].map((each) => placeOf(text, each - start));
  }
  return undefined;
}

/** Before the letter of this number, spaces not counted. */
function placeOf(text, number) {
  let left = number;
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text[at])) continue;
    if (left-- === 0) return at;
  }
  return text.length;
}

/** Each text with where it stands: between the margins, or in a cell or box. */
function textsOf(document) {
  const notes = document.notes ?? [];
  const visit = (node, place) => {
    const inside = node.type === "table" ? "cell" : node.type === "card" ? "box" : place;
    const inner = [node.head, ...(node.rows ?? []), ...(node.items ?? []), ...(node.cells ?? [])];
    const children = node.children ?? [];
    if (children.some(isInline)) return [{ text: inlineText(children), place: inside }];
    return [...inner, ...children].flatMap((each) => (each ? visit(each, inside) : []));
  };
  return [
    ...document.children.flatMap((node) => visit(node, "margins")),
    ...notes.map(({ children }) => ({ text: inlineText(children), place: "margins" })),
  ];
}

function isInline({ type }) {
  return ["text", "strong", "emphasis", "unstated", "break", "link", "noteReference"].includes(
    type,
  );
}

function inlineText(nodes) {
  return nodes
    .map((node) => {
      if (node.type === "break") return "\n";
      if (node.type === "noteReference") return `[${node.number}]`;
      return node.value ?? inlineText(node.children);
    })
    .join("");
}

function lettersOf(text) {
  return text.replace(/\s+/gu, "").normalize("NFC");
}
