/**
 * The elements of a tree of XML by their names. The parser's own search keeps a list that goes along with
 * every change of the tree, which takes long where thousands are asked for and nothing changes.
 */
import type { Element, Node } from "@xmldom/xmldom";

/** Those below `root` with this name, or all of them for `*`, in the order of the file. */
export function elementsIn(root: Node, name: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) continue;
      if (name === "*" || child.nodeName === name) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
