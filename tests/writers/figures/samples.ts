/** Figures in three languages, and hard ones, for the tests beside. */
import type { Bars, Timeline, TimelineDay } from "../../../src/document/drawings.ts";
import type { Figure } from "../../../src/document/nodes.ts";
import { originAt } from "../../support/documents.ts";

export const languages = ["en", "vi", "lo"] as const;
export type Language = (typeof languages)[number];

interface Words {
  readonly states: readonly string[];
  readonly sides: readonly string[];
  readonly due: readonly string[];
  readonly day: (day: number, month: number, year: number) => string;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    states: ["Done on time", "Done late", "Not done, in time", "Not done, overdue", "Unscheduled"],
    sides: ["Viet Nam", "Lao PDR", "Both sides", "Ministry of Labour and Social Welfare of Laos"],
    due: [
      "Name the lead unit",
      "Send the draft programme of cooperation for 2026–2030 to the other side for its comments",
      "Reply to the proposal",
    ],
    day: (day, month, year) => {
      const name = new Date(Date.UTC(year, month - 1)).toLocaleString("en-GB", { month: "long" });
      return `${day} ${name} ${year}`;
    },
  },
  vi: {
    states: [
      "Hoàn thành đúng hạn",
      "Hoàn thành quá hạn",
      "Chưa hoàn thành, trong hạn",
      "Chưa hoàn thành, quá hạn",
      "Chưa có thời hạn",
    ],
    sides: ["Việt Nam", "Lào", "Hai bên", "Bộ Lao động và Phúc lợi xã hội Lào"],
    due: [
      "Giao đơn vị chủ trì",
      "Gửi dự thảo chương trình hợp tác giai đoạn 2026–2030 về lao động và người có công để phía Lào góp ý",
      "Trả lời đề nghị",
    ],
    day: (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
  },
  lo: {
    states: ["ສຳເລັດຕາມກຳນົດ", "ສຳເລັດຊ້າກວ່າກຳນົດ", "ຍັງບໍ່ສຳເລັດ ໃນກຳນົດ", "ຍັງບໍ່ສຳເລັດ ກາຍກຳນົດ", "ບໍ່ມີກຳນົດ"],
    sides: ["ຫວຽດນາມ", "ສປປ ລາວ", "ທັງສອງຝ່າຍ", "ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ"],
    due: [
      "ມອບໝາຍໜ່ວຍງານ",
      "ສົ່ງຮ່າງແຜນງານການຮ່ວມມືດ້ານແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ ໃຫ້ຝ່າຍກົງກັນຂ້າມປະກອບຄຳເຫັນ",
      "ຕອບຂໍ້ສະເໜີ",
    ],
    day: (day, month, year) => `ວັນທີ ${day} ເດືອນ ${month} ປີ ${year}`,
  },
};

/** Amounts of the states by side. */
export function statesBySide(
  language: Language,
  amounts: readonly (readonly number[])[] = [
    [3, 1, 4, 0, 6],
    [0, 0, 2, 1, 9],
    [1, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
  ],
): Figure {
  const { states, sides } = wordsOf[language];
  const rows = amounts.map((each, index) => ({
    label: sides[index % sides.length] ?? "",
    amounts: each,
  }));
  return barsFigure({ kind: "bars", parts: states, rows });
}

/** Days from 2025-12-01, so many days later each. */
export function daysDue(
  language: Language,
  distances: readonly number[] = [0, 30, 31, 31, 200],
): Figure {
  const { due, day } = wordsOf[language];
  const days = distances.map((distance, index): TimelineDay => {
    const on = new Date(Date.UTC(2025, 11, 1 + distance));
    return {
      on: on.toISOString().slice(0, 10),
      when: day(on.getUTCDate(), on.getUTCMonth() + 1, on.getUTCFullYear()),
      label: due[index % due.length] ?? "",
    };
  });
  return timelineFigure({ kind: "timeline", days });
}

export function barsFigure(drawing: Bars): Figure {
  const description = drawing.rows
    .map(
      ({ label, amounts }) =>
        `${label}: ${amounts.map((n, part) => `${drawing.parts[part]} ${n}`).join(", ")}`,
    )
    .join("; ");
  return { type: "figure", drawing, description, origin: originAt(7) };
}

export function timelineFigure(drawing: Timeline): Figure {
  const description = drawing.days.map(({ when, label }) => `${when}: ${label}`).join("; ");
  return { type: "figure", drawing, description, origin: originAt(7) };
}
