/**
 * The room on the pages while a paper is laid out: what is left of a page above its notes, what an
 * empty one holds, and when to begin the next. What stands where on a page is for `layout.ts`.
 */
import { type EmptyPage, type Extent, fitsPage } from "./extents.ts";
import { type FootNotes, footNotes } from "./foot-notes.ts";
import { footSpaces } from "./note-lines.ts";
import type { RestOfPage } from "./page-writer.ts";
import { LayoutBuilder } from "./pdfmake.ts";

/** Rounding, in points. */
const SLIGHT = 0.01;

export class PageLayout extends LayoutBuilder {
  protected notes: FootNotes = footNotes(new Map(), footSpaces(0, 0));
  /** The notes of the row of a table that is being laid out, which take their room below all of it. */
  protected held: string[] | undefined;

  /**
   * The lowest place of a page down to which text must stay on it, and the notes that begin with that
   * text; a note that goes on elsewhere leaves them their room.
   */
  protected kept: {
    readonly page: number;
    readonly bottom: number;
    readonly notes: readonly string[];
  } = { page: 0, bottom: 0, notes: [] };

  /** Lets notes begin at the foot of this page, or keeps them for the end of the row. */
  protected placeNotes(notes: readonly string[]): void {
    if (notes.length === 0) return;
    if (this.held) {
      this.held.push(...notes);
      return;
    }
    const { page, y } = this.writer.context();
    const { kept } = this;
    const others = kept.notes.filter((note) => !notes.includes(note));
    this.kept = { ...kept, notes: others };
    const claim = this.notes.claim(others, page, notes.length);
    // What stays on the page has reckoned with the space at its end already, a cell has not.
    const isKept = kept.page === page && kept.bottom > y;
    const left = isKept ? this.#below(kept.bottom) : this.left();
    this.notes.place(notes, page, Math.max(0, left - claim));
  }

  /** Moves on when this does not fit here and does on an empty page. */
  protected makeRoom(extent: Extent): void {
    const fits = (): boolean => this.needed(extent) <= this.left();
    if (!fits() && !this.#isPromised() && !this.atHead() && fitsPage(extent, this.emptyPage())) {
      this.writer.moveToNextPage();
    }
    const { page, y } = this.writer.context();
    const bottom = y + extent.height;
    const isInner = this.kept.page === page && this.kept.bottom >= bottom;
    if (!isInner && fits()) this.kept = { page, bottom, notes: extent.notes };
  }

  /** What this takes of the page, its notes included. */
  protected needed({ height, notes }: Extent): number {
    return notes.length === 0 ? height : height + this.claim(notes);
  }

  protected claim(notes: readonly string[]): number {
    return this.notes.claim(notes, this.writer.context().page);
  }

  protected restOfPage(atHead: boolean): RestOfPage {
    const claim = this.held ? () => 0 : (notes: readonly string[]) => this.claim(notes);
    return { height: this.left(), atHead, claim };
  }

  /** Whether what comes next was found to fit here together with what stands before it. */
  #isPromised(): boolean {
    const { page, y } = this.writer.context();
    return this.kept.page === page && y < this.kept.bottom - SLIGHT;
  }

  /** From a place of this page to its notes. */
  #below(y: number): number {
    const { page } = this.writer.context();
    return this.pageSize.height - this.pageMargins.bottom - y - this.notes.heightOn(page);
  }

  /** Where pdfmake collects a table's head, there is no page and so no end of room. */
  protected left(): number {
    const { availableHeight, page } = this.writer.context();
    if (Number.isNaN(availableHeight)) return Number.POSITIVE_INFINITY;
    return Math.max(0, availableHeight - this.notes.heightOn(page));
  }

  protected atHead(): boolean {
    const { snapshots, y, pageMargins } = this.writer.context();
    return snapshots.length === 0 && y <= pageMargins.top + 0.01;
  }

  protected emptyPage(): EmptyPage {
    return { room: this.room(), claim: (notes) => this.notes.claimOfEmpty(notes) };
  }

  /** What an empty page holds below the table heads that it begins with. */
  protected room(): number {
    const heads = this.writer.repeatables.reduce((sum, { height }) => sum + height, 0);
    const { top, bottom } = this.pageMargins;
    return this.pageSize.height - top - bottom - heads;
  }
}
