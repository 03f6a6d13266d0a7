/** The stretches of a text that are others' words or no words at all: what stands in quotation marks, and addresses. */

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|\S*(?:@|:\/\/|www\.)\S*/gu;
const MAY_HOLD = /[“"«@:]|www/u;

export interface Stretch {
  /** In UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
}

/** In the order of the text. */
export function quotedIn(text: string): readonly Stretch[] {
  if (!MAY_HOLD.test(text)) return [];
  return Array.from(text.matchAll(QUOTED), ({ 0: { length }, index }) => {
    return { from: index, to: index + length };
  });
}

/** Whether any of the stretch lies in one of these. */
export function isIn(stretches: readonly Stretch[], { from, to }: Stretch): boolean {
  return stretches.some((each) => each.from < to && from < each.to);
}
