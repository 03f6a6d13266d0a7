/**
 * What fills the head and the foot of an official paper: bodies by their official names, people with
 * their posts, in the paper's language. What the house does not know, or keeps from the paper's readers, is
 * said in words; number and date are not among it, since the clerk gives them after signature.
 */
import type * as z from "zod";
import type { Localised } from "../record/fields.ts";
import {
  type Letterhead,
  letterheadSchema,
  meetingLetterheadSchema,
  signatorySchema,
  standingFor,
} from "../record/letterhead.ts";
import { meetingSchema } from "../record/meeting.ts";
import { mayReadField, type PaperContext, textIn, type ViewContext } from "./context.ts";
import { nameOf, partyName, toPerson } from "./names.ts";
import { isUnstated } from "./values.ts";
import type { WeekContext } from "./week/context.ts";

const { shape: ofHouse } = letterheadSchema;
// Kinds of paper have the same fields as meetings.
const { shape: ofMeeting } = meetingLetterheadSchema;
const ownPapers = [ofHouse.papers, ofMeeting.papers] as const;
const signs = [ofHouse.signatory, ofMeeting.signatory, ...ownPapers] as const;

interface Slot {
  /** The fields of the record that it is made of, all of which its readers must be allowed to see. */
  readonly from: readonly z.ZodType[];
  /** The label to print for want of it; without one nothing stands there. */
  readonly unsaid?: string;
}

/** By the names by which a theme asks for them. */
const slots = {
  parent: { from: [ofHouse.parent], unsaid: "parent-unstated" },
  issuer: { from: [ofHouse.issuer] },
  abbreviation: { from: [ofHouse.abbreviation] },
  unit: { from: [ofHouse.unit] },
  place: { from: [ofHouse.place], unsaid: "place-unstated" },
  address: { from: [ofHouse.address] },
  addressees: {
    from: [ofHouse.addressees, ofMeeting.addressees, ...ownPapers],
    unsaid: "addressees-unstated",
  },
  recipients: {
    from: [ofHouse.recipients, ofMeeting.recipients, ...ownPapers],
    unsaid: "recipients-unstated",
  },
  file: { from: [ofHouse.file], unsaid: "file-unstated" },
  authority: { from: [...signs, signatorySchema.shape.authority] },
  post: { from: [...signs, signatorySchema.shape.post], unsaid: "post-unstated" },
  signatory: { from: [...signs, signatorySchema.shape.person], unsaid: "name-unstated" },
  drafter: { from: [ofHouse.drafter] },
  basis: { from: [ofHouse.basis, ofMeeting.basis, ...ownPapers] },
  chair: { from: [], unsaid: "name-unstated" },
  noteTaker: { from: [meetingSchema.shape.note_taker], unsaid: "name-unstated" },
} as const satisfies Readonly<Record<string, Slot>>;
export type LetterheadSlot = keyof typeof slots;

export const letterheadSlots: readonly string[] = Object.keys(slots);

/** The members of a list or the one text; none where there is nothing to print. */
type Texts = readonly string[] | "unknown";

/**
 * What to print by the names of slots. Without a letterhead in the house file all are empty; a theme that
 * prints one is told of before.
 */
export function letterheadOf(
  context: ViewContext | WeekContext,
): readonly (readonly [name: string, texts: readonly string[]])[] {
  const { letterhead } = context.record.house;
  if (!letterhead) return letterheadSlots.map((name) => [name, []]);
  const texts: Readonly<Record<string, Texts>> = textsOf(letterhead, context);
  return Object.entries<Slot>(slots).map(([name, { from, unsaid }]) => {
    const isOpen = from.every((field) => mayReadField(field, context.audience));
    const found = isOpen ? (texts[name] ?? "unknown") : "unknown";
    if (found !== "unknown") return [name, found];
    return [name, unsaid === undefined ? [] : [context.locale.text(`letterhead.${unsaid}`)]];
  });
}

function textsOf(
  house: Letterhead,
  context: ViewContext | WeekContext,
): Readonly<Record<LetterheadSlot, Texts>> {
  const own = context.mode === "week" ? undefined : context.meeting.letterhead;
  const { addressees, recipients, basis, signatory } = standingFor(context.kind, house, own);
  const { parent, issuer, abbreviation, unit, place, address, file, drafter } = house;
  const { authority, post, person } =
    signatory.value === "unknown" ? unknownSignatory : signatory.value;
  const one = (value: Localised | "unknown" | undefined): Texts => {
    if (value === "unknown") return value;
    return value === undefined ? [] : [textIn(value, context)];
  };
  const listed = (members: Letterhead["addressees"]): Texts =>
    members === "unknown" ? members : members.map((member) => bodyOf(member, context));
  return {
    parent: parent === "unknown" ? parent : parent === "none" ? [] : [partyName(parent, context)],
    issuer: [partyName(issuer, context)],
    abbreviation: [abbreviation],
    unit: unit === undefined ? [] : [unit],
    place: one(place),
    address: one(address),
    addressees: listed(addressees.value),
    recipients: listed(recipients.value),
    file: file === "unknown" ? file : [file],
    authority: one(authority),
    post: one(post),
    signatory: nameOfSignatory(person, context),
    drafter: drafter === undefined ? [] : [drafter],
    basis: basis.value.map((text) => textIn(text, context)),
    ...present(context),
  };
}

const unknownSignatory = { authority: undefined, post: "unknown", person: "unknown" } as const;

/** A party by its official name, a person with the post; words as they stand. */
function bodyOf(member: Localised, context: PaperContext): string {
  const { record, locale } = context;
  if (typeof member !== "string") return textIn(member, context);
  if (record.parties.has(member)) return partyName(member, context);
  if (!record.people.has(member)) return textIn(member, context);
  const { name, post } = toPerson(member, "", context);
  if (isUnstated(post)) return nameOf(member, context);
  return isUnstated(name) ? post : locale.text("letterhead.person", { name, post });
}

/** Who signs minutes: nobody says who had the chair, which is left open, and whoever took the record. */
function present(context: ViewContext | WeekContext): Record<"chair" | "noteTaker", Texts> {
  if (context.mode === "week") return { chair: [], noteTaker: [] };
  const { note_taker: noteTaker } = context.meeting;
  return {
    chair: "unknown",
    noteTaker: noteTaker === "unknown" ? noteTaker : [nameOf(noteTaker, context)],
  };
}

/** Without a form of address, as it stands below a signature. */
function nameOfSignatory(id: string, context: PaperContext): Texts {
  const person = context.record.people.get(id);
  return person && person.name !== "unknown" ? [textIn(person.name, context)] : "unknown";
}
