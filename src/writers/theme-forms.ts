/**
 * The parts of a theme that give a paper its official form: the head above it, signatures and
 * addressees, how headings and items are numbered, how annexes stand. What the slots hold is the
 * house's matter, and how forms are drawn the writers'.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import type { FormName } from "../document/form-names.ts";
import { formStyle, millimetres } from "./theme-styles.ts";

const words = z.string().min(1);

/** Of a line that has nothing at all, only that is told. */
function isWordless({ text, room, rule }: { text?: unknown; room?: unknown; rule?: unknown }) {
  return text === undefined && (room !== undefined || rule !== undefined);
}

const formLine = z
  .strictObject({
    text: z
      .union([words, z.array(words).min(1)])
      .optional()
      .describe(
        sayable(
          "Words with names in braces; of several texts the first for all of whose names the paper has something. Where a name holds a list, the line stands once for each member",
        ),
      ),
    several: z
      .strictObject({
        first: words.optional().describe(sayable("A line above the members")),
        each: words.describe(sayable("The line of a member")),
        last: words.optional().describe(sayable("The line of the last member")),
        style: z
          .string()
          .optional()
          .describe(sayable("One of formStyles for the lines of the members, where it is another")),
      })
      .optional()
      .describe(sayable("How the line is set instead where its list has more than one member")),
    style: z.string().describe(sayable("One of formStyles")),
    rule: z
      .number()
      .min(0.05)
      .max(1)
      .optional()
      .describe(sayable("A line below, as a share of the longest line of words")),
    box: z.boolean().default(false).describe(sayable("A frame around the words")),
    room: millimetres.optional().describe(sayable("Empty room in millimetres instead of words")),
  })
  .refine(
    ({ text, room, rule }) => [text, room, rule].some((each) => each !== undefined),
    sayable("expected text, room or rule"),
  )
  .refine(
    ({ text, room }) => text === undefined || room === undefined,
    sayable("expected text or room, not both; room is a line of its own"),
  )
  .refine(({ several, ...line }) => several === undefined || !isWordless(line), {
    error: sayable("several needs a text beside it, which stands where there is only one member"),
    path: ["several"],
  })
  .refine(({ box, ...line }) => !box || !isWordless(line), {
    error: sayable("box needs a text beside it, which it frames"),
    path: ["box"],
  });
export type ThemeFormLine = z.output<typeof formLine>;

const formCell = z.strictObject({
  width: z.number().positive().describe(sayable("Its share of the width, beside those of its row")),
  lines: z.array(formLine).describe(sayable("Its lines from top to bottom")),
});

const form = z
  .array(z.array(formCell).min(1).max(4))
  .describe(sayable("Rows from top to bottom, each of cells from left to right"));
export type ThemeForm = z.output<typeof form>;

/** Parts of the theme's schema. */
export const formFields = {
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/u, sayable("expected a language, such as vi"))
    .optional()
    .describe(sayable("Language of the words of the theme itself")),
  asAbove: z
    .record(
      z.string().regex(/^[a-z]{2,3}$/u, sayable("expected a language, such as vi")),
      z.string().min(1),
    )
    .default({})
    .describe(
      sayable(
        "Where the recipients of a paper begin with those to whom it is addressed, the words for them, by the paper's language",
      ),
    ),
  formStyles: z
    .record(
      z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u, sayable("expected small letters and hyphens")),
      formStyle,
    )
    .default({})
    .describe(sayable("Styles of the lines of heads and forms, by names of your own")),
  heads: z
    .record(z.string().min(1), form)
    .default({})
    .describe(
      sayable("What stands above the paper, by the name that its template asks for; else paper"),
    ),
  forms: z
    .strictObject({
      basis: form.optional().describe(sayable("What the paper rests on")),
      addressees: form.optional().describe(sayable("To whom it is addressed")),
      signature: form.optional().describe(sayable("Who signs it, and who receives it")),
      minutes: form.optional().describe(sayable("Who signs minutes: the chair and who took them")),
      annex: form.optional().describe(sayable("Below the title of each annex")),
    } satisfies Record<FormName | "annex", unknown>)
    .default({})
    .describe(sayable("What stands where a template writes ::form")),
};

/** How figures are written: 1, I, a (of 26 letters), or a of the Vietnamese alphabet (a b c d đ e g). */
export const figureKinds = ["decimal", "roman", "latin", "vietnamese"] as const;
export type FigureKind = (typeof figureKinds)[number];

const numberForm = z.strictObject({
  figures: z.enum(figureKinds).describe(sayable("How its figures are written")),
  form: z
    .string()
    .regex(/^[^{}]*\{\}[^{}]*$/u, sayable("expected {} once, where the figure stands"))
    .default("{}.")
    .describe(sayable("What stands around the figure, as in {}.")),
});
export type NumberForm = z.output<typeof numberForm>;

export const numbersSchema = z
  .strictObject({
    heading1: numberForm.optional().describe(sayable("Of the highest headings")),
    heading2: numberForm.optional().describe(sayable("Of headings below those")),
    heading3: numberForm.optional().describe(sayable("Of the lowest headings")),
    list: z
      .array(numberForm)
      .max(3)
      .default([])
      .describe(sayable("Of numbered items, for each depth")),
  })
  .default({ list: [] })
  .describe(sayable("How headings and numbered items are numbered"));

export const annexesSchema = z
  .strictObject({
    ownPages: z
      .boolean()
      .default(false)
      .describe(sayable("Whether the pages of each annex are counted from 1")),
    loneNumber: z
      .boolean()
      .default(true)
      .describe(sayable("Whether an annex has its number where it is the only one")),
  })
  .default({ ownPages: false, loneNumber: true })
  .describe(sayable("How annexes stand"));
