/** A new meeting: a file of its own. */
import * as z from "zod";
import type { Phrase } from "../../diagnostics/phrase.ts";
import { say } from "../../diagnostics/phrase.ts";
import { clockTime, unknown } from "../../record/fields.ts";
import { meetingSchema } from "../../record/meeting.ts";
import type { Party } from "../../record/party.ts";
import { timeZone } from "../../record/time-zone.ts";
import type { Words } from "../schema-json.ts";
import { headOf } from "./head.ts";
import { answerTo, type NewKind } from "./kind.ts";
import { askParty, askPerson, type Known } from "./known.ts";
import { languagesOf, outline, type Values } from "./outline.ts";
import type { Answers, Question } from "./question.ts";
import { askChoice, askForm, askId, askText } from "./questions.ts";

const needed = (flag: string, words: Phrase) => ({ flag, words, isRequired: true }) as const;
const open = (flag: string, words: Phrase) => ({ flag, words, isRequired: false }) as const;

export const newMeeting: NewKind = {
  questions: [
    () => askText(needed("title", say("what is the meeting called"))),
    () => askChoice(needed("kind", say("what sort of meeting is it")), meetingSchema, "kind"),
    () => askChoice(needed("state", say("has it taken place")), meetingSchema, "state"),
    () => askForm(needed("date", say("on which day")), z.iso.date()),
    (known) => askParty(known, needed("host", say("which party receives"))),
    (known, { host }) =>
      askParty(known, needed("guest", say("which party is received")), ({ id }) => id !== host),
    (known) => askPerson(known, needed("principal", say("whom are the papers for"))),
    (known, { principal }) =>
      askPerson(
        known,
        needed("counterpart", say("whom does that person meet")),
        ({ id }) => id !== principal,
      ),
    (known, answers) =>
      askParty(
        known,
        { ...needed("country", say("in which country")), ...suggestCountry(known, answers) },
        isState,
      ),
    () => askText(open("city", say("in which city"))),
    () => askText(open("venue", say("in which building and room"))),
    () => askForm(open("start", say("when does it begin, such as 14:30")), clockTime),
    (known, answers) => {
      const { start } = answers;
      const about = {
        flag: "timezone",
        words: say("in which time zone is that (unknown if no source says it)"),
        // An hour is told of no clock unless its zone is said; without an hour none is needed.
        isRequired: start !== undefined,
        isSilent: start === undefined,
        ...zoneOf(known, answers),
      };
      return askForm(about, z.union([timeZone, unknown]));
    },
    (known, { date = "", principal = "", counterpart = "" }) =>
      askId(
        say("under which id, which is also the name of the file"),
        [date, principal, counterpart].filter(Boolean).join("-"),
        (id) => known.meetings.includes(id) || known.isTaken(id, "meeting"),
      ),
  ],
  draft: (answers, known, words) => {
    const id = answerTo(answers, "id");
    return { path: `data/meetings/${id}.yaml`, text: textOfMeeting(answers, known, words) };
  },
};

function textOfMeeting(answers: Answers, known: Known, words: Words): string {
  const { city, venue, start, timezone } = answers;
  const values: Values = {
    ...Object.fromEntries(
      ["id", "kind", "title", "state", "country", "host", "principal", "counterpart"].map(
        (name) => [name, answerTo(answers, name)],
      ),
    ),
    on: answerTo(answers, "date"),
    ...(start && { start }),
    ...(timezone && { timezone }),
    ...(city && { city }),
    ...(venue && { venue }),
    sides: sidesOf(answers, known),
  };
  const head = headOf(
    "../schemas/meeting.schema.json",
    [
      say("A meeting. Replace unknown by what a source states, and leave it where none does."),
      say("What stands behind # is read by nobody; take away a # right before a field to use it."),
    ],
    words,
  );
  return `${[...head, "", ...outline(meetingSchema, values, words, languagesOf(known.house))].join("\n")}\n`;
}

/** Both parties, ours first, each with the one person named; whoever else sits there is unknown. */
function sidesOf(answers: Answers, known: Known): readonly Values[] {
  const [host, guest] = [answerTo(answers, "host"), answerTo(answers, "guest")];
  const ours = isOurs(guest, known) && !isOurs(host, known) ? guest : host;
  const theirs = ours === host ? guest : host;
  const side = (party: string, person: string): Values => ({
    party,
    delegation: [{ person, role: "head" }],
    others: "unknown",
  });
  return [
    side(ours, answerTo(answers, "principal")),
    side(theirs, answerTo(answers, "counterpart")),
  ];
}

/** Whether a party is of the house's own country. */
function isOurs(id: string, { house, parties }: Known): boolean {
  const country = (one: string) => {
    const party = parties.find((candidate) => candidate.id === one);
    return party && (isState(party) ? party.id : party.country);
  };
  const own = house && country(house.party);
  return own !== undefined && own !== "unknown" && country(id) === own;
}

function isState({ kind }: Party): boolean {
  return kind === "state";
}

/**
 * The zone of the house for a place in its own country, which then needs no answer; else what
 * meetings of that country have, which is only suggested.
 */
function zoneOf(known: Known, { start, country = "" }: Answers): Partial<Question> {
  if (start === undefined) return {};
  if (known.house && isOurs(country, known)) {
    const { timezone } = known.house;
    return { suggested: timezone, follows: timezone };
  }
  const suggested = known.zones.get(country);
  return suggested === undefined ? {} : { suggested };
}

function suggestCountry({ parties }: Known, { host }: Answers) {
  const party = parties.find(({ id }) => id === host);
  const country = party && (isState(party) ? party.id : party.country);
  return country === undefined || country === "unknown" ? {} : { suggested: country };
}
