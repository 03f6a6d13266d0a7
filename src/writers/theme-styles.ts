/**
 * The parts of a theme that say how a paragraph and how words in it look. Lengths are points, colours
 * six hexadecimal digits; the margins of the page alone are millimetres.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";

export const colour = z
  .string()
  .regex(/^[0-9a-fA-F]{6}$/, sayable("expected six hexadecimal digits, as in 1f3864"));
export const millimetres = z.number().min(0).max(1000);
export const points = z.number().min(0).max(200);

export const paragraphStyle = z.strictObject({
  size: z
    .number()
    .min(4, sayable("expected 4 points at least, since smaller type cannot be read"))
    .max(200)
    .describe(sayable("Size of type in points")),
  /** Distance of base lines as a multiple of the size. */
  line: z
    .number()
    .min(1)
    .max(3)
    .describe(sayable("From line to line, as a multiple of the size of type")),
  before: points.default(0).describe(sayable("Space above in points")),
  after: points.default(0).describe(sayable("Space below in points")),
  bold: z.boolean().default(false).describe(sayable("Bold type")),
  italic: z.boolean().default(false).describe(sayable("Italic type")),
  capitals: z.boolean().default(false).describe(sayable("Set in capitals")),
  colour: colour.default("000000").describe(sayable("Colour of the type")),
  align: z
    .enum(["left", "centre", "right", "justified"])
    .default("left")
    .describe(sayable("Alignment")),
  keepNext: z.boolean().default(false).describe(sayable("Never the last thing on a page")),
  indent: points.default(0).describe(sayable("Indent from the left in points")),
  firstLine: points.default(0).describe(sayable("Further indent of the first line in points")),
  ruleBelow: z.boolean().default(false).describe(sayable("A thin line below")),
  ruleShare: z
    .number()
    .min(0.05)
    .max(1)
    .optional()
    .describe(
      sayable(
        "How long that line is, as a share of the longest line of words above it; as wide as the text when absent",
      ),
    ),
});
export type ParagraphStyle = z.output<typeof paragraphStyle>;

/** A line of a form has a rule of its own, which is measured otherwise. */
export const formStyle = paragraphStyle.omit({ ruleBelow: true, ruleShare: true });
export type FormStyle = z.output<typeof formStyle>;

export const characterStyle = z.strictObject({
  bold: z.boolean().default(false).describe(sayable("Bold type")),
  italic: z.boolean().default(false).describe(sayable("Italic type")),
  colour: colour
    .optional()
    .describe(sayable("Colour of the type; that of the paragraph when absent")),
  underline: z.boolean().optional().describe(sayable("A fine line below the words")),
  fill: colour.optional().describe(sayable("Ground behind the words; none when absent")),
});
export type CharacterStyle = z.output<typeof characterStyle>;
