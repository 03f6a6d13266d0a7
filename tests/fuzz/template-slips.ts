/** Slips in templates, by their grammar: tags, paths, helpers, pieces, and the Markdown between them. */
import { awkwardText, signs, spoilt } from "./awkward.ts";
import type { Dice } from "./dice.ts";

type Slip = (text: string, dice: Dice) => string;

const TAG = /\{\{[^{}]*\}\}/gu;

const TAGS = [
  "{{x}}",
  "{{{meeting.title}}}",
  "{{&meeting.title}}",
  "{{meeting}}",
  "{{issues}}",
  "{{this}}",
  "{{../meeting.title}}",
  "{{@root.meeting.title}}",
  "{{@index}}",
  "{{constructor}}",
  "{{meeting.constructor}}",
  "{{meeting.__proto__}}",
  "{{__proto__.polluted}}",
  "{{meeting.[title]}}",
  "{{meeting.[__proto__].x}}",
  "{{#if meeting.title}}",
  "{{#if}}",
  "{{/if}}",
  "{{else}}",
  "{{else if meeting.title}}",
  "{{^}}",
  "{{#each issues}}",
  "{{#each issues as |a b|}}",
  "{{#each meeting}}",
  "{{/each}}",
  "{{#with meeting}}",
  "{{/with}}",
  "{{#unless x}}",
  "{{> entry}}",
  "{{> short-note}}",
  "{{> nowhere}}",
  "{{> (lookup . 'x')}}",
  "{{> entry of=meeting}}",
  "{{> @partial-block}}",
  "{{#> entry}}x{{/entry}}",
  '{{#*inline "entry"}}{{> entry}}{{/inline}}',
  "{{*decorator}}",
  "{{{{raw}}}}{{x}}{{{{/raw}}}}",
  '{{label "nowhere"}}',
  '{{label "none" x="y"}}',
  "{{label meeting.title}}",
  "{{label (label 'none')}}",
  "{{cite meeting}}",
  "{{cite meeting.dateCite 1}}",
  '{{page "nowhere"}}',
  '{{page "participants"}}',
  "{{lookup meeting 'title'}}",
  "{{log meeting}}",
  "{{helperMissing}}",
  "{{blockHelperMissing x}}",
  "{{toString}}",
  "{{!-- x",
  "{{! x }}",
  "{{~meeting.title~}}",
  "\\{{x}}",
  "{{1}}",
  "{{'x'}}",
  "{{true}}",
  "{{undefined}}",
  "{{null}}",
  "{{",
  "}}",
];

const MARKDOWN = [
  ":::card{tone=notice}\n",
  ":::\n",
  "::::keep\n",
  ":::columns\n",
  "::pagebreak\n",
  "::contents\n",
  "::contents{of=x}\n",
  "::annex[x]{#participants}\n",
  "::annex[]{}\n",
  "::signature\n",
  "::form{name=signature}\n",
  "::form{name=addressees}\n",
  "::form{name=basis}\n",
  "::form{name=minutes}\n",
  "::form{name=head}\n",
  "::form{name=x}\n",
  "::form\n",
  "::form[x]{name=basis .y #z}\n",
  ":::form{name=basis}\nx\n:::\n",
  ":::keep\n::form{name=signature}\n:::\n",
  "- ::form{name=basis}\n",
  "::notes\n",
  ':::table{widths="1,1"}\n',
  ':::table{widths="1e9,-1,x"}\n',
  ":::chart[x]\n| a |\n|---|\n| b |\n:::\n",
  ":::timeline[x]\n| | | |\n|---|---|---|\n| 2025-13-45 | x | y |\n:::\n",
  "|---|---|---|\n",
  "| a | b | c |\n",
  "# x\n",
  "#### x\n",
  "## \n",
  "- - - x\n",
  "    code\n",
  "```\n",
  "---\n",
  "<b>x</b>\n",
  "![a](b)\n",
  "[a](#nowhere)\n",
  "[a](http://x y)\n",
  "[^1]\n",
  "&#0;",
  "&#x202e;",
  "&nbsp;",
  "\\\n",
  "  \n",
];

function put(pieces: readonly string[]): Slip {
  return (text, dice) => {
    const lines = text.split("\n");
    const at = dice.whole(0, lines.length);
    return [...lines.slice(0, at), dice.pick(pieces).trimEnd(), ...lines.slice(at)].join("\n");
  };
}

/** Every sort of slip, by its name. */
export const templateSlips: Readonly<Record<string, Slip>> = {
  "another tag": (text, dice) => {
    const found = [...text.matchAll(TAG)];
    if (found.length === 0) return text;
    const { index, 0: tag } = dice.pick(found);
    return text.slice(0, index) + dice.pick(TAGS) + text.slice(index + tag.length);
  },
  "a tag gone": (text, dice) => {
    const found = [...text.matchAll(TAG)];
    if (found.length === 0) return text;
    const { index, 0: tag } = dice.pick(found);
    return text.slice(0, index) + text.slice(index + tag.length);
  },
  "a tag more": put(TAGS),
  "tags swapped": (text, dice) => {
    const tags = text.match(TAG) ?? [];
    return tags.length === 0 ? text : text.replace(dice.pick(tags), () => dice.pick(tags));
  },
  "a tag spoilt": (text, dice) => {
    const found = [...text.matchAll(TAG)];
    if (found.length === 0) return text;
    const { index, 0: tag } = dice.pick(found);
    const at = index + dice.whole(0, tag.length);
    return text.slice(0, at) + dice.pick(["{", "}", " ", ".", "#", "'", "(", "|"]) + text.slice(at);
  },
  "Markdown more": put(MARKDOWN),
  "signs more": put(signs),
  "awkward text": (text, dice) => {
    const at = dice.whole(0, text.length);
    return text.slice(0, at) + awkwardText(dice) + text.slice(at);
  },
  "a spoilt character": (text, dice) => {
    const at = dice.whole(0, text.length);
    return text.slice(0, at) + dice.pick(spoilt) + text.slice(at);
  },
  "a line gone": (text, dice) => {
    const lines = text.split("\n");
    lines.splice(dice.whole(0, lines.length - 1), dice.size(4));
    return lines.join("\n");
  },
  "a line twice": (text, dice) => {
    const lines = text.split("\n");
    const at = dice.whole(0, lines.length - 1);
    return [...lines.slice(0, at), lines[at], ...lines.slice(at)].join("\n");
  },
  "lines in another order": (text, dice) => {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(dice.whole(0, lines.length - 1), 1);
    lines.splice(dice.whole(0, lines.length), 0, line);
    return lines.join("\n");
  },
  "cut off": (text, dice) => text.slice(0, dice.whole(0, text.length)),
  "a part gone": (text, dice) => {
    const at = dice.whole(0, text.length);
    return text.slice(0, at) + text.slice(at + dice.size(200));
  },
  indentation: (text, dice) => {
    const lines = text.split("\n");
    const at = dice.whole(0, lines.length - 1);
    lines[at] = " ".repeat(dice.whole(1, 6)) + (lines[at] ?? "");
    return lines.join("\n");
  },
};

/** The text with a few slips, and their names. */
export function slipInTemplate(text: string, dice: Dice): readonly [how: string, text: string] {
  const how: string[] = [];
  let spoiltText = text;
  for (let count = dice.size(4); count > 0; count--) {
    const name = dice.pick(Object.keys(templateSlips));
    how.push(name);
    spoiltText = templateSlips[name]?.(spoiltText, dice) ?? spoiltText;
  }
  return [how.join(", "), spoiltText];
}
