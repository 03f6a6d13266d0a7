/** Objectives that cannot be tested afterwards, by how they begin and what they go on to. */
import { describe, expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
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
