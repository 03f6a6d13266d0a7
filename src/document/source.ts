/**
 * What the parser reads: Markdown in which tokens stand for printed values, with the table of those
 * tokens and the way back to the template. Whoever renders the template makes it.
 */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import type { Token } from "../text/tokens.ts";

export interface MarkdownSource {
  readonly markdown: string;
  readonly tokens: readonly Token<Origin>[];
  /** The values are stand-ins: what depends on their words is not judged. */
  readonly standIns?: boolean;
  /** Where the template holds what stands at this UTF-16 offset of the Markdown. */
  placeAt(offset: number): Place;
}
