/**
 * Which packs a run owes to the command that hands them on. It is told before their first file is in its
 * place, so that what a killed run had made is known to the next one, whatever that one makes itself.
 */
import type { JournalEntry, Note } from "./journal.ts";
import { hashBytes, MANIFEST_NAME, parseManifest } from "./manifest.ts";

/** A pack in one state. */
export interface Owed {
  /** Such as `weekly/2025-W50/manifest.json`. */
  readonly manifest: string;
  /** From `sumOfPapers`. */
  readonly sha256: string;
}

/**
 * The hash of the papers that a manifest names. What they were made from is left out: a memo whose record
 * was changed since, and which says the same, is the same memo.
 */
export function sumOfPapers(manifest: Uint8Array): string {
  const read = parseManifest(manifest);
  if (read === "unreadable") return hashBytes(manifest);
  const papers = read.outputs.map(({ path, sha256 }) => [path, sha256]);
  return hashBytes(new TextEncoder().encode(JSON.stringify(papers)));
}

/** Tells of the manifest that a folder is about to hold. */
export function owe(folder: string, manifest: Uint8Array, note: Note): void {
  oweSum(folder, sumOfPapers(manifest), note);
}

/** The same, where the hash of the papers is known. */
export function oweSum(folder: string, sum: string, note: Note): void {
  const path = `${folder.slice("output/".length)}/${MANIFEST_NAME}`;
  note({ event: "to-hand-on", manifest: path, sha256: sum });
}

/** What runs of this command were to hand on and did not, as far as it is known, the oldest first. */
export function owedBy(entries: readonly JournalEntry[], command: string): readonly Owed[] {
  const runs = new Set(
    entries.flatMap((entry) => {
      return entry.event === "began" && entry.command === command ? [entry.run] : [];
    }),
  );
  const owed = new Map<string, Owed>();
  const handed = new Map<string, string>();
  for (const entry of entries) {
    if (entry.event === "to-hand-on" && runs.has(entry.run)) {
      owed.delete(entry.manifest);
      if (handed.get(entry.manifest) !== entry.sha256) owed.set(entry.manifest, entry);
    }
    if (isSuccess(entry)) {
      handed.set(entry.manifest, entry.sha256);
      if (owed.get(entry.manifest)?.sha256 === entry.sha256) owed.delete(entry.manifest);
    }
  }
  return [...owed.values()];
}

/** Whether the last state that was handed on is this one: what comes back to an earlier one is news. */
export function isHandedOn(entries: readonly JournalEntry[], { manifest, sha256 }: Owed): boolean {
  const last = entries.findLast((entry) => isSuccess(entry) && entry.manifest === manifest);
  return last !== undefined && isSuccess(last) && last.sha256 === sha256;
}

export function isSame(a: Owed, b: Owed): boolean {
  return a.manifest === b.manifest && a.sha256 === b.sha256;
}

function isSuccess(entry: JournalEntry): entry is JournalEntry & { readonly event: "handed-on" } {
  return entry.event === "handed-on" && entry.on === "success" && entry.exit === 0;
}
