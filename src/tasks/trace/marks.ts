/**
 * Marks around stretches of text that say what the stretch was made from. They are private-use
 * characters, so that whoever joins, cuts or fills texts carries them along without knowing it.
 */
import { languageSpans } from "../../text/language-marks.ts";
import { decodeToken, encodeToken } from "../../text/tokens.ts";
import type { Datum } from "./data.ts";

/** What a stretch of text was made from; `slot` is a bare value that filled the slot of a label. */
export type Mark =
  | { readonly type: "data"; readonly datum: Datum }
  | { readonly type: "label"; readonly key: string }
  | { readonly type: "date"; readonly iso: string }
  | { readonly type: "slot"; readonly key: string; readonly name: string };

/** A stretch with the marks around it, the outermost first; one without any is nobody's own. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where it is not in the language of the paper: its own, and whether that is for want of a text. */
  readonly language?: string;
  readonly isStandIn?: boolean;
}

export interface Marks {
  /** The text within a mark. */
  wrap(mark: Mark, text: string): string;
  /** A marked text in its stretches; together they are the text without its marks. */
  read(text: string): readonly Piece[];
}

const END = "\u{ff000}";
const SIGN = /([\u{F0000}-\u{F7FFF}][\u{100000}-\u{107FFF}]|\u{ff000})/u;
const SIGNS = new RegExp(SIGN.source, "gu");

export function createMarks(): Marks {
  const known = new Map<string, number>();
  const marks: Mark[] = [];
  return {
    wrap(mark, text) {
      const key = keyOf(mark);
      const index = known.get(key) ?? marks.push(mark) - 1;
      known.set(key, index);
      return `${encodeToken(index)}${text}${END}`;
    },
    read(text) {
      const pieces: Piece[] = [];
      const open: Mark[] = [];
      for (const { text: stretch, language, isStandIn } of languageSpans(text)) {
        for (const part of stretch.split(SIGN)) {
          const mark = SIGN.test(part) && part !== END ? marks[decodeToken(part)] : undefined;
          if (mark) open.push(mark);
          else if (part === END) open.pop();
          else if (part !== "") {
            const other = language === undefined ? {} : { language, isStandIn };
            pieces.push({ text: part, marks: [...open], ...other });
          }
        }
      }
      return pieces;
    },
  };
}

/** The text that a reader sees. */
export function unmark(text: string): string {
  return text.replace(SIGNS, "");
}

/** The text with a sign that is no mark, to ask a schema whether marks may stand in it. */
export function signed(text: string): string {
  return END + text;
}

function keyOf(mark: Mark): string {
  return mark.type === "data" ? `data ${mark.datum.index}` : JSON.stringify(mark);
}
