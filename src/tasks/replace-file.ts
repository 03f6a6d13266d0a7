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
  if (isSame(host.read(path), bytes)) return false;
  return putInPlace(host, path, bytes, () => true);
}

/**
 * Whether the new text is on the disk; false where the file is no longer as it was read, since somebody
 * saved it meanwhile, who knows of no lock.
 *
 * @throws HostError when disk or rights do not allow it; the file is as before.
 */
export function replaceFileAsRead(
  host: Host,
  path: string,
  read: Uint8Array | undefined,
  text: string,
): boolean {
  const isAsRead = () => (read ? isSame(host.read(path), read) : host.read(path) === undefined);
  return putInPlace(host, path, new TextEncoder().encode(text), isAsRead);
}

/** Whether it was put there; the last look is taken when the new file is whole beside the old one. */
function putInPlace(host: Host, path: string, bytes: Uint8Array, mayNow: () => boolean): boolean {
  const end = path.lastIndexOf("/");
  const folder = path.slice(0, end);
  const part = `${folder}/${partName(path.slice(end + 1))}`;
  host.makeFolder(folder);
  try {
    host.write(part, bytes);
    if (!mayNow()) {
      host.remove(part);
      return false;
    }
    host.rename(part, path);
  } catch (error) {
    removeQuietly(host, part);
    // The name of the new file beside it means nothing to a reader.
    const isOurs = error instanceof HostError && error.path === part;
    throw isOurs ? new HostError(error.reason, path, error.code) : error;
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

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
