/**
 * The stages of papers that `--emit` asks for. What goes to stdout is one document, however many
 * papers there are: the value of the one paper, or a list that names each.
 */
import type { EmittedPaper } from "../pipeline.ts";

/** The text for stdout; "" where there is no paper. */
export function printEmitted(emitted: readonly EmittedPaper[]): string {
  const [first] = emitted;
  if (!first) return "";
  if (first.stage === "markdown") return printMarkdown(emitted);
  if (emitted.length === 1) return `${first.text.trimEnd()}\n`;
  const entries = emitted.map(({ paper, stage, text }) => {
    return `{ "paper": ${JSON.stringify(paper)}, "${stage}":\n${text.trimEnd()} }`;
  });
  return `[\n${entries.join(",\n")}\n]\n`;
}

/** A paper alone as it is; several with a line above each that names it. */
function printMarkdown(emitted: readonly EmittedPaper[]): string {
  return emitted
    .map(({ paper, text }) => {
      const head = emitted.length > 1 ? `=== ${paper} ===\n\n` : "";
      return `${head}${text.trimEnd()}\n`;
    })
    .join("\n");
}

/** A stage as `--json` carries it. */
export function valuesOf({ paper, stage, text }: EmittedPaper) {
  const value: unknown = stage === "markdown" ? text : JSON.parse(text);
  return { paper, [stage]: value };
}
