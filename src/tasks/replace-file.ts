/** One file of the record, replaced as a whole or not at all. */
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { partName } from "../pack/names.ts";

/**
 * Whether the file had to be changed; then its new text is on the disk.
 *
 * @throws HostError when disk or rights do not allow it; the file is as before.
 */
export function replaceFile(host: Host, path: string, text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  const before = host.read(path);
  if (before && isSame(before, bytes)) return false;
  const end = path.lastIndexOf("/");
  const folder = path.slice(0, end);
  const part = `${folder}/${partName(path.slice(end + 1))}`;
  host.makeFolder(folder);
  try {
    host.write(part, bytes);
    host.rename(part, path);
  } catch (error) {
    removeQuietly(host, part);
    throw error;
  }
  host.syncFolder(folder);
  return true;
}

/** What is to be told is why the file could not be written, not that its rest stayed. */
function removeQuietly(host: Host, path: string): void {
  try {
    host.remove(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
