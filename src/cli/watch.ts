/**
 * `chancery build --watch`: the first build, and a round after each save, until it is stopped. How a round
 * is shown is told in `watch-rounds.ts`, what it makes in `tasks/watch.ts`.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Watching } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { whenAllowed } from "../pipeline/memo-file.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { perform, type Task } from "./perform.ts";
import type { Settings } from "./settings.ts";
import { openRounds, type WatchRequest, withOneLine } from "./watch-rounds.ts";

/** What is watched, below the root. */
const FOLDERS = ["data", "templates"];

/** The exit code: `interrupted`, but where it could not begin, or cannot go on. */
export async function watchAndBuild(
  io: Io,
  settings: Settings,
  request: WatchRequest,
): Promise<number> {
  const host = io.createHost(settings);
  const rounds = openRounds(io, settings, request);
  // There is nothing to be listened to, which the round tells.
  if (!whenAllowed(() => host.list("data"))?.length) return rounds.play([]);
  const { nextSave } = await import("../tasks/watch/saved.ts");
  let watching: Watching | undefined;
  // The process ends without coming back here.
  const forget = host.atExit(() => {
    rounds.speak(say("stopped; nothing is watched any more"));
    watching?.stop();
  });
  try {
    watching = await host.watch(FOLDERS);
    const first = await rounds.play([]);
    if (first === exitCodes.usage || first === exitCodes.unwritten) return first;
    for (;;) {
      const saved = await nextSave(host, watching);
      if (!saved) return exitCodes.interrupted;
      await rounds.play(saved);
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return await tellLost(io, settings, error.code);
  } finally {
    forget();
    watching?.stop();
  }
}

function tellLost(io: Io, settings: Settings, code: string): Promise<number> {
  const message = say("what is saved cannot be heard of: the system says {code}", { code });
  const hint = say(
    "set CHOKIDAR_USEPOLLING=1 in the environment, so that files are looked at again and again; on Linux fs.inotify.max_user_watches may be raised instead",
  );
  const act = async ({ report }: Task) => {
    report.error("watch-lost", message, { hint });
    return { outcome: "unwritten" } as const;
  };
  return perform(settings.json ? withOneLine(io) : io, settings, act, { needsRecord: false });
}
