/**
 * Every page in the list looks as it did when its reference was made. All is drawn at the beginning and
 * the report of it written, so that it shows the pages that pass as well.
 */
import { basename } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/sources.ts";
import { pictures } from "./pictures.ts";
import { judgeAll, REPORT } from "./reference-folder.ts";

const judged = await judgeAll();

test.each(judged)("$name looks as its reference picture", ({ name, state, why }) => {
  const advice = `see ${REPORT} in a browser; if it is meant, npm run pictures`;
  expect(state === "same" ? "" : `${name} ${state}: ${why}; ${advice}`).toBe("");
});

test("every kind of paper and every theme has a picture, and no two have one name", () => {
  const namesIn = (folder: string, ending: string) =>
    listFiles(folder)
      .filter((path) => path === `${folder}/${basename(path)}` && path.endsWith(ending))
      .map((path) => basename(path, ending));
  const kinds = namesIn("templates", ".md.hbs");
  const themes = namesIn("templates/themes", ".yaml");
  const lacking = [
    ...kinds.filter((kind) => !pictures.some((picture) => picture.kind === kind)),
    ...themes.filter((theme) => !pictures.some((picture) => picture.theme === theme)),
  ];
  expect(lacking).toEqual([]);
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
});

test("the pictures are few and small", () => {
  const large = judged.flatMap(({ name, picture, reference }) => {
    const bytes = reference?.length ?? 0;
    return picture && bytes > picture.largest ? [`${name}: ${bytes} bytes`] : [];
  });
  expect(large, "give these fewer colours in the list").toEqual([]);
  expect(pictures.length).toBeLessThanOrEqual(22);
});
