/** What proves that something is done: words that name a paper, in any language, and none that say there is none yet. */
import { expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const closedWith = (evidence: string) =>
  toldOf(
    changed(
      ["data/house.yaml", ["language: en", "language: en\nlanguages: [vi]"]],
      [
        `data/commitments/${LATER}.yaml`,
        ["note: Done }", `note: Done, status: closed, evidence: ${evidence} }`],
      ],
    ),
  ).map(({ code, at }) => `${code} ${at}`);

test.each([
  "unknown",
  "Unknown",
  "'-'",
  "' … '",
  "N/A",
  "'(To  be confirmed.)'",
  "{ en: pending }",
  "{ vi: Chưa có }",
  `'${"đang chờ".normalize("NFD")}'`,
])("%s proves nothing", (evidence) => {
  expect(closedWith(evidence)).toEqual(["closed-without-evidence closed"]);
});

test.each([
  "Letter 12",
  "'12'",
  "No proof-reading needed; text filed",
  "{ en: pending, vi: Công văn số 12 }",
])("%s is taken for proof", (evidence) => {
  expect(closedWith(evidence)).toEqual([]);
});
