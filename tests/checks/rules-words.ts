/** Truth, people, bodies and wording: E01 to W26. */
import type { OfficerRule } from "./rules.ts";

export const rulesOfWords: readonly OfficerRule[] = [
  {
    rule: "E01",
    about: "a statement without source or quote",
    held: {
      how: "the schema asks for the source of each statement, and for its quote or the word unknown",
      tests: [["tests/checks/backed.test.ts", "a statement without its source is refused"]],
    },
  },
  {
    rule: "E02",
    about: "a quote that its source does not hold",
    codes: ["quote-not-in-source", "source-file-unread"],
  },
  {
    rule: "E03",
    about: "agreed, where it was only proposed",
    codes: ["agreed-claimed"],
    held: {
      how: "the firmness of an item is printed by the view, from its modality alone",
      tests: [
        [
          "tests/view/as-at.test.ts",
          "prints nothing as agreed that was only proposed, hoped or instructed",
        ],
        ["tests/view/commitments.test.ts", "holds as agreed what was agreed or signed"],
      ],
    },
  },
  {
    rule: "E04",
    about: "an instrument called by the wrong class",
    codes: ["instrument-misnamed"],
  },
  {
    rule: "W05",
    about: "a figure of one source, or an old one",
    codes: ["figure-of-one-source", "figure-old"],
  },
  {
    rule: "W06",
    about: "a date without its year, with the wrong weekday, or that no calendar has",
    codes: ["date-without-year", "weekday-differs", "no-such-day"],
    because: "of a day that the calendar lacks there is no doubt, so it is an error",
  },
  {
    rule: "W07",
    about: "a fragment or a suspicious word in a translated quote",
    open: "words that a translation should not have: the glossary; until then the desk says it in `open`, which is printed",
  },
  {
    rule: "E08",
    about: "something missing that the paper needs",
    held: {
      how: "the schema asks for each field that a paper needs, and papers list among their gaps what is unknown",
      tests: [["tests/missing/data.test.ts", "no field is lost in silence"]],
    },
  },
  {
    rule: "W09",
    about: "two sources that disagree",
    codes: ["name-as-variant", "name-spelled-otherwise"],
    because: "the spelling of a source in a text of ours is an error of its own, E13",
    open: "dates and titles of which a second source has another: a field for what it says instead",
  },
  {
    rule: "E10",
    about: "a template that prints what is not defined",
    held: {
      how: "each path of a template is compared with the schema of the view before any paper is made",
      tests: [
        ["tests/template/broken.test.ts", "is told at its place"],
        [
          "tests/template/mutations.test.ts",
          "is told by the check whenever it breaks a paper of the example",
        ],
      ],
    },
  },
  {
    rule: "E11",
    about: "a person without a post on the day of the meeting",
    codes: ["post-not-held"],
  },
  {
    rule: "W12",
    about: "a post that no source of 30 days attests",
    codes: ["post-not-attested", "post-missing"],
  },
  {
    rule: "E13",
    about: "one person spelled in two ways",
    codes: ["name-as-variant", "name-spelled-otherwise"],
    because: "a spelling that the register does not list may be somebody else’s name",
  },
  {
    rule: "E14",
    about: "a Vietnamese name without its accents in a Vietnamese paper",
    codes: ["bare-name-in-vietnamese", "name-without-accents", "person-without-accents"],
    because:
      "a name that only one person can be meant by is printed with its accents, other languages may lack them, and some names have none",
  },
  {
    rule: "W15",
    about: "a person called by the family name",
    codes: ["called-by-family-name"],
  },
  {
    rule: "E16",
    about: "a list out of order, or an order that is not known",
    codes: ["precedence-missing"],
    because:
      "an honest unknown is no error, and people of one place may stand as the file has them",
    held: {
      how: "the view sorts each delegation by precedence",
      tests: [["tests/view/address.test.ts", "stand by precedence, the head before all"]],
    },
  },
  {
    rule: "W17",
    about: "a word of courtesy that is missing, or of the other sex",
    codes: ["honorific-missing", "honorific-differs"],
  },
  {
    rule: "W18",
    about: "a biography that is old or has no source",
    codes: ["biography-old", "biography-without-source"],
  },
  {
    rule: "E19",
    about: "no head, no note-taker, no interpreter",
    codes: ["delegation-without-head", "interpreter-missing"],
    held: {
      how: "the schema asks for the note-taker or the word unknown, and papers list an unknown one among their gaps",
      tests: [["tests/missing/data.test.ts", "no field is lost in silence"]],
    },
  },
  {
    rule: "W20",
    about: "more than two people more on one side",
    codes: ["delegations-unequal"],
  },
  {
    rule: "E21",
    about: "a body called by a name that had ended",
    codes: ["name-ended", "former-name-in-text"],
    because: "a text may speak of the years in which the body had that name",
  },
  {
    rule: "E22",
    about: "an item given to a body whose remit lacks its theme",
    open: "remits of bodies and themes of items: two fields of the record",
  },
  {
    rule: "W23",
    about: "a wording of the relationship that is not in force",
    codes: ["formula-outdated"],
  },
  {
    rule: "W24",
    about: "a term in a forbidden variant",
    codes: ["glossary-variant"],
  },
  { rule: "W25", about: "two spellings of one word", codes: ["spelling-mixed"] },
  {
    rule: "W26",
    about: "the pair of countries in the wrong order",
    codes: ["state-language-missing"],
    held: {
      how: "the view names the country first whose language the paper is in, else the house’s own",
      tests: [
        ["tests/view/address.test.ts", "put the house's country first"],
        ["tests/view/address.test.ts", "put the other country first in a paper in its language"],
      ],
    },
  },
];
