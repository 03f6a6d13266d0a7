/**
 * The copies of a version: recipients as the entry of an issue has them, what of them differs from an issue,
 * and which copies stay in their hands where nothing else does.
 */
import type { House } from "../../pipeline/house.ts";
import type { IssuedRegister } from "../../pipeline/versions/issued-register.ts";
import type { CopyNumber, Recipient } from "../../pipeline/versions/recipients.ts";
import { countOf, type IssuedCopy, numberOf } from "../../record/issued.ts";

/** Named as the house calls them. */
export function issuedCopies(
  recipients: readonly Recipient[],
  { record }: House,
): readonly IssuedCopy[] {
  const { language } = record.house;
  return recipients.map(({ number, to, id, papers, of }) => ({
    number,
    to: to[language] ?? Object.values(to)[0] ?? "",
    ...(id !== undefined && { id }),
    ...(papers && { papers: [...papers] }),
    ...(of !== undefined && { of: `v${of}` }),
  }));
}

export interface RecipientChanges {
  readonly came: readonly IssuedCopy[];
  readonly went: readonly IssuedCopy[];
}

/** Who receives other papers than before counts as gone and come. In which order they stand is no change. */
export function compareRecipients(
  before: readonly IssuedCopy[],
  now: readonly IssuedCopy[],
): RecipientChanges {
  return { came: without(now, before), went: without(before, now) };
}

/** Each copy of the others takes one away. */
function without(copies: readonly IssuedCopy[], others: readonly IssuedCopy[]) {
  const left = others.map(keyOf);
  return copies.filter((copy) => {
    const at = left.indexOf(keyOf(copy));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ to, id, papers }: IssuedCopy): string {
  return JSON.stringify([to, id, papers?.toSorted()]);
}

/**
 * The numbers of the copies of a version with the papers of the last one: who has a copy that is still good
 * keeps it, the others get numbers that nobody had.
 */
export function numberCopies(
  wanted: readonly IssuedCopy[],
  { issues, returns }: IssuedRegister,
  marksCopies: boolean,
): readonly CopyNumber[] {
  const last = issues.at(-1);
  const isOut = (version: string, number: number) =>
    !returns.some(({ returned, copies }) => returned === version && copies.includes(number));
  const isMarked = (version: string) =>
    issues.some(({ issued, marked }) => issued === version && marked);
  const kept = (last?.copies ?? []).filter(({ number, of = last?.issued ?? "" }) => {
    return isOut(of, number) && (!marksCopies || isMarked(of));
  });
  if (!last || kept.length === 0) return wanted.map((_, index) => ({ number: index + 1 }));
  const same = issues.filter(({ issued }) => {
    return numberOf(issued) >= numberOf(last.papers_of ?? last.issued);
  });
  let next = countOf(same.flatMap(({ copies }) => copies));
  return wanted.map((copy) => {
    const at = kept.findIndex((each) => keyOf(each) === keyOf(copy));
    const [own] = at < 0 ? [] : kept.splice(at, 1);
    if (!own) return { number: ++next };
    return { number: own.number, of: numberOf(own.of ?? last.issued) };
  });
}
