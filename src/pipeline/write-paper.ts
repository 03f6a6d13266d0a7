/**
 * A composed paper to the bytes of its files. The PDF is laid out whatever was asked for, since only then
 * is it known whether each character has a font and the pages keep to their budget.
 */
import type { Document } from "../document/nodes.ts";
import { locateLabel, locateWords } from "../locale/locate.ts";
import { type ARCHIVE, fileName, type NameParts } from "../pack/names.ts";
import type { PackFile } from "../pack/write-pack.ts";
import { dressDocument } from "../writers/dress.ts";
import { formats, loadWriter } from "../writers/registry.ts";
import type { WriterContext, Paper as WrittenPaper } from "../writers/writer.ts";
import { attachmentOf } from "./attachment.ts";
import { checkPages } from "./check-pages.ts";
import { type AnyContext, type ComposedPaper, folderOf } from "./paper.ts";

/** A paper of so many pages leaves more behind it, once laid out, than the next format should pay for. */
const LARGE = 100;

/** The files of a paper in the formats asked for. A copy for the archive carries what the paper draws on. */
export async function writePaper(
  paper: ComposedPaper<AnyContext>,
  wanted: readonly string[] = formats,
  edition?: typeof ARCHIVE,
): Promise<PackFile[]> {
  const { house, context, document, theme } = paper;
  const dressed = dressDocument(document, theme.theme, context.report);
  const files: PackFile[] = [];
  let pagesOfPdf: WrittenPaper["places"];
  let isLarge = false;
  for (const format of formats) {
    const isWanted = wanted.includes(format);
    if (!isWanted && format !== "pdf") continue;
    if (isLarge) house.host.collect();
    const made = await writeFormat(paper, format, dressed, {
      ...(pagesOfPdf && { pagesOfPdf }),
      ...(!isWanted && { isForPages: true }),
      ...(edition && isOfMeeting(paper) && { attachment: attachmentOf(paper) }),
    });
    // Without pages nothing can refer to them.
    if (!made) break;
    pagesOfPdf ??= made.places;
    isLarge = (made.pages ?? 0) >= LARGE;
    const file = packFileOf(paper, made, { format, ...(edition !== undefined && { edition }) });
    checkPages(paper, `${folderOf(context)}/${file.name}`, made);
    if (isWanted) files.push(file);
  }
  return files;
}

/** One file of a paper from a document that is dressed for its theme; undefined with the reason in its report. */
export async function writeFormat(
  { house, context, theme }: Pick<ComposedPaper<AnyContext>, "house" | "context" | "theme">,
  format: string,
  dressed: Document,
  more: Partial<WriterContext>,
): Promise<WrittenPaper | undefined> {
  const { report, locale } = context;
  const writer = await loadWriter(format);
  return writer?.write(dressed, {
    theme: theme.theme,
    host: house.host,
    report,
    ...more,
    locate: (text, character) =>
      locateLabel(text, locale) ??
      house.record.locate(text) ??
      locateWords(text, locale, character),
  });
}

/** A file as the pack lists it. */
export function packFileOf(
  { kind, context }: Pick<ComposedPaper<AnyContext>, "kind" | "context">,
  { bytes, pages }: WrittenPaper,
  own: Pick<NameParts, "format" | "copy"> & Pick<PackFile, "edition">,
): PackFile {
  const { edition, copy, format } = own;
  const label = {
    kind: kind.name,
    ...(edition !== undefined && { edition }),
    ...(context.mode === "week" && context.unit !== undefined && { unit: context.unit }),
    lang: context.locale.tag,
    format,
  };
  const name = fileName({ ...label, ...(copy !== undefined && { copy }) });
  const asAt = momentOf(context);
  const file = { name, ...label, ...(copy !== undefined && { copy }), asAt, bytes };
  return pages === undefined ? file : { ...file, pages };
}

function isOfMeeting(paper: ComposedPaper<AnyContext>): paper is ComposedPaper {
  return paper.context.mode !== "week";
}

/** The ISO day that a paper says of itself: its cut-off, or the Monday at whose beginning it is made. */
function momentOf({ mode, asAt, today }: AnyContext): string {
  return mode === "week" ? today : asAt;
}
