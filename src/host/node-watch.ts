/**
 * Hears what is saved below some folders of the root. The root is what is watched, so that a folder
 * that is made, moved or replaced later is heard too. Which of it matters is for others.
 */
import { relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import type { Watching } from "./host.ts";
import { HostError } from "./host-error.ts";
import { codeOf } from "./node-files.ts";

/** CHOKIDAR_USEPOLLING in the environment, which the library reads, has it look instead of listen. */
export async function watchFolders(root: string, folders: readonly string[]): Promise<Watching> {
  const top = resolve(root);
  const namesOf = (path: string) => relative(top, path).split(sep);
  const watcher = watch(top, {
    ignored: (path) => {
      const [first = ""] = namesOf(path);
      return first !== "" && !folders.includes(first);
    },
    ignoreInitial: true,
    // Whoever reads the file tells of it.
    ignorePermissionErrors: true,
    // Files that are gone for a moment are the matter of who listens.
    atomic: false,
  });
  const watching = queueOf(watcher, (path) => namesOf(path).join("/"));
  await readiness(watcher, top);
  return watching;
}

function queueOf(watcher: FSWatcher, pathOf: (file: string) => string): Watching {
  const heard = new Set<string>();
  let lost: HostError | undefined;
  let isStopped = false;
  let wake: (() => void) | undefined;
  const take = () => {
    const paths = [...heard];
    heard.clear();
    return paths;
  };
  watcher.on("all", (_event, file) => {
    const path = pathOf(file);
    if (path === "") return;
    heard.add(path);
    wake?.();
  });
  watcher.on("error", (error) => {
    lost ??= errorOf(error, "data");
    wake?.();
  });
  return {
    take,
    next: async () => {
      while (!isStopped && !lost && heard.size === 0) {
        await new Promise<void>((resume) => {
          wake = resume;
        });
      }
      if (lost) throw lost;
      return isStopped ? undefined : take();
    },
    stop: () => {
      isStopped = true;
      void watcher.close();
      wake?.();
    },
  };
}

function readiness(watcher: FSWatcher, top: string): Promise<void> {
  return new Promise((resume, reject) => {
    watcher.once("ready", () => resume());
    watcher.once("error", (error) => {
      void watcher.close();
      reject(errorOf(error, top));
    });
  });
}

/** What is full here is no disk, so the system's own word is told. */
function errorOf(error: unknown, path: string): HostError {
  return new HostError("unknown", path, codeOf(error) ?? String(error));
}
