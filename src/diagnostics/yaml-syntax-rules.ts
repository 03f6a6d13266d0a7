/**
 * The YAML parser's errors in the words of a person who writes YAML by hand: which mistake an error
 * stands for. The parser's own words are matched only where one of its codes stands for several.
 */
import { say } from "./phrase.ts";
import {
  blockInBrackets,
  extraBracket,
  extraComma,
  missingComma,
  tooDeep,
  unclosedBracket,
} from "./yaml-mistakes/brackets.ts";
import { missingHyphen, textOutOfColumn } from "./yaml-mistakes/columns.ts";
import {
  badIndent,
  crowdedHyphen,
  missingColon,
  questionMark,
  secondColon,
  secondDocument,
  strangeSpace,
  tab,
  wideColon,
} from "./yaml-mistakes/lines.ts";
import type { Explanation, YamlError } from "./yaml-mistakes/mistake.ts";
import {
  afterReference,
  badEscape,
  badStart,
  crowdedComment,
  hyphenAsText,
  textAfterEnd,
  textAfterFold,
  unclosedQuote,
} from "./yaml-mistakes/texts.ts";

type Rule = readonly [code: string, words: RegExp, explain: (error: YamlError) => Explanation];

/** Mistakes that are seen in the line itself, whatever the parser makes of them. */
const lineRules: readonly ((error: YamlError) => Explanation | undefined)[] = [
  strangeSpace,
  wideColon,
  crowdedHyphen,
  questionMark,
  missingHyphen,
  textOutOfColumn,
];

const rules: readonly Rule[] = [
  ["MISSING_CHAR", /quote/u, unclosedQuote],
  ["BAD_INDENT", /quoted/u, unclosedQuote],
  ["UNEXPECTED_TOKEN", /at node end/u, textAfterEnd],
  ["BLOCK_AS_IMPLICIT_KEY", /block sequence/u, badIndent],
  ["BLOCK_AS_IMPLICIT_KEY", /./u, secondColon],
  ["TAB_AS_INDENT", /./u, tab],
  ["BAD_INDENT", /^Flow/u, unclosedBracket],
  ["MISSING_CHAR", /^Flow|^Expected flow/u, unclosedBracket],
  ["BAD_INDENT", /./u, badIndent],
  ["MISSING_CHAR", /^Sequence item/u, badIndent],
  ["BAD_SCALAR_START", /./u, badStart],
  ["BAD_ALIAS", /./u, badStart],
  ["MISSING_CHAR", /^Tags and anchors/u, afterReference],
  ["UNEXPECTED_TOKEN", /^Block scalar header|^Not a YAML token/u, textAfterFold],
  ["UNEXPECTED_TOKEN", /block-seq-ind/u, hyphenAsText],
  ["MISSING_CHAR", /^Comments must be separated/u, crowdedComment],
  ["BLOCK_IN_FLOW", /./u, blockInBrackets],
  ["BAD_DQ_ESCAPE", /./u, badEscape],
  ["MULTILINE_IMPLICIT_KEY", /./u, missingColon],
  ["MISSING_CHAR", /map values/u, missingColon],
  ["MISSING_CHAR", /Missing ,|Missing comma/u, missingComma],
  ["UNEXPECTED_TOKEN", /^Unexpected ,/u, extraComma],
  ["MULTIPLE_DOCS", /./u, secondDocument],
  ["RESOURCE_EXHAUSTION", /./u, tooDeep],
  ["UNEXPECTED_TOKEN", /flow-(seq|map)-end/u, extraBracket],
];

/** What is wrong, in plain words. */
export function explainError(error: YamlError): Explanation {
  const onLine = lineRules.map((explain) => explain(error)).find((found) => found !== undefined);
  if (onLine) return onLine;
  const rule = rules.find(([code, words]) => code === error.code && words.test(error.words));
  return (
    rule?.[2](error) ?? {
      message: say("this cannot be read as YAML: {words}", { words: error.words.toLowerCase() }),
      hint: say("compare the line with one that is like it, or put quotes around the text"),
    }
  );
}
