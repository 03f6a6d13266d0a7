/** A theme whose pages take less than they could, for trying out what is sure to fit in Word too. */
import type { Theme } from "../writers/theme.ts";

/** The theme with this share of the height of its pages left free. */
export function withReserve(theme: Theme, share: number): Theme {
  const { page } = theme;
  return { ...theme, page: { ...page, bottom: page.bottom + page.height * share } };
}
