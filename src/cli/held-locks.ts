/**
 * The locks that the work holds, as the thread that supervises it knows them: work that had to be stopped cannot
 * give them back itself. Nobody else may take them meanwhile, since the process still lives.
 */
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { createNodeHost, findPackageFolder } from "../host/node.ts";

interface Folders {
  readonly root: string;
  readonly out: string;
}

/** A lock that was taken, with what is in it, or that was given back. */
export interface LockEvent {
  readonly folders: Folders;
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** The name of `pack/lock.ts`, and of the guards beside it. */
const LOCK = /\/\.chancery\.lock(?:\.|$)/u;

/** The same host; each lock that is made or removed is told. */
export function tellLocks(host: Host, folders: Folders, tell: (event: LockEvent) => void): Host {
  const note = (path: string, bytes?: Uint8Array) => {
    if (LOCK.test(path)) tell({ folders, path, bytes });
  };
  return {
    ...host,
    create: (path, bytes) => {
      const isMade = host.create(path, bytes);
      if (isMade) note(path, bytes);
      return isMade;
    },
    remove: (path) => {
      host.remove(path);
      note(path);
    },
  };
}

export interface HeldLocks {
  hear(event: LockEvent): void;
  /** Removes those that are still as they were made; what cannot be removed is taken for dead by the next run. */
  giveBack(): void;
}

export function openHeldLocks(): HeldLocks {
  const held = new Map<string, LockEvent>();
  return {
    hear: (event) => {
      if (event.bytes) held.set(event.path, event);
      else held.delete(event.path);
    },
    giveBack: () => {
      for (const { folders, path, bytes } of held.values()) {
        const host = createNodeHost({ ...folders, builtin: findPackageFolder() });
        try {
          const there = host.read(path);
          if (there && bytes && Buffer.compare(there, bytes) === 0) host.remove(path);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
        }
      }
    },
  };
}
