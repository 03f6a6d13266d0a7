/**
 * What a version was made from: seen while it is made, kept in its folder, and put in the place of today's
 * files when it is made again. Only what was read is kept, which is all that its papers depend on.
 */
import type { Host } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";
import { INPUTS } from "../../pack/version-folder.ts";

/** By host path, the bytes that were read. */
export type Inputs = ReadonlyMap<string, Uint8Array>;

/** The same host, and what was read of record and templates since. */
export function seeInputs(host: Host): { readonly host: Host; readonly inputs: () => Inputs } {
  const seen = new Map<string, Uint8Array>();
  const read = (path: string) => {
    const known = seen.get(path);
    if (known) return known;
    const bytes = host.read(path);
    if (bytes && isInput(path)) seen.set(path, bytes);
    return bytes;
  };
  const inputs = () => new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { host: { ...host, read }, inputs };
}

const PLACES = ["data/", "templates/", "builtin/"];

function isInput(path: string): boolean {
  return PLACES.some((place) => path.startsWith(place)) && !path.startsWith("data/issued/");
}

/** A host on which the record and the templates are those that were kept in a version's folder. */
export function keptHost(host: Host, folder: string): Host {
  const kept = (path: string) => `${folder}/${INPUTS}/${path}`;
  const refuse = (path: string) => {
    throw new HostError("read-only", path);
  };
  return {
    ...host,
    read: (path) => host.read(kept(path)),
    list: (path) => host.list(kept(path)),
    display: (path) => host.display(kept(path)),
    makeFolder: refuse,
    write: refuse,
    create: refuse,
    rename: refuse,
    remove: refuse,
  };
}
