/**
 * The files of templates, locales, themes and fonts that say otherwise than when a version was issued. Where
 * a house has a file of its own, that one counts; a copy of chancery's that nobody touched is no change.
 */
import type { Host } from "../../host/host.ts";
import { readTemplateFile, templateFolder } from "../../host/templates.ts";
import { hashBytes } from "../../pack/manifest.ts";
import type { Inputs } from "../../pipeline/versions/kept-inputs.ts";

/** Of either time: where its files are read, and which were. */
export interface ReadFiles {
  readonly host: Host;
  readonly paths: readonly string[];
}

/** A host on which what was read is as it was then, whatever was saved since. */
export function asRead(host: Host, inputs: Inputs): Host {
  return { ...host, read: (path) => inputs.get(path) ?? host.read(path) };
}

/**
 * Their paths as they are now, or as they were where they are gone, sorted. That papers are made in other
 * languages changes none of them.
 */
export function templatesChanged(before: ReadFiles, now: ReadFiles): readonly string[] {
  const folders = [before.host, now.host].flatMap((host) => templateFolder(host) ?? []);
  const names = new Set([...before.paths, ...now.paths].flatMap((path) => nameOf(path, folders)));
  const changed = [...names].flatMap((name) => {
    const was = readTemplateFile(before.host, name);
    const is = readTemplateFile(now.host, name);
    if (LOCALE.test(name) && !(was && is)) return [];
    const isSame = was && is && hashBytes(was.bytes) === hashBytes(is.bytes);
    return isSame ? [] : (is ?? was ?? []);
  });
  return changed.map(({ path }) => path).sort();
}

const LOCALE = /^locales\/[^/]+\.yaml$/u;

/** What a template file is called without the layer it was found in; nothing for other files. */
function nameOf(path: string, folders: readonly string[]): readonly string[] {
  const name = /^(?:builtin\/)?templates\/(.+)$/su.exec(path)?.[1];
  if (name === undefined) return [];
  const folder = folders.find((each) => name.startsWith(`${each}/`));
  return [folder === undefined ? name : name.slice(folder.length + 1)];
}
