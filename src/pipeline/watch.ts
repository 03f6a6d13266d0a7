/**
 * A host that remembers what it was asked and what it answered, so that a later run can ask the same
 * questions and know from the same answers that its work would end the same way.
 */
import type { Entry, Host } from "../host/host.ts";
import { sha256 } from "./memo-file.ts";

/** By question, such as `read data/house.yaml`, the answer or the SHA-256 of the bytes it gave. */
export type Answers = Readonly<Record<string, string>>;

export interface WatchedHost {
  readonly host: Host;
  /** Undefined when there was a question whose answer may differ the next time, such as the clock. */
  answers(): Answers | undefined;
}

/** What a run that writes papers does besides asking, none of which gives it an answer that papers tell. */
export const WRITING: ReadonlySet<keyof Host> = new Set<keyof Host>([
  ...([
    "makeFolder",
    "write",
    "create",
    "rename",
    "remove",
    "syncFolder",
    "freeSpace",
    "stamps",
  ] as const),
  ...(["uninterrupted", "collect"] as const),
]);

/** The same host; what lies outside of this folder, with a slash at its end, is read once. */
export function readOnce(host: Host, except: string): Host {
  const files = new Map<string, Uint8Array | undefined>();
  const folders = new Map<string, readonly Entry[]>();
  const once: Pick<Host, "read" | "list"> = {
    read: (path) => {
      if (path.startsWith(except)) return host.read(path);
      if (!files.has(path)) files.set(path, host.read(path));
      return files.get(path);
    },
    list: (folder) => {
      if (`${folder}/`.startsWith(except)) return host.list(folder);
      const entries = folders.get(folder) ?? host.list(folder);
      folders.set(folder, entries);
      return entries;
    },
  };
  return new Proxy(host, {
    get: (target, name) => Reflect.get(Object.hasOwn(once, name) ? once : target, name),
  });
}

export interface WatchOptions {
  /** What may be done besides asking; nothing when absent. */
  readonly allowed?: ReadonlySet<keyof Host>;
  /** A folder, with a slash at its end, that is not watched, since the run itself changes it. */
  readonly except?: string;
}

/** The same host; a file or folder that is asked for twice is answered as the first time. */
export function watchHost(host: Host, { allowed, except }: WatchOptions = {}): WatchedHost {
  const answers: Record<string, string> = {};
  const files = new Map<string, Uint8Array | undefined>();
  const folders = new Map<string, readonly Entry[]>();
  let isRepeatable = true;

  function ask<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      isRepeatable = false;
      throw error;
    }
  }

  const isWatched = (path: string) => except === undefined || !`${path}/`.startsWith(except);
  const questions: Pick<Host, "read" | "list" | "display"> = {
    read(path) {
      if (!isWatched(path)) return host.read(path);
      if (!files.has(path)) {
        const bytes = ask(() => host.read(path));
        files.set(path, bytes);
        answers[`read ${path}`] = digest(bytes);
      }
      return files.get(path);
    },
    list(folder) {
      if (!isWatched(folder)) return host.list(folder);
      const known = folders.get(folder);
      if (known) return known;
      const entries = ask(() => host.list(folder));
      folders.set(folder, entries);
      answers[`list ${folder}`] = JSON.stringify(entries);
      return entries;
    },
    display(path) {
      const shown = ask(() => host.display(path));
      answers[`display ${path}`] = shown;
      return shown;
    },
  };
  const watched = new Proxy(host, {
    get(target, name) {
      if (Object.hasOwn(questions, name)) return Reflect.get(questions, name);
      // Whatever else a host does, now or later, is no question that can be asked again.
      if (![...(allowed ?? [])].some((each) => each === name)) isRepeatable = false;
      return Reflect.get(target, name);
    },
  });
  return { host: watched, answers: () => (isRepeatable ? answers : undefined) };
}

/** Whether the host answers each question as before; a HostError where it cannot be asked. */
export function answersAgain(host: Host, answers: Answers): boolean {
  return Object.entries(answers).every(([question, answer]) => askAgain(host, question) === answer);
}

/** What the host answers to the same questions now; a HostError where it cannot be asked. */
export function answersNow(host: Host, answers: Answers): Answers {
  return Object.fromEntries(
    Object.keys(answers).map((question) => [question, askAgain(host, question) ?? ""]),
  );
}

function askAgain(host: Host, question: string): string | undefined {
  const [verb, path] = splitAtSpace(question);
  if (verb === "read") return digest(host.read(path));
  if (verb === "list") return JSON.stringify(host.list(path));
  return verb === "display" ? host.display(path) : undefined;
}

/** The SHA-256 in hexadecimal, or `none` where there are no bytes. */
function digest(bytes: Uint8Array | undefined): string {
  return bytes ? sha256(bytes) : "none";
}

/** The verb of a question, and what it is about. */
export function splitAtSpace(text: string): readonly [string, string] {
  const at = text.indexOf(" ");
  return [text.slice(0, at), text.slice(at + 1)];
}
