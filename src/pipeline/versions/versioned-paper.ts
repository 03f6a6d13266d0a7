/**
 * One paper of a version: its tree with the box of what changed, its PDF with bars in the margin, its DOCX,
 * and the edition with tracked changes. A box that would cost a page gives way, the bars stay.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Document } from "../../document/nodes.ts";
import { documentToJson } from "../../document/print.ts";
import { type Numbered, numberChanges } from "../../document/redline/changes.ts";
import { nameGone, redline } from "../../document/redline/redline.ts";
import { hashBytes } from "../../pack/manifest.ts";
import { TRACKED } from "../../pack/names.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import { dressDocument } from "../../writers/dress.ts";
import { formats } from "../../writers/registry.ts";
import type { Paper as WrittenPaper } from "../../writers/writer.ts";
import { checkPages } from "../check-pages.ts";
import { type ComposedPaper, folderOf } from "../paper.ts";
import { packFileOf, writeFormat } from "../write-paper.ts";
import { changeBox } from "./change-box.ts";
import { type CopyMark, sayVersion, type Version } from "./version.ts";
import { withBox, withoutBox } from "./version-box.ts";

/** A paper as one version has it. */
export interface VersionedPaper {
  readonly paper: ComposedPaper;
  /** Such as `briefing-note.en`. */
  readonly name: string;
  /** As JSON: what is kept of it, and what its marker is the hash of. */
  readonly tree: string;
  readonly sha256: string;
  /** What changed since the version before; undefined where that has no such paper. */
  readonly numbered: Numbered | undefined;
  /** The pages of the changes in the PDF, by their numbers. */
  readonly pages: ReadonlyMap<number, number>;
  /** The tree, and the one with the changes numbered. */
  readonly document: Document;
  readonly marked: Document;
}

export interface WrittenVersion {
  readonly versioned: VersionedPaper;
  readonly files: readonly PackFile[];
}

/** `briefing-note.en` */
export function nameInVersion({ kind, context }: ComposedPaper): string {
  return `${kind.name}.${context.locale.tag}`;
}

/** The paper and its files in these formats; undefined with the reason in its report. */
export async function writeVersioned(
  paper: ComposedPaper,
  wanted: readonly string[],
  version: Version,
): Promise<WrittenVersion | undefined> {
  const laid = await layOut(paper, wanted.includes("pdf"), version);
  if (!laid) return undefined;
  const { versioned, pdf } = laid;
  const files: PackFile[] = wanted.includes("pdf")
    ? [packFileOf(paper, pdf, { format: "pdf" })]
    : [];
  for (const format of wanted.filter((each) => each !== "pdf" && formats.includes(each))) {
    const made = await writeOne(versioned, format, version, pdf);
    if (!made) return undefined;
    files.push(packFileOf(paper, made, { format }));
  }
  const tracked = wanted.includes("docx") && (await writeTracked(versioned, version, pdf));
  if (tracked) files.push(packFileOf(paper, tracked, { format: "docx", edition: TRACKED }));
  return { versioned, files };
}

/** The copies of one recipient, in these formats. */
export async function writeCopy(
  versioned: VersionedPaper,
  wanted: readonly string[],
  version: Version,
  copy: CopyMark,
): Promise<readonly PackFile[]> {
  const files: PackFile[] = [];
  let pdf: WrittenPaper | undefined;
  for (const format of formats) {
    if (!wanted.includes(format) && format !== "pdf") continue;
    const made = await writeOne(versioned, format, version, pdf, copy);
    if (!made) return files;
    if (format === "pdf") pdf = made;
    if (wanted.includes(format)) {
      files.push(packFileOf(versioned.paper, made, { format, copy: copy.number }));
    }
  }
  return files;
}

async function writeOne(
  versioned: VersionedPaper,
  format: string,
  version: Version,
  pdf: WrittenPaper | undefined,
  copy?: CopyMark,
): Promise<WrittenPaper | undefined> {
  const { paper, document, marked } = versioned;
  const asVersion = withVersion(format === "pdf" ? marked : document, versioned, version, copy);
  const dressed = dressDocument(asVersion, paper.theme.theme, paper.context.report);
  return writeFormat(paper, format, dressed, { ...(pdf?.places && { pagesOfPdf: pdf.places }) });
}

