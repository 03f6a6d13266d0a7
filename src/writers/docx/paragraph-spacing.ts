/** The room that paragraph styles keep: above, below, and from line to line. */
import type { Theme } from "../theme.ts";
import { isBox } from "./boxes.ts";
import { baseOf } from "./paragraph-style-list.ts";
import { hasShortRule } from "./short-rules.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";
import { twips } from "./units.ts";
import { type Attributes, tag } from "./xml.ts";

/** Above and below a rule, in points. */
const RULE_ROOM = [3, 9] as const;

/** What a style says of its room; nothing where it is that of its base. */
export function roomElement(name: WordParagraphStyle, theme: Theme): string {
  const room = spacing(name, theme);
  return Object.keys(room).length > 0 ? tag("w:spacing", room) : "";
}

/**
 * The attributes of `w:spacing` that are not those of the base, so that whoever opens up Normal's lines
 * opens up those of lists, boxes and quotes.
 */
export function spacing(name: WordParagraphStyle, theme: Theme): Attributes {
  const whole = wholeSpacing(name, theme);
  if (name === "Normal") return whole;
  const base = wholeSpacing(baseOf(name), theme);
  const isPitch = (key: string) => key === "w:line" || key === "w:lineRule";
  const hasPitch = Object.keys(whole).some((key) => isPitch(key) && whole[key] !== base[key]);
  return Object.fromEntries(
    Object.entries(whole).filter(([key, value]) => (isPitch(key) ? hasPitch : value !== base[key])),
  );
}

/**
 * The theme tells the pitch of lines as a multiple of the size; "at least" keeps that pitch and
 * still gives way to a taller script or to the desk's larger type.
 */
export function wholeSpacing(name: WordParagraphStyle, theme: Theme): Attributes {
  if (name === "Spacer" || name === "Rule") {
    const [before, after] = name === "Rule" ? RULE_ROOM : [0, 0];
    return {
      "w:before": twips(before),
      "w:after": twips(after),
      "w:line": twips(1),
      "w:lineRule": "exact",
    };
  }
  const look = lookOf(theme, name);
  // A label shares its row, and so its base line, with the text beside it.
  const pitch = name === "Table Label" ? theme.paragraphs.tableCell : look;
  // A box is mostly one paragraph, and has the room of a box below it.
  const { after: own } = isBox(name) ? theme.card : name === "Figure" ? theme.figure : look;
  // Below a line that stands under the words.
  const after = hasShortRule(name, theme) ? 0 : own;
  // The label of an annex is the first line of its title.
  const { before } = name === "Annex Title" ? theme.paragraphs.annexLabel : look;
  return {
    "w:before": twips(before),
    "w:after": twips(after),
    "w:line": twips(pitch.size * pitch.line),
    "w:lineRule": "atLeast",
  };
}
