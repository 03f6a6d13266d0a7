/**
 * Writes a record of any size: the house, parties, people and sources of the example, with small
 * meetings over two years up to the Monday of 2025-W50 and the commitments made there. What it holds
 * depends on the sizes alone, and any share of open, late and done is the same at every size.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FIRST = Date.UTC(2024, 0, 8);
/** The last day of which the memo of 2025-W50 knows. */
const DAYS = 699;
const COMMON = ["parties", "people", "sources", "agreements"];
const STATUSES = ["proposed", "accepted", "assigned", "in-progress"];

/** Into `folder/data`: so many meetings, each with so many commitments of so many updates. */
export function writeRecord(project, folder, { meetings, commitments, updates }) {
  for (const part of ["meetings", "commitments"]) {
    mkdirSync(join(folder, "data", part), { recursive: true });
  }
  for (const name of COMMON) {
    cpSync(join(project, "data", `${name}.yaml`), join(folder, "data", `${name}.yaml`));
  }
  const house = readFileSync(join(project, "data", "house.yaml"), "utf8");
  const earlier = house.replace(/^first_week: \S+/mu, "first_week: 2024-W02");
  writeFileSync(join(folder, "data", "house.yaml"), earlier);
  for (const name of ["2025-11-11-chinh-phosay", "2025-12-02-binh-phosay"]) {
    for (const part of ["meetings", "commitments"]) {
      cpSync(
        join(project, "data", part, `${name}.yaml`),
        join(folder, "data", part, `${name}.yaml`),
      );
    }
  }
  for (let number = 0; number < meetings; number++) {
    const day = Math.floor((number * DAYS) / meetings);
    const id = `${iso(day)}-talks-${number}`;
    const items = Array.from({ length: commitments }, (_, index) =>
      commitment(`c-${number}-${index}`, index, day, updates),
    );
    const register = `chancery: 1\n\nmeeting: ${id}\n\ncommitments:\n${items.join("\n")}`;
    writeFileSync(join(folder, "data", "meetings", `${id}.yaml`), meeting(id, iso(day)));
    writeFileSync(join(folder, "data", "commitments", `${id}.yaml`), register);
  }
}

function iso(day) {
  return new Date(FIRST + Math.min(day, DAYS) * 86_400_000).toISOString().slice(0, 10);
}

function meeting(id, day) {
  return `chancery: 1

id: ${id}
kind: bilateral
title:
  en: Working talks on cooperation in home affairs and labour
  vi: { text: Hội đàm về hợp tác nội vụ và lao động, reviewed: true }
state: held
on: ${day}
start: unknown
minutes: unknown
timezone: unknown
country: viet-nam
city: unknown
venue: unknown
host: moha # the party that receives
principal: binh
counterpart: phosay
sides:
  - party: moha
    delegation:
      - { person: binh, role: head }
    others: unknown
  - party: mlsw
    delegation:
      - { person: phosay, role: head }
    others: unknown
occasion: unknown
requested_by: unknown
languages: unknown
interpretation: unknown
objectives: unknown
their_objectives: unknown
issues: []
if_raised: unknown
do_not_raise: unknown
sensitivities: unknown
programme: unknown
press:
  arrangement: unknown
  line: unknown
dress: unknown
gifts: unknown
note_taker: unknown
drafted_by: unknown
cleared_by: unknown
contact: unknown
previous: unknown
replies: unknown
decisions: []
facts: []
`;
}

/** Seven in ten are done after four months; every third has had its date moved once. */
function commitment(id, index, day, updates) {
  const due = day + 45 + 12 * index;
  const isDone = index % 10 < 7 && day + 120 < DAYS;
  const isMoved = index % 3 === 0;
  const all = Array.from({ length: updates }, (_, number) => {
    const at = iso(day + Math.min(14 * number, Math.floor(((DAYS - day) * number) / updates)));
    const isLast = number === updates - 1;
    const status = isDone && isLast ? "closed" : STATUSES[Math.min(number, STATUSES.length - 1)];
    return `      - at: ${at}
        recorded: ${at}
        by: moha
        status: ${status}
        note:
          en: Letter ${number + 1} was sent to the other side and answered in part
          vi: { text: Đã gửi công văn số ${number + 1} và nhận được trả lời một phần, reviewed: true }
${isDone && isLast ? evidence() : ""}${isMoved && number === 4 ? moved(due) : ""}`;
  });
  return `  - id: ${id}
    what:
      en: Exchange the lists of training needs of officials of the two ministries, part ${index + 1}
      vi:
        text: Trao đổi danh sách nhu cầu đào tạo cán bộ của hai Bộ, phần ${index + 1}
        reviewed: true
    modality: ${index % 4 === 0 ? "agreed" : "proposed"}
    by: ${index % 2 === 0 ? "binh" : "phosay"}
    to: [${index % 2 === 0 ? "phosay" : "binh"}]
    owner: ${index % 5 === 0 ? "unknown" : "[moha, mlsw]"}
    lead: ${index % 5 === 0 ? "unknown" : "moha"}
    counterpart: mlsw
    deliverable: unknown
    due: ${index % 6 === 5 ? "unknown" : `{ on: ${plain(due)}, basis: agreed }`}
    audience: shareable
    source: s2
    quote: ensuring resources for effective cooperation
    locator: { line: 13 }
    updates:
${all.join("")}`;
}

function evidence() {
  return `        evidence:
          en: letter of the other side, on file
          vi: { text: công văn của phía bạn đã lưu hồ sơ, reviewed: true }
`;
}

function moved(due) {
  return `        due:
          from: ${plain(due)}
          to: ${plain(due + 40)}
          reason:
            en: the lists of the other side came late
            vi: { text: danh sách của phía bạn đến muộn, reviewed: true }
`;
}

/** As `iso`, of days that the memo lies before too. */
function plain(day) {
  return new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);
}
