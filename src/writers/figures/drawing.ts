/**
 * A figure as shapes, the same for every format: where each box, line, dot and label stands. Lengths
 * are points from the top left corner, downwards; colours six hexadecimal digits. How a format draws
 * a shape is the format's matter.
 */

/** A rectangle; its frame lies half inside and half outside. */
export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly frame?: Stroke;
}

export interface Stroke {
  readonly width: number;
  readonly colour: string;
}

/** A straight line. */
export interface Stretch {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

export interface Dot {
  readonly kind: "dot";
  /** Of the centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}

/** One line of words in the theme's style for figures. */
export interface Label {
  readonly kind: "label";
  /** The left end of the words. */
  readonly x: number;
  /** The top of the line, which is as high as the style's pitch. */
  readonly y: number;
  /** What the words take at most. */
  readonly width: number;
  readonly text: string;
  /** In the theme's style for strong words. */
  readonly strong: boolean;
  readonly colour: string;
  /** Nothing that is said goes on in the next label. */
  readonly ends: boolean;
}

export type Shape = Box | Stretch | Dot | Label;

/** A picture that no page end parts. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What lies below comes first; labels are in the order of reading. */
  readonly shapes: readonly Shape[];
}
