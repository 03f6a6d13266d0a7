/** Runs of Word's fields: their signs, and their results as they are in each version of a paper. */
import type { TextRun, XmlComponent } from "docx";
import { fieldEnd, fieldStart } from "./fields.ts";
import type { Span } from "./pieces.ts";
import { revisedRuns } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { type RunPart, type StyledText, setRuns } from "./styled-text.ts";

export type Words = (text: string) => readonly StyledText[];
export type Sign = (...children: readonly XmlComponent[]) => TextRun;

/** A field with its instruction and its result. */
export function fieldRuns(instruction: string, result: readonly RunPart[], sign: Sign) {
  return [...fieldStart(instruction).map((each) => sign(each)), ...result, sign(fieldEnd())];
}

/** A field that asks for something else than in the earlier version has both instructions. */
export function startRuns(
  { instruction, was }: Extract<Span["content"], { readonly kind: "fieldStart" }>,
  sign: Sign,
  { tracked }: RunContext,
): readonly RunPart[] {
  const runs = fieldStart(instruction).map((each) => sign(each));
  const [begin, asked, separate] = runs;
  if (was === undefined || !begin || !asked || !separate) return runs;
  const before = fieldStart(was)
    .slice(1, 2)
    .map((each) => sign(each));
  return [
    begin,
    ...revisedRuns(before, "deleted", tracked),
    ...revisedRuns([asked], "inserted", tracked),
    separate,
  ];
}

/** The number of a note where it is mentioned again; where notes came or went, that of each version. */
export function repeatedFigure(
  number: number,
  { revision }: Span,
  words: Words,
  { tracked }: RunContext,
): readonly RunPart[] {
  const { earlier = number, later = number } = tracked?.notes.get(number) ?? {};
  if (revision === "deleted") return words(String(earlier));
  if (revision === "inserted" || earlier === later) return words(String(later));
  return [
    ...revisedRuns(setRuns(words(String(earlier))), "deleted", tracked),
    ...revisedRuns(setRuns(words(String(later))), "inserted", tracked),
  ];
}
