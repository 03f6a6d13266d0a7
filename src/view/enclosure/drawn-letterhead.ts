/**
 * What of the letterhead an archive copy carries: the fields that its paper prints, each where the record
 * has what stands in papers of this kind, so that what gave way to it stays out.
 */
import { type Letterhead, type Signatory, standingFor } from "../../record/letterhead.ts";
import type { ViewContext } from "../context.ts";
import { type LetterheadSlot, letterheadSlots } from "../letterhead.ts";

/** A name of the letterhead as a part of the record. */
export type LetterheadPart = `letterhead.${LetterheadSlot}`;

const known: ReadonlySet<string> = new Set(letterheadSlots.map((slot) => `letterhead.${slot}`));

export function isLetterheadPart(path: string): path is LetterheadPart {
  return known.has(path);
}

type Group = Record<string, unknown>;

/** Of the letterheads of the house and of the meeting. */
export function drawnLetterhead(
  parts: ReadonlySet<string>,
  { record, meeting, kind }: ViewContext,
): Readonly<Record<"house" | "meeting", Readonly<Group>>> {
  const { letterhead } = record.house;
  if (!letterhead) return { house: {}, meeting: {} };
  const isDrawn = (slot: LetterheadSlot) =>
    parts.has(`letterhead.${slot}` satisfies LetterheadPart);
  const drawn = { house: ofHouseAlone(letterhead, isDrawn), meeting: {} };
  const { signatory, addressees, recipients, basis } = standingFor(
    kind,
    letterhead,
    meeting.letterhead,
  );
  const signed = signedBy(signatory.value, isDrawn);
  for (const { of, path, value } of [
    ...(signed === undefined ? [] : [{ ...signatory, value: signed }]),
    ...(isDrawn("addressees") ? [addressees] : []),
    ...(isDrawn("recipients") ? [recipients] : []),
    ...(isDrawn("basis") ? [basis] : []),
  ]) {
    put(drawn[of], path, value);
  }
  return drawn;
}

type IsDrawn = (slot: LetterheadSlot) => boolean;

const houseAlone = [
  "parent",
  "issuer",
  "abbreviation",
  "unit",
  "place",
  "address",
  "file",
  "drafter",
] as const satisfies readonly (keyof Letterhead & LetterheadSlot)[];

function ofHouseAlone(letterhead: Letterhead, isDrawn: IsDrawn): Group {
  return Object.fromEntries(
    houseAlone.filter(isDrawn).map((name): [string, unknown] => [name, letterhead[name]]),
  );
}

/** Of who signs, what the paper says; that nobody is named is said with any of it. */
function signedBy(signatory: Signatory | "unknown", isDrawn: IsDrawn): unknown {
  if (!(["authority", "post", "signatory"] as const).some(isDrawn)) return undefined;
  if (signatory === "unknown") return signatory;
  const { authority, post, person } = signatory;
  return {
    ...(isDrawn("authority") && { authority }),
    ...(isDrawn("post") && { post }),
    ...(isDrawn("signatory") && { person }),
  };
}

/** Puts the value where it stands; the groups on the way are made. */
function put(group: Group, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    group[first] = value;
    return;
  }
  const inner: Group = Object.assign({}, group[first]);
  put(inner, rest, value);
  group[first] = inner;
}
