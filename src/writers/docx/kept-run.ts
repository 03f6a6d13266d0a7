/** Runs that say the same in all papers, such as the number of a page, made once for all of them. */
import { type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { frameOf } from "./frames.ts";
import { RunsPlace } from "./places.ts";
import { written } from "./write-xml.ts";

/** A run among those that are written by themselves. */
export function keptRun(options: IRunOptions): ParagraphChild {
  const { open } = frameOf(`kept ${JSON.stringify(options)}`, () => new TextRun(options));
  return new RunsPlace(written(open));
}
