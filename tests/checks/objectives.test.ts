/** Objectives that cannot be tested afterwards, by how they begin and what they go on to. */
import { describe, expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const LIST = /^objectives:.*$/mu;
const PATH = `data/meetings/${LATER}.yaml`;

const told = (text: string) => {
  const files = changed();
  const backing = "source: s1, quote: unknown";
  const meeting = String(files[PATH]).replace(LIST, `objectives: [{ text: ${text}, ${backing} }]`);
  return toldOf({ ...files, [PATH]: meeting }).flatMap(({ code, at }) =>
    code === "objective-not-testable" ? [at] : [],
  );
};
const inVietnamese = (text: string) => told(`{ vi: { text: "${text}", reviewed: true } }`);

describe("an objective is not testable that only", () => {
  test.each([
    ["Deepen the traditional friendship", "Deepen"],
    ["Further strengthen cooperation", "Further strengthen"],
    ["To strengthen mutual understanding", "To strengthen"],
    ["Build trust between the ministries", "Build trust"],
  ])("%s", (text, start) => {
    expect(told(text)).toEqual([start]);
  });

  test.each([
    ["Củng cố quan hệ hữu nghị", "Củng cố"],
    ["Làm sâu sắc quan hệ giữa hai Bộ", "Làm sâu sắc"],
    ["Trao đổi về tình hình lao động", "Trao đổi về"],
  ])("%s", (text, start) => {
    expect(inVietnamese(text)).toEqual([start]);
  });
});

describe("an objective is testable that goes on to a result", () => {
  test.each([
    "Discuss the text of the plan and settle its open articles",
    "Explore the fields of training and sign the minutes",
    "Strengthen the training of officials to 40 places a year",
    "Discuss the fee until the deadline is set",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    "Thảo luận và chốt thời điểm tổ chức kỳ họp",
    "Trao đổi về dự thảo và ký biên bản",
    "Tăng cường đào tạo, mỗi năm 40 cán bộ",
    "Trao đổi công hàm về lao động",
  ])("%s", (text) => {
    expect(inVietnamese(text)).toEqual([]);
  });
});

describe("how many objectives there are", () => {
  const objective = "{ text: Agree on the day of the review, source: s1, quote: unknown }";
  const codes = (field: string, value: string, ...more: readonly Change[]) =>
    toldOf(changed([PATH, [`${field}: unknown`, `${field}: ${value}`]], ...more)).map(
      ({ code, at }) => `${code} ${at}`,
    );

  test("one is enough, for either side, and none is told of", () => {
    expect(codes("\nobjectives", `[${objective}]`)).toEqual([]);
    expect(codes("\nobjectives", "[]")).toEqual(["objectives-missing []"]);
    expect(codes("their_objectives", `[${objective}]`)).toEqual([]);
    expect(codes("their_objectives", "[]")).toEqual(["their-objectives-missing []"]);
  });

  test("the fourth is the first too many", () => {
    const four = ["One", "Two", "Three", "Four"].map((text) => objective.replace("Agree", text));
    expect(codes("\nobjectives", `[${four.slice(0, 3).join(", ")}]`)).toEqual([]);
    expect(codes("\nobjectives", `[${four.join(", ")}]`)).toEqual([
      `too-many-objectives ${four[3]}`,
    ]);
  });
});

describe("of an objective in two languages", () => {
  const both = (en: string, vi: string) =>
    told(`{ en: "${en}", vi: { text: "${vi}", reviewed: true } }`);

  test("the one that is not testable is told of, by the words of its language", () => {
    expect(both("Sign the plan", "Củng cố quan hệ")).toEqual(["Củng cố"]);
    expect(both("Discuss the plan and sign it", "Củng cố quan hệ")).toEqual(["Củng cố"]);
    expect(both("Deepen the ties", "Ký kế hoạch")).toEqual(["Deepen"]);
    expect(both("Sign the plan", "Discuss the plan")).toEqual([]);
  });

  test("it may stand in a language that has no such words", () => {
    expect(told('{ lo: "Deepen the ties" }')).toEqual([]);
  });
});

test("words inside another word make no objective vague, and none testable", () => {
  expect(told("Agree to discuss the plan each spring")).toEqual([]);
  expect(told("Strengthened rules are signed")).toEqual([]);
  expect(told("Strengthen the assignment of officials")).toEqual(["Strengthen"]);
  expect(told("Strengthen curriculum design")).toEqual(["Strengthen"]);
});
