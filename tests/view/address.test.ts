import { describe, expect, test } from "vitest";
import type { Person } from "../../src/record/person.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { withoutLanguageMarks } from "../../src/text/language-marks.ts";
import { must } from "../support/example.ts";
import { record, viewOf, withMeeting } from "./fixture/fixture.ts";

function withPerson(id: string, change: Partial<Person>, from: HouseRecord = record): HouseRecord {
  const person = must(from.people.get(id), id);
  return { ...from, people: new Map(from.people).set(id, { ...person, ...change }) };
}

/** The fixture's states with their languages, and a pair of people with Lao and Vietnamese forms. */
const spoken: HouseRecord = {
  ...withPerson(
    "bert",
    {
      name: { en: "Phosay Sayasone", lo: { text: "ໂພໄຊ ໄຊຍະສອນ", reviewed: false } },
      honorific: {
        vi: "unknown",
        lo: { text: "ທ່ານ", source: "spellings", reviewed: false },
      },
    },
    withPerson("anna", { name: { en: "Đỗ Thanh Bình", vi: "Đỗ Thanh Bình" } }),
  ),
  parties: new Map(
    [...record.parties].map(([id, party]) => {
      const language = new Map([
        ["ostland", "vi"],
        ["westland", "lo"],
      ]).get(id);
      return [id, language ? { ...party, language } : party];
    }),
  ),
};

const inWords = (value: unknown) => withoutLanguageMarks(JSON.stringify(value));

function met(language: string, from: HouseRecord = spoken): string {
  return inWords(viewOf("eve", { language, record: from }).meeting.counterpart.name);
}

describe("the word of courtesy", () => {
  test("stands before the name in the paper's language and script, also in the list of participants", () => {
    expect(met("lo")).toBe('"ທ່ານ ໂພໄຊ ໄຊຍະສອນ"');
    const names = viewOf("eve", { language: "lo", record: spoken }).sides.flatMap((side) =>
      side.people.map(({ name }) => name),
    );
    expect(names).toContain("ທ່ານ ໂພໄຊ ໄຊຍະສອນ");
  });

  test("is not borrowed from another language", () => {
    expect(met("en")).toBe('"Phosay Sayasone"');
    expect(met("vi")).toBe('"Phosay Sayasone"');
  });

  test("that names no language is the house's own", () => {
    const plain = withPerson("bert", { honorific: "H.E." }, spoken);
    expect(met("en", plain)).toBe('"H.E. Phosay Sayasone"');
    expect(met("lo", plain)).toBe('"ໂພໄຊ ໄຊຍະສອນ"');
  });

  test("is not said twice where the name was entered with it", () => {
    const twice = withPerson("bert", { name: { lo: "ທ່ານ ໂພໄຊ ໄຊຍະສອນ" } }, spoken);
    expect(met("lo", twice)).toBe('"ທ່ານ ໂພໄຊ ໄຊຍະສອນ"');
    const joined = withPerson("bert", { name: { lo: "ທ່ານໂພໄຊ ໄຊຍະສອນ" } }, spoken);
    expect(met("lo", joined)).toBe('"ທ່ານໂພໄຊ ໄຊຍະສອນ"');
  });

  test("is said before a name that only begins with the same letters", () => {
    const burmese = withPerson(
      "bert",
      { honorific: { en: "U" }, name: { en: "Ung Thant" } },
      spoken,
    );
    expect(met("en", burmese)).toBe('"U Ung Thant"');
  });

  test("is left out where its source is switched off", () => {
    const off = { ...spoken, house: { ...spoken.house, sets: ["main" as const] } };
    expect(met("lo", off)).toBe('"ໂພໄຊ ໄຊຍະສອນ"');
  });

  test("is listed among the gaps of the language in which it has to be found out", () => {
    const gaps = (language: string) => inWords(viewOf("eve", { language, record: spoken }).gaps);
    expect(gaps("vi")).toContain("form of address (Phosay Sayasone)");
    expect(gaps("en")).not.toContain("form of address");
    expect(gaps("lo")).not.toContain("ຄຳນຳໜ້າຊື່");
    const all = withPerson("bert", { honorific: "unknown" }, spoken);
    expect(inWords(viewOf("eve", { record: all }).gaps)).toContain("form of address");
  });
});

test("how to address somebody is said in the paper's language as it was entered", () => {
  const called = withPerson(
    "bert",
    { call_name: { en: "Minister Phosay", lo: "ລັດຖະມົນຕີ ໂພໄຊ" } },
    spoken,
  );
  const { counterpart } = viewOf("eve", { language: "lo", record: called }).meeting;
  expect(counterpart.callName).toBe("ລັດຖະມົນຕີ ໂພໄຊ");
});

