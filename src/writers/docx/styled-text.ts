/**
 * Words with what they look like, and the runs that Word holds them in: neighbours of one look share a
 * run, as if they had been typed in one go. Which look words have is settled before.
 */
import { type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { ComplexScriptRun } from "./complex-script-run.ts";
import { laoLanguage, latinLanguage } from "./languages.ts";
import type { Span } from "./pieces.ts";

/** Words of one look and one script. */
export interface StyledText extends Pick<Span, "marks"> {
  readonly text: string;
  /** The id of their character style. */
  readonly style: string | undefined;
  /** What their marks ask for besides. */
  readonly options: IRunOptions;
  readonly isLao: boolean;
  readonly language: string | undefined;
}

/** Words, or what already is a run or holds some. */
export type RunPart = ParagraphChild | StyledText;

/** The parts in their order. */
export function setRuns(parts: readonly RunPart[]): readonly ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let words: StyledText | undefined;
  const finish = (): void => {
    if (words) runs.push(runOf(words));
    words = undefined;
  };
  for (const part of parts) {
    if (!("isLao" in part)) {
      finish();
      runs.push(part);
    } else if (words && looksLike(words, part)) {
      words = { ...words, text: words.text + part.text };
    } else {
      finish();
      words = part;
    }
  }
  finish();
  return runs;
}

/** In one paragraph, the same marks ask for the same. */
function looksLike(one: StyledText, other: StyledText): boolean {
  return (
    one.style === other.style &&
    one.isLao === other.isLao &&
    one.language === other.language &&
    (one.marks === other.marks ||
      (one.marks.length === other.marks.length &&
        one.marks.every((mark, index) => mark === other.marks[index])))
  );
}

function runOf({ text, style, options, isLao, language }: StyledText): TextRun {
  const look = { ...(style !== undefined && { style }), ...options };
  if (isLao) return new ComplexScriptRun({ ...look, ...laoOptions, text });
  return new TextRun({ ...look, ...languageOptions(language), text });
}

/**
 * Word takes the complex-script half of a run's properties only where the run says so, and other
 * programs go by the letters; the styles name the face in all four places, which is right under both
 * readings. Only what the letters are is said here.
 */
const laoOptions: IRunOptions = {
  font: { hint: "cs" },
  language: { bidirectional: laoLanguage },
};

function languageOptions(language: string | undefined): IRunOptions {
  return language === undefined ? {} : { language: { value: latinLanguage(language) } };
}
