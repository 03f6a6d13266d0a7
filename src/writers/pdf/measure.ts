/**
 * pdfmake's measuring pass, with our typesetter for text and with list markers as text: a sign of
 * the theme or a number, hung before the item.
 */
import type {
  Content,
  FigureBlock,
  Leaf,
  ListBlock,
  ListEntry,
  RuleBlock,
  Run,
} from "./content.ts";
import type { SetFigure } from "./figures.ts";
import { DocMeasure } from "./pdfmake.ts";
import type { Typesetter } from "./typesetter.ts";

/** Between a long number and the text after it, in points. */
const MARKER_GAP = 4;

export class Measure extends DocMeasure {
  readonly #typeset: Typesetter;
  readonly #setFigure: SetFigure | undefined;

  constructor(typeset: Typesetter, setFigure?: SetFigure) {
    super(null, {}, {}, null, {});
    this.#typeset = typeset;
    this.#setFigure = setFigure;
  }

  /** Without pdfmake's styles, which no node of ours has; it looks for them at each one. */
  override measureNode(node: Content): Content {
    const { margin } = node;
    node._margin = margin ?? null;
    if ("text" in node) this.measureLeaf(node);
    else if ("stack" in node) this.measureVerticalContainer(node);
    else if ("ul" in node) this.measureUnorderedList(node);
    else if ("table" in node) this.measureTable(node);
    else this.measureCanvas(node);
    if (!margin) return node;
    const beside = margin[0] + margin[2];
    node._minWidth = (node._minWidth ?? 0) + beside;
    node._maxWidth = (node._maxWidth ?? 0) + beside;
    return node;
  }

  override measureCanvas(node: RuleBlock | FigureBlock): object {
    if ("figure" in node && this.#setFigure) node._setFigure = this.#setFigure;
    return super.measureCanvas(node);
  }

  override measureLeaf(node: Leaf): Leaf {
    const { inlines, minWidth, maxWidth } = this.#typeset(node);
    node._inlines = inlines;
    node._minWidth = minWidth;
    node._maxWidth = maxWidth;
    return node;
  }

  override measureUnorderedList(node: ListBlock): ListBlock {
    let width = node.indent;
    let least = 0;
    let most = 0;
    for (const item of node.ul) {
      this.measureNode(item);
      const run: Run = {
        text: item.marker,
        characters: [],
        ...(item.target !== undefined && { target: item.target }),
        ...(item._sign && { _element: item._sign }),
      };
      const marker = this.#typeset({ text: [run], paragraph: node.paragraph, alignment: "left" });
      item._marker = marker.inlines;
      if (node.runIn) {
        const first = firstLeaf(item);
        if (first) first.firstLine = node.indent + marker.maxWidth + MARKER_GAP;
      }
      width = Math.max(width, marker.maxWidth + MARKER_GAP);
      least = Math.max(least, item._minWidth ?? 0);
      most = Math.max(most, item._maxWidth ?? 0);
    }
    node._gapSize = { width: node.runIn ? 0 : width };
    node._minWidth = width + least;
    node._maxWidth = width + most;
    return node;
  }
}

/** The paragraph whose first line stands beside the sign. */
function firstLeaf(item: ListEntry): Leaf | undefined {
  const [first] = item.stack;
  return first && "text" in first ? first : undefined;
}
