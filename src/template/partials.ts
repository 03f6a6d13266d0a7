/** The partials of `templates/partials/`: reading them, and refusing calls that cannot work. */
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { ENDING } from "./kind.ts";
import { parseTemplate } from "./parse-template.ts";
import { misspeltArguments, unusedArguments } from "./partial-arguments.ts";
import { fileInWords } from "./remedies.ts";
import { decodeTemplate, sourceText } from "./source-text.ts";
import { suggestOrList } from "./suggest.ts";
import { type Include, includesOf, type Template } from "./syntax.ts";

export interface Partials {
  /** Every name that has a file, whether it could be read or not. */
  readonly names: readonly string[];
  /** Names of the kinds of paper, which no template can call. */
  readonly kinds: readonly string[];
  /** Those that could be read and do not call themselves. */
  readonly byName: TemplatesByName;
  /** Those of them that were read on loading: all, or none where all come with chancery. */
  readonly read: ReadonlyMap<string, Template>;
  readonly files: readonly TemplateFile[];
}

/** Templates by the names that other templates call them by. */
export type TemplatesByName = Pick<ReadonlyMap<string, Template>, "get">;

/** A file that was read, for the manifest. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Ten times as many as a house with papers of its own needs. */
const MAX_PIECES = 500;

/**
 * All partials; those that are wrong are told and left out. Those that come with chancery are known to be sound
 * with each other, and a paper calls few of them: as long as the house has none of its own, each is read when it
 * is asked for.
 */
export function loadPartials(host: Host, kinds: readonly string[], report: Report): Partials {
  const found = listTemplateFiles(host, "partials", ENDING);
  if (found.length > MAX_PIECES) {
    const slots = { folder: "templates/partials", count: found.length, most: MAX_PIECES };
    const message = say("{folder} holds {count} files, and {most} is the most", slots);
    report.error("too-many-files", message);
  }
  const files = new Map<string, TemplateFile>();
  for (const fileName of found.slice(0, MAX_PIECES)) {
    const file = readTemplateFile(host, `partials/${fileName}`);
    if (file) files.set(fileName.slice(0, -ENDING.length), file);
  }
  const known = { names: [...files.keys()], kinds, files: [...files.values()] };
  if (known.files.every(({ path }) => isBuiltin(path))) {
    return { ...known, byName: readWhenAsked(files, report), read: new Map() };
  }
  const read = new Map<string, Template>();
  for (const [name, file] of files) {
    const template = readPartial(file, report);
    if (template) read.set(name, template);
  }
  const circular = reportCircles(read, report);
  const byName = new Map([...read].filter(([name]) => !circular.has(name)));
  const partials = { ...known, byName, read: byName };
  for (const template of read.values()) checkCalls(template, partials, report);
  return partials;
}

/** Whether a file comes with chancery. */
export function isBuiltin(path: string): boolean {
  return path.startsWith("builtin/");
}

function readWhenAsked(files: ReadonlyMap<string, TemplateFile>, report: Report): TemplatesByName {
  const read = new Map<string, Template | undefined>();
  return {
    get: (name) => {
      const file = read.has(name) ? undefined : files.get(name);
      if (file) read.set(name, readPartial(file, report));
      return read.get(name);
    },
  };
}

function readPartial({ path, bytes }: TemplateFile, report: Report): Template | undefined {
  const text = decodeTemplate(path, bytes, report);
  if (text === undefined) return undefined;
  // Whether its last line is ended depends on the line of the call, not on the partial's file.
  return parseTemplate(sourceText(path, text.replace(/\n+$/, "")), report);
}

/** Reports calls of partials that are not there, and values that a partial has no use for. */
export function checkCalls(template: Template, partials: Partials, report: Report): void {
  for (const include of includesOf(template.body)) {
    const partial = partials.byName.get(include.name);
    if (partial) reportUnused(include, partial, partials, report);
    else if (!partials.names.includes(include.name)) reportUnknown(include, partials, report);
  }
}

/** How many calls of partials it takes to write the template. */
export function countCalls(
  { body }: Template,
  byName: Partials["byName"],
  known = new Map<string, number>(),
): number {
  let count = 0;
  for (const { name } of includesOf(body)) {
    const partial = byName.get(name);
    if (!known.has(name)) known.set(name, partial ? countCalls(partial, byName, known) : 0);
    count += 1 + (known.get(name) ?? 0);
  }
  return count;
}

/** The worst state of the template and all that it calls; a partial that is not there tears it. */
export function stateWithPartials(
  template: Template,
  byName: Partials["byName"],
  known = new Map<string, Template["state"]>(),
): Template["state"] {
  let { state } = template;
  for (const { name } of includesOf(template.body)) {
    const partial = byName.get(name);
    if (!known.has(name)) {
      known.set(name, partial ? stateWithPartials(partial, byName, known) : "torn");
    }
    const inside = known.get(name);
    if (inside === "torn" || (inside === "flawed" && state === "sound")) state = inside;
  }
  return state;
}

function reportUnknown({ name, place }: Include, { names, kinds }: Partials, report: Report): void {
  const hint = kinds.includes(name)
    ? say("{name} is a paper of its own; what papers share belongs into templates/partials", {
        name: `${name}${ENDING}`,
      })
    : names.length === 0
      ? say("there are no pieces")
      : suggestOrList(name, names, (all) => say("pieces: {names}", { names: all }));
  report.error("template-unknown-partial", say('there is no piece "{name}"', { name }), {
    place,
    hint,
  });
}

/** A value that a partial is given and never looks at is a name misspelt, or left from before. */
function reportUnused(
  include: Include,
  partial: Template,
  { byName }: Partials,
  report: Report,
): void {
  const meant = misspeltArguments(include, partial, byName);
  for (const { name, place } of unusedArguments(include, partial, byName)) {
    const near = meant.get(name);
    const slots = { partial: include.name, name };
    report.error(
      "template-unused-argument",
      say('the piece "{partial}" has no use for "{name}"', slots),
      {
        place: { ...place, length: name.length },
        hint:
          near === undefined
            ? say("leave it out, or print it in {file}", { file: fileInWords(partial.file) })
            : didYouMean(near),
      },
    );
  }
}

/** Reports each circle of calls, at the first of its partials; returns the names on such circles. */
function reportCircles(read: ReadonlyMap<string, Template>, report: Report): ReadonlySet<string> {
  const circular = new Set<string>();
  const told = new Set<string>();
  for (const [name, template] of read) {
    for (const { name: called, place } of includesOf(template.body)) {
      const way = wayBack(called, name, read);
      if (!way) continue;
      circular.add(name);
      if (way.some((other) => told.has(other))) continue;
      told.add(name);
      const message = say('the piece "{name}" calls itself without end', { name });
      const hint = say("the calls run in a circle, {way}; take one of them out", {
        way: [name, ...way].join(" > "),
      });
      report.error("template-circular-partial", message, { place, hint });
    }
  }
  return circular;
}

/** The partials on the way from one to another, both ends included. */
function wayBack(
  from: string,
  to: string,
  read: ReadonlyMap<string, Template>,
  seen = new Set<string>(),
): readonly string[] | undefined {
  if (from === to) return [to];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const { name } of includesOf(read.get(from)?.body ?? [])) {
    const way = wayBack(name, to, read, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}
