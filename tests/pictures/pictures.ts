/**
 * The reference pictures, a line each. To add one, add its line and run `npm run pictures`; every kind
 * of paper and every theme must have one, which a test holds to what is in `templates/`.
 */
import { BILATERAL } from "../support/example.ts";
import { FIRST_WEEK, LATER_WEEK } from "../support/made-up-house.ts";

export interface Picture {
  /** The name of its file in this folder, without `.png`. */
  readonly name: string;
  readonly meeting: string;
  /** Instead of the meeting, for a memo of a week: the first or a later one, which is made up. */
  readonly week?: string;
  readonly kind: string;
  readonly language: string;
  readonly theme: string;
  /** Counted from 1. */
  readonly page: number;
  /** What the picture is kept for. */
  readonly shows: string;
  /** Pixels to the inch. */
  readonly resolution: number;
  /** How many colours the kept picture has; what is drawn is compared in all. */
  readonly colours: number;
  /** How many bytes its file may have. */
  readonly largest: number;
}

/** The line of a picture: `kind.language.theme.page`, and what it is kept for. */
export function picture(name: string, shows: string, other: Partial<Picture> = {}): Picture {
  const [kind = "", language = "", theme = "", page = ""] = name.split(".");
  const paper = { name, meeting: BILATERAL, kind, language, theme, page: Number(page), shows };
  return { ...paper, resolution: 50, colours: 12, largest: 20_000, ...other };
}

export const pictures: readonly Picture[] = [
  picture("briefing-note.en.international.1", "the picture of the README", {
    name: "briefing-note",
    resolution: 84,
    colours: 24,
    largest: 45_000,
  }),
  picture("briefing-note.en.international.5", "the chart of states, and a long table with a note"),
  picture("briefing-note.vi.international.1", "facts and notes in Vietnamese"),
  picture("briefing-note.en.compact.1", "much on one page"),
  picture("briefing-note.en.large-print.1", "facts and notes in large letters"),
  picture("briefing-note.lo.compact.5", "the chart with its labels in Lao"),
  picture("talking-points.lo.international.1", "Lao, among texts that are not translated"),
  picture("talking-points.en.compact.1", "points to be said"),
  picture("talking-points.en.large-print.1", "points in large letters"),
  picture("follow-up-memo.en.international.1", "results, and items with their marks"),
  picture("follow-up-memo.en.international.4", "decisions, and contents with their page numbers"),
  picture("follow-up-memo.vi.compact.3", "decisions and contents in Vietnamese"),
  picture("follow-up-memo.vi.vn-decree-30.1", "the head of a Vietnamese official paper"),
  picture("briefing-note.lo.lo-official.1", "the head of a Lao official paper"),
  picture("briefing-note.en.uk-submission.1", "numbered paragraphs below a block of addressees"),
  picture("talking-points.en.ca-briefing-note.1", "points in the Canadian form"),
  picture("cue-cards.vi.cue-cards.3", "a card to be read from, its lower third empty"),
  picture("interpreter-card.vi.interpreter-card.1", "the points in two languages"),
  picture("follow-up-memo.en.large-print.8", "a table of many columns in large letters"),
  picture("weekly-memo.en.international.1", "the minister’s page of memo no. 1, on one page", {
    week: FIRST_WEEK,
  }),
  picture("weekly-memo.vi.international.1", "the minister’s page when much is late", {
    week: LATER_WEEK,
  }),
  picture("weekly-memo.lo.compact.5", "the register, with letter and word for each item", {
    week: LATER_WEEK,
  }),
];
