/**
 * The texts of a document with what each letter was made from: the words of a template, or stretches
 * of a value, of a label or of the furniture.
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { fillMarked } from "./marked-locale.ts";
import { type Mark, type Piece, unmark } from "./marks.ts";
import { type Site, siteInView, textAt } from "./sites.ts";
import type { Versions } from "./versions.ts";

/** A stretch of a printed value; `at` is where it begins in the whole value. */
export interface Stretch extends Piece {
  readonly at: number;
  /** Absent for the words of a label that a template names. */
  readonly site?: Site;
}

/** The whole value that an origin speaks of, in stretches; undefined for words of a template. */
export function stretchesOf(
  origin: Origin | undefined,
  pattern: (key: string) => string | undefined,
  versions: Versions,
): readonly Stretch[] | undefined {
  if (origin?.label) return stretchesOfLabel(origin.label, pattern, versions);
  if (origin?.path === undefined || !versions.now) return undefined;
  return stretchesAt(siteInView(origin.path, versions.now), versions);
}

/** The value that stands at a site, in stretches. */
export function stretchesAt(site: Site, { now, marks }: Versions): readonly Stretch[] | undefined {
  const text = now && textAt(now, site);
  return text === undefined ? undefined : place(marks.read(text), () => site);
}

function stretchesOfLabel(
  { key, slots }: NonNullable<Origin["label"]>,
  pattern: (key: string) => string | undefined,
  { now, marks }: Versions,
): readonly Stretch[] | undefined {
  const found = pattern(key);
  if (found === undefined) return undefined;
  const sites = new Map<string, Site>();
  const texts = Object.entries(slots).map(([name, { text, path }]) => {
    const site = path === undefined || !now ? undefined : siteInView(path, now);
    const marked = now && site && textAt(now, site);
    if (!site || marked === undefined || unmark(marked) !== text) return [name, text] as const;
    sites.set(name, site);
    return [name, marks.wrap({ type: "slot", key, name }, marked)] as const;
  });
  const pieces = marks.read(fillMarked(found, key, Object.fromEntries(texts), marks));
  return place(
    pieces.map((piece) => ({ ...piece, marks: withoutSlot(piece.marks, key, sites) })),
    (piece) => {
      const [, outer] = piece.marks;
      return outer?.type === "slot" && outer.key === key ? sites.get(outer.name) : undefined;
    },
    pieces,
  );
}

/** The slot of a template's label only leads to the value in it, which has its own marks. */
function withoutSlot(marks: readonly Mark[], key: string, sites: ReadonlyMap<string, Site>) {
  const [, outer] = marks;
  const leads = outer?.type === "slot" && outer.key === key && sites.has(outer.name);
  return leads ? marks.slice(2) : marks;
}

function place(
  pieces: readonly Piece[],
  siteOf: (piece: Piece) => Site | undefined,
  marked = pieces,
): readonly Stretch[] {
  let at = 0;
  return pieces.map((piece, index) => {
    const site = siteOf(marked[index] ?? piece);
    const stretch = { ...piece, at, ...(site && { site }) };
    at += piece.text.length;
    return stretch;
  });
}
