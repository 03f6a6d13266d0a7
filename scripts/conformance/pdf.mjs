/**
 * What qpdf, poppler and pdf.js find wrong in a PDF; each returns its faults as sentences, none
 * where all is well. pdf.js is a development package, so that it always runs.
 */
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { run } from "./programs.mjs";

/** Damaged or odd syntax of the file. */
export async function askQpdf(file) {
  const { isDone, output, errors } = await run("qpdf", ["--check", file]);
  if (isDone) return [];
  const lines = `${errors}\n${output}`.split("\n").filter((line) => /warning|error/i.test(line));
  return [lines[0]?.replace(file, "").trim() || "qpdf finds a fault"];
}

/** Tagged, its structure readable, every font within the file, text to be had. */
export async function askPoppler(file) {
  const faults = [];
  const info = await run("pdfinfo", [file]);
  if (!info.isDone) return [firstLine(info.errors) || "not opened"];
  if (!/^Tagged:\s+yes$/m.test(info.output)) faults.push("not tagged");
  const structure = await run("pdfinfo", ["-struct", file]);
  if (!structure.isDone || structure.output.trim() === "") faults.push("no structure is read");
  const fonts = await run("pdffonts", [file]);
  for (const line of fonts.output.split("\n").slice(2).filter(Boolean)) {
    // Embedded, subset and with the characters of its glyphs, before the number of its object.
    const [, embedded, , unicode] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+ *$/.exec(line) ?? [];
    if (embedded !== "yes") faults.push(`the font ${line.split(" ")[0]} is not embedded`);
    if (unicode !== "yes")
      faults.push(`the font ${line.split(" ")[0]} does not say its characters`);
  }
  const text = await run("pdftotext", [file, "-"]);
  if (text.output.trim() === "") faults.push("no text is read");
  const errors = [info, structure, fonts, text].map((each) => firstLine(each.errors));
  return [...faults, ...new Set(errors.filter(Boolean))];
}

/** Opens, is marked, and all text stands in marks that the structure tree reaches, or is an artifact. */
export async function askPdfjs(file) {
  const { pdf, fault } = await open(file);
  if (!pdf) return [fault];
  const faults = [];
  if ((await pdf.getMarkInfo())?.Marked !== true) faults.push("not marked as tagged");
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const reached = new Set(contentOf(await page.getStructTree()));
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marks = [];
    const lost = [];
    for (const item of items) {
      if (item.type?.startsWith("begin")) marks.push(item);
      else if (item.type === "endMarkedContent") marks.pop();
      else if (item.str?.trim()) {
        const isArtifact = marks.some(({ tag }) => tag === "Artifact");
        if (!isArtifact && !marks.some(({ id }) => reached.has(id))) lost.push(item.str);
      }
    }
    if (lost.length > 0) {
      const words = lost[0].slice(0, 40);
      faults.push(`page ${number}: ${lost.length} texts outside the structure, first “${words}”`);
    }
  }
  await pdf.loadingTask.destroy();
  return faults;
}

/** How many pages a PDF has; 0 where it cannot be opened. */
export async function countPages(file) {
  const { pdf } = await open(file);
  const pages = pdf?.numPages ?? 0;
  await pdf?.loadingTask.destroy();
  return pages;
}

async function open(file) {
  const data = new Uint8Array(readFileSync(file));
  try {
    const options = { verbosity: 0, disableFontFace: true, useSystemFonts: false };
    return { pdf: await getDocument({ ...options, data }).promise };
  } catch (error) {
    return { fault: `not opened: ${error.message}` };
  }
}

function contentOf(node) {
  if (!node) return [];
  return node.type === "content" ? [node.id] : (node.children ?? []).flatMap(contentOf);
}

function firstLine(text) {
  return text.trim().split("\n")[0];
}
