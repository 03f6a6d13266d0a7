/** Examples below the help of a command. */

/** A command line and what it is good for. */
type Example = readonly [command: string, purpose: string];

/** The examples as `addHelpText("after", …)` takes them, each purpose below the other. */
export function examples(lines: readonly Example[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const printed = lines.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose}`);
  return `\nExamples:\n${printed.join("\n")}`;
}
