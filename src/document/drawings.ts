/** What a figure shows, as words and numbers; how it is drawn is for the writers. */

/** Amounts: one bar for each row, made of one part for each state. */
export interface Bars {
  readonly kind: "bars";
  /** The names of the parts, in their order in each bar. */
  readonly parts: readonly string[];
  readonly rows: readonly BarRow[];
}
export interface BarRow {
  readonly label: string;
  /** Whole numbers from 0, as many as there are parts. */
  readonly amounts: readonly number[];
}
/** Days on a line, in their order. */
export interface Timeline {
  readonly kind: "timeline";
  readonly days: readonly TimelineDay[];
}
export interface TimelineDay {
  /** ISO date: where it stands on the line. */
  readonly on: string;
  /** The date as it is printed. */
  readonly when: string;
  /** What is due. */
  readonly label: string;
}
