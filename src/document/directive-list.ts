/**
 * The directives by name: how each is written, what it takes and what it is for, in words for those
 * who write templates. The guide for authors prints this; what each makes is in `directives.ts`.
 */
import { formNames } from "./form-names.ts";

/** A directive as an author sees it. */
export interface DirectiveKind {
  readonly name: string;
  /** Whether it holds other text, and so needs an end, or stands alone on its line. */
  readonly type: "containerDirective" | "leafDirective";
  /** Its form, for a remedy. */
  readonly written: string;
  readonly description: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
  /** What the text in square brackets is, where it takes one. */
  readonly label?: string;
  /** Where it may stand: on the page only, in boxes too, or also in lists and quotes. */
  readonly stands: "page" | "box" | "anywhere";
  /** A piece of a template that uses it, complete in itself. */
  readonly example: string;
}

export const directives = [
  {
    name: "card",
    type: "containerDirective",
    written: ":::card … :::",
    description: "Draws a box around what stands between its two lines.",
    attributes: [
      {
        name: "tone",
        description:
          "How the box looks: notice for a warning with a bar at its left; plain, which is what you get without it",
      },
    ],
    stands: "anywhere",
    example: `:::card{tone=notice}
{{label "section.press-line"}}: {{meeting.pressLine}}
:::`,
  },
  {
    name: "keep",
    type: "containerDirective",
    written: ":::keep … :::",
    description:
      "Keeps what stands between its two lines on one page, as long as it fits on a page at all.",
    attributes: [],
    stands: "anywhere",
    example: `:::keep
## {{label "section.clearance"}}

{{label "field.drafted-by"}}: {{clearance.draftedBy}}
:::`,
  },
  {
    name: "table",
    type: "containerDirective",
    written: ':::table{widths="2,1"} … :::',
    description:
      "Sets how wide the columns of the one table inside it are. Without it, chancery shares the width out by what the columns hold.",
    attributes: [
      {
        name: "widths",
        description:
          'A number for each column, in quotes, with commas between them; "3,1" makes the first three times as wide as the second',
      },
    ],
    stands: "anywhere",
    example: `:::table{widths="1,4"}
| {{label "field.id"}} | {{label "field.what"}} |
|---|---|
{{#each commitments}}
| {{id}} | {{what}}{{cite cite}} |
{{/each}}
:::`,
  },
  {
    name: "pagebreak",
    type: "leafDirective",
    written: "::pagebreak",
    description: "Begins a new page.",
    attributes: [],
    stands: "page",
    example: `{{meeting.title}}

::pagebreak

{{meeting.date}}`,
  },
  {
    name: "annex",
    type: "leafDirective",
    written: "::annex[title]{#id}",
    description:
      "Begins an annex on a new page and numbers it. All pages before the first annex are the body of the paper, whose length the front matter may limit.",
    attributes: [
      {
        name: "id",
        description:
          "A name of small letters, figures and hyphens, written {#name}; a link elsewhere in the paper leads there: [text](#name). It is the same in each language, unlike the name of a heading, which is made of its printed words",
      },
    ],
    label: "The title of the annex",
    stands: "page",
    example: `[{{label "annex-title.participants"}}](#participants)

::annex[{{label "annex-title.participants"}}]{#participants}

{{> participants}}`,
  },
  {
    name: "contents",
    type: "leafDirective",
    written: "::contents",
    description:
      "Lists the main headings and the annexes of the paper, each with the number of its page and a link that leads there. A heading directly above it is taken for its name and is not listed.",
    attributes: [
      {
        name: "depth",
        description:
          "How deep headings go: 1, which is what you get without it, lists ##; 2 adds ###, 3 adds ####. A heading in an annex counts one deeper than it is, since it stands below the annex",
      },
      { name: "of", description: "annexes lists the annexes alone; then there is no depth" },
    ],
    stands: "page",
    example: `::contents{of=annexes}

::annex[{{label "annex-title.participants"}}]{#participants}

{{> participants}}`,
  },
  {
    name: "chart",
    type: "containerDirective",
    written: ":::chart … :::",
    description:
      "Draws the one table inside it as bars, one for each row, each made of parts that are as long as its amounts. The head row names the parts; its first cell stays empty. A row begins with the name of the bar and then has a whole number for each part. Those who do not see the chart hear its names and amounts in this order.",
    attributes: [],
    label: "Words that those who do not see the chart hear first; they are not printed",
    stands: "box",
    example: `{{#if score}}
{{#if score.sides}}
:::chart[{{label "section.score"}}]
| | {{label "field.done"}} | {{label "field.open"}} | {{label "field.overdue"}} |
|---|--:|--:|--:|
{{#each score.sides}}
| {{name}} | {{done}} | {{open}} | {{overdue}} |
{{/each}}
:::
{{/if}}
{{/if}}`,
  },
  {
    name: "timeline",
    type: "containerDirective",
    written: ":::timeline … :::",
    description:
      "Draws the one table inside it as days on a line, in their order. The head row stays empty. Each row has three cells: the day as year-month-day, which is not printed and says where it stands; the day as it is printed; and what is due then. Those who do not see the line hear its days and what is due in their order.",
    attributes: [],
    label: "Words that those who do not see the line hear first; they are not printed",
    stands: "box",
    example: `{{#if dueDays}}
:::timeline[{{label "section.due"}}]
| | | |
|---|---|---|
{{#each dueDays}}
| {{day}} | {{when}} | {{what}} |
{{/each}}
:::
{{/if}}`,
  },
  {
    name: "form",
    type: "leafDirective",
    written: "::form{name=signature}",
    description:
      "Places what the theme of the paper sets out under this name, such as who signs and who receives the paper. A theme that has no such form leaves the place empty.",
    attributes: [{ name: "name", description: `Which form: ${formNames.join(", ")}` }],
    stands: "page",
    example: `{{meeting.title}}

::form{name=signature}`,
  },
] as const satisfies readonly DirectiveKind[];

export type DirectiveName = (typeof directives)[number]["name"];
