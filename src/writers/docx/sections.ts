/**
 * Word's sections: one for the whole paper, or where the pages of annexes are counted by themselves one
 * for the body and one for each annex.
 */
import type { ISectionPropertiesOptions } from "docx";
import type { Block } from "../../document/nodes.ts";
import type { Theme } from "../theme.ts";
import type { SectionFurniture } from "./furniture.ts";
import { twipsOfMillimetres } from "./units.ts";

/** The blocks of each section; a section of an annex begins with it. */
export function sectionsOf(
  blocks: readonly Block[],
  { annexes }: Theme,
): readonly (readonly Block[])[] {
  if (!annexes.ownPages) return [blocks];
  const starts = blocks.flatMap(({ type }, index) =>
    type === "annex" && index > 0 ? [index] : [],
  );
  return [0, ...starts].map((start, index) => blocks.slice(start, starts[index]));
}

/** What sections of a paper look like, by their places in it. */
export interface SectionLook {
  readonly furniture: SectionFurniture;
  readonly propertiesAt: (index: number) => ISectionPropertiesOptions;
}

/** Page and numbers of the section with this index; its first page has furniture of its own. */
export function sectionProperties({ page }: Theme, index: number): ISectionPropertiesOptions {
  return {
    titlePage: true,
    ...(index > 0 && { type: "nextPage" }),
    page: {
      ...(index > 0 && { pageNumbers: { start: 1 } }),
      size: sheet(page),
      margin: {
        top: twipsOfMillimetres(page.top),
        bottom: twipsOfMillimetres(page.bottom),
        left: twipsOfMillimetres(page.left),
        right: twipsOfMillimetres(page.right),
        header: twipsOfMillimetres(page.header),
        footer: twipsOfMillimetres(page.footer),
      },
    },
  };
}

/** docx wants a sheet that lies across upright, turns it, and tells the printer. */
function sheet({ width, height }: Theme["page"]) {
  return {
    width: twipsOfMillimetres(Math.min(width, height)),
    height: twipsOfMillimetres(Math.max(width, height)),
    ...(width > height && ({ orientation: "landscape" } as const)),
  };
}
