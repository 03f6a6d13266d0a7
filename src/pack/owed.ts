/**
 * Which packs a run owes to the command that hands them on. It is told before their first file is in its
 * place, so that what a killed run had made is known to the next one, whatever that one makes itself.
 */
import type { Host } from "../host/host.ts";
import { type JournalEntry, noteInRun } from "./journal.ts";
import { hashBytes, MANIFEST_NAME } from "./manifest.ts";

/** A pack in one state. */
export interface Owed {
  /** Such as `weekly/2025-W50/manifest.json`. */
  readonly manifest: string;
  readonly sha256: string;
}

/**
 * Tells of the manifest that a folder is about to hold.
 *
 * @throws HostError when it cannot be noted.
 */
export function owe(host: Host, folder: string, manifest: Uint8Array): void {
  const path = `${folder.slice("output/".length)}/${MANIFEST_NAME}`;
  noteInRun(host, { event: "to-hand-on", manifest: path, sha256: hashBytes(manifest) });
}

/** What runs of this command were to hand on and did not, as far as it is known, the oldest first. */
export function owedBy(entries: readonly JournalEntry[], command: string): readonly Owed[] {
  const runs = new Set(
    entries.flatMap((entry) => {
      return entry.event === "began" && entry.command === command ? [entry.run] : [];
    }),
  );
  const owed = new Map<string, Owed>();
  for (const entry of entries) {
    if (entry.event === "to-hand-on" && runs.has(entry.run)) owed.set(keyOf(entry), entry);
    if (isSuccess(entry)) owed.delete(keyOf(entry));
  }
  return [...owed.values()];
}

export function isHandedOn(entries: readonly JournalEntry[], owed: Owed): boolean {
  return entries.some((entry) => isSuccess(entry) && keyOf(entry) === keyOf(owed));
}

export function isSame(a: Owed, b: Owed): boolean {
  return keyOf(a) === keyOf(b);
}

function isSuccess(entry: JournalEntry): entry is JournalEntry & { readonly event: "handed-on" } {
  return entry.event === "handed-on" && entry.on === "success" && entry.exit === 0;
}

function keyOf({ manifest, sha256 }: Owed): string {
  return `${manifest} ${sha256}`;
}
