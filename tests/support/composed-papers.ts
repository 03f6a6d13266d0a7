/** Every paper of the example in every language, through the real pipeline up to its document. */
import { Report } from "../../src/diagnostics/report.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import {
  type ComposedPaper,
  composePaper,
  nameOfPaper,
  papersOf,
  writePaper,
} from "../../src/pipeline/paper.ts";
import { exampleHost, must } from "./example.ts";

export interface NamedPaper {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly name: string;
  readonly composed: ComposedPaper;
}

export const languages = ["en", "vi", "lo"];

/** The papers of all meetings in English, Vietnamese and Lao. */
export function composePapers(): readonly NamedPaper[] {
  const report = new Report();
  const options = { languages };
  const house = must(loadHouse(exampleHost(), options, report), "the example does not load");
  const papers = [...house.record.meetings.values()].flatMap((meeting) =>
    papersOf(house, meeting, options, report),
  );
  return papers.map((paper) => {
    const name = nameOfPaper(paper);
    return { name, composed: must(composePaper(paper), `${name} is not composed`) };
  });
}

/** The file of a paper in this format. */
export async function writeFormat(composed: ComposedPaper, format: string): Promise<Uint8Array> {
  const [file] = await writePaper(composed, [format]);
  return must(file, `${format} is not written`).bytes;
}
