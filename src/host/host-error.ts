/**
 * What a host throws when the machine refuses: which failure it is, for what follows from it, and
 * which reason, for the words. The reasons stand in English here; other languages are told elsewhere.
 */

/** What follows from it differs; the words are the reason's. */
export type Failure = "no-space" | "denied" | "bad-path" | "other";

/** By reason, the failure it is and the English words; what `{code}` is, see `HostError`. */
export const hostReasons = {
  "disk-full": ["no-space", "the disk is full"],
  "share-full": ["no-space", "your share of the disk is used up"],
  "too-large": ["no-space", "the file is larger than this disk or user may hold"],
  "no-right": ["denied", "there is no right to do so, or another program has it open"],
  "in-use": ["denied", "another program has it open"],
  "read-only": ["denied", "the disk is read-only"],
  "not-downwards": ["bad-path", "the path must lead downwards, name by name"],
  "bad-name": ["bad-path", "a file name may hold no backslash, colon or control character"],
  "name-too-long": ["bad-path", "the name is too long for this disk"],
  "links-in-circle": ["bad-path", "links lead in a circle"],
  "link-leads-out": ["bad-path", "a link on the way leads out of the folder, to {code}"],
  "link-to-nothing": ["bad-path", "it is a link to nothing"],
  "not-a-file": ["other", "it is no ordinary file"],
  "too-large-to-read": ["other", "it is larger than 100 MB, and no file above that is read"],
  "is-folder": ["other", "there is a folder of that name"],
  "file-in-the-way": ["other", "a file stands where a folder is needed"],
  "not-there": ["other", "it is not there"],
  "disk-fault": ["other", "the disk does not answer as it should"],
  unknown: ["other", "the system says {code}"],
} as const satisfies Readonly<Record<string, readonly [Failure, string]>>;

export type HostReason = keyof typeof hostReasons;

/** Thrown by a host that could not do what it was asked; `path` is as the host was given it. */
export class HostError extends Error {
  readonly failure: Failure;
  readonly reason: HostReason;
  readonly path: string;
  /** What the system calls it, such as `EIO`, or where a link leads; "" when there is nothing to say. */
  readonly code: string;

  constructor(reason: HostReason, path: string, code = "") {
    const [failure, words] = hostReasons[reason];
    super(words.replace("{code}", code));
    this.name = "HostError";
    this.failure = failure;
    this.reason = reason;
    this.path = path;
    this.code = code;
  }
}
