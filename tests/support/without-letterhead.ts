/** Themes for documents that have no letterhead: what is made by chance, and the hard documents. */
import { letterheadSlots } from "../../src/view/letterhead.ts";
import type { FurnitureLine, Theme } from "../../src/writers/theme.ts";

/**
 * The theme without what it prints around its pages from a letterhead; and without bare numbers there, which
 * would be taken for a cell's.
 */
export function withoutLetterhead(theme: Theme): Theme {
  const slot = new RegExp(`\\{(?:${letterheadSlots.join("|")})\\}`, "gu");
  const plain = (text: string) => text.replace(slot, "").replace(/^\{number\}$/u, "{page}");
  const without = ({ left, centre, right, ...line }: FurnitureLine): FurnitureLine => ({
    ...line,
    left: plain(left),
    centre: plain(centre),
    right: plain(right),
  });
  const { header, footer, firstHeader, firstFooter } = theme.furniture;
  const first = { firstHeader: without(firstHeader), firstFooter: without(firstFooter) };
  return { ...theme, furniture: { header: without(header), footer: without(footer), ...first } };
}
