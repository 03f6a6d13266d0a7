/** Timing, content, commitments and form: E27 to E61. */
import type { OfficerRule } from "./rules.ts";

const HELD = "tests/checks/held.test.ts";

export const rulesOfWork: readonly OfficerRule[] = [
  {
    rule: "E27",
    about: "a running order longer than the meeting",
    codes: ["programme-too-long"],
  },
  {
    rule: "E28",
    about: "more to say than there is time for",
    codes: ["speech-too-long", "speech-over-budget", "speech-rate-missing"],
    because:
      "up to a tenth more can be made up for, and without a rate of speech nobody knows whether there is more to say than time",
  },
  {
    rule: "E29",
    about: "steps that overlap or go backwards, and a time zone that is missing",
    codes: ["programme-out-of-order", "programme-off-start"],
    because: "a running order may begin with a welcome some minutes after the hour of the meeting",
    held: {
      how: "the schema asks for a time zone or the word unknown, and papers list an unknown one among their gaps",
      tests: [[HELD, "cannot be left out of a meeting, and is among the gaps where it is unknown"]],
    },
  },
  {
    rule: "W30",
    about: "papers that are issued too late to be read",
    open: "the moment of issue: versions",
  },
  {
    rule: "W31",
    about: "no venue, no room",
    held: {
      how: "the schema asks for building and room or the word unknown, and papers list an unknown one among their gaps",
      tests: [[HELD, "cannot be left out of a meeting, and is among the gaps where it is unknown"]],
    },
    open: "the entrance: a field of the meeting",
  },
  {
    rule: "W32",
    about: "nothing said of the press",
    held: {
      how: "the schema asks for the arrangement and the line or the word unknown, and papers list unknown ones among their gaps",
      tests: [[HELD, "cannot be left out of a meeting, and is among the gaps where it is unknown"]],
    },
  },
  {
    rule: "W33",
    about: "a gift from one side only",
    open: "who gives: gifts as entries with from and to, instead of one text",
  },
  { rule: "W34", about: "a public holiday of either country", codes: ["on-holiday"] },
  {
    rule: "E35",
    about: "more pages than the kind allows, or type made smaller",
    codes: ["page-budget", "page-to-turn", "card-overflow"],
    because:
      "a minister who wants larger type may choose to turn a page, which is then only a warning",
  },
  {
    rule: "E36",
    about: "no objective, more than three, or none that can be tested",
    codes: ["objectives-missing", "too-many-objectives", "objective-not-testable"],
    because:
      "whether an objective can be tested is only guessed at, by the words it begins with, so that is a warning",
  },
  {
    rule: "W37",
    about: "nothing said of what they want",
    codes: ["their-objectives-missing"],
  },
  { rule: "W38", about: "the last meeting left out", codes: ["previous-left-out"] },
  {
    rule: "W39",
    about: "points that do not go with how likely an issue is",
    codes: ["issue-without-points", "unlikely-issue-with-points"],
  },
  {
    rule: "E40",
    about: "what is not to be raised, in what is said or handed over",
    codes: ["not-to-be-said", "not-to-be-said-in-part", "withheld-in-paper"],
    because: "a row of words may be a common one, so that only a whole clause is an error",
  },
  {
    rule: "W41",
    about: "an annex that is listed and not there, or there and not listed",
    codes: ["annex-not-named"],
    held: {
      how: "a link or a page number that leads to no annex of the paper is an error of its template",
      tests: [["tests/document/broken.txt", "document-link-target"]],
    },
  },
  { rule: "W42", about: "more than six points", codes: ["too-many-points"] },
  {
    rule: "W43",
    about: "nobody who is to do it",
    held: {
      how: "the schema asks for somebody or the word unknown, and memos count what lacks one",
      tests: [[HELD, "cannot be left out of an item, and is counted where it is unknown"]],
    },
  },
  {
    rule: "W44",
    about: "no due date",
    held: {
      how: "the schema asks for a day or the word unknown, and memos count what lacks one",
      tests: [[HELD, "cannot be left out of an item, and is counted where it is unknown"]],
    },
  },
  {
    rule: "W45",
    about: "no product",
    held: {
      how: "the schema asks for a product or the word unknown, and memos count what lacks one",
      tests: [[HELD, "cannot be left out of an item, and is counted where it is unknown"]],
    },
  },
  {
    rule: "E46",
    about: "done, and nothing that proves it",
    codes: ["closed-without-evidence"],
  },
  {
    rule: "E47",
    about: "a due date moved without a reason",
    held: {
      how: "the schema asks for the reason of a move",
      tests: [[HELD, "a due date cannot be moved without a reason"]],
    },
  },
  {
    rule: "W48",
    about: "nothing heard of it for more than 14 days",
    held: {
      how: "each memo of the week names what is quiet as at its Monday, and shows it amber",
      tests: [
        [
          "tests/view/week/lists.test.ts",
          "is said of what nobody entered anything of for more than 14 days",
        ],
        [
          "tests/view/week/lists.test.ts",
          "is amber where nothing was entered for more than 14 days",
        ],
      ],
    },
  },
  {
    rule: "E49",
    about: "an id given twice, or gone since the last memo",
    held: {
      how: "no record with an id given twice loads, and no memo is made while an item of the one before is gone",
      tests: [
        ["tests/record/broken/id-twice-over-files.txt", "error[duplicate-id]"],
        [
          "tests/tasks/compare-memos.test.ts",
          "is not made where an item of the memo before has vanished",
        ],
      ],
    },
  },
  { rule: "W50", about: "two actions in one item", codes: ["two-actions"] },
  { rule: "W51", about: "items of one side only", codes: ["items-of-one-side"] },
  {
    rule: "E52",
    about: "counts that do not add up",
    held: {
      how: "every count of a memo is made from the same list, and each item of it is in one state",
      tests: [
        [
          "tests/view/week/counts.test.ts",
          "each item is in one state, in the table, in the register and for one of the sides",
        ],
        [
          "tests/view/week/counts.test.ts",
          "what is open and what is closed are all there is, in figures and in words",
        ],
      ],
    },
  },
  {
    rule: "E53",
    about: "a mark that is missing on a page, or lower than a part of the paper",
    held: {
      how: "the house cannot be without a mark, each theme prints it at the head and the foot of each page, and no paper holds a part that its readers may not see",
      tests: [
        [HELD, "the house cannot be without a handling mark"],
        [
          "tests/writers/themes.test.ts",
          "prints the handling mark at the head and at the foot of every page",
        ],
        ["tests/writers/pdf/furniture.test.ts", "stands on every page and counts the pages"],
        ["tests/view/audience.test.ts", "holds no entry that its record marks as internal"],
      ],
    },
  },
  {
    rule: "E54",
    about: "copies that are not those of the distribution list",
    open: "numbered copies and their list: versions",
  },
  {
    rule: "E55",
    about: "margins, type and dates other than those of Decree 30",
    codes: [
      "theme-outside-norm",
      "as-above-missing",
      "as-above-alone",
      "body-name-long",
      "addressees-many",
    ],
    because:
      "a house may have its reasons for a theme or a form outside the decree, and is told of each",
    held: {
      how: "the theme that comes with chancery has each number of the decree in both formats, as it is measured there",
      tests: [
        ["tests/official/decree-30.test.ts", "is $required in the DOCX and in the PDF"],
        [
          "tests/checks/theme-norm.test.ts",
          "the theme that comes with chancery is inside its norm in every number",
        ],
      ],
    },
  },
  {
    rule: "E56",
    about: "a number or date that only the clerk may fill in",
    held: {
      how: "nothing fills in a number or a date: the head has room for both, which is measured as blank",
      tests: [
        ["tests/official/decree-30.test.ts", "is $required in the DOCX and in the PDF"],
        ["tests/official/rows-head.ts", "Number: left blank"],
        ["tests/official/rows-head.ts", "Date: left blank"],
      ],
    },
  },
  {
    rule: "E57",
    about: "cleared by nobody, or by whoever drafted it",
    codes: ["cleared-by-drafter"],
    open: "whether an issued paper was cleared at all: versions",
  },
  {
    rule: "W58",
    about: "letters that no font has, and Lao that no line can hold",
    codes: ["lao-without-break"],
    held: {
      how: "a letter that no font of the theme has is an error that names it and its line, in both formats",
      tests: [
        ["tests/writers/characters.test.ts", "that the face lacks is an error that names it"],
      ],
    },
  },
  {
    rule: "E59",
    about: "two formats of one paper that say different things",
    held: {
      how: "both are written from one document tree in one run, and the manifest names the inputs of both",
      tests: [
        [
          "tests/pipeline/parity.test.ts",
          "every paper of the example says the same in all formats",
        ],
        [
          "tests/pipeline/parity.test.ts",
          "the weekly memos say the same in both formats in every language",
        ],
        [
          "tests/pack/write-pack.test.ts",
          "warns of those that stem from an earlier state of the record, until all are built",
        ],
      ],
    },
  },
  {
    rule: "W60",
    about: "names of people, paths or comments left in the files",
    held: {
      how: "no writer knows user or path, the author is the house, and neither format has comments",
      tests: [
        [
          "tests/writers/docx/properties.test.ts",
          "holds a trace of the machine, the user or a path",
        ],
        [
          "tests/writers/pdf/properties.test.ts",
          "say title, author, subject, language, and the cut-off of the facts as its only date",
        ],
        ["tests/writers/docx/accessibility.test.ts", "is neither locked nor under review"],
      ],
    },
  },
  {
    rule: "E61",
    about: "a superseded version without its mark, or without the list of changes",
    open: "versions",
  },
];
