/**
 * The theme: everything about the look of a paper that is not its structure, as a schema for the
 * YAML files in `templates/themes/`. Lengths on the page are millimetres, sizes of type points,
 * colours six hexadecimal digits. How a writer draws it is the writer's matter.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { annexesSchema, formFields, numbersSchema } from "./theme-forms.ts";
import { characterStyle, colour, millimetres, paragraphStyle, points } from "./theme-styles.ts";

/** In millimetres: less holds no line of some table or card. */
const LEAST_ROOM = 50;

/** The named paragraph styles; each becomes a style of that name in Word. */
export const paragraphStyles = [
  "title",
  "subtitle",
  "heading1",
  "heading2",
  "heading3",
  "body",
  "listItem",
  "quote",
  "tableHead",
  "tableCell",
  "annexLabel",
  "annexTitle",
  "note",
  "contents1",
  "contents2",
  "contents3",
  "figure",
  "header",
  "footer",
] as const;
export type ParagraphStyleName = (typeof paragraphStyles)[number];

/** The named character styles. */
export const characterStyles = ["strong", "emphasis", "unstated", "link", "noteReference"] as const;
export type CharacterStyleName = (typeof characterStyles)[number];

const faces = z.strictObject({
  family: z.string().describe(sayable("The name under which Word looks for the font")),
  regular: z.string().describe(sayable("File below templates/fonts/")),
  bold: z.string().describe(sayable("File below templates/fonts/")),
  italic: z
    .string()
    .optional()
    .describe(sayable("File below templates/fonts/; upright type when absent")),
  boldItalic: z
    .string()
    .optional()
    .describe(sayable("File below templates/fonts/; bold type when absent")),
  embed: z
    .boolean()
    .default(false)
    .describe(sayable("Whether to put the font into the Word file, for machines without it")),
});
export type Faces = z.output<typeof faces>;

/** The file that draws this weight and slope; what a family lacks is drawn by the next plainer face. */
export function fileOfFace(
  { regular, bold, italic, boldItalic }: Faces,
  isBold: boolean,
  isItalic: boolean,
): string {
  if (isBold) return (isItalic ? boldItalic : undefined) ?? bold;
  return (isItalic ? italic : undefined) ?? regular;
}

const slots = z.strictObject({
  left: z
    .string()
    .default("")
    .describe(sayable("Text at the left, with names in braces; a line feed begins a further line")),
  centre: z.string().default("").describe(sayable("Text in the middle, with names in braces")),
  right: z.string().default("").describe(sayable("Text at the right, with names in braces")),
  rule: z.boolean().default(false).describe(sayable("A thin line between it and the text")),
});
export type FurnitureLine = z.output<typeof slots>;

