/** Which papers a meeting has. */
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import { dayOf } from "../record/dates.ts";
import type { Meeting } from "../record/meeting.ts";
import { withOwnWords } from "../template/own-words.ts";
import { cutOff } from "../view/as-at.ts";
import type { ViewContext } from "../view/context.ts";
import type { Choice } from "./choice.ts";
import type { House } from "./house.ts";
import type { Paper } from "./paper.ts";
import { themeFor } from "./preferences.ts";

/**
 * The papers of one meeting: every kind in every language that the state of the meeting allows.
 * What nobody has asked for by name is left out without a word.
 */
export function papersOf(house: House, meeting: Meeting, options: Choice, report: Report): Paper[] {
  const { record } = house;
  // Only what is told needs its place, for which the file is read once more.
  const stateAt = () => record.placeOf("meeting", meeting.id, ["state"]);
  if (meeting.state === "cancelled") {
    if (options.meetings?.includes(meeting.id)) {
      const message = say("the meeting {id} is cancelled, so it has no papers", { id: meeting.id });
      const hint = say("write state: planned if it takes place after all");
      report.warning("meeting-cancelled", message, { place: stateAt(), hint });
    }
    return [];
  }
  return house.kinds.flatMap((kind) => {
    const theme = themeFor(kind, house);
    if (!theme || kind.for === "week" || kind.asAt === "week") return [];
    const mode = kind.asAt;
    if (mode === "after" && meeting.state === "planned") {
      if (options.kinds?.includes(kind.name)) {
        const message = say("the meeting {id} has not been held, so it has no {kind}", {
          id: meeting.id,
          kind: kind.name,
        });
        const hint = say("write state: held once it has taken place");
        report.warning("meeting-not-held", message, { place: stateAt(), hint });
      }
      return [];
    }
    const asAt = cutOff(record, meeting, mode, options.asOf);
    return house.locales.map((locale) => {
      const own = new Report();
      const context: ViewContext = {
        record,
        meeting,
        locale: withOwnWords(locale, kind, record.house.language).reportingTo(own),
        audience: kind.audience,
        kind: kind.name,
        mode,
        asAt,
        today: asAt,
        postsOn: dayOf(meeting.on),
        report: own,
      };
      return { house, kind, theme, context };
    });
  });
}
