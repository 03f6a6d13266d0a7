/**
 * Checks that long Lao words can be broken at the end of a line. The dictionary knows most; what it does not
 * know, such as a name in Lao letters run together, stands as one piece that no narrow column holds.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import { excerpt } from "../../text/display.ts";
import { findLineBreaks } from "../../text/line-breaks.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

/** Letters, without the marks above and below them. */
const MOST = 30;
const LONG = /[\u0e80-\u0eff]{31,}/u;
const MARKS = /\p{M}/gu;
const LAO = /[\u0e80-\u0eff]/u;

export const laoBreaks: RecordCheck<"lao-without-break"> = {
  group: "form",
  rules: {
    "lao-without-break": {
      severity: "warning",
      what: sayable("no more than 30 Lao letters stand together without a place to end a line"),
      why: sayable("a longer piece is cut in the midst of a word, or runs out of its column"),
      example: [
        {
          in: "meeting",
          yaml: `city: { lo: { text: ${"ກ".repeat(31)}, reviewed: true } } # told
venue: { lo: { text: ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມນະຄອນຫຼວງວຽງຈັນ, reviewed: true } } # words of the dictionary
dress: { lo: { text: ${"ກ".repeat(31)} ກ, reviewed: true } } # told
gifts: { lo: { text: ${"ກ່".repeat(30)} ກ, reviewed: true } } # just 30 letters, whose marks do not count
contact: { lo: { text: "ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມ labour.and.social.welfare@molsw.gov.la", reviewed: true } } # long, and not Lao
title: { lo: { text: ${"ກ".repeat(20)}\u200b${"ກ".repeat(20)}, reviewed: true } } # broken by a zero-width space
`,
        },
      ],
    },
  },
  run({ record, parts }, tell) {
    const mayLack = ({ text }: PrintedText) => LONG.test(text);
    parts.forEachText("long Lao words", mayLack, (at) => {
      let from = 0;
      for (const { position } of findLineBreaks(at.text)) {
        const piece = at.text.slice(from, position);
        if (LAO.test(piece) && piece.replace(MARKS, "").trim().length > MOST) {
          const message = say('in "{piece}" there is no place where a line can end', {
            piece: excerpt(piece),
          });
          const stretch = { from, to: position };
          tell("lao-without-break", message, {
            place: placeInText(record, at, stretch),
            hint: say("write a space between its words, or a zero-width space (U+200B)"),
          });
        }
        from = position;
      }
    });
  },
};
