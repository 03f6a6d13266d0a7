/** The rule by which the tests judge line ends finds the faults that other programs make. */
import { describe, expect, test } from "vitest";
import { breakFault } from "../support/line-rule.ts";

const faultOf = (marked: string): string | undefined =>
  breakFault(marked.replace("|", ""), marked.indexOf("|"));

describe("a line end is a fault", () => {
  test.each([
    ["ເຂົ້|າໃນ", "within a letter"],
    ["ແ|ກ້ໄຂ", "within a letter"],
    ["ກ|້ອນ", "within a letter"],
    ["ອື່ນ|ໆຯລຯ", "before what cannot begin a line"],
    ["ຕ່າງໆ|, ແລະ", "before what cannot begin a line"],
    ["ສາທາລະນະ|ລັດ", "within a word"],
    ["ປີ|2025", "within a word"],
    ["(ລາວ|)", "before what cannot begin a line"],
    ["( |ລາວ)", "after what cannot end a line"],
    ["Vi|ệt Nam", "within a word"],
    ["agreed|[1]", "within a word"],
    ["the end |.", "before what cannot begin a line"],
  ])("%s", (marked, fault) => {
    expect(faultOf(marked)).toBe(fault);
  });
});

describe("a line may end", () => {
  test.each([
    "ສາທາລະນະລັດ|ປະຊາທິປະໄຕ",
    "ສາທາລະນະລັດ |ປະຊາທິປະໄຕ",
    "ແລະ |Việt Nam",
    "co‐|operation",
    "politics–|diplomacy",
    "Cộng hòa |xã hội",
    "|the first line",
  ])("%s", (marked) => {
    expect(faultOf(marked)).toBeUndefined();
  });
});
