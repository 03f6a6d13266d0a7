/** What changed since an issued version, as a person at a terminal reads it: all of it, nothing cut. */

import { list, type Phrase, type Slot, say } from "../../diagnostics/phrase.ts";
import { exchangesOf } from "../../document/redline/exchanges.ts";
import {
  type Cause,
  type Changes,
  hasChanged,
  type PaperChanges,
  type PlacedChange,
} from "./changes-value.ts";
import type { FactChange } from "./facts.ts";

type Tell = (phrase: Slot) => string;

/** The text for stdout; each line ends with a line end. */
export function printChanges(changes: Changes): (tell: Tell) => string {
  return (tell) => {
    const { meeting, since, facts, papers, templates, looks, recipients } = changes;
    const { number } = since;
    if (!hasChanged(changes) && facts.length + templates.length === 0) {
      return `${tell(say("{meeting}: nothing changed since v{number}", { meeting, number }))}\n`;
    }
    const at = since.at.replace("T", " ");
    const head = hasChanged(changes)
      ? say("{meeting}: changed since v{number} of {at}", { meeting, number, at })
      : say("{meeting}: no paper is other than in v{number} of {at}", { meeting, number, at });
    const parts = [
      [tell(head)],
      facts.length === 0
        ? [tell(say("no fact that the papers print has changed"))]
        : [tell(say("facts:")), ...facts.flatMap((fact) => linesOfFact(fact, tell))],
      ...causes.map(([cause, name]) => linesOfPapers(papers, cause, name, templates, tell)),
      looks.length === 0
        ? []
        : [
            tell(
              say("look otherwise, by theme, font or text size: {papers}", { papers: list(looks) }),
            ),
          ],
      linesOfRecipients(recipients, tell),
      linesOfStates(papers, tell),
    ];
    const told = parts.filter((lines) => lines.length > 0);
    return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  };
}

function linesOfFact(fact: FactChange, tell: Tell): readonly string[] {
  const { about, before = "", after = "", because, place } = fact;
  const change = wordsOf(before, after, tell);
  const reason = because === undefined ? "" : ` (${because})`;
  const line = `  ${about}: ${change}${reason}`;
  return place ? [line, `      ${place.file}:${place.line}`] : [line];
}

/** What came, what went, or what stands instead of what. */
function wordsOf(before: string, after: string, tell: Tell): string {
  if (before === "") return tell(say("new: {text}", { text: after }));
  if (after === "") return tell(say("gone: {text}", { text: before }));
  return `${before} → ${after}`;
}

const causes: readonly (readonly [Cause, Phrase])[] = [
  ["facts", say("papers:")],
  ["templates", say("changed by templates, not by facts:")],
  ["program", say("changed by the program, neither by facts nor by templates:")],
];

function linesOfPapers(
  papers: readonly PaperChanges[],
  cause: Cause,
  name: Phrase,
  templates: readonly string[],
  tell: Tell,
): readonly string[] {
  const lines = papers.flatMap(({ paper, title, changes }) => {
    const own = changes.filter((change) => change.cause === cause);
    if (own.length === 0) return [];
    return [`  ${paper}  ${title}`, ...own.map((change) => lineOfChange(change, tell))];
  });
  const files = cause === "templates" ? templates.map((path) => `  ${path}`) : [];
  return lines.length + files.length === 0 ? [] : [tell(name), ...files, ...lines];
}

function lineOfChange(placed: PlacedChange, tell: Tell): string {
  const { page, under, about } = placed;
  const where = [...under.slice(-1), ...about].join(" › ");
  const change = exchangesOf(placed)
    .map(({ before, after }) => wordsOf(before, after, tell))
    .join("; ");
  const said = where === "" ? change : `${where}: ${change}`;
  return page === undefined ? `    ${said}` : `    ${tell(say("page {page}", { page }))}  ${said}`;
}

function linesOfRecipients({ came, went }: Changes["recipients"], tell: Tell): readonly string[] {
  if (came.length + went.length === 0) return [];
  const nameOf = ({ to, papers }: (typeof came)[number]) =>
    papers ? `${to} (${papers.join(", ")})` : to;
  return [
    tell(say("recipients:")),
    ...went.map((copy) => `  ${tell(say("gone: {text}", { text: nameOf(copy) }))}`),
    ...came.map((copy) => `  ${tell(say("new: {text}", { text: nameOf(copy) }))}`),
  ];
}

/** Papers that came, that went, and those that are as they were. */
function linesOfStates(papers: readonly PaperChanges[], tell: Tell): readonly string[] {
  const named = (state: PaperChanges["state"]) =>
    list(papers.filter((paper) => paper.state === state).map(({ paper }) => paper));
  const has = (state: PaperChanges["state"]) => papers.some((paper) => paper.state === state);
  return [
    ...(has("new") ? [say("new papers: {papers}", { papers: named("new") })] : []),
    ...(has("gone") ? [say("papers that are gone: {papers}", { papers: named("gone") })] : []),
    ...(has("same") ? [say("papers without a change: {papers}", { papers: named("same") })] : []),
  ].map(tell);
}
