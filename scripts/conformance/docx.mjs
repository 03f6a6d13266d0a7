/** How many pages LibreOffice makes of a DOCX, and whether its tracked changes stand where they may. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { countPages } from "./pdf.mjs";
import { run } from "./programs.mjs";

/** What Word shows as a change that somebody is to accept or reject. */
const REVISION =
  /<w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|[a-z]+PrChange|tblGridChange|numberingChange)[ />]/gi;

/** Tracked changes stand in their own edition alone, each with who made it and when, and no two by one number. */
export function askRevisions(file, isTracked) {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  const faults = [];
  const ids = new Set();
  let count = 0;
  for (const [path, bytes] of parts.filter(([path]) => path.endsWith(".xml"))) {
    const text = strFromU8(bytes);
    for (const { 0: start, index } of text.matchAll(REVISION)) {
      count++;
      const element = text.slice(index, text.indexOf(">", index) + 1);
      if (!isTracked) faults.push(`a tracked change in a clean paper (${path} ${start.trim()})`);
      else if (!/ w:author="[^"]+"/.test(element) || !/ w:date="[^"]+Z"/.test(element)) {
        faults.push(`a tracked change of nobody or of no time (${path} ${element})`);
      }
      const id = `${path} ${/ w:id="([^"]*)"/.exec(element)?.[1]}`;
      if (ids.has(id)) faults.push(`two tracked changes of one number (${id})`);
      ids.add(id);
    }
    // Whoever goes on in the edition of changes has them told too; a clean paper is nobody's draft.
    if (!isTracked && /<w:trackRevisions/.test(text)) faults.push(`it tracks changes (${path})`);
  }
  if (isTracked && count === 0) faults.push("no tracked change in an edition of tracked changes");
  return [...new Set(faults)].slice(0, 5);
}

/** So many files go through one start of the office: it slows down with each, and a fall takes the rest along. */
const AT_ONCE = 50;

/** By file, its pages in LibreOffice; 0 where that does not open it. */
export async function countPagesInOffice(files, folder) {
  const from = join(folder, "office-in");
  const to = join(folder, "office-out");
  mkdirSync(from, { recursive: true });
  // Papers of several meetings share their names.
  const copies = files.map((file, index) => {
    const copy = join(from, `${index}.docx`);
    copyFileSync(file, copy);
    return copy;
  });
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  const convert = (some) =>
    run("soffice", [user, "--headless", "--convert-to", "pdf", "--outdir", to, ...some]);
  for (let first = 0; first < copies.length; first += AT_ONCE) {
    await convert(copies.slice(first, first + AT_ONCE));
  }
  const pages = new Map();
  for (const [index, file] of files.entries()) {
    const made = join(to, `${index}.pdf`);
    // One at which the office fell is asked for again alone, since it may only have been in bad company.
    if (!existsSync(made)) await convert([copies[index]]);
    pages.set(file, existsSync(made) ? await countPages(made) : 0);
  }
  return pages;
}
