/** The references on the disk, and the report beside them, which is not committed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "../support/sources.ts";
import { drawPictures } from "./draw-pictures.ts";
import { type Judged, judgePictures, type References } from "./judge-pictures.ts";
import { pictures } from "./pictures.ts";
import { reportPage } from "./report-page.ts";

/** The report as seen from the project. */
export const REPORT = "tests/pictures/report/pictures.html";

const folder = join(projectFolder, "tests", "pictures");
const ENDING = ".png";

/** Every picture of the list is drawn and judged, and the report of it written. */
export async function judgeAll(): Promise<readonly Judged[]> {
  const judged = judgePictures(pictures, await drawPictures(pictures), readReferences());
  const report = join(projectFolder, REPORT);
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, reportPage(judged));
  return judged;
}

/**
 * Writes what is new or differs and takes away what no picture asks for; a line for each of these.
 * What is the same stays as it is, to the byte. A page that cannot be drawn keeps its reference.
 */
export function renewReferences(judged: readonly Judged[], into = folder): readonly string[] {
  return judged.flatMap(({ name, state, why, picture, now }) => {
    const file = join(into, `${name}${ENDING}`);
    if (state === "same") return [];
    if (state === "unmade") return [`not drawn ${name}: ${why}`];
    if (state === "unasked") {
      rmSync(file);
      return [`taken away ${name}`];
    }
    if (!now || !picture) throw new Error(`${name} was not drawn`);
    writeFileSync(file, now);
    const told = state === "missing" ? `new ${name}` : `renewed ${name}: ${why}`;
    const size = `${name} has ${now.length} bytes of at most ${picture.largest}`;
    return now.length > picture.largest ? [told, `${size}: give it fewer colours`] : [told];
  });
}

/** Every picture that lies in a folder, whether the list asks for it or not. */
export function readReferences(from = folder): References {
  const names = readdirSync(from).filter((name) => name.endsWith(ENDING));
  return new Map(
    names.map((name) => [name.slice(0, -ENDING.length), readFileSync(join(from, name))]),
  );
}
