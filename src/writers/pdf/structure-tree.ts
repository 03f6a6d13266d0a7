/**
 * The paper's structure as objects of the file (PDF 1.7, 14.7.2): one for each element that has
 * content, and the tree that leads from drawn content back to them.
 */
import type { Drawn } from "./marked-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import type { Reference } from "./pdfmake.ts";
import type { ActiveArea, Element, MarkedContent } from "./structure.ts";

/** Writes the tree below its root; nothing may be drawn after it. */
export function writeStructure(root: Element, { owners }: Drawn, file: PdfFile): void {
  const references = new Map<Element, Reference>();
  const { structureRoot } = file;
  const write = (element: Element, parent: Reference): Reference => {
    const reference = file.ref();
    references.set(element, reference);
    const page = element.kids.find(isMarkedContent)?.page;
    let kids = "";
    for (const kid of element.kids) {
      if (isMarkedContent(kid)) kids += markedContent(kid, page);
      else if ("annotation" in kid) kids += activeArea(kid);
      else if (hasPlace(kid)) kids += `${write(kid, reference)} `;
    }
    const { type, attributes, id, language } = element;
    const more =
      (page ? `/Pg ${page}` : "") +
      (attributes ? `/A${attributes}` : "") +
      (id ? `/ID${asHex(id)}` : "") +
      (language ? `/Lang(${language})` : "");
    file.pack(reference, `<</S/${type}/P ${parent}${more}/K[${kids.trimEnd()}]>>`);
    return reference;
  };
  const document = write(root, structureRoot);
  const find = (element: Element): string => String(references.get(element) ?? "null");
  const numbers = owners.map((owner, key) => {
    return `${key} ${"type" in owner ? find(owner) : `[${owner.map(find).join(" ")}]`}`;
  });
  const parents = file.ref();
  file.pack(parents, `<</Nums[${numbers.join(" ")}]>>`);
  structureRoot.data.K = document;
  structureRoot.data.ParentTree = parents;
  structureRoot.data.ParentTreeNextKey = owners.length;
}

/** An empty cell keeps the table regular; other elements without content are none. */
function hasPlace(element: Element): boolean {
  if (element.type === "TD" || element.type === "TH") return true;
  return element.kids.some((kid) => !("type" in kid) || hasPlace(kid));
}

function isMarkedContent(kid: Element["kids"][number]): kid is MarkedContent {
  return "number" in kid;
}

function markedContent({ page, number }: MarkedContent, own: Reference | undefined): string {
  return page === own ? `${number} ` : `<</Type/MCR/Pg ${page}/MCID ${number}>>`;
}

function activeArea({ page, annotation }: ActiveArea): string {
  return `<</Type/OBJR/Pg ${page}/Obj ${annotation}>>`;
}

function asHex(text: string): string {
  return `<${Buffer.from(text, "utf8").toString("hex")}>`;
}
