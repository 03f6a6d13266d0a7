/**
 * The directives by name: how each is written, what it takes and what it is for, in words for those
 * who write templates. The guide for authors prints this; what each makes is in `directives.ts`.
 */

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
  /** Whether it stands on the page only, never in a box, list or quote. */
  readonly pageOnly: boolean;
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
    pageOnly: false,
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
    pageOnly: false,
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
    pageOnly: false,
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
    pageOnly: true,
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
          "A name of small letters, figures and hyphens, written {#name}; a link elsewhere in the paper leads there: [text](#name)",
      },
    ],
    label: "The title of the annex",
    pageOnly: true,
    example: `[{{label "annex-title.participants"}}](#participants)

::annex[{{label "annex-title.participants"}}]{#participants}

{{> participants}}`,
  },
] as const satisfies readonly DirectiveKind[];

export type DirectiveName = (typeof directives)[number]["name"];
