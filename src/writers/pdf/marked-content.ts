/**
 * Ties what is drawn to the paper's structure: which stretch of a page and which active area belongs
 * to which element, and the numbers by which a reader of the file finds the way back (PDF 1.7, 14.7.4).
 */

import type { Element, ElementType } from "./elements.ts";
import type { Reference } from "./pdfmake.ts";

export interface Drawn {
  /** The operator that begins a stretch of this element on this page. */
  open(element: Element, page: Reference): string;
  /** The key of an active area of this element. */
  addArea(element: Element, page: Reference, annotation: Reference): number;
  /** By key: the elements of a page's stretches in their order, or that of an active area. */
  readonly owners: readonly (Element | readonly Element[])[];
}

export function trackDrawn(): Drawn {
  const owners: (Element | Element[])[] = [];
  const pages = new Map<Reference, Element[]>();
  const stretchesOf = (page: Reference): Element[] => {
    const known = pages.get(page);
    if (known) return known;
    const stretches: Element[] = [];
    pages.set(page, stretches);
    page.data.StructParents = owners.push(stretches) - 1;
    return stretches;
  };
  return {
    owners,
    open(element, page) {
      attach(element);
      const number = stretchesOf(page).push(element) - 1;
      element.kids.push({ page, number });
      return `/${tagOf(element)} <</MCID ${number}>> BDC`;
    },
    addArea(element, page, annotation) {
      attach(element);
      element.kids.push({ page, annotation });
      return owners.push(element) - 1;
    },
  };
}

/** Who reads marks without the tree yet tells signs and notes from the text. */
function tagOf({ type, parent }: Element): ElementType {
  for (let around = parent; around; around = around.parent) {
    if (around.type === "Lbl" || around.type === "Note") return around.type;
  }
  return type;
}

/** What stands within lines comes to its parent's kids in the order of drawing. */
function attach(element: Element): void {
  if (element.attached || !element.parent) return;
  attach(element.parent);
  element.parent.kids.push(element);
  element.attached = true;
}
