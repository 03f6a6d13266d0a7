/** Which papers of a run hold other bytes than before it: a build names all that stand there. */
import type { Host } from "../../host/host.ts";
import { sha256, whenAllowed } from "../../pipeline/memo-file.ts";
import type { BuiltFile } from "../../pipeline.ts";

/** By host path, the SHA-256 of what lies in the folders of these meetings. */
export function sumsOf(host: Host, meetings: readonly string[]): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const id of meetings) {
    const folder = `output/${id}`;
    for (const { name, kind } of whenAllowed(() => host.list(folder)) ?? []) {
      const path = `${folder}/${name}`;
      // What cannot be read counts as other than what is written there.
      const bytes = kind === "file" ? whenAllowed(() => host.read(path)) : undefined;
      if (bytes) sums.set(path, sha256(bytes));
    }
  }
  return sums;
}

/** Those of the files that are not as they were. */
export function changedFiles(
  files: readonly BuiltFile[],
  before: ReadonlyMap<string, string>,
): readonly BuiltFile[] {
  return files.filter(({ path, sha256 }) => before.get(path) !== sha256);
}
