/** Who agrees in a text, where it says so, and what makes it no claim. */
import { expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const COMMITMENTS = `data/commitments/${LATER}.yaml`;
const claims = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).flatMap(({ code, at }) => (code === "agreed-claimed" ? [at] : []));
/** What is told of an item that was proposed. */
const inItem = (what: string, ...changes: readonly Change[]) =>
  claims([COMMITMENTS, ["what: Hold a workshop", `what: ${what}`]], ...changes);

test.each([
  ["Hold a workshop. Agreed on in May", "Agreed on"],
  ["Hold a workshop; agreed to in May", "agreed to"],
  ["The two sides have also agreed to hold it", "The two sides have also agreed"],
  ["Hope for the best; the two sides agreed to hold it", "the two sides agreed"],
  ["Ask whether both sides agreed. The two sides agreed on it", "The two sides agreed"],
  ["VIET-NAM has agreed to hold it", "VIET-NAM has agreed"],
  ["MLSW has agreed to hold it", "MLSW has agreed"],
  ["{ vi: { text: MLSW đã đồng ý tổ chức, reviewed: true } }", "MLSW đã đồng ý"],
])("a claim is told of in: %s", (what, at) => {
  expect(inItem(what)).toEqual([at]);
});

test("what our own ministry agrees to is no claim", () => {
  expect(inItem("MOHA has agreed to hold it")).toEqual([]);
});

test("bodies and people agree under whatever name the record has for them", () => {
  const short: Change = ["data/parties.yaml", ["name: MLSW", "name: MLSW\n    short: Lao Labour"]];
  expect(inItem("Lao Labour has agreed to hold it", short)).toEqual(["Lao Labour has agreed"]);
  const called: Change = [
    "data/people.yaml",
    ["name: Phosay\n    call_name: unknown", "name: Phosay\n    call_name: Comrade Pho"],
  ];
  expect(inItem("Comrade Pho has agreed to hold it", called)).toEqual(["Comrade Pho has agreed"]);
});

test("updates of an item claim no more than it", () => {
  const note = "by: moha, note: Done";
  expect(claims([COMMITMENTS, [note, `${note}, what: The two sides agreed to share it`]])).toEqual([
    "The two sides agreed",
  ]);
});

test("what was agreed or signed at the meeting may be said to the press", () => {
  const line: Change = [
    `data/meetings/${LATER}.yaml`,
    ["line: unknown", "line: The two sides agreed on a workshop"],
  ];
  const as = (modality: string): Change => [
    COMMITMENTS,
    ["modality: proposed", `modality: ${modality}`],
  ];
  expect(claims(line)).toEqual(["The two sides agreed"]);
  expect(claims(line, as("agreed"))).toEqual([]);
  expect(claims(line, as("signed"))).toEqual([]);
});
