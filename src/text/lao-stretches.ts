/** Where a text changes between Lao and other scripts, for writers, which set the two in different faces. */

export interface Stretch {
  readonly text: string;
  readonly isLao: boolean;
}

/**
 * Lao letters, figures and signs with the spaces after them, which Lao uses as other scripts use
 * commas, so that they are as wide as the Lao face has them. ₭, figures and punctuation of other
 * scripts are not among them: Lao faces have few of those.
 */
const LAO = /([\u0e80-\u0eff][\u0e80-\u0eff \u00a0]*)/u;

/** The stretches of a text in order; none is empty, and together they are the text. */
export function laoStretches(text: string): readonly Stretch[] {
  if (!LAO.test(text)) return text === "" ? [] : [{ text, isLao: false }];
  return text.split(LAO).flatMap((part, index) => {
    return part === "" ? [] : [{ text: part, isLao: index % 2 === 1 }];
  });
}
