/**
 * The Markdown of one paper while it is written, with the table of its values and a map from each
 * offset back to the template.
 */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import { encodeToken, type Token, type TokenContent } from "../text/tokens.ts";
import { lastAtOrBefore } from "./source-text.ts";

/** A rendered template: Markdown in which each value is a token of the table. */
export interface Rendered {
  readonly markdown: string;
  readonly tokens: readonly Token<Origin>[];
  /** The template line that the character at this offset of the Markdown came from. */
  placeAt(offset: number): Place;
}

/** How a partial stands on its line. */
export interface PartialLayout {
  readonly alone: boolean;
  readonly indent: string;
  readonly place: Place;
}

/** Where tokens get their numbers. */
export interface TokenTable {
  readonly tokens: readonly Token<Origin>[];
  /** The index of the token for this content. */
  add(content: TokenContent, origin: Origin): number;
}

export interface Output {
  /** Text of the template itself; `place` is where it begins. */
  writeText(text: string, place: Place): void;
  writeToken(content: TokenContent, origin: Origin): void;
  /**
   * Runs `write` for a partial. One that stands alone on its line ends its last line and has these
   * blanks before each; one inside a line does not end that line.
   */
  writePartial(layout: PartialLayout, write: () => void): void;
  finish(fallback: Place): Rendered;
}

export function createOutput(table: TokenTable = createTable()): Output {
  const pieces: string[] = [];
  const offsets: number[] = [];
  const places: Place[] = [];
  let length = 0;
  let indent = "";
  let atLineStart = true;

  const append = (text: string, place: Place) => {
    offsets.push(length);
    places.push(place);
    pieces.push(text);
    length += text.length;
  };
  const beginLine = (place: Place) => {
    if (atLineStart && indent !== "") append(indent, place);
    atLineStart = false;
  };

  return {
    writeText(text, place) {
      if (text === "") return;
      if (indent === "") {
        append(text, place);
        atLineStart = text.endsWith("\n");
        return;
      }
      let from = place;
      for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
        beginLine(from);
        append(line, from);
        atLineStart = line.endsWith("\n");
        from = { ...place, line: from.line + 1, column: 1 };
      }
    },
    writeToken(content, origin) {
      beginLine(origin.template);
      append(encodeToken(table.add(content, origin)), origin.template);
    },
    writePartial({ alone, indent: more, place }, write) {
      const before = indent;
      const start = length;
      indent += more;
      write();
      indent = before;
      const last = pieces.at(-1);
      if (length === start || last === undefined) return;
      const ends = last.endsWith("\n");
      if (alone && !ends) {
        append("\n", { ...place, length: 1 });
        atLineStart = true;
      } else if (!alone && ends) {
        pieces[pieces.length - 1] = last.slice(0, -1);
        length--;
        atLineStart = false;
      }
    },
    finish(fallback) {
      const markdown = pieces.join("");
      return {
        markdown,
        tokens: table.tokens,
        placeAt(offset) {
          const segment = lastAtOrBefore(offsets, offset);
          const place = places[segment] ?? fallback;
          const before = markdown.slice(offsets[segment] ?? 0, Math.max(0, offset));
          return moveOn(place, before);
        },
      };
    },
  };
}

/** A table in which each value has a token of its own. */
function createTable(): TokenTable {
  const tokens: Token<Origin>[] = [];
  return { tokens, add: (content, origin) => tokens.push({ content, origin }) - 1 };
}

/** The place after this text; a token, which is the only place with a length, is one place. */
function moveOn(place: Place, before: string): Place {
  if (place.length !== undefined) return place;
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  const down = lines.length - 1;
  const column = down === 0 ? place.column + last.length : last.length + 1;
  return { ...place, line: place.line + down, column };
}
