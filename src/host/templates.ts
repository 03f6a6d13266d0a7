/**
 * Reading from `templates/`, where a user's own file stands before the one that comes with
 * chancery, file by file; and the files of the folder that the house file names before both.
 */
import type { Host } from "./host.ts";

/** A file below `templates/`, named without that folder, with the path it was found at. */
export function readTemplateFile(
  host: Host,
  name: string,
): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  for (const layer of layersOf(host)) {
    const path = `${layer}/${name}`;
    const bytes = host.read(path);
    if (bytes) return { path, bytes };
  }
  return undefined;
}

/** The names of the files in a folder below `templates/` ("" for itself) with this ending, sorted. */
export function listTemplateFiles(host: Host, folder: string, ending: string): readonly string[] {
  const names = new Set<string>();
  for (const layer of layersOf(host)) {
    for (const entry of host.list(folder ? `${layer}/${folder}` : layer)) {
      if (entry.kind === "file" && entry.name.endsWith(ending)) names.add(entry.name);
    }
  }
  return [...names].sort();
}

const LAYERS = ["templates", "builtin/templates"];

/** Where files are looked for, the first of a name being the one that holds. */
function layersOf(host: Host): readonly string[] {
  const folder = templateFolder(host);
  const inFolder = folder === undefined ? [] : LAYERS.map((layer) => `${layer}/${folder}`);
  return [...inFolder, ...LAYERS];
}

/**
 * The folder below `templates/` that the house file names. Its line is looked for and not read with
 * the whole file, since papers' names are asked for where no file has been read; `loadHouse` tells of
 * a line that is written otherwise.
 */
export function templateFolder(host: Host): string | undefined {
  const house = new TextDecoder().decode(host.read("data/house.yaml"));
  const line = /^templates:[ \t]*(["']?)([a-z0-9]+(?:-[a-z0-9]+)*)\1[ \t]*(?:#.*)?$/mu;
  const name = line.exec(house)?.[2];
  return name !== undefined && isShared(name) ? undefined : name;
}

/** What lies in `templates/` for all papers, so that no folder of a house's can have its name. */
export const sharedFolders = [
  "partials",
  "locales",
  "themes",
  "norms",
  "fonts",
  "schedule",
] as const;
export type SharedFolder = (typeof sharedFolders)[number];

function isShared(name: string): boolean {
  return sharedFolders.some((folder) => folder === name);
}

/** The folder, of those that the house file may name, that holds a file of this name. */
export function folderHolding(host: Host, name: string): string | undefined {
  return listTemplateFolders(host).find((folder) =>
    LAYERS.some((layer) => host.list(`${layer}/${folder}`).some((entry) => entry.name === name)),
  );
}

/** The folders that the house file may name, sorted: those in which something lies. */
export function listTemplateFolders(host: Host): readonly string[] {
  const names = new Set<string>();
  for (const layer of LAYERS) {
    for (const { name, kind } of host.list(layer)) {
      if (kind === "file" || name.startsWith(".") || isShared(name)) continue;
      if (host.list(`${layer}/${name}`).length > 0) names.add(name);
    }
  }
  return [...names].sort();
}
