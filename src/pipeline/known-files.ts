/**
 * What the files of a record, its locales and its themes were found to hold, kept beside the papers, so that
 * after a change only what was changed is read. It holds for one build of chancery; whether the papers
 * come out the same is no question of it.
 */
import type { KnownValues } from "../diagnostics/known-values.ts";
import type { Host } from "../host/host.ts";
import { readMemo, sha256, writeMemo } from "./memo-file.ts";

export interface KnownFiles extends KnownValues {
  /** What was recalled and remembered, one value in a line; the rest is forgotten. */
  print(): string;
}

export interface KeptFiles extends KnownFiles {
  /** Keeps what it prints for the next run, if that is not kept already. */
  save(): void;
}

const NAME = "known.jsonl";
const NAME_OF_FOUND = "found.jsonl";

/** In characters: what is kept of some thousand meetings, and is held while a house is loaded. */
const MOST_KEPT = 40_000_000;

/** What was kept for this build of chancery. With `isForced` nothing is recalled. */
export function openKnownFiles(host: Host, program: string, isForced = false): KeptFiles {
  return openKept(host, NAME, { program, isForced });
}

/** What links and checks found in each file by itself, kept the same way; nobody hands it on to other threads. */
export function openFound(host: Host, program: string, isForced = false): KeptFiles {
  return openKept(host, NAME_OF_FOUND, { program, isForced });
}

interface Keeping {
  readonly program: string;
  readonly isForced: boolean;
}

function openKept(host: Host, name: string, { program, isForced }: Keeping): KeptFiles {
  const head = JSON.stringify(program);
  const text = isForced ? undefined : readMemo(host, name);
  const end = text?.indexOf("\n") ?? -1;
  const kept = end >= 0 && text?.slice(0, end) === head ? text.slice(end + 1) : undefined;
  const known = knownFrom(kept);
  return {
    ...known,
    save: () => {
      if (!known.isAsGiven()) writeMemo(host, name, `${head}\n${known.print()}`);
    },
  };
}

/** What was printed by another thread of the same run; nothing at all without a text. */
export function knownFrom(text = ""): KnownFiles & { readonly isAsGiven: () => boolean } {
  const given = new Map<string, string>();
  for (const line of text.split("\n")) {
    const at = line.indexOf("\t");
    if (at > 0) given.set(line.slice(0, at), line.slice(at + 1));
  }
  const used = new Map<string, { readonly line: string } | { readonly value: unknown }>();
  let hasFresh = false;
  return {
    recall: (form, bytes) => {
      const key = keyOf(form, bytes);
      const line = given.get(key);
      if (line === undefined) return undefined;
      used.set(key, { line });
      return JSON.parse(line);
    },
    remember: (form, bytes, value) => {
      hasFresh = true;
      used.set(keyOf(form, bytes), { value });
    },
    print: () => {
      const lines: string[] = [];
      let left = MOST_KEPT;
      for (const [key, entry] of used) {
        const line = `${key}\t${"line" in entry ? entry.line : JSON.stringify(entry.value)}`;
        left -= line.length;
        if (left < 0) break;
        lines.push(line);
      }
      return lines.join("\n");
    },
    isAsGiven: () => !hasFresh && used.size === given.size,
  };
}

function keyOf(form: string, bytes: Uint8Array): string {
  return `${form} ${sha256(bytes)}`;
}
