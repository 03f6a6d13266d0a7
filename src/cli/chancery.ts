/**
 * The program `chancery`. Two command lines it answers by itself, since they are run over and over
 * by people and other programs; for all others it loads `main.ts`, which is a bundle of its own, and for
 * those that take long in a thread of their own, which it supervises.
 */
import { commandWord } from "./command-word.ts";
import { exitCodes } from "./exit-codes.ts";

const words = process.argv.slice(2);
/** These run in a thread of their own, since a thread that works hears no Ctrl-C and draws no bar. */
const TAKES_LONG: ReadonlySet<string> = new Set([
  ...["build", "weekly", "issue", "check"],
  ...["changes", "copies", "doctor", "trace", "verify"],
]);
// The code is set, not forced, so that all that was printed reaches a pipe.
// What goes wrong here goes wrong in the other bundle too, which tells it as a mistake of its own.
process.exitCode = (await answerAtOnce().catch(() => undefined)) ?? (await answer());

async function answer(): Promise<number> {
  const isPrinted = words.some((word) =>
    ["--help", "--emit"].includes(word.split("=", 1)[0] ?? ""),
  );
  if (!isPrinted && TAKES_LONG.has(commandWord(words) ?? "")) {
    const { supervise } = await import("./supervise.ts");
    const ended = supervise(words, new URL("./work.js", import.meta.url));
    // To open the stream takes its time, in which the thread begins.
    bearClosedReader();
    return ended;
  }
  bearClosedReader();
  process.once("SIGINT", () => process.exit(exitCodes.interrupted));
  return (await import("./main.ts")).main(words);
}

async function answerAtOnce(): Promise<number | undefined> {
  const [only, ...more] = words;
  if (more.length > 0 || (only !== "--version" && only !== "check")) return undefined;
  bearClosedReader();
  const { openProcess } = await import("./process-io.ts");
  const io = openProcess(async () => (await import("./main.ts")).loadPipeline());
  if (only === "check") {
    const { recallBareCheck } = await import("./recall-bare-check.ts");
    return recallBareCheck(io);
  }
  io.stdout(`${io.version}\n`);
  return exitCodes.done;
}

/** A reader that has seen enough, such as `head`, is no failure. */
function bearClosedReader(): void {
  if (process.stdout.listenerCount("error") > 0) return;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
