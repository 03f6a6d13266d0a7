/** What became of a case: whether somebody is told of it, and what the papers say instead. */
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Document } from "../../src/document/nodes.ts";
import { documentTexts } from "../../src/document/words.ts";
import { type Field, nameOf } from "./fields.ts";
import { optional } from "./optional.ts";
import type { Pressed, PressedPaper } from "./press.ts";
import { holesIn } from "./sound.ts";
import type { Case, Manner, Spoilt } from "./spoil.ts";

/**
 * `refused`: an error; `warned`: a warning, and sound papers; `said`: they say that it is not stated;
 * `optional`: its absence is honest; `unprinted`: no paper is another, and nobody else receives it; `fault`: none of these.
 */
export const outcomes = ["refused", "warned", "said", "optional", "unprinted", "fault"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judged {
  readonly outcome: Outcome;
  /** What is wrong, for people. */
  readonly why?: string;
}

/** A case with what came of it. */
export interface Trial {
  readonly one: Case;
  /** The files of the house as they are now. */
  readonly texts: ReadonlyMap<string, string>;
  readonly spoilt: Spoilt;
  readonly before: Pressed;
  readonly after: Pressed;
  /** The languages of the papers that were made. */
  readonly tags: readonly string[];
}

export function judge({ one, texts, spoilt, before, after, tags }: Trial): Judged {
  const { field, manner } = one;
  const known = new Set(before.diagnostics.map(keyOf));
  const told = after.diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic)));
  const own = told.filter((diagnostic) => tellsOf(diagnostic, one, spoilt, texts));
  if (own.some(({ severity }) => severity === "error")) return { outcome: "refused" };
  for (const [name, { dressed }] of after.papers) {
    const [hole] = holesIn(dressed);
    if (hole !== undefined) return { outcome: "fault", why: `${name}: ${hole}` };
  }
  if (own.length > 0) return { outcome: "warned" };
  const [other] = told;
  // What is honestly absent may make papers that are warned of for what is theirs.
  const isHonest = isOptional(field, manner) && told.every(({ severity }) => severity !== "error");
  if (other && !isHonest)
    return { outcome: "fault", why: `only told of elsewhere: ${describe(other)}` };
  const changed = [...after.papers].filter(([name, { dressed }]) => {
    const old = before.papers.get(name);
    return old === undefined || bodyOf(old.dressed) !== bodyOf(dressed);
  });
  const gone = [...before.papers].filter(
    ([name, { context }]) => tags.includes(context.locale.tag) && !after.prints.has(name),
  );
  const isOpen = changed.every(([name, paper]) => {
    const old = before.papers.get(name);
    return old && gapsIn(paper) > gapsIn(old);
  });
  const isPrinted = changed.length + gone.length > 0;
  const [copied] = [...before.copies].filter(([id, copies]) => after.copies.get(id) !== copies);
  if (!isPrinted && copied === undefined) return { outcome: "unprinted" };
  if (isPrinted && isOpen && gone.length === 0 && !copied) return { outcome: "said" };
  if (isOptional(field, manner)) return { outcome: "optional" };
  const [[lost] = []] = gone;
  if (lost !== undefined) return { outcome: "fault", why: `nobody is told: no ${lost} is made` };
  if (copied)
    return { outcome: "fault", why: `nobody is told: copies of ${copied[0]} go elsewhere` };
  return { outcome: "fault", why: `nobody is told: ${differences(changed, before)}` };
}

function isOptional(field: Field, manner: Manner): boolean {
  const name = nameOf(field);
  return optional.some((each) => each.field === name && each.manners.includes(manner));
}

/** Lines move, so they do not count. */
function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file]);
}

/** Whether it stands where the field was, or names it, or stands where somebody refers to what it was. */
function tellsOf(
  { place, message, hint = "" }: Diagnostic,
  { field, manner }: Case,
  { at, growth, lost }: Spoilt,
  texts: ReadonlyMap<string, string>,
): boolean {
  if (!place) return false;
  const text = texts.get(place.file) ?? "";
  const line = text.split("\n")[place.line - 1] ?? "";
  const { file, around, path, value = "" } = field;
  const isId = manner.startsWith("a letter") || manner.startsWith("letters");
  const named = isId ? [value] : idsIn(lost);
  if (named.some((id) => wordsOf(line).includes(id))) return true;
  if (place.file !== file) return false;
  if (place.line === lineAt(text, at)) return true;
  const name = String(path.findLast((step) => typeof step === "string"));
  // A hint may show the line as it is to be written.
  const isNamed = [message, hint].some((said) => said.includes(`"${name}"`));
  if (path.length === 1) return isNamed || hint.includes(`${name}: `);
  // A group begins behind its name, which may stand on the line above.
  const [first, last] = [lineAt(text, around.from) - 1, lineAt(text, around.to + growth)];
  return place.line >= first && place.line <= last;
}

/** The entries, and those that they name, that went with a whole list or group. */
function idsIn(lost: string): readonly string[] {
  return Array.from(lost.matchAll(/\b(?:id|person): ([\w-]+)/gu), ([, id = ""]) => id);
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[^\p{L}\p{N}-]+/u);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function bodyOf({ children, notes, meta }: Document): string {
  return JSON.stringify([children, notes, meta], (key, value: unknown) =>
    key === "origin" ? undefined : value,
  );
}

/** How often a paper says that something is not stated, or that there is none. */
function gapsIn({ dressed, context: { locale } }: PressedPaper): number {
  const none = locale.text("none");
  const unsaid = UNSAID.map((slot) => locale.text(`letterhead.${slot}-unstated`));
  const isNone = (text: string) => text === none || text.endsWith(`: ${none}`);
  const words = documentTexts(dressed).filter(isNone).length;
  const open = documentTexts(dressed).filter((text) => unsaid.some((each) => text.includes(each)));
  const nodes = JSON.stringify(dressed.children).split('"type":"unstated"').length;
  return nodes + words + open.length;
}

/** What of a letterhead is said not to be known. */
const UNSAID = ["parent", "place", "addressees", "recipients", "file", "post", "name"];

function describe({ code, message, place }: Diagnostic): string {
  return `${code} at ${place?.file}:${place?.line}: ${message}`;
}

function differences(
  changed: readonly (readonly [string, PressedPaper])[],
  before: Pressed,
): string {
  return changed
    .slice(0, 2)
    .map(([name, { dressed }]) => {
      const old = before.papers.get(name);
      const [was, is] = [old ? documentTexts(old.dressed) : [], documentTexts(dressed)];
      const gone = was.filter((text) => !is.includes(text)).slice(0, 2);
      const come = is.filter((text) => !was.includes(text)).slice(0, 2);
      return `${name}\n      - ${gone.join("\n      - ")}\n      + ${come.join("\n      + ")}`;
    })
    .join("\n    ");
}
