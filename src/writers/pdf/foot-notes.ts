/**
 * The notes at the feet of the pages: how much of a page they take and which of their lines stand on
 * which page. A note begins on the page of the line that bears it; what finds no room there goes on
 * at the foot of the next page, before the notes that begin on that one.
 */

import type { PaperLine } from "./line.ts";
import type { FootNote } from "./note-lines.ts";

/** Lines of a note on one page, from one to before another. */
export interface NotePiece {
  readonly note: FootNote;
  readonly from: number;
  readonly to: number;
}

/** All heights are points. */
export interface FootNotes {
  /** What notes take of this page, from 0 on, as far as is known. */
  heightOn(page: number): number;
  /** How much more of this page these notes need at the least to begin on it, after so many others. */
  claim(ids: readonly string[], page: number, after?: number): number;
  /** The same on a page without any. */
  claimOfEmpty(ids: readonly string[]): number;
  /** Lets notes begin on a page that has this height left for them. */
  place(ids: readonly string[], page: number, left: number): void;
  /** Whether a note goes on after this page. */
  goesOn(page: number): boolean;
  /** There is no more text: from now on notes may fill whole pages. */
  endText(): void;
  /** A copy to try something with. */
  copy(): FootNotes;
  /** What stands at the foot of this page, in order. */
  piecesOn(page: number): readonly NotePiece[];
}

export interface FootSpaces {
  /** Of a page for text and notes. */
  readonly room: number;
  /** Between the text and the first note, with the rule. */
  readonly above: number;
  /** Between two notes. */
  readonly between: number;
}

/** Of a page, what notes from the page before may take while there is text to come. */
const SHARE = 0.6;
/** A note of so many lines is never parted; a longer one begins with two lines at least. */
const NEVER_PARTED = 3;
const LEAD = 2;
/** Rounding. */
const SLIGHT = 0.001;

type Start = Pick<NotePiece, "note" | "from">;

interface Foot {
  readonly pieces: NotePiece[];
  height: number;
}

interface State {
  readonly notes: ReadonlyMap<string, FootNote>;
  readonly spaces: FootSpaces;
  readonly feet: Foot[];
  /** What goes on after the last page that was opened. */
  waiting: readonly Start[];
  share: number;
}

export function footNotes(notes: ReadonlyMap<string, FootNote>, spaces: FootSpaces): FootNotes {
  return feetOf({ notes, spaces, feet: [], waiting: [], share: SHARE });
}

function feetOf(state: State): FootNotes {
  const { notes, spaces } = state;
  const startsOf = (ids: readonly string[]): readonly Start[] =>
    ids.map((id) => {
      const note = notes.get(id);
      if (!note) throw new Error(`there is no note "${id}"`);
      return { note, from: 0 };
    });
  return {
    heightOn: (page) => openFoot(page, state).height,
    claim(ids, page, after = 0) {
      if (ids.length === 0) return 0;
      const foot = openFoot(page, state);
      if (state.waiting.length === 0) {
        return claimOf(startsOf(ids), foot.pieces.length + after, spaces);
      }
      // They would begin on the next page, unless that one is full of what waits as well.
      const waiting = state.waiting.reduce((sum, start) => sum + wholeOf(start), 0);
      return waiting < spaces.room * SHARE ? Number.POSITIVE_INFINITY : 0;
    },
    claimOfEmpty: (ids) => claimOf(startsOf(ids), 0, spaces),
    place(ids, page, left) {
      if (ids.length > 0) begin(startsOf(ids), openFoot(page, state), left, state);
    },
    goesOn(page) {
      openFoot(page, state);
      return state.waiting.length > 0;
    },
    endText() {
      state.share = 1;
    },
    copy: () => {
      const feet = state.feet.map(({ pieces, height }) => ({ pieces: [...pieces], height }));
      return feetOf({ ...state, feet });
    },
    piecesOn: (page) => state.feet[page]?.pieces ?? [],
  };
}

/** The foot of a page, where notes of the page before have gone on. */
function openFoot(page: number, state: State): Foot {
  while (state.feet.length <= page) {
    const foot: Foot = { pieces: [], height: 0 };
    state.feet.push(foot);
    const { waiting } = state;
    state.waiting = [];
    begin(waiting, foot, state.spaces.room * state.share, state);
    const [first, ...others] = state.waiting;
    // However low a page is, each of them takes the notes a line further.
    if (first && foot.pieces.length === 0) {
      state.waiting = [];
      add(foot, { ...first, to: first.from + 1 }, state);
      state.waiting = [...state.waiting, ...others];
    }
  }
  const foot = state.feet[page];
  if (!foot) throw new Error(`there is no page ${page}`);
  return foot;
}

/** As many lines of each as fit, and of the later ones at least the beginnings; none overtakes another. */
function begin(starts: readonly Start[], foot: Foot, left: number, state: State): void {
  const { spaces } = state;
  const laterNeeds = needsAfter(starts, spaces);
  let room = left;
  for (const [index, start] of starts.entries()) {
    if (state.waiting.length > 0) {
      state.waiting = [...state.waiting, ...starts.slice(index)];
      return;
    }
    const space = spaceBefore(foot.pieces.length, spaces);
    const lead = Math.min(heightOf(leadOf(start)), room - space);
    const most = room - space - (laterNeeds[index] ?? 0);
    // Where the later ones cannot begin here anyway, nothing is kept for them.
    const to = lastFitting(start, most < lead ? room - space : most);
    const taken = foot.height;
    if (to > start.from) add(foot, { ...start, to }, state);
    else state.waiting = [start];
    room -= foot.height - taken;
  }
}

/** What those after each of them need at the least. */
function needsAfter(starts: readonly Start[], { between }: FootSpaces): readonly number[] {
  let needs = 0;
  return starts
    .toReversed()
    .map((start, index) => {
      const after = needs;
      needs += between + (index > 0 ? wholeOf(start) : heightOf(leadOf(start)));
      return after;
    })
    .toReversed();
}

function add(foot: Foot, piece: NotePiece, state: State): void {
  const { note, from, to } = piece;
  foot.height +=
    spaceBefore(foot.pieces.length, state.spaces) + heightOf(note.lines.slice(from, to));
  foot.pieces.push(piece);
  if (to < note.lines.length) state.waiting = [...state.waiting, { note, from: to }];
}

/** The end of the lines that fit; no line is left alone for the next page, nor stands here alone. */
function lastFitting({ note: { lines }, from }: Start, room: number): number {
  let to = from;
  let height = 0;
  while (to < lines.length) {
    height += lines[to]?.getHeight() ?? 0;
    if (height > room + SLIGHT) break;
    to++;
  }
  if (lines.length - to === 1) to--;
  return to === lines.length || to - from >= LEAD ? to : from;
}

/** Since none overtakes another, only the last may go on elsewhere. */
function claimOf(starts: readonly Start[], others: number, spaces: FootSpaces): number {
  return starts.reduce((sum, start, index) => {
    const height = index < starts.length - 1 ? wholeOf(start) : heightOf(leadOf(start));
    return sum + spaceBefore(others + index, spaces) + height;
  }, 0);
}

function wholeOf({ note: { lines }, from }: Start): number {
  return heightOf(lines.slice(from));
}

function spaceBefore(others: number, { above, between }: FootSpaces): number {
  return others > 0 ? between : above;
}

/** The least of a note that may begin. */
function leadOf({ note: { lines }, from }: Start): readonly PaperLine[] {
  const rest = lines.slice(from);
  return rest.length <= NEVER_PARTED ? rest : rest.slice(0, LEAD);
}

function heightOf(lines: readonly PaperLine[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}
