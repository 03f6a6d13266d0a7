/** What the doctor found in one place: all is well, something to know, or something to mend. */
import { remedyFor, sayReason } from "../../diagnostics/host-reasons.ts";
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { type Host, showFile } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";

export interface Finding {
  readonly level: "ok" | "note" | "problem";
  /** What was looked at. */
  readonly topic: Phrase;
  readonly message: Phrase;
  /** The remedy. */
  readonly hint?: Phrase;
}

export function ok(topic: Phrase, message: Phrase): Finding {
  return { level: "ok", topic, message };
}

export function note(topic: Phrase, message: Phrase, hint?: Phrase): Finding {
  return { level: "note", topic, message, ...(hint && { hint }) };
}

export function problem(topic: Phrase, message: Phrase, hint?: Phrase): Finding {
  return { level: "problem", topic, message, ...(hint && { hint }) };
}

/** The findings, or the one that the machine refused to let us look. */
export async function unlessRefused(
  topic: Phrase,
  host: Host,
  look: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const [file, reason] = [showFile(host, error.path), sayReason(error)];
    return [
      problem(
        topic,
        say("{file} could not be used: {reason}", { file, reason }),
        remedyFor(error) ??
          say("ask for the right to use it, or name other folders with --root and --out"),
      ),
    ];
  }
}
