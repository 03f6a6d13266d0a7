/**
 * Words with what they look like, and the runs that Word holds them in: neighbours of one look share a
 * run, as if they had been typed in one go. Which look words have is settled before.
 */
import {
  type IContext,
  type IRunOptions,
  type IXmlableObject,
  type ParagraphChild,
  TextRun,
} from "docx";
import { ComplexScriptRun } from "./complex-script-run.ts";
import { framed, frameOf } from "./frames.ts";
import { laoLanguage, latinLanguage } from "./languages.ts";
import type { Span } from "./pieces.ts";
import { isOwn, writeText, written } from "./write-xml.ts";

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
  return isLao
    ? new WordsRun(text, { ...look, ...laoOptions }, ComplexScriptRun)
    : new WordsRun(text, { ...look, ...languageOptions(language) }, TextRun);
}

/** Most of what a paper consists of, so what stands around words is made once for all that look alike. */
class WordsRun extends TextRun {
  readonly #text: string;
  readonly #look: IRunOptions;
  readonly #Run: typeof TextRun;

  constructor(text: string, look: IRunOptions, Run: typeof TextRun) {
    super({});
    this.#text = text;
    this.#look = look;
    this.#Run = Run;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const make = (text: string) => new this.#Run({ ...this.#look, text });
    if (!isOwn(context)) return make(this.#text).prepForXml(context);
    const key = `run ${this.#Run === TextRun} ${JSON.stringify(this.#look)}`;
    return written(framed(frameOf(key, make), writeText(this.#text)));
  }
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
