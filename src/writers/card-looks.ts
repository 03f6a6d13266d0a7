/** What cards look like by their tones, for every format: colours of frame, ground and bar, and the type in them. */
import type { Card } from "../document/nodes.ts";
import type { ParagraphStyleName, Theme } from "./theme.ts";

/** Of the bars beside what changed since an earlier version. */
export const CHANGE_COLOUR = "000000";

export interface CardLook {
  readonly frame: string;
  readonly fill: string;
  /** Of the bar at the left, where there is one. */
  readonly bar?: string;
  /** Instead of those of plain paragraphs and of items. */
  readonly type?: ParagraphStyleName;
}

/** A theme says nothing of what changed: it has the frame of a plain card and the bar of a changed line. */
export function lookOfCard(tone: Card["tone"], { card, paragraphs }: Theme): CardLook {
  const { border, fill, noticeFill, noticeBar } = card;
  if (tone === "plain") return { frame: border, fill };
  // It has its bar and its ground; a frame as well would be a line too many.
  if (tone === "notice") return { frame: noticeFill, fill: noticeFill, bar: noticeBar };
  const isSmaller = paragraphs.tableCell.size < paragraphs.body.size;
  return { frame: border, fill, bar: CHANGE_COLOUR, ...(isSmaller && { type: "tableCell" }) };
}
