/**
 * Reading from `templates/`, where a user's own file stands before the one that comes with
 * chancery, file by file.
 */
import type { Host } from "./host.ts";

/** A file below `templates/`, named without that folder, with the path it was found at. */
export function readTemplateFile(
  host: Host,
  name: string,
): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  for (const path of [`templates/${name}`, `builtin/templates/${name}`]) {
    const bytes = host.read(path);
    if (bytes) return { path, bytes };
  }
  return undefined;
}

/** The names of the files in a folder below `templates/` ("" for itself) with this ending, sorted. */
export function listTemplateFiles(host: Host, folder: string, ending: string): readonly string[] {
  const names = new Set<string>();
  for (const layer of ["templates", "builtin/templates"]) {
    for (const entry of host.list(folder ? `${layer}/${folder}` : layer)) {
      if (entry.kind === "file" && entry.name.endsWith(ending)) names.add(entry.name);
    }
  }
  return [...names].sort();
}
