/**
 * The paper's structure as objects of the file (PDF 1.7, 14.7.2): one for each element that has
 * content, and the tree that leads from drawn content back to them.
 */

import type { ActiveArea, Element, MarkedContent } from "./elements.ts";
import { byteString, shorten, textString } from "./literals.ts";
import type { Drawn } from "./marked-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import type { Reference } from "./pdfmake.ts";

/** Writes the tree below its root; nothing may be drawn after it. */
export function writeStructure(root: Element, { owners }: Drawn, file: PdfFile): void {
  const { structureRoot } = file;
  const ids = new Map<Element, number>();
  const write = (element: Element, id: number, parent: number): string => {
    ids.set(element, id);
    const page = element.kids.find(isMarkedContent)?.page;
    let kids = "";
    for (const kid of element.kids) {
      if (isMarkedContent(kid)) kids += markedContent(kid, page);
      else if ("annotation" in kid) kids += activeArea(kid);
      else if (hasPlace(kid)) {
        const own = file.reserve();
        file.pack(own, write(kid, own, id));
        kids += `${own} 0 R `;
      }
    }
    const { type, attributes, id: name, language, alternative, box } = element;
    const more =
      (page ? `/Pg ${page}` : "") +
      (attributes ? `/A${attributes}` : "") +
      (box ? `/A<</O/Layout/Placement/Block/BBox[${box.map(shorten).join(" ")}]>>` : "") +
      (alternative === undefined ? "" : `/Alt${textString(alternative)}`) +
      (name === undefined ? "" : `/ID${byteString(asBytes(name))}`) +
      (language ? `/Lang${byteString(language)}` : "");
    return `<</S/${type}/P ${parent} 0 R${more}/K[${kids.trimEnd()}]>>`;
  };
  const document = file.ref();
  file.packReferred(document, write(root, document.id, structureRoot.id));
  const find = (element: Element): string => {
    const id = ids.get(element);
    if (id === undefined) throw new Error(`an element ${element.type} was drawn and not written`);
    return `${id} 0 R`;
  };
  const entries = owners.map((owner, key) => {
    return `${key} ${"type" in owner ? find(owner) : `[${owner.map(find).join(" ")}]`}`;
  });
  const parents = file.ref();
  file.packReferred(parents, `<</Nums[${entries.join(" ")}]>>`);
  const names = namesOf([...ids.keys()]).map(([name, element]) => `${name} ${find(element)}`);
  if (names.length > 0) {
    const tree = file.ref();
    file.packReferred(tree, `<</Names[${names.join(" ")}]>>`);
    structureRoot.data.IDTree = tree;
  }
  structureRoot.data.K = document;
  structureRoot.data.ParentTree = parents;
  structureRoot.data.ParentTreeNextKey = owners.length;
}

/** The elements that have ids, in the order of their bytes (7.9.6). */
function namesOf(elements: readonly Element[]): readonly (readonly [name: string, Element])[] {
  return elements
    .flatMap((element) =>
      element.id === undefined ? [] : [[asBytes(element.id), element] as const],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, element]) => [byteString(id), element]);
}

function asBytes(id: string): string {
  return Buffer.from(id, "utf8").toString("latin1");
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
