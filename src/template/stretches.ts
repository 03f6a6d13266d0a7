/**
 * How long a stretch of a template without an empty line may be, and how many signs it may hold that open
 * strong, emphasis or a link: to look for where each of them ends takes the square of their number.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { blankTags } from "./literal-text.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

const LONGEST = 20_000;
const MOST_SIGNS = 1000;

/** True when no stretch is too long or too dense; each that is gets reported where it begins. */
export function checkStretches(source: SourceText, tags: readonly Tag[], report: Report): boolean {
  let sound = true;
  const text = blankTags(source.text, tags);
  for (const { 0: stretch, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const signs = stretch.match(/[*_[\]`<]/gu)?.length ?? 0;
    if (stretch.length <= LONGEST && signs <= MOST_SIGNS) continue;
    sound = false;
    const message =
      signs > MOST_SIGNS
        ? say("more than {most} signs of Markdown stand here without an empty line", {
            most: MOST_SIGNS,
          })
        : say("more than {most} characters stand here without an empty line", { most: LONGEST });
    report.error("template-too-dense", message, {
      place: source.placeOf(index),
      hint: say("put empty lines between paragraphs and tables"),
    });
  }
  return sound;
}
