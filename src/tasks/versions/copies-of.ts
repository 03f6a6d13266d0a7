/** Recipients as the entry of an issue has them: named as the house calls them. */
import type { House } from "../../pipeline/house.ts";
import type { Recipient } from "../../pipeline/versions/recipients.ts";
import type { IssuedCopy } from "../../record/issued.ts";

export function issuedCopies(
  recipients: readonly Recipient[],
  { record }: House,
): readonly IssuedCopy[] {
  const { language } = record.house;
  return recipients.map(({ number, to, id, papers }) => ({
    number,
    to: to[language] ?? Object.values(to)[0] ?? "",
    ...(id !== undefined && { id }),
    ...(papers && { papers: [...papers] }),
  }));
}
