/** The number that a theme gives a heading. */
export interface HeadingNumber {
  /** As it is printed, with its stop, such as "II.". */
  readonly text: string;
  /** Numbers begin anew in each part of the paper: 0 for the body, then the number of the annex. */
  readonly part: number;
}
