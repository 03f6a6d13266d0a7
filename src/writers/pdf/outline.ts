/** The bookmarks beside the pages: headings below headings, and below the annex they stand in. */
import type { OutlineItem } from "./pdfmake.ts";
import type { Bookmark } from "./renderer.ts";

interface Branch {
  readonly item: OutlineItem;
  readonly level: number;
}

/** Hangs the bookmarks below the root, in their order; each leads to the top of its heading. */
export function writeOutline(root: OutlineItem, bookmarks: readonly Bookmark[]): void {
  const open: Branch[] = [];
  for (const { title, level, page, top } of bookmarks) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const item = (open.at(-1)?.item ?? root).addItem(title);
    item.outlineData.Dest = [page, "XYZ", null, top, null];
    open.push({ item, level });
  }
  countOpen(root);
}

/** How many entries show below an open one (PDF 1.7, 12.3.3), which the library leaves out. */
function countOpen({ children, outlineData }: OutlineItem): number {
  const below = children.reduce((sum, child) => sum + 1 + countOpen(child), 0);
  if (below > 0) outlineData.Count = below;
  return below;
}
