/**
 * What an official paper says at its head and at its foot: who issues it, to whom it goes, who signs
 * it. The house has it once; a meeting may have some of it of its own.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { actorId, field, idOf, listOf, localised, unknown } from "./fields.ts";

/** A party or a person by id, or words such as "Như trên". */
const body = z.union([actorId, localised]);

export const signatorySchema = z.strictObject({
  authority: field(
    localised.optional(),
    "shareable",
    sayable("On whose authority it is signed, as it stands before the post, such as KT. BỘ TRƯỞNG"),
  ),
  post: field(z.union([unknown, localised]), "shareable", sayable("The post of who signs")),
  person: field(z.union([unknown, idOf("person")]), "shareable", sayable("Who signs, by id")),
});
export type Signatory = z.output<typeof signatorySchema>;

/** Each of these stands in the letterhead of the house, and may stand in that of a meeting or a kind of paper. */
const said = {
  signatory: sayable("Who signs the papers"),
  addressees: sayable("To whom it is addressed: ids or words; [] where it is addressed to nobody"),
  recipients: sayable("Who receives a copy: ids or words; [] where nobody does"),
  basis: sayable("What the paper rests on, each as a line without its stop"),
};
const signatory = z.union([unknown, signatorySchema]);
const bodies = listOf(body);
const basis = z.array(localised);

/** What stands instead of what would be there else. */
const instead = {
  signatory: field(signatory.optional(), "shareable", said.signatory),
  addressees: field(bodies.optional(), "shareable", said.addressees),
  recipients: field(bodies.optional(), "shareable", said.recipients),
  basis: field(basis.optional(), "shareable", said.basis),
};
const ofKind = z.strictObject(instead);
type Own = z.output<typeof ofKind>;
const papers = field(
  z.record(z.string().min(1), ofKind).optional(),
  "shareable",
  sayable("What one kind of paper has instead, by its name, such as cong-van"),
);

export const letterheadSchema = z.strictObject({
  parent: field(
    z.union([unknown, z.literal("none"), idOf("party")]),
    "shareable",
    sayable("The body above the one that issues; none where there is none"),
  ),
  issuer: field(idOf("party"), "shareable", sayable("The body that issues the papers, by id")),
  abbreviation: field(
    z.string().min(1),
    "shareable",
    sayable("Its letters in the number of a paper, such as BNV"),
  ),
  unit: field(
    z.string().min(1).optional(),
    "shareable",
    sayable("The letters of the unit that drafts, in the number of an official letter"),
  ),
  place: field(
    z.union([unknown, localised]),
    "shareable",
    sayable("The place that stands before the date, such as Hà Nội"),
  ),
  address: field(
    localised.optional(),
    "shareable",
    sayable("Address and telephone, at the foot of the first page"),
  ),
  signatory: field(signatory.default("unknown"), "shareable", said.signatory),
  addressees: field(bodies.default("unknown"), "shareable", said.addressees),
  recipients: field(bodies.default("unknown"), "shareable", said.recipients),
  file: field(
    z.union([unknown, z.string().min(1)]).default("unknown"),
    "shareable",
    sayable("Where the house files it, such as VT, HTQT"),
  ),
  drafter: field(
    z.string().min(1).optional(),
    "shareable",
    sayable("Who typed it and how many copies there are, such as PL.(300)"),
  ),
  basis: field(basis.default([]), "shareable", said.basis),
  papers,
});
export type Letterhead = z.output<typeof letterheadSchema>;

/** What the papers of one meeting have instead of the house's. */
export const meetingLetterheadSchema = z.strictObject({
  about: field(
    localised.optional(),
    "shareable",
    sayable("The meeting as it is named within a sentence, where its title does not fit there"),
  ),
  ...instead,
  papers,
});
export type MeetingLetterhead = z.output<typeof meetingLetterheadSchema>;

/** A value of the letterhead, and where it stands within that of the house or of the meeting. */
export interface Standing<T> {
  readonly of: "house" | "meeting";
  readonly path: readonly string[];
  readonly value: T;
}

/**
 * What the papers of a kind have. Whoever writes something at a meeting has these papers in hand, so nothing
 * of it gives way to the house; at each of the two, a kind goes before what holds for all.
 */
export function standingFor(kind: string, house: Letterhead, meeting?: MeetingLetterhead) {
  const ofKindIn = ({ papers: all = {} }: Letterhead | MeetingLetterhead) =>
    Object.hasOwn(all, kind) ? all[kind] : undefined;
  const levels = [
    { of: "meeting", path: ["papers", kind], own: meeting && ofKindIn(meeting) },
    { of: "meeting", path: [], own: meeting },
    { of: "house", path: ["papers", kind], own: ofKindIn(house) },
  ] as const;
  const find = <T>(name: keyof Own, read: (own: Own) => T | undefined, last: T): Standing<T> => {
    for (const { of, path, own } of levels) {
      const value = own && read(own);
      if (value !== undefined) return { of, path: [...path, name], value };
    }
    return { of: "house", path: [name], value: last };
  };
  return {
    signatory: find("signatory", (own) => own.signatory, house.signatory),
    addressees: find("addressees", (own) => own.addressees, house.addressees),
    recipients: find("recipients", (own) => own.recipients, house.recipients),
    basis: find("basis", (own) => own.basis, house.basis),
  };
}
