/** Whether the block tags of a template fit together: each opened one closed, in the right order. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean, write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";
import { BLOCKS } from "./remedies.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

/** Far more than a paper needs, far less than would exhaust Handlebars' own stack. */
const MAX_DEPTH = 40;

const ELSE = "{{else}}";
const ELSE_SLIP = /^(?:els|esle|eles|lese|elese|ellse|elsse|elsee|elseif|otherwise)$/iu;

interface Open {
  readonly tag: Tag;
  hasElse: boolean;
}

/** True when all blocks fit; what does not is in the report, at the tag that has to change. */
export function checkNesting(source: SourceText, tags: readonly Tag[], report: Report): boolean {
  const stack: Open[] = [];
  let sound = true;
  const tell = (tag: Tag, code: string, message: Phrase, hint: Phrase) => {
    sound = false;
    report.error(code, message, { place: source.placeOf(tag.start, tag.end), hint });
  };
  const tellUnclosed = ({ tag }: Open) =>
    tell(
      tag,
      "template-unclosed-block",
      say("{open} is never closed", { open: opening(tag) }),
      say("put {close} where it ends", { close: closing(tag) }),
    );
  for (const tag of tags) {
    if (tag.kind === "open") stack.push({ tag, hasElse: false });
    if (stack.length > MAX_DEPTH) {
      const message = say("more than {most} blocks lie in each other here", { most: MAX_DEPTH });
      tell(tag, "template-too-deep", message, say("make a piece of the inner blocks"));
      return false;
    }
    const meant = stack.length > 0 ? elseMeantBy(tag) : undefined;
    if (meant !== undefined) {
      const message = say("{tag} means nothing", { tag: source.text.slice(tag.start, tag.end) });
      tell(tag, "template-unknown-block", message, write(meant));
    }
    if (tag.kind === "else") readElse(tag, stack.at(-1), tell);
    if (tag.kind !== "close") continue;
    const top = stack.at(-1);
    const match = stack.findLastIndex((open) => open.tag.name === tag.name);
    if (match >= 0) {
      for (const open of stack.splice(match).slice(1)) tellUnclosed(open);
    } else if (top && closest(top.tag.name, BLOCKS) === tag.name) {
      const message = say('there is no block "#{name}"', { name: top.tag.name });
      tell(top.tag, "template-unknown-block", message, didYouMean(tag.name));
      stack.pop();
    } else if (top) {
      const [found, close] = [closing(tag), closing(top.tag)];
      const message = say("{found} stands where {close} belongs", { found, close });
      const { line } = source.placeOf(top.tag.start);
      const slots = { open: opening(top.tag), line, close };
      const hint = say("{open} was opened on line {line}; write {close}", slots);
      tell(tag, "template-wrong-close", message, hint);
      stack.pop();
    } else {
      const hint = deleteOrOpen();
      tell(
        tag,
        "template-stray-close",
        say("{close} closes nothing", { close: closing(tag) }),
        hint,
      );
    }
  }
  for (const open of stack) tellUnclosed(open);
  return sound;
}

/** How `{{esle}}` and `{{elseif x}}` are written. */
function elseMeantBy({ kind, name }: Tag): string | undefined {
  if (kind !== "print") return undefined;
  const [, test] = /^(?:else?if|else-if|elif)(?:\s+(.*))?$/su.exec(name) ?? [];
  if (test !== undefined) return `{{else if ${test}}}`;
  return ELSE_SLIP.test(name) ? ELSE : undefined;
}

function deleteOrOpen(): Phrase {
  return say("delete it, or put the tag that opens the block before it");
}

function opening({ name }: Tag): string {
  return `{{#${name}}}`;
}

function closing({ name }: Tag): string {
  return `{{/${name}}}`;
}

function readElse(
  tag: Tag,
  open: Open | undefined,
  tell: (tag: Tag, code: string, message: Phrase, hint: Phrase) => void,
): void {
  if (!open) {
    const message = say("{else} stands outside of any block", { else: ELSE });
    tell(tag, "template-stray-else", message, deleteOrOpen());
  } else if (open.hasElse) {
    const slots = { else: ELSE, open: opening(open.tag) };
    const message = say("a second {else} stands in this {open}", slots);
    const hint = say("a block has one {else}; delete this one", { else: ELSE });
    tell(tag, "template-second-else", message, hint);
  } else {
    open.hasElse = tag.name === "else" || tag.name === "^";
  }
}
