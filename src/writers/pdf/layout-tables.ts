/**
 * The tables GSUB and GPOS of a font as bytes: which lookups a script uses, and what covers a glyph
 * (OpenType specification, common table formats). Nothing is decoded before it is asked for; what
 * lies behind the end of a table reads as zero.
 */

/** Some steps of a font's rules, as they apply to glyphs one after the other. */
export interface Lookup {
  readonly type: number;
  /** It passes over some glyphs that are no marks. */
  readonly skips: boolean;
  /** Where its parts begin, of which the first that applies is the only one. */
  readonly parts: readonly number[];
}

export interface ScriptRules {
  /** In the order in which they apply. */
  readonly lookups: readonly Lookup[];
  /** All features of the script, also those that were not asked for. */
  readonly features: ReadonlySet<string>;
}

const SKIPS_BASES_OR_LIGATURES = 0x0002 | 0x0004;

export function u16(table: Buffer, at: number): number {
  return at + 2 <= table.length ? table.readUInt16BE(at) : 0;
}

export function i16(table: Buffer, at: number): number {
  return at + 2 <= table.length ? table.readInt16BE(at) : 0;
}

export function u32(table: Buffer, at: number): number {
  return at + 4 <= table.length ? table.readUInt32BE(at) : 0;
}

export function tagAt(table: Buffer, at: number): string {
  return table.toString("latin1", at, at + 4);
}

/**
 * What the first of these scripts that the table has says of these features, in its usual language;
 * undefined where it has none of them. `extension` is the type of lookup that only leads to others.
 */
export function rulesOf(
  table: Buffer,
  scripts: readonly string[],
  wanted: ReadonlySet<string>,
  extension: number,
): ScriptRules | undefined {
  const script = findScript(table, scripts);
  if (script === undefined) return undefined;
  const features = featuresOf(table, script);
  const numbers = [...features].flatMap(([tag, at]) => {
    if (!wanted.has(tag)) return [];
    return Array.from({ length: u16(table, at + 2) }, (_, n) => u16(table, at + 4 + 2 * n));
  });
  const list = u16(table, 8);
  const lookups = numbers
    .toSorted((one, other) => one - other)
    .flatMap((number) => {
      const at = list + u16(table, list + 2 + 2 * number);
      return readLookup(table, at, extension);
    });
  return { lookups, features: new Set(features.keys()) };
}

/** Where the table of the first of these scripts begins. */
function findScript(table: Buffer, scripts: readonly string[]): number | undefined {
  const list = u16(table, 4);
  const known = new Map<string, number>();
  for (let index = u16(table, list) - 1; index >= 0; index--) {
    const at = list + 2 + 6 * index;
    known.set(tagAt(table, at), list + u16(table, at + 4));
  }
  const found = scripts.find((each) => known.has(each));
  return found === undefined ? undefined : known.get(found);
}

/** By tag, where the features of a script's usual language begin. */
function featuresOf(table: Buffer, script: number): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const usual = u16(table, script);
  if (usual === 0) return features;
  const list = u16(table, 6);
  const count = u16(table, script + usual + 4);
  for (let index = 0; index < count; index++) {
    const at = list + 2 + 6 * u16(table, script + usual + 6 + 2 * index);
    features.set(tagAt(table, at), list + u16(table, at + 4));
  }
  return features;
}

/** Parts that lead elsewhere may be of several types. */
function readLookup(table: Buffer, at: number, extension: number): readonly Lookup[] {
  const type = u16(table, at);
  const skips = (u16(table, at + 2) & SKIPS_BASES_OR_LIGATURES) !== 0;
  const parts = Array.from(
    { length: u16(table, at + 4) },
    (_, index) => at + u16(table, at + 6 + 2 * index),
  );
  if (type !== extension) return [{ type, skips, parts }];
  const [first] = parts;
  if (first === undefined) return [];
  const led = parts.map((part) => part + u32(table, part + 4));
  return [{ type: u16(table, first + 2), skips, parts: led }];
}

/** The number of a glyph in a coverage table, -1 where it is not in it. */
export function coverageIndex(table: Buffer, at: number, glyph: number): number {
  const isList = u16(table, at) === 1;
  const width = isList ? 2 : 6;
  let low = 0;
  let high = u16(table, at + 2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = at + 4 + width * middle;
    const first = u16(table, entry);
    if (glyph < first) high = middle - 1;
    else if (glyph > (isList ? first : u16(table, entry + 2))) low = middle + 1;
    else return isList ? middle : u16(table, entry + 4) + glyph - first;
  }
  return -1;
}

/** The class of a glyph; 0 for those that no class names. */
export function classOf(table: Buffer, at: number, glyph: number): number {
  if (u16(table, at) === 1) {
    const index = glyph - u16(table, at + 2);
    return index >= 0 && index < u16(table, at + 4) ? u16(table, at + 6 + 2 * index) : 0;
  }
  let low = 0;
  let high = u16(table, at + 2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = at + 4 + 6 * middle;
    if (glyph < u16(table, entry)) high = middle - 1;
    else if (glyph > u16(table, entry + 2)) low = middle + 1;
    else return u16(table, entry + 4);
  }
  return 0;
}
