/**
 * What stands at the head and the foot of each kind of page of a DOCX: for each section its first page and
 * its others, with what a section that says nothing takes from the one before (ISO 29500-1, 17.10).
 */
import {
  attribute,
  childrenOf,
  elementsOf,
  parse,
  readDocx,
  wordsOf,
} from "../writers/docx/read-docx.ts";

export interface PageEdges {
  readonly head: string;
  readonly foot: string;
}

export function docxPageEdges(bytes: Uint8Array): readonly PageEdges[] {
  const { parts, stories, body } = readDocx(bytes);
  const relationships = parse(parts.get("word/_rels/document.xml.rels") ?? "<none/>");
  const targets = new Map(
    childrenOf(relationships).map((each) => [attribute(each, "Id"), attribute(each, "Target")]),
  );
  const current = new Map<string, string>();
  return elementsOf(body, "w:sectPr").flatMap((section) => {
    for (const reference of childrenOf(section)) {
      const story = stories.get(`word/${targets.get(attribute(reference, "r:id"))}`);
      if (story) {
        const kind = `${reference.nodeName} ${attribute(reference, "w:type")}`;
        current.set(kind, elementsOf(story, "w:p").map(wordsOf).join("\n"));
      }
    }
    return ["first", "default"].map((type) => ({
      head: current.get(`w:headerReference ${type}`) ?? "",
      foot: current.get(`w:footerReference ${type}`) ?? "",
    }));
  });
}
