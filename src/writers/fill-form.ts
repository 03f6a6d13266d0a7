/**
 * Fills a form of the theme with what a paper has for its names: the rows of a document's form. A line
 * for none of whose texts the paper has everything is left out; a name that no paper has is an error.
 */
import type { Report } from "../diagnostics/report.ts";
import type { FormLine, FormRow } from "../document/forms.ts";
import type { DocumentMeta } from "../document/meta.ts";
import type { Text } from "../document/nodes.ts";
import { reportUnknownSlot } from "./problems.ts";
import type { ThemeForm, ThemeFormLine } from "./theme-forms.ts";

/** What fills a form. */
export interface Filling {
  readonly meta: DocumentMeta;
  /** Of the theme's own words; that of the paper when absent. */
  readonly language: string | undefined;
  readonly report: Report;
  /** The names told so far that no paper has. */
  readonly told: Set<string>;
}

/** The rows, without cells' empty ends; none where nothing is left of any line. */
export function fillForm(form: ThemeForm, filling: Filling): readonly FormRow[] {
  return form.flatMap((cells) => {
    const whole = cells.reduce((sum, { width }) => sum + width, 0);
    const filled = cells.map(({ width, lines }) => ({
      width: width / whole,
      lines: lines.flatMap((line) => fillLine(line, filling)),
    }));
    return filled.some(({ lines }) => lines.length > 0) ? [{ cells: filled }] : [];
  });
}

function fillLine(line: ThemeFormLine, filling: Filling): readonly FormLine[] {
  const { style, rule, box, room, several } = line;
  const look = { style, ...(box && { box }) };
  if (line.text === undefined) {
    return [
      {
        ...look,
        children: [],
        ...(rule !== undefined && { rule }),
        ...(room !== undefined && { room }),
      },
    ];
  }
  const texts = typeof line.text === "string" ? [line.text] : line.text;
  tellUnknown([...texts, several?.first, several?.each, several?.last], filling);
  const text = texts.find((each) => hasAll(each, filling));
  if (text === undefined) return [];
  const count = membersOf(text, filling);
  const members = { ...look, style: several?.style ?? style };
  const numbered = (form: string, member: number, of = look): FormLine => ({
    ...of,
    children: fillWords(form, member, filling),
  });
  const lines: FormLine[] = [];
  if (several && count > 1) {
    if (several.first !== undefined) lines.push(numbered(several.first, 0));
    for (let member = 0; member < count; member++) {
      const isLast = member === count - 1;
      lines.push(numbered(isLast ? (several.last ?? several.each) : several.each, member, members));
    }
  } else {
    for (let member = 0; member < count; member++) lines.push(numbered(text, member));
  }
  const last = lines.pop();
  if (!last) return [];
  return [...lines, { ...last, ...(rule !== undefined && { rule }) }];
}

const SLOT = /\{(\w+)\}/u;

function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
}

/** Tells each name that no paper has, whether or not the line comes to print it. */
function tellUnknown(
  texts: readonly (string | undefined)[],
  { meta, report, told }: Filling,
): void {
  const known = Object.keys(meta.furniture);
  for (const name of texts.flatMap((text) => slotsOf(text ?? ""))) {
    if (known.includes(name) || told.has(name)) continue;
    told.add(name);
    reportUnknownSlot(`{${name}}`, known, report);
  }
}

/** Whether the paper has something for each name. */
function hasAll(text: string, { meta }: Filling): boolean {
  return slotsOf(text).every((name) => (meta.furniture[name] ?? "") !== "");
}

/** Of the longest list among the values. */
function membersOf(text: string, { meta }: Filling): number {
  const counts = slotsOf(text).map((name) => (meta.furniture[name] ?? "").split("\n").length);
  return Math.max(1, ...counts);
}

/** The theme's own words in its language, and what fills them in the paper's. */
function fillWords(text: string, member: number, { meta, language }: Filling): readonly Text[] {
  const isForeign = language !== undefined && language !== meta.language;
  return text.split(/(\{\w+\})/u).flatMap((part): readonly Text[] => {
    if (part === "") return [];
    const [, name] = SLOT.exec(part) ?? [];
    if (name === undefined) return [{ type: "text", value: part, ...(isForeign && { language }) }];
    const values = (meta.furniture[name] ?? "").split("\n");
    return [{ type: "text", value: values[member] ?? values.at(-1) ?? "" }];
  });
}
