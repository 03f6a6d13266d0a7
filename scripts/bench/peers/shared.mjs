/** What the meetings of a root share: the house, the one source, the parties and the people. */

const BACKED = { source: "kit", quote: "unknown" };
/** The bodies that the kit names before a comma, and the states they are of. */
const COUNTRIES = [
  [/^MoHA\b/u, "viet-nam", "moha"],
  [/^MoLSW\b/u, "laos", "mlsw"],
];
const STATES = new Map([
  ["Việt Nam", "viet-nam"],
  ["Laos", "laos"],
]);

/** The state that a side of the kit is, by its id. */
export function stateOf(side) {
  const id = STATES.get(side);
  if (id === undefined) throw new Error(`no state is known for the side "${side}"`);
  return id;
}

/** Small letters, figures and hyphens, as ids are written. */
export function idOf(name) {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d").toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

/** The other side's delegation to one meeting; a party of its own, so that no meeting looks back at another. */
export function theirDelegation(meeting) {
  return `laos-${meeting}`;
}

/** What a house should be told of, and the kit has by design; each of its meetings stands by itself. */
const CHECKS_OFF = ["too-many-objectives", "too-many-points", "two-actions", "previous-left-out"];

export function houseOf(meetings) {
  const marks = new Set(meetings.map(({ of }) => of.classification));
  if (marks.size !== 1) throw new Error("the meetings differ in their classification");
  return {
    party: "moha",
    language: "en",
    timezone: "Asia/Ho_Chi_Minh",
    theme: "kit",
    papers: ["briefing", "talking", "followup"],
    mark: [...marks][0],
    sets: ["main"],
    first_week: "2025-W50",
    holidays: [],
    checks_off: CHECKS_OFF.map((check) => ({ check, because: "the words are the kit's" })),
    preferences: { speech_rate: { en: 100 }, text_size: 9 },
  };
}

export const SOURCES = {
  sources: [
    {
      id: "kit",
      title: "Data of the benchmark kit",
      kind: "reference",
      publisher: "unknown",
      date: "unknown",
      language: "en",
      reliability: "unverified",
      set: "main",
    },
  ],
};

export function partiesOf(meetings) {
  const ministry = (id, name, country) => ({ id, name, kind: "ministry", country, ...BACKED });
  return {
    parties: [
      state("viet-nam", "Việt Nam", "vi"),
      state("laos", "Laos", "lo"),
      ministry("moha", "Ministry of Home Affairs", "viet-nam"),
      ministry("mlsw", "Ministry of Labour and Social Welfare", "laos"),
      ...ownersOf(meetings).map(body),
      ...meetings.map(({ id }) => ({
        id: theirDelegation(id),
        name: "Laos",
        kind: "delegation",
        country: "laos",
        ...BACKED,
      })),
    ],
  };
}

function state(id, name, language) {
  return { id, name, kind: "state", country: id, language, ...BACKED };
}

function ownersOf(meetings) {
  return [...new Set(meetings.flatMap(({ of }) => of.commitments.map(({ owner }) => owner)))];
}

/** Who is to act: a unit of a ministry where the kit names one, else a group of both countries. */
function body(name) {
  const [, country, parent] = COUNTRIES.find(([of]) => of.test(name)) ?? [];
  const of = parent ? { kind: "unit", country, parent } : { kind: "group", country: "unknown" };
  return { id: idOf(name), name, ...of, ...BACKED };
}

export function peopleOf(meetings) {
  const people = new Map();
  for (const { id, of } of meetings) {
    for (const participant of of.participants) {
      const known = people.get(participant.name);
      if (known && JSON.stringify(known) !== JSON.stringify(participant)) {
        throw new Error(`${id} has another post or role for ${participant.name}`);
      }
      people.set(participant.name, participant);
    }
  }
  return { people: [...people.values()].map((participant) => personOf(participant, meetings)) };
}

/** The kit's free words for the role stand in `call_name`: a record's roles are a fixed list. */
function personOf({ name, position, side, role }, meetings) {
  const years = new Set(meetings.map(({ of }) => of.date.split(" ").at(-1)));
  return {
    id: idOf(name),
    name,
    call_name: role,
    pronunciation: "unknown",
    country: stateOf(side),
    precedence: "unknown",
    posts: [
      {
        title: position,
        party: side === "Laos" ? "mlsw" : "moha",
        from: "unknown",
        to: "unknown",
        attested: [...years].sort(),
        ...BACKED,
      },
    ],
    biography: "unknown",
  };
}