test.each(["en", "vi", "lo"])(
  "a name keeps the order of its parts in a paper in %s",
  (language) => {
    const { principal } = viewOf("eve", { language, record: spoken }).meeting;
    expect(inWords(principal.name)).toBe('"Đỗ Thanh Bình"');
  },
);

describe("the pair of countries and the order of the sides", () => {
  const view = (language: string) => viewOf("eve", { language, record: spoken });
  const sides = (language: string) =>
    view(language).sides.map(({ name }) => withoutLanguageMarks(name));
  const ours = "Ministry of Home Affairs of Ostland";
  const theirs = "Ministry of the Interior of Westland";

  test("put the house's country first", () => {
    expect(view("en").meeting.pair).toBe("Ostland–Westland");
    expect(inWords(view("vi").meeting.pair)).toBe('"Ostland–Westland"');
    expect(sides("en")).toEqual([ours, theirs]);
  });

  test("put the other country first in a paper in its language", () => {
    expect(inWords(view("lo").meeting.pair)).toBe('"Westland-Ostland"');
    expect(sides("lo")).toEqual([theirs, ours]);
    const gaps = inWords(view("lo").gaps);
    expect(gaps).toMatch(/Westland/);
  });

  test("keep the house's country first in a language that both share", () => {
    const shared = new Map(
      [...record.parties].map(([id, party]) => [id, { ...party, language: "lo" }]),
    );
    const from = { ...record, parties: shared };
    expect(inWords(viewOf("eve", { language: "lo", record: from }).meeting.pair)).toBe(
      '"Ostland-Westland"',
    );
  });

  test("hold for the count of what each side is to do too", () => {
    const lines = (language: string) =>
      viewOf("eve", { language, record: spoken }).score?.sides.map(({ name }) => name) ?? [];
    expect(lines("en").indexOf("Our side")).toBeLessThan(lines("en").indexOf("Their side"));
    expect(lines("lo")).toHaveLength(lines("en").length);
    expect(lines("lo")[0]).not.toBe(lines("lo")[1]);
  });

  test("are no pair where one country is alone", () => {
    const alone = withMeeting(
      ({ sides: [first] }) => ({
        counterpart: "lena",
        sides: [must(first, "side"), { ...must(first, "side"), party: "home-unit" }],
      }),
      undefined,
      spoken,
    );
    expect(viewOf("eve", { record: alone }).meeting.pair).toBeUndefined();
  });
});

describe("people of one side", () => {
  const order = (...delegation: readonly (readonly [string, "head" | "member"])[]) => {
    const changed = withMeeting(({ sides }) => ({
      sides: sides.map((side) => ({
        ...side,
        delegation:
          side.party === "home" ? delegation.map(([person, role]) => ({ person, role })) : [],
      })),
    }));
    return (language: string) =>
      viewOf("eve", { record: changed, language })
        .sides.flatMap((side) => side.people)
        .map(({ name }) => withoutLanguageMarks(String(name)));
  };

  test("stand by precedence, the head before all, those without one after", () => {
    const listed = order(["lena", "member"], ["carl", "member"], ["bert", "member"]);
    expect(listed("en")).toEqual(["Bert West", "Carl West", "Lena Ost"]);
    const led = order(["bert", "member"], ["lena", "head"]);
    expect(led("en")).toEqual(["Lena Ost", "Bert West"]);
  });

  test("of one place stay as the meeting's file has them, in every language", () => {
    const listed = order(["bert", "member"], ["anna", "member"]);
    expect(listed("en")).toEqual(["Bert West", "Anna Ost"]);
    expect(listed("vi")).toEqual(["Bert West", "An-na Ốt"]);
    expect(listed("lo")).toEqual(["Bert West", "Anna Ost"]);
  });
});

describe("where in a source words stand", () => {
  const locator = (language: string, line: number | number[]) => {
    const item = must(record.commitments.get("s-ours"), "s-ours");
    const from = {
      ...record,
      commitments: new Map(record.commitments).set("s-ours", { ...item, locator: { line } }),
    };
    return viewOf("after", { language, record: from }).commitments.find(({ id }) => id === "s-ours")
      ?.locator;
  };

  test("is said in the words of the paper's language", () => {
    expect(locator("en", 13)).toBe("line 13");
    expect(locator("en", [5, 7])).toBe("lines 5 and 7");
    expect(locator("lo", 13)).not.toContain("line");
    expect(locator("lo", 13)).toContain("13");
  });
});
