/** The pages drawn now, held to the reference pictures; nothing but exact likeness passes. */
import { type Difference, findDifference, type Place } from "./difference.ts";
import type { Drawn } from "./draw-pictures.ts";
import { type Drawing, fingerprint } from "./drawing.ts";
import { inColours, paletteOf } from "./few-colours.ts";
import type { Picture } from "./pictures.ts";
import { type Reference, readReference, writeReference } from "./reference-file.ts";

/** `unmade`: there is no such page; `unasked`: no picture of the list has this file. */
export type State = "same" | "differs" | "missing" | "unmade" | "unasked";

export interface Judged {
  /** Of its file, without `.png`. */
  readonly name: string;
  readonly state: State;
  /** A sentence for whoever looks at the page; empty when it is the same. */
  readonly why: string;
  readonly picture?: Picture;
  /** The three PNGs that the report shows. */
  readonly reference?: Uint8Array;
  readonly now?: Uint8Array;
  readonly difference?: Difference;
}

/** References by the names of their files, without `.png`. */
export type References = ReadonlyMap<string, Uint8Array>;

/** Every picture of the list, then every reference that the list lacks. */
export function judgePictures(
  pictures: readonly Picture[],
  drawn: readonly Drawn[],
  references: References,
): readonly Judged[] {
  const asked = pictures.map((picture, at) => {
    const made = drawn[at] ?? { problem: "it was not drawn" };
    return judgePicture(picture, made, references.get(picture.name));
  });
  const names = new Set(pictures.map(({ name }) => name));
  const unasked = [...references].filter(([name]) => !names.has(name)).sort();
  return [
    ...asked,
    ...unasked.map(([name, reference]): Judged => {
      const why = "no picture of the list has this file: take it away, or add its line to the list";
      return { name, state: "unasked", why, reference };
    }),
  ];
}

function judgePicture(picture: Picture, drawn: Drawn, reference: Uint8Array | undefined): Judged {
  const { name } = picture;
  const known = { name, picture, ...(reference && { reference }) };
  if ("problem" in drawn) return { ...known, state: "unmade", why: drawn.problem };
  const { drawing } = drawn;
  const now = () => writeReference(drawing, picture.colours);
  if (!reference) {
    return {
      ...known,
      state: "missing",
      why: "there is no reference of this page yet",
      now: now(),
    };
  }
  const read = readReference(reference);
  if (!read) {
    return {
      ...known,
      state: "differs",
      why: "the reference is not a PNG that can be read",
      now: now(),
    };
  }
  const { drawing: before } = read;
  const palette = paletteOf(before);
  const reduced = inColours(drawing, palette, { keepsFar: false });
  const isSame = fingerprint(drawing) === read.fingerprint && isEqual(before, reduced);
  if (isSame) return { ...known, state: "same", why: "", now: reference };
  // In the reference's own colours, so that what did not change has the same ones.
  const difference = findDifference(before, inColours(drawing, palette, { keepsFar: true }));
  const why = explain(difference, read, drawing, picture);
  return { ...known, state: "differs", why, now: now(), difference };
}

function isEqual(one: Drawing, other: Drawing): boolean {
  return fingerprint(one) === fingerprint(other);
}

function explain(
  { pixels, of, places }: Difference,
  { drawing: before, fingerprint: mark }: Reference,
  after: Drawing,
  { resolution }: Picture,
): string {
  const sizes = [before, after].map(({ width, height }) => `${width} by ${height} pixels`);
  if (sizes[0] !== sizes[1]) return `the page was ${sizes[0]} and is ${sizes[1]}`;
  if (mark === undefined) return "the reference was not written by npm run pictures";
  if (pixels === 0) return "it differs in shades finer than the few colours of the reference show";
  const share = ((pixels / of) * 100).toPrecision(2);
  const where = places.length === 1 ? "in one place" : `in ${places.length} places, the first`;
  return `${pixels} of ${of} pixels (${share} %) differ, ${where} ${whereabouts(places[0], resolution)}`;
}

function whereabouts(place: Place | undefined, resolution: number): string {
  const millimetres = (pixels: number) => Math.round((pixels / resolution) * 25.4);
  const { top = 0, left = 0 } = place ?? {};
  return `${millimetres(top)} mm from the top and ${millimetres(left)} mm from the left edge`;
}
