/**
 * Mends what the library that shapes for us reads wrongly: of the glyphs before a place, fonts list
 * the nearest first (OpenType specification, chained contexts), and it compares them the other way
 * round. Lao faces tell by two glyphs before a tone where that tone stands.
 */

/** The rules of a font's tables GSUB and GPOS that look at neighbours, as the library parsed them. */
export interface ContextRules {
  readonly lookupList: { readonly length: number; get(index: number): Lookup };
}

interface Lookup {
  readonly subTables: readonly SubTable[];
}

/** One of three forms, or a pointer to one. */
interface SubTable {
  readonly extension?: SubTable;
  readonly chainRuleSets?: readonly RuleSet[];
  readonly chainClassSet?: readonly RuleSet[];
  readonly backtrackCoverage?: object[];
}

type RuleSet = readonly { readonly backtrack: number[] }[] | null;

/** Turns what stands before each place round; once for a font. */
export function mendContextRules(rules: ContextRules): void {
  const { lookupList } = rules;
  for (let index = 0; index < lookupList.length; index++) {
    for (const given of lookupList.get(index).subTables) {
      const { chainRuleSets, chainClassSet, backtrackCoverage } = given.extension ?? given;
      backtrackCoverage?.reverse();
      for (const set of [...(chainRuleSets ?? []), ...(chainClassSet ?? [])]) {
        for (const { backtrack } of set ?? []) backtrack.reverse();
      }
    }
  }
}
