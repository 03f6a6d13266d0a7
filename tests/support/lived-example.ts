/**
 * The example as it might look five weeks later: made-up updates of its second meeting's items, one of
 * every sort that a weekly memo tells of, each text in three languages. No fact of the case.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./sources.ts";

export const LIVED_FILE = "data/commitments/2025-12-02-binh-phosay.yaml";

/** The memo that tells of them: no. 6, of Monday 12 January 2026. */
export const LIVED_WEEK = "2026-W03";

const text = (en: string, vi: string, lo: string) => `{ en: ${en}, vi: ${vi}, lo: ${lo} }`;

const reason = text("Waiting for the list", "Đang chờ danh mục", "ລໍຖ້າລາຍການ");
const progress = text("A draft is written", "Đã có dự thảo", "ມີຮ່າງແລ້ວ");
const moved = (from: string, to: string) => `due: { from: ${from}, to: ${to}, reason: ${reason} }`;
const update = (at: string, recorded: string, ...fields: readonly string[]) =>
  `{ at: ${at}, recorded: ${recorded}, by: unknown, ${fields.join(", ")} }`;
const begun = (to: string) =>
  update("2025-12-09", "2025-12-09", moved("unknown", to), "lead: moha");

/** By item, the updates as they stand in the file. */
const updates: Readonly<Record<string, readonly string[]>> = {
  "vl-2025-12-02-01": [
    begun("2025-12-20"),
    update("2025-12-19", "2025-12-19", moved("2025-12-20", "2026-01-05")),
    update("2026-01-05", "2026-01-06", moved("2026-01-05", "2026-01-20"), `note: ${progress}`),
  ],
  "vl-2025-12-02-02": [
    update("2025-12-09", "2025-12-09", moved("unknown", "2025-12-31"), "lead: binh"),
    update("2025-12-22", "2025-12-22", "status: in-progress", `note: ${progress}`),
  ],
  "vl-2025-12-02-03": [
    begun("2025-12-25"),
    update(
      ...(["2026-01-08", "2026-01-09", "status: delivered"] as const),
      `evidence: ${text("Report of 8 January", "Báo cáo ngày 8 tháng 1", "ບົດລາຍງານວັນທີ 8 ມັງກອນ")}`,
    ),
  ],
  "vl-2025-12-02-04": [update("2026-01-08", "2026-01-08", "status: dropped", `note: ${reason}`)],
  "vl-2025-12-02-05": [
    update(
      ...(["2026-01-08", "2026-01-08"] as const),
      `what: ${text("Review the instruments by name", "Rà soát từng văn kiện", "ກວດຄືນແຕ່ລະເອກະສານ")}`,
    ),
  ],
  "vl-2025-12-02-06": [update("2026-01-08", "2026-01-08", "lead: moha", "counterpart: mlsw")],
  "vl-2025-12-02-07": [update("2025-12-15", "2026-01-07", "status: in-progress")],
  "vl-2025-12-02-08": [
    begun("2025-12-10"),
    update(
      "2025-12-23",
      "2025-12-23",
      `ask: ${text("Name a unit", "Giao một đơn vị", "ມອບໝາຍໜ່ວຍງານ")}`,
    ),
  ],
  "vl-2025-12-02-09": [update("2026-01-09", "2026-01-10", `note: ${progress}`)],
};

/** The texts of the file that differ from the example, for a host in memory. */
export function livedFiles(): Readonly<Record<string, string>> {
  let file = readFileSync(join(projectFolder, LIVED_FILE), "utf8");
  for (const [id, list] of Object.entries(updates)) {
    const begin = `  - id: ${id}\n`;
    if (!file.includes(begin)) throw new Error(`${LIVED_FILE} has no ${id}`);
    const lines = list.map((each) => `      - ${each}\n`).join("");
    file = file.replace(begin, () => `${begin}    updates:\n${lines}`);
  }
  return { [LIVED_FILE]: file };
}
