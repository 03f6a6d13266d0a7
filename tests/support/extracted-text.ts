/**
 * The text of a PDF as pdf.js gives it to whoever selects and copies: found from the places of the
 * letters, and not cleaned up by it. Page furniture, repeated heads and the signs of lists are left out.
 */
import { asHeard, openPdf, type ReadPage } from "./pdf-words.ts";

const OUTSIDE = new Set(["Artifact", "Lbl"]);

/** The paper's own text; line ends are `\n`. */
export async function extractedText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages: ReadPage<string>[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const options = { includeMarkedContent: true, disableNormalization: true };
    const { items } = await page.getTextContent(options);
    const body: string[] = [];
    const notes: string[] = [];
    let first: string | undefined;
    const marks: string[] = [];
    for (const item of items) {
      if ("str" in item) {
        if (marks.some((mark) => OUTSIDE.has(mark))) continue;
        if (item.str.trim() !== "") first ??= marks.at(-1);
        (marks.includes("Note") ? notes : body).push(item.str + (item.hasEOL ? "\n" : ""));
      } else if (item.type === "endMarkedContent") marks.pop();
      else marks.push("tag" in item ? String(item.tag) : "");
    }
    pages.push({ first, body: [...body, "\n"], notes: [...notes, "\n"] });
  }
  await pdf.loadingTask.destroy();
  return asHeard(pages).join("");
}
