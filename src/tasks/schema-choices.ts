/** What the choices of a field mean, for those whose word alone may mislead. */
import { type Phrase, say } from "../diagnostics/phrase.ts";

/** By field, then by choice. */
const choices: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  modality: {
    stated: say("said as a fact or an intention"),
    hoped: say("a hope or a wish"),
    requested: say("asked of the other side"),
    proposed: say("put forward; nobody has agreed"),
    offered: say("offered to the other side"),
    instructed: say("an order to one’s own side"),
    agreed: say("both sides said yes"),
    signed: say("stands in a signed text"),
  },
  status: {
    proposed: say("put forward, not yet accepted"),
    accepted: say("accepted, not yet given to anyone"),
    assigned: say("given to a unit"),
    "in-progress": say("work has begun"),
    "on-hold": say("stopped for now"),
    delivered: say("the product has been handed over"),
    closed: say("done, nothing is left to do"),
    dropped: say("given up"),
    superseded: say("another item stands in its place"),
  },
  basis: {
    agreed: say("both sides set the day"),
    instructed: say("our leaders set the day"),
    internal: say("our desk set the day for itself"),
  },
  kind: {
    bilateral: say("talks of two sides"),
    "courtesy-call": say("a short visit out of courtesy"),
    reception: say("a leader receives a guest"),
    conference: say("a conference"),
    "committee-session": say("a session of a joint committee"),
    "side-line": say("a meeting beside another event"),
  },
  state: {
    planned: say("still to come"),
    held: say("has taken place"),
    cancelled: say("does not take place"),
  },
  audience: {
    internal: say("our house alone"),
    delegation: say("our delegation too"),
    shareable: say("the other side too"),
  },
  use: {
    must: say("must be said"),
    should: say("to be said if there is time"),
    "if-raised": say("only if they raise it"),
    "if-pressed": say("only if they insist"),
    "do-not-raise": say("not to be raised by us"),
  },
  reliability: {
    official: say("from the body itself"),
    reported: say("a press report"),
    "translated-report": say("a translation of a press report"),
    unverified: say("not checked"),
  },
  set: {
    main: say("facts of the case"),
    language: say("spellings and terms only, never a fact"),
    outside: say("facts from elsewhere, off by default"),
  },
};

/** What a choice of this field means, or undefined where its word says enough. */
export function describeChoice(field: string, choice: string): Phrase | undefined {
  const known = Object.hasOwn(choices, field) ? choices[field] : undefined;
  return known && Object.hasOwn(known, choice) ? known[choice] : undefined;
}
