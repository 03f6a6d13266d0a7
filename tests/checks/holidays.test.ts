/** Whose holidays count: those of the bodies at the table, and of the country where it stands. */
import { describe, expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const [MEETING, ITEMS] = [`data/meetings/${LATER}.yaml`, `data/commitments/${LATER}.yaml`];
const MEMORIAL = "{ on: 2026-10-13, name: Memorial Day, country: thailand }";
const OPEN = "due: unknown";
const DUE = "due: { on: 2026-10-13, basis: agreed }";

/** What is told of items that are due on a day that Thailand keeps. */
function tell(
  {
    country = "laos",
    side = "mlsw",
    state = "country: thailand",
    day = MEMORIAL,
    due = [[OPEN, DUE] as const],
  },
  ...more: readonly (readonly [string, string])[]
) {
  return toldOf(
    changed(
      ["data/house.yaml", ["holidays: []", `holidays: [${day}]`]],
      [
        "data/parties.yaml",
        [
          "parties:\n",
          `parties:
  - { id: thailand, name: Thailand, kind: state, ${state}, source: s1, quote: a fragment }
  - { id: mol, name: Ministry of Labour, kind: ministry, country: thailand, source: s1, quote: a fragment }
`,
        ],
      ],
      [
        MEETING,
        ["country: laos", `country: ${country}`],
        ["party: mlsw", `party: ${side}`],
        ["state: held", "state: planned"],
      ],
      [ITEMS, ...due, ...more],
    ),
  )
    .filter(({ code }) => code === "on-holiday")
    .map(({ message }) => message);
}

const TOLD = "it is due on 2026-10-13, which is Memorial Day (Thailand), a public holiday";

describe("a holiday of a third country", () => {
  test("matters to nobody who does not take part", () => {
    expect(tell({})).toEqual([]);
    const sameDay = "{ on: 2025-12-02, name: Flag Day, country: thailand }";
    expect(tell({ day: sameDay })).toEqual([]);
    expect(tell({ day: sameDay, country: "thailand" })).toEqual([
      "the meeting is on Flag Day (Thailand), a public holiday",
    ]);
  });

  test("is told apart from one of the same day that matters", () => {
    const day = "{ on: 2026-10-13, name: Harvest, country: viet-nam }";
    const told = [TOLD.replace("Memorial Day (Thailand)", "Harvest (VIET-NAM)")];
    expect(tell({ day: `${day}, ${MEMORIAL}` })).toEqual(told);
    expect(tell({ day: `${MEMORIAL}, ${day}` })).toEqual(told);
  });

  test("matters where the talks are held there", () => {
    expect(tell({ country: "thailand" })).toEqual([TOLD]);
  });

  test("matters where one of its bodies, or the state itself, sits at the table", () => {
    expect(tell({ side: "mol" })).toEqual([TOLD]);
    expect(tell({ side: "thailand" })).toEqual([TOLD]);
    expect(tell({ side: "thailand", state: "country: unknown" })).toEqual([TOLD]);
  });
});

describe("items that are due on a holiday", () => {
  const country = "thailand";

  test("are told of once for a day, with how many there are", () => {
    const both = [[OPEN, DUE] as const, [OPEN, DUE] as const];
    expect(tell({ country, due: both })).toEqual([
      "2 items are due on 2026-10-13, which is Memorial Day (Thailand), a public holiday",
    ]);
  });

  test("are told of again where they are taken up again, and not where nobody knows the new day", () => {
    const updates = (...lines: readonly string[]) =>
      ["note: Done }", ["note: Done }", ...lines].join("\n      - ")] as const;
    const closed =
      "{ at: 2025-12-04, recorded: 2025-12-05, by: moha, status: closed, evidence: Letter 3 }";
    const again = "{ at: 2025-12-05, recorded: 2025-12-06, by: moha, status: in-progress }";
    const moved =
      "{ at: 2025-12-05, recorded: 2025-12-06, by: moha, due: { from: 2026-10-13, to: unknown, reason: asked for } }";
    expect(tell({ country }, updates(closed))).toEqual([]);
    expect(tell({ country }, updates(closed, again))).toEqual([TOLD]);
    expect(tell({ country }, updates(moved))).toEqual([]);
    const back = moved.replace("to: unknown", "to: 2026-10-14").replace("2025-12-05", "2025-12-06");
    expect(tell({ country }, updates(moved.replace("unknown", "2026-10-13"), back))).toEqual([]);
  });
});
