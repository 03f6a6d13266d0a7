/**
 * Reads the declaration of human rights back from its papers with other people's programs: poppler
 * from the PDF, LibreOffice from the DOCX. Prints for each paper how many words went in and how many
 * were lost, added or changed; exits with 1 if any was. A program that is not there is only said.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildDeclaration } from "./build-declaration.mjs";
import { loadSources } from "./load-sources.mjs";
import { run, runs } from "./programs.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
// Below the project, so that what is bundled finds its packages.
const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), "chancery-read-back-"));

try {
  const failures = await readBack();
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

async function readBack() {
  const poppler = runs("pdftotext", ["-v"]);
  const office = runs("soffice", ["--version"]);
  if (!poppler) console.log("poppler: did not run, because it is not installed");
  if (!office) console.log("LibreOffice: did not run, because it is not installed");
  let failures = 0;
  // The tests' own files say what stands in the papers.
  const { writeHouses } = await loadSources(project, ["tests/languages/write-house.ts"]);
  for (const name of writeHouses(folder)) {
    const { tree, pdf, docx } = buildDeclaration(join(folder, name));
    const texts = textsOf(tree);
    if (poppler) failures += compare(`${name}, PDF by poppler`, texts, readPdf(pdf));
    if (office) failures += compare(`${name}, DOCX by LibreOffice`, texts, readDocx(docx));
  }
  return failures;
}

/** Without head and foot of the pages; page by page in the order of drawing. */
function readPdf(file) {
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run("pdfinfo", [file]));
  const whole = (points) => String(Math.ceil(Number(points)));
  const body = ["-x", "0", "-y", "55", "-W", whole(width), "-H", whole(height - 105)];
  return run("pdftotext", ["-raw", "-nopgbrk", ...body, file, "-"]);
}

function readDocx(file) {
  const out = join(dirname(file), "text");
  mkdirSync(out, { recursive: true });
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  const filter = ["--convert-to", "txt:Text (encoded):UTF8"];
  run("soffice", [user, "--headless", ...filter, "--outdir", out, file]);
  return readFileSync(join(out, readdirSync(out)[0]), "utf8").replace(/^\ufeff/, "");
}

/** Prints the figures; 1 where a letter or a word differs. */
function compare(what, { texts, head }, read) {
  const plain = withoutSigns(texts, withoutHeads(head, read));
  const { total, lost, added } = difference(lettersOf(texts.join("")), lettersOf(plain));
  const figures = `letters ${total}, lost ${lost.length}, added ${added.length}`;
  if (lost.length + added.length > 0) {
    console.log(`${what}: ${figures}\n  lost: ${tell(lost)}\n  added: ${tell(added)}`);
    return 1;
  }
  const { words, changed } = wordsChanged(texts.join("\n"), plain);
  console.log(`${what}: ${figures}; words ${words}, changed ${changed.length}`);
  if (changed.length > 0) console.log(`  changed: ${tell(changed)}`);
  return changed.length > 0 ? 1 : 0;
}

/** Heads of tables come again on each page, and are no words of the paper then. */
function withoutHeads(head, read) {
  const lines = read.split("\n").map((line) => line.trim());
  return lines.filter((line) => !head.includes(line) && line !== head.join(" ")).join("\n");
}

/** Without the signs and figures of list items: such a one is left out where the text has none. */
function withoutSigns(texts, read) {
  const sign = /\s*(?:•|\d+\.)\s/uy;
  const space = /\s*/uy;
  let plain = "";
  let at = 0;
  const skip = (pattern) => {
    pattern.lastIndex = at;
    const [skipped = ""] = pattern.exec(read) ?? [];
    at += skipped.length;
    return skipped;
  };
  for (const letter of lettersOf(texts.join(""))) {
    plain += skip(space);
    if (!read.startsWith(letter, at) && skip(sign)) plain += `\n${skip(space)}`;
    if (!read.startsWith(letter, at)) break;
    plain += letter;
    at += letter.length;
  }
  // From the first fault on, a sign that stands alone on its line is taken for one.
  return plain + read.slice(at).replace(/^\s*(?:•|\d+\.)\s*$/gmu, "");
}

function tell(units) {
  return units.slice(0, 12).join(" ") || "nothing";
}

/**
 * The words of the first text that the second, of the same letters, joins with others or parts. A
 * line end may part a word after a hyphen or between Lao letters, since no space is written there.
 */
function wordsChanged(text, read) {
  const gaps = gapsOf(read);
  const changed = [];
  let words = 0;
  let at = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const letters = [...word];
    words++;
    const inner = letters.slice(1).every((letter, index) => {
      const gap = gaps[at + index + 1];
      const line = /[-‐–]/u.test(letters[index]) || /\p{Script=Lao}/u.test(letter);
      return gap === "" || (gap === "\n" && line);
    });
    const end = at + letters.length;
    if (!inner || gaps[at] === "" || gaps[end] === "") changed.push(word);
    at = end;
  }
  return { words, changed };
}

/** Before each letter: nothing, a space or a line end; the text's own ends count as line ends. */
function gapsOf(text) {
  const gaps = [];
  let gap = "\n";
  for (const letter of text) {
    if (letter === "\n" || (letter.trim() === "" && gap !== "\n")) {
      gap = letter === "\n" ? "\n" : " ";
    } else if (letter.trim() !== "") {
      gaps.push(gap);
      gap = "";
    }
  }
  return [...gaps, "\n"];
}

function lettersOf(text) {
  return [...text.replace(/\s+/gu, "")];
}

/** What the second lacks of the first and has beside it, in order (the algorithm of Myers). */
function difference(first, second) {
  const lost = [];
  const added = [];
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    if (first[a] === second[b]) {
      a++;
      b++;
      continue;
    }
    const [skipA, skipB] = nextMatch(first, a, second, b);
    lost.push(...first.slice(a, a + skipA));
    added.push(...second.slice(b, b + skipB));
    a += skipA;
    b += skipB;
  }
  return { total: first.length, lost, added };
}

/** How many to leave out of each until three in a row are the same again. */
function nextMatch(first, a, second, b) {
  for (let sum = 1; sum < 400; sum++) {
    for (let skipA = 0; skipA <= sum; skipA++) {
      const skipB = sum - skipA;
      const same = [0, 1, 2].every((n) => first[a + skipA + n] === second[b + skipB + n]);
      if (same) return [skipA, skipB];
    }
  }
  return [first.length - a, second.length - b];
}

/** The texts of the paper, and the cells of its tables' heads, which it has in common. */
function textsOf({ children, notes }) {
  const head = children.flatMap(
    ({ head: row }) => row?.cells.map((cell) => inline(cell.children)) ?? [],
  );
  const said = [...textsWithin(children), ...notes.map((note) => inline(note.children))];
  return { texts: said, head: head.slice(0, 2) };
}

function textsWithin(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "list") {
      return block.items.flatMap((item) => textsWithin(item.children));
    }
    if (block.type === "table") {
      return block.rows.flatMap((row) => row.cells.map((cell) => inline(cell.children)));
    }
    if (["quote", "card", "keep"].includes(block.type)) return textsWithin(block.children);
    return block.children ? [inline(block.children)] : [];
  });
}

function inline(nodes) {
  const one = (node) => {
    if (node.type === "text") return node.value;
    if (node.type === "noteReference") return `[${node.number}]`;
    return node.type === "break" ? "\n" : inline(node.children);
  };
  return nodes.map(one).join("");
}
