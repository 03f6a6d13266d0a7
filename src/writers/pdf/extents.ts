/** Heights of parts of a paper with the notes that begin there, and how they add up. */

/** Points of height, and the ids of the notes that begin with it. */
export interface Extent {
  readonly height: number;
  readonly notes: readonly string[];
}

/** What an empty page holds, in points. */
export interface EmptyPage {
  readonly room: number;
  /** The least that these notes take of its foot. */
  readonly claim: (notes: readonly string[]) => number;
}

export const NOTHING: Extent = { height: 0, notes: [] };

/** Whether it fits on an empty page. */
export function fitsPage({ height, notes }: Extent, { room, claim }: EmptyPage): boolean {
  return height + claim(notes) <= room;
}

/** What the page holds besides these. */
export function without(extents: readonly Extent[], { room, claim }: EmptyPage): EmptyPage {
  const { height, notes } = sumExtents(extents);
  return { room: room - height, claim: (more) => claim([...notes, ...more]) };
}

export function taller({ height, notes }: Extent, more: number): Extent {
  return { height: height + more, notes };
}

export function sumExtents(extents: readonly Extent[]): Extent {
  return join(extents, (sum, height) => sum + height);
}

/** Of what stands side by side. */
export function besides(extents: readonly Extent[]): Extent {
  return join(extents, Math.max);
}

function join(extents: readonly Extent[], add: (sum: number, height: number) => number): Extent {
  if (extents.length === 0) return NOTHING;
  let height = 0;
  let notes: readonly string[] = NOTHING.notes;
  for (const each of extents) {
    height = add(height, each.height);
    if (each.notes.length > 0) notes = [...notes, ...each.notes];
  }
  return { height, notes };
}
