/**
 * The mark that refers to a note, the same in every format. In brackets, since a raised figure after
 * another ("line 1" and note 3) reads as an exponent, and as "line 13" once it is copied.
 */
export function noteMark(number: number): string {
  return `[${number}]`;
}
