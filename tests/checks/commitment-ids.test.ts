/** Ids of one meeting's items: which one is the odd one, and where none is. */
import { describe, expect, test } from "vitest";
import { changed, files, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { toldOf } from "./told.ts";

const PATH = `data/commitments/${LATER}.yaml`;

/** What is told of a meeting whose items have these ids; a part stands as "id of whole". */
function tell(...ids: readonly string[]): readonly string[] {
  const [head] = must(files[PATH], PATH).split("  - id: ");
  const items = ids.map((each) => {
    const [id, whole] = each.split(" of ");
    const rest =
      "what: Send it, modality: proposed, by: binh, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: a fragment";
    return `  - { id: ${id}, ${whole === undefined ? "" : `part_of: ${whole}, `}${rest} }\n`;
  });
  return toldOf({ ...changed(), [PATH]: head + items.join("") }).map(
    ({ code, at }) => `${code} ${at}`,
  );
}

describe("the odd one of a meeting's ids", () => {
  test.each([
    [["b-1", "b-2", "b-3", "d-4"], "d-4"],
    [["b-01", "b-02", "b-3", "b-04"], "b-3"],
    [["b-1", "b-2", "b-3", "b-x"], "b-x"],
    [["b-12", "b-13", "b-14", "b-1"], "b-1"],
    [["talks-b-1", "talks-b-2", "talks-b-3", "talks-d-4"], "talks-d-4"],
  ])("is told of: %j", (ids, odd) => {
    expect(tell(...ids)).toEqual([`commitment-id-odd ${odd}`]);
  });

  test.each([
    ["two are formed otherwise", ["b-1", "b-2", "b-3", "d-1", "d-2"]],
    ["two have fewer figures", ["b-1", "b-2", "b-10", "b-11"]],
    ["one has more figures, as the tenth has", ["b-7", "b-8", "b-9", "b-10"]],
    ["the figures go on from those of an earlier paper", ["b-9", "b-10", "b-11", "b-12"]],
    ["each says what it is about", ["send-list", "host-visit", "open-office", "train-staff"]],
    ["some figures were never given", ["b-1", "b-3", "b-5", "b-7"]],
    ["there are three", ["b-1", "b-2", "d-3"]],
    ["parts have letters behind their figures", ["b-1", "b-2a", "b-2b", "b-3"]],
  ])("is none where %s", (_, ids) => {
    expect(tell(...ids)).toEqual([]);
  });
});

describe("a part that names another whole than the others", () => {
  test("is told of, and is none where two name that too", () => {
    expect(tell("b-1 of plan-2", "b-2 of plan-2", "b-3 of plan-3")).toEqual(["part-of-odd plan-3"]);
    const two = ["b-1 of plan-2", "b-2 of plan-2", "b-3 of plan-3", "b-4 of plan-3"];
    expect(tell(...two)).toEqual([]);
  });

  test("is none where no whole has two parts", () => {
    expect(tell("b-1 of plan-2", "b-2 of plan-3")).toEqual([]);
  });
});
