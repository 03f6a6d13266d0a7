/**
 * Files of ours in `data/` under a name, or in a folder, where nobody looks for them: told by what
 * they hold. They are read as if they were named well, so that one problem is told and not its effects.
 */

import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { MAX_BYTES } from "../diagnostics/yaml-size.ts";
import type { Host } from "../host/host.ts";
import { closest } from "../text/closest.ts";
import { decodeText } from "../text/decode.ts";
import { ID } from "./id-form.ts";
import type { KnownFiles } from "./strange-files.ts";

/** Reports them; from the path where each belongs to the one where it is. */
export function findMisnamed(
  host: Host,
  known: KnownFiles,
  report: Report,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of ["data", ...known.folders.map((name) => `data/${name}`)]) {
    for (const { name, kind } of host.list(folder)) {
      const isRead = folder === "data" ? known.files.includes(name) : name.endsWith(known.ending);
      if (kind !== "file" || isRead || name.startsWith(".")) continue;
      const path = `${folder}/${name}`;
      const home = homeOf(name, textOf(host, path), known);
      // A copy of a file that is there is no file under a wrong name.
      if (home === undefined || found.has(home) || isThere(host, home)) continue;
      found.set(home, path);
      reportMisnamed(path, home, report);
    }
  }
  return found;
}

function reportMisnamed(path: string, home: string, report: Report): void {
  const [folder, name] = splitPath(home);
  const isNear = splitPath(path)[0] === folder;
  report.error(
    "misnamed-file",
    isNear
      ? say("{path} is not read under this name", { path })
      : say("{path} is not read in this folder", { path }),
    {
      place: { file: path, line: 1, column: 1 },
      hint: isNear
        ? say("rename it to {name}", { name })
        : say("move it to {path}", { path: home }),
    },
  );
}

function splitPath(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf("/");
  return [path.slice(0, at), path.slice(at + 1)];
}

function isThere(host: Host, path: string): boolean {
  const [folder, name] = splitPath(path);
  return host.list(folder).some((entry) => entry.name === name);
}

/** Where a text belongs by the fields it begins lines with; undefined where it is none of ours. */
function homeOf(
  name: string,
  text: string | undefined,
  { files, ending }: KnownFiles,
): string | undefined {
  if (text === undefined || !has(text, "chancery")) return undefined;
  const stem = name.replace(/\..*$/u, "");
  if (has(text, "commitments")) {
    return `data/commitments/${idIn(text, "meeting") ?? stem}${ending}`;
  }
  if (has(text, "sides") || has(text, "principal")) {
    return `data/meetings/${idIn(text, "id") ?? stem}${ending}`;
  }
  const holder = files.find((file) => has(text, file.slice(0, -ending.length)));
  const file = holder ?? closest(`${stem}${ending}`, files);
  return file === undefined ? undefined : `data/${file}`;
}

function has(text: string, field: string): boolean {
  return new RegExp(`^${field}[ \\t]*:`, "mu").test(text);
}

function idIn(text: string, field: string): string | undefined {
  const [, id = ""] = new RegExp(`^${field}[ \\t]*:[ \\t]*([^\\s#]+)`, "mu").exec(text) ?? [];
  return ID.test(id) ? id : undefined;
}

function textOf(host: Host, path: string): string | undefined {
  const bytes = host.read(path);
  if (!bytes || bytes.length > MAX_BYTES) return undefined;
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded.text.replace(/^\ufeff/u, "") : undefined;
}
