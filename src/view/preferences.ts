/**
 * What the minister prefers, as far as it changes what papers say. How large they are set and on how many
 * pages they must fit is the pipeline's matter.
 */
import type { BackedText } from "../record/issue.ts";
import type { PaperContext, ViewContext } from "./context.ts";
import type { View } from "./schema.ts";

export function preferencesOf({ record }: PaperContext): View["preferences"] {
  return { onePage: record.house.preferences.briefing_pages === 1 };
}

/** The words of courtesy that papers print: none where the minister wants none written. */
export function courtesiesIn({ meeting, record }: ViewContext): readonly BackedText[] {
  return record.house.preferences.courtesies === "none" ? [] : meeting.courtesies;
}
