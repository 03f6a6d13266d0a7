/**
 * That a meeting was cancelled, held or planned anew: what is to be known before all else, though no paper
 * prints it. Which papers there are for that reason, others tell.
 */
import type { Locale } from "../../locale/locale.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import type { FactChange } from "./facts.ts";
import { fieldName } from "./facts-words.ts";

/** The facts with that one first, where it changed. */
export function withState(
  facts: readonly FactChange[],
  before: ComposedMeeting,
  { meeting, house }: ComposedMeeting,
  locale: Locale,
): readonly FactChange[] {
  const [was, is] = [before.meeting.state, meeting.state];
  if (was === is) return facts;
  const place = house.record.placeOf("meeting", meeting.id, ["state"]);
  const state: FactChange = {
    entry: { kind: "meeting", id: meeting.id },
    path: ["state"],
    about: fieldName("state", locale),
    before: locale.text(`changed.state.${was}`),
    after: locale.text(`changed.state.${is}`),
    ...(place && { place }),
  };
  return [state, ...facts.filter((fact) => !isOfState(fact, meeting.id))];
}

function isOfState({ entry, path }: FactChange, meeting: string): boolean {
  return entry.kind === "meeting" && entry.id === meeting && path.join() === "state";
}
