/** Whether the block tags of a template fit together: each opened one closed, in the right order. */
import type { Report } from "../diagnostics/report.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

/** Far more than a paper needs, far less than would exhaust Handlebars' own stack. */
const MAX_DEPTH = 40;

interface Open {
  readonly tag: Tag;
  hasElse: boolean;
}

/** True when all blocks fit; what does not is in the report, at the tag that has to change. */
export function checkNesting(source: SourceText, tags: readonly Tag[], report: Report): boolean {
  const stack: Open[] = [];
  let sound = true;
  const tell = (tag: Tag, code: string, message: string, hint: string) => {
    sound = false;
    report.error(code, message, { place: source.placeOf(tag.start, tag.end), hint });
  };
  const tellUnclosed = ({ tag }: Open) =>
    tell(
      tag,
      "template-unclosed-block",
      `{{#${tag.name}}} is never closed`,
      `put {{/${tag.name}}} where it ends`,
    );
  for (const tag of tags) {
    if (tag.kind === "open") stack.push({ tag, hasElse: false });
    if (stack.length > MAX_DEPTH) {
      const hint = "make a partial of the inner blocks";
      tell(tag, "template-too-deep", `more than ${MAX_DEPTH} blocks lie in each other here`, hint);
      return false;
    }
    if (tag.kind === "else") readElse(tag, stack.at(-1), tell);
    if (tag.kind !== "close") continue;
    const top = stack.at(-1);
    const match = stack.findLastIndex((open) => open.tag.name === tag.name);
    if (match >= 0) {
      for (const open of stack.splice(match).slice(1)) tellUnclosed(open);
    } else if (top) {
      const message = `{{/${tag.name}}} stands where {{/${top.tag.name}}} belongs`;
      const { line } = source.placeOf(top.tag.start);
      const hint = `{{#${top.tag.name}}} was opened on line ${line}; write {{/${top.tag.name}}}`;
      tell(tag, "template-wrong-close", message, hint);
      stack.pop();
    } else {
      const hint = "delete it, or put the tag that opens the block before it";
      tell(tag, "template-stray-close", `{{/${tag.name}}} closes nothing`, hint);
    }
  }
  for (const open of stack) tellUnclosed(open);
  return sound;
}

function readElse(
  tag: Tag,
  open: Open | undefined,
  tell: (tag: Tag, code: string, message: string, hint: string) => void,
): void {
  if (!open) {
    tell(tag, "template-stray-else", "{{else}} stands outside of any block", "delete it");
  } else if (open.hasElse) {
    const message = `a second {{else}} stands in this {{#${open.tag.name}}}`;
    tell(tag, "template-second-else", message, "a block has one {{else}}; delete this one");
  } else {
    open.hasElse = tag.name === "else" || tag.name === "^";
  }
}
