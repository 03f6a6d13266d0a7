/**
 * Each thing that a desk changes in an evening, as tracked changes that are accepted and rejected. Microsoft's
 * rules are asked in one theme: which element stands in which is the same in all.
 */
import validate from "@ooxml-tools/validate";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../support/open-docx.ts";
import { official } from "./official.ts";
import { outlines, track } from "./track.ts";
import { paper } from "./tracked-blocks.ts";
import { cases } from "./tracked-cases.ts";
import { international } from "./write.ts";

const themes = { international, official };

describe.each(Object.entries(themes))("tracked changes in the theme %s", (_, theme) => {
  it.each(Object.keys(cases))("where %s", async (name) => {
    const [before = [], after = []] = cases[name] ?? [];
    const tracked = await track(paper(...before), paper(...after), theme);
    const { accepted, later, rejected, earlier } = outlines(tracked);
    expect(accepted).toEqual(later);
    expect(rejected).toEqual(earlier);
    expect(lintDocx(tracked.bytes)).toEqual([]);
    if (theme === official) expect(await validate(tracked.bytes, "docx")).toEqual([]);
  });
});
