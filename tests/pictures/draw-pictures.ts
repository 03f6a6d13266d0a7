/** The pages that pictures are kept of, drawn from the papers as they are written now. */
import { Report } from "../../src/diagnostics/report.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { type AnyContext, type ComposedPaper, composePaper } from "../../src/pipeline/paper.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { languages } from "../support/composed-papers.ts";
import { exampleHost } from "../support/example.ts";
import { memoPapers } from "../weekly/memo-papers.ts";
import { type Drawing, withPdf } from "./drawing.ts";
import { type Picture, pictures } from "./pictures.ts";

/** The page, or why there is none. */
export type Drawn = { readonly drawing: Drawing } | { readonly problem: string };

/** A page for each picture, in their order; each paper is composed once, and written once in a theme. */
export async function drawPictures(pictures: readonly Picture[]): Promise<readonly Drawn[]> {
  const pagesOf = pageDrawer();
  const drawn: Drawn[] = [];
  for (const picture of pictures) {
    try {
      drawn.push(await pagesOf(picture));
    } catch (error) {
      drawn.push({
        problem: `it cannot be drawn: ${error instanceof Error ? error.message : error}`,
      });
    }
  }
  return drawn;
}

function pageDrawer(): (picture: Picture) => Promise<Drawn> {
  const pdfs = new Map<string, Promise<Uint8Array | string>>();
  const compose = paperComposer();
  const write = async (picture: Picture): Promise<Uint8Array | string> =>
    writePdf(picture.week ? await composeMemo(picture) : compose(picture), picture.theme);
  return async (picture) => {
    const { theme, page, resolution, week } = picture;
    const key = [week ?? picture.meeting, picture.kind, picture.language, theme].join(" ");
    const known = pdfs.get(key) ?? write(picture);
    pdfs.set(key, known);
    const pdf = await known;
    if (typeof pdf === "string") return { problem: pdf };
    return withPdf(pdf, async ({ pages, draw }) =>
      page <= pages
        ? { drawing: await draw(page, resolution) }
        : { problem: `the paper has no page ${page}, only ${pages}` },
    );
  };
}

/** Composes a paper of the example at its first use. */
export function paperComposer(): (picture: Picture) => ComposedPaper | string {
  const report = new Report();
  // Those on request too.
  const kinds = [...new Set(pictures.flatMap(({ week, kind }) => (week ? [] : [kind])))];
  const house = loadHouse(exampleHost(), { languages, kinds }, report);
  const composed = new Map<string, ComposedPaper | string>();
  return ({ meeting, kind, language }) => {
    const key = [meeting, kind, language].join(" ");
    const known = composed.get(key);
    if (known !== undefined) return known;
    if (!house) return "the example does not load: chancery check says why";
    const entry = house.record.meetings.get(meeting);
    const papers = entry ? papersOf(house, entry, { languages }, report) : [];
    const paper = papers.find(
      (each) => each.kind.name === kind && each.context.locale.tag === language,
    );
    const made = (paper && composePaper(paper)) ?? `the example gives no ${kind} in ${language}`;
    composed.set(key, made);
    return made;
  };
}

async function composeMemo({ week = "", kind, language, theme }: Picture) {
  const papers = await memoPapers(week, theme);
  const paper = papers.find(
    (each) => each.kind.name === kind && each.context.locale.tag === language,
  );
  return paper ?? `the week ${week} gives no ${kind} in ${language}`;
}

/** The PDF of a paper in a theme, or why there is none. */
export async function writePdf(
  paper: ComposedPaper<AnyContext> | string,
  theme: string,
): Promise<Uint8Array | string> {
  if (typeof paper === "string") return paper;
  const report = new Report();
  const loaded = loadTheme(paper.house.host, theme, report);
  if (!loaded) return `the theme ${theme} cannot be read`;
  const [file] = await writePaper({ ...paper, theme: loaded }, ["pdf"]);
  return file?.bytes ?? "the paper cannot be written";
}