export const themeSchema = z.strictObject({
  chancery: z.literal(1).describe(sayable("Version of the schema")),
  name: z.string().describe(sayable("What the theme is called")),
  norm: z
    .string()
    .min(1)
    .optional()
    .describe(sayable("The rule that it follows, a file in templates/norms")),
  budget: z
    .strictObject({
      /**
       * A budget of pages is stated for type of the usual size and limits how much a minister must read,
       * so a theme of larger type says on how many pages of its own the same words stand.
       */
      factor: z
        .number()
        .min(1)
        .max(10)
        .default(1)
        .describe(sayable("How many of its pages stand for one page of a paper's budget")),
    })
    .default({ factor: 1 }),
  page: z
    .strictObject({
      width: millimetres.describe(sayable("Width of the sheet")),
      height: millimetres.describe(sayable("Height of the sheet")),
      top: millimetres.describe(sayable("Top margin")),
      bottom: millimetres.describe(sayable("Bottom margin")),
      left: millimetres.describe(sayable("Left margin")),
      right: millimetres.describe(sayable("Right margin")),
      header: millimetres.describe(sayable("From the sheet's top edge to the header")),
      footer: millimetres.describe(sayable("From the sheet's bottom edge to the footer")),
    })
    .refine(
      ({ height, top, bottom }) => height - top - bottom >= LEAST_ROOM,
      sayable("expected margins that leave 50 mm of the height for text"),
    )
    .refine(
      ({ width, left, right }) => width - left - right >= LEAST_ROOM,
      sayable("expected margins that leave 50 mm of the width for text"),
    ),
  fonts: z.strictObject({
    body: faces.describe(sayable("Latin and Vietnamese letters, figures, punctuation")),
    lao: faces.describe(sayable("Lao letters")),
  }),
  paragraphs: z.strictObject({
    title: paragraphStyle,
    subtitle: paragraphStyle,
    heading1: paragraphStyle,
    heading2: paragraphStyle,
    heading3: paragraphStyle,
    body: paragraphStyle,
    listItem: paragraphStyle,
    quote: paragraphStyle,
    tableHead: paragraphStyle,
    tableCell: paragraphStyle,
    annexLabel: paragraphStyle,
    annexTitle: paragraphStyle,
    note: paragraphStyle,
    contents1: paragraphStyle,
    contents2: paragraphStyle,
    contents3: paragraphStyle,
    figure: paragraphStyle,
    header: paragraphStyle,
    footer: paragraphStyle,
  } satisfies Record<ParagraphStyleName, typeof paragraphStyle>),
  characters: z.strictObject({
    strong: characterStyle,
    emphasis: characterStyle,
    unstated: characterStyle,
    link: characterStyle,
    noteReference: characterStyle,
  } satisfies Record<CharacterStyleName, typeof characterStyle>),
  table: z.strictObject({
    rule: colour.describe(sayable("Colour of the lines between rows")),
    ruleWidth: points.describe(sayable("Width of the lines between rows in points")),
    headRule: colour.describe(sayable("Colour of the lines above and below the head")),
    headRuleWidth: points.describe(
      sayable("Width of the lines above and below the head in points"),
    ),
    headFill: colour.optional().describe(sayable("Background of the head")),
    padX: points.describe(sayable("Space at the left and right of a cell's text in points")),
    padY: points.describe(sayable("Space above and below a cell's text in points")),
    after: points.describe(sayable("Space below the table in points")),
    /** Beyond that, words are cut and the reader is told; where letters would stand in stacks, refused. */
    smallest: points
      .default(7)
      .describe(sayable("A table too wide for its page is set smaller, but never below this size")),
  }),
  card: z.strictObject({
    border: colour.describe(sayable("Colour of the frame")),
    fill: colour.describe(sayable("Background of a plain card")),
    noticeFill: colour.describe(sayable("Background of a notice")),
    noticeBar: colour.describe(sayable("Colour of the bar at the left of a notice")),
    pad: points.describe(sayable("Space inside the frame in points")),
    after: points.describe(sayable("Space below the card in points")),
  }),
  figure: z.strictObject({
    fills: z
      .array(colour)
      .min(2)
      .max(8)
      .describe(sayable("Colours of the parts of a bar in their order, each lighter or darker")),
    line: colour.describe(sayable("Colour of lines and frames")),
    after: points.describe(sayable("Space below the figure in points")),
  }),
  ...formFields,
  numbers: numbersSchema,
  annexes: annexesSchema,
  list: z.strictObject({
    bullet: z.string().min(1).max(1).describe(sayable("The sign before an item")),
    indent: points.describe(sayable("From the margin to an item's text in points")),
    runIn: z
      .boolean()
      .default(false)
      .describe(
        sayable("Whether only the sign is indented, and the lines below it begin at the margin"),
      ),
  }),
  furniture: z
    .strictObject({
      header: slots.describe(sayable("At the head of each page")),
      footer: slots.describe(sayable("At the foot of each page")),
      firstHeader: slots.describe(
        sayable("At the head of the first page, also of an annex that has pages of its own"),
      ),
      firstFooter: slots.describe(sayable("At the foot of the first page of the paper")),
    })
    .describe(
      sayable(
        "What chancery fills in: {reference} {mark} {asAt} {title} {house} {page} {number} {pages} {version}",
      ),
    ),
});
export type Theme = z.output<typeof themeSchema>;
