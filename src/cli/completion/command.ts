/**
 * `chancery completion`: prints the script that lets a shell complete our words, and answers that
 * script when a person presses Tab.
 */
import { join } from "node:path";
import { Argument, type Command } from "commander";
import { HostError } from "../../host/host-error.ts";
import { examples } from "../examples.ts";
import type { Io } from "../io.ts";
import { bashScript } from "./bash-script.ts";
import { complete } from "./complete.ts";

const INSTALLED = `

The shell must find chancery by its name, so install it first (see README.md):
"npx chancery" cannot be completed.`;

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** Adds the command, and the hidden one that the scripts call. */
export function addCompletion(program: Command, io: Io): void {
  program
    .command("completion")
    .description("print the script with which a shell completes commands, options and names")
    .addArgument(new Argument("<shell>", "the shell you use").choices(shells))
    .addHelpText(
      "after",
      examples([
        ["source <(chancery completion bash)", "in ~/.bashrc"],
        ["source <(chancery completion zsh)", "in ~/.zshrc, below compinit"],
        ["chancery completion fish | source", "in ~/.config/fish/config.fish"],
        [
          "chancery completion powershell | Out-String | Invoke-Expression",
          "in the file that $PROFILE names",
        ],
      ]) + INSTALLED,
    )
    .action(async (shell: string) => {
      if (shell === "bash") return io.stdout(bashScript);
      const { script } = await import("@bomb.sh/tab");
      // The library prints its scripts itself.
      script(shell, "chancery", "chancery");
    });
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action((words: readonly string[]) => io.stdout(answer(program, words, io)));
}

/** Nothing is told here, whatever is wrong: a person is still typing. */
function answer(program: Command, words: readonly string[], io: Io): string {
  const root = rootIn(words, io.environment("HOME"));
  const host = io.createHost({ root, out: join(root, "output") });
  try {
    return complete(program, words, host);
  } catch (error) {
    if (error instanceof HostError) return ":4\n";
    throw error;
  }
}

/** The root that the line names so far. The shell has not yet put the home folder in place of `~`. */
function rootIn(words: readonly string[], home: string | undefined): string {
  let root = ".";
  words.slice(0, -1).forEach((word, index, all) => {
    if (word === "--root") root = all[index + 1] ?? root;
    else if (word.startsWith("--root=")) root = word.slice("--root=".length);
  });
  return home === undefined ? root : root.replace(/^~(?=\/|$)/u, home);
}
