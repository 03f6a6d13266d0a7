/**
 * What Microsoft's Open XML validation finds in a DOCX, and how many pages LibreOffice makes of it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import validate from "@ooxml-tools/validate";
import { countPages } from "./pdf.mjs";
import { run } from "./programs.mjs";

/** The findings, as sentences. */
export async function askOpenXml(file) {
  try {
    const findings = await validate(new Uint8Array(readFileSync(file)), "docx");
    return findings.map(
      (each) => `${each.description} (${each.path?.partUri} ${each.path?.xpath})`,
    );
  } catch (error) {
    return [`not read: ${error.message}`];
  }
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
