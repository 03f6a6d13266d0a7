/**
 * Who sits where at a meeting: two people meet, each in the delegation of one side, and the papers
 * are for the one of ours. Which side is ours is said by the order of the sides, and by countries.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import type { DataFiles } from "./data-files.ts";
import type { Meeting } from "./meeting.ts";

/** Reports people who sit nowhere, twice or on the wrong side, and delegations with two heads. */
export function checkSides(files: DataFiles, report: Report): void {
  // An id that names nobody is told as that, and says nothing of who sits where.
  const people = new Set(files.people?.value.people.map(({ id }) => id));
  const isKnown = (id: string) => people.has(id);
  for (const file of files.meetings.values()) {
    if (!file) continue;
    const { principal, counterpart } = file.value;
    const seats = seatsOf(file.value);
    checkSeats(file, seats, report);
    checkHeads(file, seats, report);
    if (principal === counterpart) reportOnePerson(file, report);
    else if ([principal, counterpart, ...seats.map(({ person }) => person)].every(isKnown)) {
      if (!checkSwapped(file, seats, files, report)) checkPresent(file, seats, report);
    }
  }
}

interface Seat {
  readonly person: string;
  readonly isHead: boolean;
  /** 0 is ours. */
  readonly side: number;
  readonly path: readonly (string | number)[];
}

function seatsOf({ sides }: Meeting): readonly Seat[] {
  return sides.flatMap(({ delegation }, side) =>
    delegation.map(({ person, role }, index) => {
      const path = ["sides", side, "delegation", index];
      return { person, isHead: role === "head", side, path };
    }),
  );
}

function reportOnePerson(file: YamlFile<Meeting>, report: Report): void {
  const message = say('"{id}" is both the person the papers are for and the person met', {
    id: file.value.principal,
  });
  report.error("meeting-of-one-person", message, {
    place: file.place(["counterpart"]),
    hint: say("principal is our side's, counterpart the other side's"),
  });
}

function checkSeats(file: YamlFile<Meeting>, seats: readonly Seat[], report: Report): void {
  seats.forEach(({ person, side, path }, index) => {
    const earlier = seats.slice(0, index).find((seat) => seat.person === person);
    if (!earlier) return;
    report.error(
      "delegate-twice",
      earlier.side === side
        ? say('"{person}" stands twice in this delegation', { person })
        : say('"{person}" stands in the delegations of both sides', { person }),
      {
        place: file.place([...path, "person"]),
        hint: say("keep the person where the person sits, and remove the other line"),
      },
    );
  });
}

function checkHeads(file: YamlFile<Meeting>, seats: readonly Seat[], report: Report): void {
  seats.forEach(({ person, isHead, side, path }, index) => {
    const first = seats.slice(0, index).find((seat) => seat.side === side && seat.isHead);
    if (!isHead || !first || first.person === person) return;
    const message = say(
      '"{person}" is a second head of this delegation, after "{head}" on line {line}',
      {
        person,
        head: first.person,
        line: file.place(first.path).line,
      },
    );
    report.warning("second-head", message, {
      place: file.place([...path, "role"]),
      hint: say('write "role: member" for the one who does not lead it'),
    });
  });
}

/** Whether the person the papers are for belongs to the other side, by seat or by country. */
function checkSwapped(
  file: YamlFile<Meeting>,
  seats: readonly Seat[],
  { house, parties, people }: DataFiles,
  report: Report,
): boolean {
  const { principal, counterpart } = file.value;
  const place = () => file.place(["principal"]);
  const party = parties?.value.parties.find(({ id }) => id === house?.value.party);
  const own = party?.kind === "state" ? party.id : party?.country;
  const countryOf = (id: string) => people?.value.people.find((each) => each.id === id)?.country;
  const country = countryOf(principal);
  const areKnown = [own, country].every((each) => each !== undefined && each !== "unknown");
  if (own !== undefined && country !== undefined && areKnown && own !== country) {
    const isSwap = countryOf(counterpart) === own;
    const slots = { id: principal, country, own };
    const message = say(
      'the papers are for "{id}", who is of {country}, and the house is of {own}',
      slots,
    );
    report.warning("principal-of-other-side", message, {
      place: place(),
      hint: isSwap
        ? say('write "principal: {counterpart}" and "counterpart: {principal}"', {
            counterpart,
            principal,
          })
        : say("principal is our side's, counterpart the other side's"),
    });
    return true;
  }
  const seat = seats.find(({ person }) => person === principal);
  if (!seat || seat.side === 0) return false;
  const message = say(
    'the papers are for "{id}", who sits in the delegation of another side on line {line}',
    { id: principal, line: file.place(seat.path).line },
  );
  report.warning("principal-of-other-side", message, {
    place: place(),
    hint: say('our side stands first under "sides"; move it there, or correct the principal'),
  });
  return true;
}

/** Papers name the one as who they are for, and the other from the delegation as its head. */
function checkPresent(file: YamlFile<Meeting>, seats: readonly Seat[], report: Report): void {
  const { principal, counterpart } = file.value;
  for (const [field, id] of [
    ["principal", principal],
    ["counterpart", counterpart],
  ] as const) {
    if (seats.some(({ person }) => person === id)) continue;
    const isOurs = field === "principal";
    const head = seats.find((seat) => seat.isHead && (seat.side === 0) === isOurs);
    const line = head && file.place(head.path).line;
    report.warning(
      "not-in-delegation",
      head && line !== undefined
        ? say('"{id}" sits in no delegation, and line {line} names "{head}" as the head', {
            id,
            line,
            head: head.person,
          })
        : say('"{id}" sits in no delegation', { id }),
      {
        place: file.place([field]),
        hint: head
          ? say('correct one of the two, or add "person: {id}" to the delegation', { id })
          : say('add "person: {id}" to the delegation', { id }),
      },
    );
  }
}