/** Both versions in one file; nothing where there is no earlier one, or nothing in the paper changed. */
async function writeTracked(
  versioned: VersionedPaper,
  version: Version,
  pdf: WrittenPaper,
): Promise<WrittenPaper | undefined> {
  const { paper, name, document, numbered } = versioned;
  const before = version.previous?.trees.get(name);
  if (!before || !numbered || numbered.changes.length === 0) return undefined;
  const { theme } = paper.theme;
  // What the earlier version asks of the theme in vain was told when it was made.
  const earlier = dressDocument(before, theme, new Report());
  const later = dressDocument(
    withVersion(document, versioned, version),
    theme,
    paper.context.report,
  );
  const quiet = { ...paper, context: { ...paper.context, report: new Report() } };
  const laid = await writeFormat(quiet, "pdf", earlier, { isForPages: true });
  // What went keeps the pages that it told.
  const gone = [...(laid?.places ?? [])].map(([id, page]) => [nameGone(id), page] as const);
  return writeFormat(paper, "docx", redline(earlier, later), {
    pagesOfPdf: new Map([...(pdf.places ?? []), ...gone]),
    revision: { author: document.meta.author, date: toUtc(version.at) },
  });
}

function withVersion(
  document: Document,
  { paper, sha256 }: Pick<VersionedPaper, "paper" | "sha256">,
  version: Version,
  copy?: CopyMark,
): Document {
  const { locale } = paper.context;
  return sayVersion(document, { version, sha256, ...(copy && { copy }) }, locale);
}

/** To the second, as Word writes it. */
function toUtc(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The paper with its changes and their pages, without its files; undefined with the reason in its report. */
export async function layOutVersioned(
  paper: ComposedPaper,
  version: Version,
): Promise<VersionedPaper | undefined> {
  return (await layOut(paper, false, version))?.versioned;
}

interface LaidOut {
  readonly versioned: VersionedPaper;
  readonly pdf: WrittenPaper;
}

/** With the fullest box that costs no page of its budget. */
async function layOut(
  paper: ComposedPaper,
  isWanted: boolean,
  version: Version,
): Promise<LaidOut | undefined> {
  const { previous } = version;
  const before = previous?.trees.get(nameInVersion(paper));
  const numbered = before && numberChanges(redline(withoutBox(before), paper.document));
  const forms = formsOf(paper, numbered);
  for (const [index, form] of forms.entries()) {
    const report = new Report();
    const own = { ...paper, context: { ...paper.context, report } };
    const box =
      form === "none" || !numbered || !previous
        ? undefined
        : changeBox(numbered, { locale: paper.context.locale, since: previous.version, form });
    const document = withBox(paper.document, box);
    const tree = documentToJson(document);
    const versioned = {
      paper,
      name: nameInVersion(paper),
      tree,
      sha256: hashBytes(new TextEncoder().encode(tree)),
      numbered,
      document,
      marked: withBox(numbered?.document ?? paper.document, box),
    };
    const asVersion = withVersion(versioned.marked, versioned, version);
    const dressed = dressDocument(asVersion, paper.theme.theme, report);
    const pdf = await writeFormat(own, "pdf", dressed, isWanted ? {} : { isForPages: true });
    const file = packFileOf(paper, pdf ?? { bytes: new Uint8Array() }, { format: "pdf" });
    const fits = new Report();
    const asked = { ...own, context: { ...own.context, report: fits } };
    if (pdf) checkPages(asked, `${folderOf(paper.context)}/${file.name}`, pdf);
    const isLast = index === forms.length - 1;
    if (pdf && fits.problems.length > 0 && !isLast) continue;
    paper.context.report.include(report);
    paper.context.report.include(fits);
    return pdf && { versioned: { ...versioned, pages: pagesOf(numbered, pdf) }, pdf };
  }
  return undefined;
}

/** Changes that no words bear stand on the page of those beside them. */
function pagesOf(
  numbered: Numbered | undefined,
  { changes }: WrittenPaper,
): ReadonlyMap<number, number> {
  const pages = new Map(changes);
  for (const [number, other] of numbered?.beside ?? []) {
    const page = changes?.get(other);
    if (page !== undefined) pages.set(number, page);
  }
  return pages;
}

/** Cards have no room for a box, and where nothing changed there is none. */
function formsOf(
  { kind }: ComposedPaper,
  numbered: Numbered | undefined,
): readonly ("full" | "line" | "none")[] {
  const hasChanged = numbered !== undefined && numbered.changes.length > 0;
  return hasChanged && kind.budget.card === undefined ? ["full", "line", "none"] : ["none"];
}
