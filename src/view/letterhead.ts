/**
 * What fills the head and the foot of an official paper: bodies by their official names, people with
 * their posts, in the paper's language. What the house does not know is said in words; number and
 * date are not among it, since the clerk gives them after signature.
 */
import type { Localised } from "../record/fields.ts";
import type { Letterhead } from "../record/letterhead.ts";
import { type PaperContext, textIn, type ViewContext } from "./context.ts";
import { nameOf, partyName, toPerson } from "./names.ts";
import { isUnstated } from "./values.ts";
import type { WeekContext } from "./week/context.ts";

/** The names by which a theme asks for these. */
export const letterheadSlots = [
  "parent",
  "issuer",
  "abbreviation",
  "unit",
  "place",
  "address",
  "addressees",
  "recipients",
  "file",
  "authority",
  "post",
  "signatory",
  "drafter",
  "basis",
  "chair",
  "noteTaker",
] as const;
export type LetterheadSlot = (typeof letterheadSlots)[number];

/** By name, the members of a list or the one text; none where there is nothing to print. */
export type LetterheadTexts = Readonly<Record<LetterheadSlot, readonly string[]>>;

/** Without a letterhead in the house file all are empty; a theme that prints one is told of before. */
export function letterheadOf(context: ViewContext | WeekContext): LetterheadTexts {
  const { letterhead: house } = context.record.house;
  const own = context.mode === "week" ? undefined : context.meeting.letterhead;
  if (!house) return nothing;
  const { parent, issuer, abbreviation, unit, place, address, file, drafter } = house;
  const addressees = own?.addressees ?? house.addressees;
  const recipients = own?.recipients ?? house.recipients;
  const signatory = own?.signatory ?? house.signatory;
  const basis = own?.basis ?? house.basis;
  const unsaid = (what: string) => [context.locale.text(`letterhead.${what}`)];
  const orUnsaid = (value: Localised | "unknown", what: string) =>
    value === "unknown" ? unsaid(what) : [textIn(value, context)];
  const optional = (value: Localised | undefined) =>
    value === undefined ? [] : [textIn(value, context)];
  const listed = (members: Letterhead["addressees"], what: string) =>
    members === "unknown" ? unsaid(what) : members.map((member) => bodyOf(member, context));
  const signs = signatory === "unknown" ? unknownSignatory : signatory;
  return {
    parent:
      parent === "none"
        ? []
        : parent === "unknown"
          ? unsaid("parent-unstated")
          : [partyName(parent, context)],
    issuer: [partyName(issuer, context)],
    abbreviation: [abbreviation],
    unit: unit === undefined ? [] : [unit],
    place: orUnsaid(place, "place-unstated"),
    address: optional(address),
    addressees: listed(addressees, "addressees-unstated"),
    recipients: listed(recipients, "recipients-unstated"),
    file: file === "unknown" ? unsaid("file-unstated") : [file],
    authority: optional(signs.authority),
    post: orUnsaid(signs.post, "post-unstated"),
    signatory: nameOfSignatory(signs.person, context) ?? unsaid("name-unstated"),
    drafter: drafter === undefined ? [] : [drafter],
    basis: basis.map((text) => textIn(text, context)),
    ...present(context),
  };
}

const unknownSignatory = { authority: undefined, post: "unknown", person: "unknown" } as const;

const nothing: LetterheadTexts = {
  parent: [],
  issuer: [],
  abbreviation: [],
  unit: [],
  place: [],
  address: [],
  addressees: [],
  recipients: [],
  file: [],
  authority: [],
  post: [],
  signatory: [],
  drafter: [],
  basis: [],
  chair: [],
  noteTaker: [],
};

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

/** Who signs minutes: our principal, who has the chair on our side, and whoever took the record. */
function present(context: ViewContext | WeekContext) {
  if (context.mode === "week") return { chair: [], noteTaker: [] };
  const { principal, note_taker: noteTaker } = context.meeting;
  const unsaid = [context.locale.text("letterhead.name-unstated")];
  return {
    chair: nameOfSignatory(principal, context) ?? unsaid,
    noteTaker: noteTaker === "unknown" ? unsaid : [nameOf(noteTaker, context)],
  };
}

/** Without a form of address, as it stands below a signature; undefined where nobody knows it. */
function nameOfSignatory(id: string, context: PaperContext): readonly string[] | undefined {
  const person = context.record.people.get(id);
  return person && person.name !== "unknown" ? [textIn(person.name, context)] : undefined;
}
