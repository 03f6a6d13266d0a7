/** Why the machine refused and what helps, as phrases. The reasons are those of `host/`, which knows no phrases. */
import { type Phrase, say } from "./phrase.ts";

/** What is told of a host's error; `code` is what the system calls it, or where a link leads. */
interface Refusal {
  readonly reason: keyof typeof reasons | "link-leads-out" | "unknown";
  readonly code: string;
}

const reasons = {
  "disk-full": say("the disk is full"),
  "share-full": say("your share of the disk is used up"),
  "too-large": say("the file is larger than this disk or user may hold"),
  "no-right": say("there is no right to do so, or another program has it open"),
  "in-use": say("another program has it open"),
  "read-only": say("the disk is read-only"),
  "not-downwards": say("the path must lead downwards, name by name"),
  "bad-name": say("a file name may hold no backslash, colon or control character"),
  "name-too-long": say("the name is too long for this disk"),
  "links-in-circle": say("links lead in a circle"),
  "link-to-nothing": say("it is a link to nothing"),
  "not-a-file": say("it is no ordinary file"),
  "too-large-to-read": say("it is larger than 100 MB, and no file above that is read"),
  "is-folder": say("there is a folder of that name"),
  "file-in-the-way": say("a file stands where a folder is needed"),
  "not-there": say("it is not there"),
  "disk-fault": say("the disk does not answer as it should"),
};

/** The reason of a host's error, in words. */
export function sayReason({ reason, code }: Refusal): Phrase {
  if (reason === "unknown") return say("the system says {code}", { code });
  if (reason === "link-leads-out") {
    return say("a link on the way leads out of the folder, to {code}", { code });
  }
  return reasons[reason];
}

/** What to do about it; undefined where only the reader can know. */
export function remedyFor({ reason }: Refusal): Phrase | undefined {
  if (reason !== "link-leads-out") return undefined;
  const options = { root: "--root", out: "--out" };
  return say(
    "put the thing itself in its place; {root} and {out} may name folders that lie elsewhere",
    options,
  );
}
