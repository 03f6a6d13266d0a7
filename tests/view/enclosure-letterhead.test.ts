/** What an archive copy carries of the letterhead: all that its paper prints of it, and nothing else. */
import { expect, test } from "vitest";
import { houseSchema } from "../../src/record/house.ts";
import { meetingLetterheadSchema } from "../../src/record/letterhead.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { enclose } from "../../src/view/enclosure/enclose.ts";
import { letterheadOf, letterheadSlots } from "../../src/view/letterhead.ts";
import { BILATERAL, exampleContext, exampleRecord, must } from "../support/example.ts";
import { letterheadHouse } from "../support/letterhead.ts";

const HOUSE = `
  parent: viet-nam
  issuer: moha
  abbreviation: BNV
  unit: HTQT
  place: { en: The Capital, vi: Hà Nội }
  address: 8 Tôn Thất Thuyết
  signatory: { post: Nobody of this paper, person: unknown }
  addressees: [Not in this paper]
  recipients: [As above, mlsw, { en: The Office, vi: Văn phòng }]
  file: VT
  drafter: PL
  basis: [Not the basis of this paper]
  papers:
    follow-up-memo: { basis: [the register] }
    cong-van: { basis: [that of another kind] }`;

const MEETING = `
letterhead:
  about: talks of the ministers
  addressees: [The wrong house]
  papers:
    follow-up-memo:
      addressees: [phosay, The Prime Minister]
      signatory: { authority: By order, post: Minister, person: binh }
    cong-van: { addressees: [Another kind of paper] }`;

const record = exampleRecord(letterheadHouse(HOUSE, MEETING));
const all = [...letterheadSlots, "about"].map((slot) => `letterhead.${slot}`);

function enclosed(paths: readonly string[], of = record) {
  return enclose(paths, exampleContext(BILATERAL, "after", { record: of }));
}

/** The slots that a paper prints, from the record or from what was enclosed. */
function printed(of: HouseRecord) {
  return Object.fromEntries(letterheadOf(exampleContext(BILATERAL, "after", { record: of })));
}

/** Entries of a part of the file by their ids. */
function byId(list: unknown): ReadonlyMap<string, object> {
  return new Map([list ?? []].flat().map((entry) => [String(Object(entry).id), Object(entry)]));
}

test("a paper made from it has the same head and foot", () => {
  const file = enclosed(all);
  const { house, meeting, parties, people } = file;
  const own = must(record.meetings.get(BILATERAL), BILATERAL);
  const letterhead = houseSchema.shape.letterhead.parse(Object(house).letterhead);
  const again: HouseRecord = {
    ...record,
    house: { ...record.house, letterhead },
    meetings: new Map([
      [
        BILATERAL,
        { ...own, letterhead: meetingLetterheadSchema.parse(Object(meeting).letterhead) },
      ],
    ]),
    parties: new Map(
      Array.from(byId(parties), ([id, entry]) => [
        id,
        { ...must(record.parties.get(id), id), name: "left out", ...entry },
      ]),
    ),
    people: new Map(
      Array.from(byId(people), ([id, entry]) => [
        id,
        { ...must(record.people.get(id), id), name: "left out", posts: [], ...entry },
      ]),
    ),
  };
  const whole = printed(record);
  expect(printed(again)).toEqual(whole);
  expect(whole).toMatchObject({
    parent: ["Việt Nam"],
    addressees: ["Phosay Sayasone, Minister of Labour and Social Welfare", "The Prime Minister"],
    recipients: ["As above", "Ministry of Labour and Social Welfare", "The Office"],
    signatory: ["Đỗ Thanh Bình"],
    basis: ["the register"],
  });
  expect(Object.values(whole).filter((texts) => texts.length === 0)).toEqual([]);
  expect(Object(meeting).letterhead.about).toBe("talks of the ministers");
});

test("what gave way to it, and what papers of other kinds have, is not in it", () => {
  const text = JSON.stringify(enclosed(all));
  for (const words of ["Not in this paper", "Nobody", "Not the basis", "that of another kind"])
    expect(text).not.toContain(words);
  for (const words of ["The wrong house", "Another kind of paper"])
    expect(text).not.toContain(words);
});

test("of the letterhead it has what the paper prints, and of who signs no more than that", () => {
  const of = (...slots: readonly string[]) => {
    const { house, meeting } = enclosed(slots.map((slot) => `letterhead.${slot}`));
    return { house: Object(house).letterhead, meeting: Object(meeting).letterhead };
  };
  expect(of("issuer", "post")).toEqual({
    house: { issuer: "moha" },
    meeting: { papers: { "follow-up-memo": { signatory: { post: "Minister" } } } },
  });
  expect(of()).toEqual({ house: undefined, meeting: undefined });
  expect(of("chair")).toEqual({ house: undefined, meeting: undefined });
});

test("it says what nobody knows of who signs and who receives it", () => {
  const unsaid = exampleRecord();
  const { house } = enclosed(all, unsaid);
  expect(Object(house).letterhead).toMatchObject({
    signatory: "unknown",
    addressees: "unknown",
    recipients: "unknown",
  });
});

test("who took minutes is in it where the paper prints that", () => {
  const { meeting } = enclosed(["letterhead.noteTaker"]);
  expect(Object(meeting)).toHaveProperty("note_taker");
  expect(Object(enclosed(["letterhead.file"]).meeting)).not.toHaveProperty("note_taker");
});

test("a house without a letterhead has none of it in the file", () => {
  const { letterhead: _, ...house } = record.house;
  const { house: left } = enclosed(all, { ...record, house });
  expect(Object(left)).not.toHaveProperty("letterhead");
});
