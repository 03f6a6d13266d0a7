/** The words of a paragraph that differ, each stretch of them with what a bare figure is read with. */
import type { Inline } from "../nodes.ts";
import { plainText } from "./texts.ts";

/** The words with this revision, one text for each unbroken stretch of them. */
export function stretches(
  inlines: readonly Inline[],
  revision: "inserted" | "deleted",
): readonly string[] {
  const found: string[] = [];
  let before = "";
  let open = "";
  const close = () => {
    if (open.trim() !== "") found.push(withLead(before, open).trim());
    open = "";
  };
  const visit = (inline: Inline): void => {
    if (inline.revision === revision) open += plainTextAsIs(inline);
    else if ("children" in inline) inline.children.forEach(visit);
    else if (inline.revision === undefined) {
      close();
      before += plainTextAsIs(inline);
    }
  };
  inlines.forEach(visit);
  close();
  return found;
}

/** The plain text of one inline with the spaces at its ends. */
function plainTextAsIs(inline: Inline): string {
  if (inline.type === "text") return inline.value;
  return inline.type === "break" ? " " : plainText([inline]);
}

/** Letters of a figure that is no clock time and no date. */
const BARE = 4;

/** Of "14 giờ 30" the last figure says nothing by itself; two words before it do. */
const WORDS = 2;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** In letters; words of a script without spaces may be a whole clause. */
const LONGEST = 20;

function withLead(before: string, words: string): string {
  if (/\p{L}/u.test(words) || words.trim().length > BARE) return words;
  const isWithin = /\S$/u.test(before) && /^\S/u.test(words);
  const lead = before
    .trimEnd()
    .split(/\s+/u)
    .slice(-WORDS)
    .filter((word) => HAS_WORD.test(word))
    .join(" ");
  if (lead === "" || lead.length > LONGEST) return words;
  return isWithin ? `${lead}${words}` : `${lead} ${words.trimStart()}`;
}
