/** Two actions in one item, and all that only looks like two. */
import { describe, expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const inItem = (what: string) =>
  toldOf(
    changed([`data/commitments/${LATER}.yaml`, ["what: Hold a workshop", `what: ${what}`]]),
  ).flatMap(({ code, at }) => (code === "two-actions" ? [at] : []));
const inVietnamese = (text: string) => inItem(`{ vi: { text: "${text}", reviewed: true } }`);

describe("an item of two actions is told of at the second", () => {
  test.each([
    ["Send the draft plan and arrange a visit", "arrange a"],
    ["Sign the plan and open an office", "open an office"],
    ["Send the draft plan; name a contact officer", "name a contact"],
    ["Send the draft to review the plan; name a contact officer", "name a contact"],
    ["Send the draft to review the plan; by May, and open an office", "open an office"],
    ["Send the draft plan,and arrange a visit", "arrange a"],
    ["Send the draft plan and exchange officials", "exchange officials"],
  ])("%s", (text, second) => {
    expect(inItem(text)).toEqual([second]);
  });

  test.each([
    ["Gửi dự thảo và tổ chức hội thảo", "tổ chức hội"],
    ["Soạn thảo báo cáo và trình Bộ trưởng", "trình Bộ"],
    ["Lập danh sách chuyên gia và mời phía Lào", "mời phía"],
  ])("%s", (text, second) => {
    expect(inVietnamese(text)).toEqual([second]);
  });
});

test("an item of two actions is told of once, whatever its languages", () => {
  const [en, vi] = ["Send the plan and hold a workshop", "Gửi dự thảo và tổ chức hội thảo"];
  expect(inItem(`{ en: ${en}, vi: { text: ${vi}, reviewed: true } }`)).toEqual(["hold a"]);
});

test("a letter that is two in small ones takes nothing from the place", () => {
  const text = "Send the İzmir plan and hold a workshop";
  expect(inItem(text)).toEqual([text]);
});

describe("one action is told of by no word that looks like a second", () => {
  test.each([
    "Provide training and exchange of officials",
    "Hold training courses and exchange programmes",
    "Prepare the visit and exchange of delegations",
    "Hold a workshop to review the results and exchange experience",
    "Set up a team to search for and collect the remains",
    "Set up a working group to collect and publish the figures",
    "Assign officers to compile and translate the texts",
    "Sign and submit the minutes",
    "Courses for those who send reports and hold files",
    "Send the Thailand exchange plan",
    "Send the list and signatures of the members",
    "Hold a workshop to strengthen ties and exchange experience",
  ])("%s", (text) => {
    expect(inItem(text)).toEqual([]);
  });

  test.each([
    "Tổ chức đào tạo nghề và kỹ năng mềm",
    "Chuẩn bị hội nghị và kỳ họp tới",
    "Cung cấp số liệu cũ và mới đang có",
    "Rà soát ngành nghề và trình độ đào tạo",
    "Chuẩn bị nội dung và lập trường của ta",
    "Gửi danh sách cơ quan và tổ chức quốc tế",
    "Tổ chức hội thảo để rà soát kết quả và mời chuyên gia",
  ])("%s", (text) => {
    expect(inVietnamese(text)).toEqual([]);
  });
});
