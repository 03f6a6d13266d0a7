/**
 * Where the segments of a text begin. The Unicode library takes time by the square of the length, so
 * that a text of 100,000 letters is given to it in windows.
 */

/** In UTF-16 units. */
const WINDOW = 1000;
/** The segments at a window's end might go on; the dictionary looks a few words ahead. */
const UNSURE = 4;

/** The first place of each segment in order, in UTF-16 units; the first of them is 0. */
export function* segmentStarts(segmenter: Intl.Segmenter, text: string): Generator<number> {
  let from = 0;
  let size = WINDOW;
  for (;;) {
    const start = from;
    const window = text.slice(start, start + size);
    const starts = Array.from(segmenter.segment(window), ({ index }) => start + index);
    if (start + size >= text.length) {
      yield* starts;
      return;
    }
    const next = starts.at(-UNSURE) ?? start;
    if (next === start) {
      size *= 2;
    } else {
      yield* starts.slice(0, -UNSURE);
      from = next;
      size = WINDOW;
    }
  }
}
