/**
 * The real papers, before and after the changes of an evening, as tracked changes accepted and rejected: each in
 * one of the themes, in the mode `all` in both.
 */
import validate from "@ooxml-tools/validate";
import { describe, expect, it } from "vitest";
import { editDocument } from "../../support/edit-document.ts";
import { inTurn } from "../../support/extent.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { wholeDocument } from "../../support/whole-document.ts";
import { official } from "./official.ts";
import { outlines, track } from "./track.ts";
import { evening } from "./tracked-evening.ts";
import { international } from "./write.ts";

const themes = [
  ["international", international, 0],
  ["official", official, 1],
] as const;
const pairs = evening().map(({ name, before, after }) => [name, before, after] as const);

describe.each(themes)("in the theme %s", (_, theme, turn) => {
  it.each(inTurn(pairs, turn, themes.length))(
    "%s is the later paper accepted, the earlier rejected",
    async (_name, old, young) => {
      const tracked = await track(old, young, theme);
      const { accepted, later, rejected, earlier } = outlines(tracked);
      expect(accepted).toEqual(later);
      expect(rejected).toEqual(earlier);
      expect(lintDocx(tracked.bytes)).toEqual([]);
      expect(await validate(tracked.bytes, "docx")).toEqual([]);
    },
  );
});

it.each(pairs)("%s with words, items and rows changed all over", async (_name, old) => {
  const edits = Array.from({ length: 12 }, (_, at) => [at * 83, at * 47, at * 29] as const);
  const tracked = await track(old, wholeDocument(editDocument(old, edits)));
  const { accepted, later, rejected, earlier } = outlines(tracked);
  expect(accepted).toEqual(later);
  expect(rejected).toEqual(earlier);
  expect(lintDocx(tracked.bytes)).toEqual([]);
});
