/**
 * From what a folder hears to what a person has saved: editors write beside a file and rename, or take
 * it away for a moment, and leave files of their own. What follows from a save is told elsewhere.
 */
import type { Host, Watching } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";
import { isOfPrograms } from "../../text/program-files.ts";

/** In milliseconds: how long nothing may be heard before what was saved is looked at. */
const PAUSE = 120;
/** Pauses after which it is looked at even where something is written without end. */
const MOST_PAUSES = 40;
/** Pauses for which a file that is gone or empty is waited for: longer is meant. */
const PATIENCE = 8;

/** The paths of the next save, sorted; undefined once the watch has ended. */
export async function nextSave(
  host: Host,
  watching: Watching,
): Promise<readonly string[] | undefined> {
  for (;;) {
    const first = await watching.next();
    if (!first) return undefined;
    const saved = new Set(first.filter(isOfPerson));
    if (saved.size === 0) continue;
    for (let pauses = 1; pauses <= MOST_PAUSES; pauses++) {
      await host.sleep(PAUSE);
      const more = watching.take().filter(isOfPerson);
      for (const path of more) saved.add(path);
      const isWaitedFor = pauses < PATIENCE && [...saved].some((path) => isGone(host, path));
      if (more.length === 0 && !isWaitedFor) break;
    }
    return withoutFolders([...saved].sort());
  }
}

/** Where what lies in a folder is named, the folder is not. */
function withoutFolders(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
}

/** Nobody empties a file of the record, and who takes one away does not mind waiting. */
function isGone(host: Host, path: string): boolean {
  try {
    const bytes = host.read(path);
    return bytes ? bytes.length === 0 : host.list(path).length === 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Another program has it open, or it is a folder, or no file for us.
    return error.reason === "in-use";
  }
}

/** Whether a person may have saved it; the others are locks, copies and halves of programs. */
function isOfPerson(path: string): boolean {
  return !path.split("/").some((name) => isOfPrograms(name));
}
