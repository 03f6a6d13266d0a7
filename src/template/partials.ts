/** The partials of `templates/partials/`: reading them, and refusing calls that cannot work. */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { ENDING } from "./kind.ts";
import { parseTemplate } from "./parse-template.ts";
import { decodeTemplate, sourceText } from "./source-text.ts";
import { suggestOrList } from "./suggest.ts";
import { includesOf, type Template } from "./syntax.ts";

export interface Partials {
  /** Every name that has a file, whether it could be read or not. */
  readonly names: readonly string[];
  /** Those that could be read, with all that they call in turn. */
  readonly byName: ReadonlyMap<string, Template>;
  readonly files: readonly TemplateFile[];
}

/** A file that was read, for the manifest. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All partials; those that are wrong, or call one that is, are told and left out. */
export function loadPartials(host: Host, report: Report): Partials {
  const names: string[] = [];
  const files: TemplateFile[] = [];
  const read = new Map<string, Template>();
  for (const fileName of listTemplateFiles(host, "partials", ENDING)) {
    const found = readTemplateFile(host, `partials/${fileName}`);
    if (!found) continue;
    const name = fileName.slice(0, -ENDING.length);
    names.push(name);
    files.push(found);
    const text = decodeTemplate(found.path, found.bytes, report);
    if (text === undefined) continue;
    // Whether its last line is ended depends on the line of the call, not on the partial's file.
    const template = parseTemplate(sourceText(found.path, text.replace(/\n+$/, "")), report);
    if (template) read.set(name, template);
  }
  const circular = reportCircles(read, report);
  const byName = new Map([...read].filter(([name]) => !circular.has(name)));
  const partials = { names, byName, files };
  for (let left = -1; left !== byName.size; ) {
    left = byName.size;
    for (const [name, template] of [...byName]) {
      if (!hasPartials(template, partials, report)) byName.delete(name);
    }
  }
  return partials;
}

/** Whether all partials that the template calls are there and sound; unknown names are told. */
export function hasPartials(template: Template, partials: Partials, report: Report): boolean {
  let sound = true;
  for (const { name, place } of includesOf(template.body)) {
    if (partials.byName.has(name)) continue;
    sound = false;
    if (partials.names.includes(name)) continue;
    report.error("template-unknown-partial", `there is no partial "${name}"`, {
      place,
      hint: suggestOrList(name, partials.names, "partials"),
    });
  }
  return sound;
}

/** Reports each call that leads back to its own partial; returns the names on such circles. */
function reportCircles(read: ReadonlyMap<string, Template>, report: Report): ReadonlySet<string> {
  const circular = new Set<string>();
  for (const [name, template] of read) {
    for (const { name: called, place } of includesOf(template.body)) {
      const way = wayBack(called, name, read);
      if (!way) continue;
      circular.add(name);
      report.error("template-circular-partial", `the partial "${name}" calls itself without end`, {
        place,
        hint: `the calls run in a circle: ${[name, ...way].join(" > ")}`,
      });
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
