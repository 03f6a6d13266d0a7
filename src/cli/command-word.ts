/** Which command a line names, before the program of commands is loaded. */

/** The shared options that take the next word as their value. */
const WITH_VALUE: ReadonlySet<string> = new Set(["--root", "--out", "--as-of", "--messages"]);

/** The first word that is neither an option nor the value of one. */
export function commandWord(words: readonly string[]): string | undefined {
  return words.find((word, index) => {
    return !word.startsWith("-") && !WITH_VALUE.has(words[index - 1] ?? "");
  });
}
