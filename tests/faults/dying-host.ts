/**
 * The states in which a run can leave the disk when its process dies: before each change that it makes, and
 * in the midst of each file that it writes. A dead process tidies nothing, so that a state is all there is.
 */
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from "../../src/host/memory.ts";

export type Files = Readonly<Record<string, Uint8Array>>;

export interface Death {
  /** The change that was not made any more, or that was half made. */
  readonly before: string;
  readonly isHalf: boolean;
  readonly files: Files;
  /** The manifests that were handed on by then. */
  readonly handed: readonly string[];
}

export interface Observed<T> {
  readonly deaths: readonly Death[];
  readonly end: Files;
  readonly handed: readonly string[];
  readonly value: T;
}

/** Runs once, undisturbed, and tells every state in which it could have died. */
export async function observeDeaths<T>(
  start: Files,
  options: MemoryHostOptions,
  run: (host: MemoryHost) => Promise<T>,
): Promise<Observed<T>> {
  const handed: string[] = [];
  const states: Death[] = [];
  const host: MemoryHost = createMemoryHost(start, {
    ...options,
    onCommand: (_, { argument = "" }) => {
      handed.push(argument);
      return 0;
    },
    failAt: (before) => {
      states.push({ before, isHalf: false, files: filesOf(host), handed: [...handed] });
      return undefined;
    },
  });
  const value = await run(host);
  const end = filesOf(host);
  const deaths = states.flatMap((state, index) => {
    const half = halfMade(state, states[index + 1]?.files ?? end);
    return half ? [state, half] : [state];
  });
  return { deaths, end, handed, value };
}

export function filesOf(host: MemoryHost): Files {
  return Object.fromEntries(host.files);
}

/** Half of the bytes are there where a file was being written. */
function halfMade(state: Death, after: Files): Death | undefined {
  const [, path = ""] = /^(?:write|create) (.*)$/u.exec(state.before) ?? [];
  const bytes = after[path];
  if (!bytes) return undefined;
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  return { ...state, isHalf: true, files: { ...state.files, [path]: half } };
}

/** A host that does so many changes and then answers nothing any more, not even a question. */
export function dyingHost(host: MemoryHost, changes: number): MemoryHost {
  let [left, isDead] = [changes, false];
  const alive = <A extends readonly unknown[], R>(act: (...given: A) => R) => {
    return (...given: A): R => {
      if (isDead) throw new Error("the process is dead");
      return act(...given);
    };
  };
  const change = <A extends readonly unknown[], R>(act: (...given: A) => R) =>
    alive((...given: A): R => {
      if (left-- === 0) {
        isDead = true;
        throw new Error("the process dies");
      }
      return act(...given);
    });
  return {
    ...host,
    makeFolder: change(host.makeFolder),
    write: change(host.write),
    create: change(host.create),
    rename: change(host.rename),
    remove: change(host.remove),
    syncFolder: change(host.syncFolder),
    read: alive(host.read),
    list: alive(host.list),
    execute: alive(host.execute),
    now: alive(host.now),
    sleep: alive(host.sleep),
  };
}
