/** One meeting of the kit as the record has it, and the commitments made there. */
import { idOf, theirDelegation } from "./shared.mjs";

const BACKED = { source: "kit", quote: "unknown" };
const BRIEF = { audience: "delegation", ...BACKED };
const FACT = { audience: "shareable", ...BACKED };
const STATUSES = { Open: "accepted", "In progress": "in-progress" };
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** What the kit says lay before its meetings, of which the earliest is on 1 December 2025. */
const BEFORE = "2025-11";

export function meetingOf(id, of) {
  const on = dayOf(of.date);
  const side = (name) => of.participants.filter((participant) => participant.side === name);
  const [ours, theirs] = [side("Việt Nam"), side("Laos")];
  return {
    id,
    kind: "bilateral",
    title: of.title,
    state: "held",
    on,
    start: "unknown",
    minutes: "unknown",
    timezone: "unknown",
    country: "laos",
    city: of.place,
    venue: "unknown",
    host: "laos",
    principal: idOf(ours[0].name),
    counterpart: idOf(theirs[0].name),
    sides: [sideOf("viet-nam", ours), sideOf(theirDelegation(id), theirs)],
    occasion: "unknown",
    requested_by: "unknown",
    languages: "unknown",
    interpretation: "unknown",
    objectives: of.objectives.map((text) => ({ text, ...BRIEF })),
    their_objectives: "unknown",
    issues: of.keyMessages.map(issueOf),
    if_raised: "unknown",
    do_not_raise: "unknown",
    sensitivities: "unknown",
    courtesies: [{ text: opening(of.place), ...BRIEF }],
    closing: [{ text: CLOSING, ...BRIEF }],
    programme: "unknown",
    press: { arrangement: "unknown", line: of.titleVi },
    dress: "unknown",
    gifts: "unknown",
    note_taker: "unknown",
    drafted_by: "unknown",
    cleared_by: "unknown",
    contact: "unknown",
    previous: "unknown",
    replies: "unknown",
    decisions: [],
    facts: [
      ...of.background.map((text, index) => factOf(`${id}-before-${index + 1}`, text, BEFORE)),
      ...of.agreements.map((text, index) => factOf(`${id}-agreed-${index + 1}`, text, on)),
    ],
  };
}

/** The words that the kit has the minister begin with. */
function opening(place) {
  return `Minister, thank you for receiving us in ${place}. Xin trân trọng cảm ơn Ngài Bộ trưởng đã dành cho đoàn sự đón tiếp nồng hậu.`;
}

const CLOSING =
  "We leave with a shared list of actions. Our officials will send you the follow-up memo within the week.";

function sideOf(party, people) {
  const delegation = people.map(({ name }, index) => ({
    person: idOf(name),
    role: index === 0 ? "head" : "member",
  }));
  return { party, delegation, others: "none" };
}

function issueOf({ title, points }, index) {
  return {
    id: `issue-${index + 1}`,
    title,
    likelihood: "certain",
    their_view: "unknown",
    audience: "delegation",
    points: points.map((text, at) => ({
      id: `point-${index + 1}-${at + 1}`,
      text,
      use: "should",
      ...BRIEF,
    })),
  };
}

function factOf(id, text, on) {
  const kind = on === BEFORE ? "circumstance" : "result";
  return { id, kind, text, on, ...FACT };
}

/**
 * Owner and wording as said at the meeting; where it stands and by when as reported on the same day, since the kit's
 * later meetings have due dates that lie before them.
 */
export function commitmentsOf(id, of) {
  const prefix = id === "meeting" ? "" : `${id.replace(/^m/u, "")}-`;
  const day = dayOf(of.date);
  const commitments = of.commitments.map(({ id: number, text, owner, due, status }) => ({
    id: `${prefix}${number.replace(/^C-/u, "")}`,
    what: text,
    modality: "agreed",
    by: idOf(of.participants[0].name),
    to: [idOf(of.participants[1].name)],
    owner: [idOf(owner)],
    lead: "unknown",
    counterpart: "unknown",
    deliverable: "unknown",
    due: "unknown",
    updates: [
      {
        at: day,
        recorded: day,
        by: "moha",
        status: STATUSES[status],
        due: { from: "unknown", to: dayOf(due), reason: "Set at the meeting" },
      },
    ],
    ...FACT,
  }));
  return { meeting: id, commitments };
}

/** "2 December 2025" or "19 Dec 2025" as 2025-12-02. */
function dayOf(text) {
  const [, day, month, year] = /^(\d+) (\w{3})\w* (\d{4})$/u.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) throw new Error(`"${text}" is no day`);
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
