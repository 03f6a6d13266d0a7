/**
 * Each thing that a desk changes in an evening, as tracked changes that are accepted and rejected; the themes
 * take the cases by turns, the mode `all` takes each case in each theme. Microsoft's rules are asked once for
 * each case: which element stands in which is the same in all themes.
 */
import validate from "@ooxml-tools/validate";
import { describe, expect, it } from "vitest";
import { inTurn, isWhole } from "../../support/extent.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { official } from "./official.ts";
import { outlines, track } from "./track.ts";
import { paper } from "./tracked-blocks.ts";
import { cases } from "./tracked-cases.ts";
import { international } from "./write.ts";

const themes = [
  ["international", international, 0],
  ["official", official, 1],
] as const;
const names = Object.keys(cases);

describe.each(themes)("tracked changes in the theme %s", (_, theme, turn) => {
  it.each(inTurn(names, turn, themes.length))("where %s", async (name) => {
    const [before = [], after = []] = cases[name] ?? [];
    const tracked = await track(paper(...before), paper(...after), theme);
    const { accepted, later, rejected, earlier } = outlines(tracked);
    expect(accepted).toEqual(later);
    expect(rejected).toEqual(earlier);
    expect(lintDocx(tracked.bytes)).toEqual([]);
    if (!isWhole || theme === official) expect(await validate(tracked.bytes, "docx")).toEqual([]);
  });
});
