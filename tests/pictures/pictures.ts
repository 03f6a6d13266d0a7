/**
 * The reference pictures, a line each. To add one, add its line and run `npm run pictures`; every kind
 * of paper and every theme must have one, which a test holds to what is in `templates/`.
 */
import { BILATERAL } from "../support/example.ts";

export interface Picture {
  /** The name of its file in this folder, without `.png`. */
  readonly name: string;
  readonly meeting: string;
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
  /** In bytes. */
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
    largest: 40_000,
  }),
  picture("briefing-note.en.international.2", "lists, and sources at the foot of a page"),
  picture("briefing-note.en.international.4", "the register of commitments"),
  picture("briefing-note.vi.international.1", "a first page in Vietnamese"),
  picture("talking-points.en.international.1", "points to be said"),
  picture("talking-points.lo.international.1", "points in Lao"),
  picture("follow-up-memo.en.international.1", "the beginning of a memo"),
  picture("follow-up-memo.en.international.2", "the table of commitments"),
];
