/** Problems that writers of every format meet, so that they tell them in the same words. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import {
  nameUnreadable,
  replaceUnreadable,
  sayUnreadable,
} from "../diagnostics/unreadable-names.ts";
import type { Unreadable } from "../text/unreadable.ts";
import { type Faces, fileOfFace } from "./theme.ts";

/** A character that no file may hold. */
export function reportUnreadable(
  found: Unreadable,
  place: Place | undefined,
  report: Report,
): void {
  const message = say("{code} is {what} and cannot be printed", {
    code: nameUnreadable(found),
    what: sayUnreadable(found),
  });
  const hint = replaceUnreadable(found) ?? say("delete it and type the word again");
  report.error("character-not-printable", message, { place, hint });
}

/** The face that was to draw a character: a family of the theme, and which of its faces. */
export interface WantedFace {
  readonly faces: Faces;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A character that the face it is to be set in has not; one that cannot be printed is told elsewhere. */
export function reportMissingGlyph(
  character: string,
  { faces, bold, italic }: WantedFace,
  place: Place | undefined,
  report: Report,
): void {
  // It stands for what cannot be printed.
  if (character === "\ufffd") return;
  const isMark = /^\p{M}/u.test(character);
  const point = character.codePointAt(0) ?? 0;
  const message = say(
    'the font {family} ({file}) does not have the character "{character}" ({code})',
    {
      family: faces.family,
      file: fileOfFace(faces, bold, italic),
      character: isMark ? `\u25cc${character}` : character,
      code: `U+${point.toString(16).toUpperCase().padStart(4, "0")}`,
    },
  );
  report.error("glyph-missing", message, {
    place,
    hint: say("write it in letters that the fonts have, or give the theme a font that has it"),
  });
}

/** A font file, named without its folder, that the theme asks for and nobody has put there. */
export function reportMissingFont(file: string, report: Report): void {
  const message = say('the theme asks for the font file "{file}", which is not there', { file });
  const hint = say("put it at templates/fonts/{file}, or name another file in the theme", { file });
  report.error("font-missing", message, { hint });
}

/** A slot of the page's furniture, such as `{mark}`, that this paper has nothing for. */
export function reportUnknownSlot(slot: string, known: readonly string[], report: Report): void {
  const message = say('the theme asks for "{slot}", which this paper does not have', { slot });
  const slots = ["page", ...known].map((name) => `{${name}}`).join(" ");
  report.error("furniture-unknown-slot", message, {
    hint: say("the paper has {slots}", { slots }),
  });
}

/** What has to stand in the margin of every page, whole, and is longer than any margin is wide. */
export function reportNoRoom(text: string, report: Report): void {
  report.error(
    "furniture-no-room",
    say('the margins of the pages have no room for "{text}"', { text }),
    {
      hint: say("shorten it, or give the theme's page a wider margin"),
    },
  );
}

/** The remedy for what only a mistake of ours can bring about. */
export function ownFault(): Phrase {
  return say("this is a fault of chancery; please report it");
}
