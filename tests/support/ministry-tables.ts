/**
 * Tables such as ministries print, of 2 to 12 columns in three languages, made from a seed: numbers,
 * ids, dates, names, units and running texts, in any order, each kind of column once.
 */
import type { Table, TableCell } from "../../src/document/nodes.ts";

export type TableLanguage = "en" | "vi" | "lo";

type Words = Readonly<Record<TableLanguage, readonly string[]>>;

interface ColumnKind {
  readonly head: Readonly<Record<TableLanguage, string>>;
  readonly values: Words;
  readonly align?: "right";
}

const unstated = {
  en: "not stated in sources",
  vi: "nguồn tin không nêu",
  lo: "ບໍ່ມີໃນແຫຼ່ງຂໍ້ມູນ",
} as const;

const kinds: readonly ColumnKind[] = [
  {
    head: { en: "No.", vi: "TT", lo: "ລ/ດ" },
    values: same("1", "2", "17", "104"),
    align: "right",
  },
  {
    head: { en: "Item", vi: "Mã số", lo: "ເລກທີ" },
    values: same("vl-2025-12-02-01", "vl-2025-12-02-11a", "vl-2025-11-11-04"),
  },
  {
    head: { en: "Due", vi: "Thời hạn", lo: "ກຳນົດເວລາ" },
    values: {
      en: ["30 June 2026", unstated.en, "12 November 2025"],
      vi: ["ngày 30 tháng 6 năm 2026", unstated.vi, "ngày 12 tháng 11 năm 2025"],
      lo: ["ວັນທີ 30 ມິຖຸນາ 2026", unstated.lo, "ວັນທີ 12 ພະຈິກ 2025"],
    },
  },
  {
    head: { en: "State", vi: "Tình trạng", lo: "ສະຖານະ" },
    values: {
      en: ["no report yet", "in progress", "overdue"],
      vi: ["chưa có báo cáo", "đang thực hiện", "quá hạn"],
      lo: ["ຍັງບໍ່ມີລາຍງານ", "ພວມປະຕິບັດ", "ກາຍກຳນົດ"],
    },
  },
  {
    head: { en: "Lead", vi: "Đơn vị chủ trì", lo: "ຜູ້ຮັບຜິດຊອບ" },
    values: {
      en: ["Department of International Cooperation", unstated.en, "MOHA"],
      vi: ["Vụ Hợp tác quốc tế", unstated.vi, "Bộ Nội vụ"],
      lo: ["ກົມຮ່ວມມືສາກົນ", unstated.lo, "ກະຊວງພາຍໃນ"],
    },
  },
  {
    head: { en: "What", vi: "Nội dung", lo: "ເນື້ອໃນ" },
    values: {
      en: [
        "Assign tasks to the relevant departments and branches of the two ministries, to propose immediate implementation",
        "Ensure resources for effective cooperation",
        "Promote the participation of local governments in implementing cooperation plans at the national level",
      ],
      vi: [
        "Giao nhiệm vụ cho các cục, vụ, đơn vị liên quan của hai Bộ đề xuất triển khai ngay, để cam kết trở thành sản phẩm có kết quả cụ thể",
        "Bảo đảm nguồn lực cho hợp tác hiệu quả",
        "Thúc đẩy sự tham gia của chính quyền địa phương trong thực hiện các kế hoạch hợp tác cấp quốc gia",
      ],
      lo: [
        "ມອບໝາຍໃຫ້ບັນດາກົມ ແລະ ພາກສ່ວນທີ່ກ່ຽວຂ້ອງຂອງສອງກະຊວງ ສະເໜີການຈັດຕັ້ງປະຕິບັດໂດຍໄວ",
        "ຮັບປະກັນຊັບພະຍາກອນໃຫ້ແກ່ການຮ່ວມມືທີ່ມີປະສິດທິຜົນ",
        "ສົ່ງເສີມການມີສ່ວນຮ່ວມຂອງອົງການປົກຄອງທ້ອງຖິ່ນໃນການປະຕິບັດແຜນການຮ່ວມມື",
      ],
    },
  },
  {
    head: { en: "Said by", vi: "Người nêu", lo: "ຜູ້ກ່າວ" },
    values: {
      en: ["Minister Đỗ Thanh Bình, hoped", "General Secretary Tô Lâm, instructed", "PM Chính"],
      vi: ["Bộ trưởng Đỗ Thanh Bình, mong muốn", "Tổng Bí thư Tô Lâm, chỉ đạo", "Thủ tướng"],
      lo: ["ລັດຖະມົນຕີ ໂພໄຊ ໄຊຍະສອນ, ສະເໜີ", "ເລຂາທິການໃຫຍ່, ຊີ້ນຳ", "ນາຍົກລັດຖະມົນຕີ"],
    },
  },
  {
    head: { en: "Remarks", vi: "Ghi chú", lo: "ໝາຍເຫດ" },
    values: {
      en: [
        "Line 4 of the report, which names labour and social welfare, is an unfinished sentence",
        "none",
        "Which local governments are meant is not stated",
      ],
      vi: [
        "Dòng 4 của bản tin, nêu lĩnh vực lao động và xã hội, là một câu không trọn vẹn",
        "không",
        "Không nêu là những chính quyền địa phương nào",
      ],
      lo: [
        "ແຖວທີ 4 ຂອງຂ່າວ ທີ່ກ່າວເຖິງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ ເປັນປະໂຫຍກທີ່ບໍ່ຄົບຖ້ວນ",
        "ບໍ່ມີ",
        "ບໍ່ໄດ້ບອກວ່າແມ່ນທ້ອງຖິ່ນໃດ",
      ],
    },
  },
  {
    head: { en: "Year", vi: "Năm", lo: "ປີ" },
    values: same("2024", "2025", "2026"),
    align: "right",
  },
  {
    head: { en: "Budget", vi: "Kinh phí", lo: "ງົບປະມານ" },
    values: same("1,250,000", "84,500", "0"),
    align: "right",
  },
  {
    head: { en: "Source", vi: "Nguồn", lo: "ແຫຼ່ງ" },
    values: {
      en: ["line 12", "lines 3 and 4", "line 9"],
      vi: ["dòng 12", "dòng 3 và 4", "dòng 9"],
      lo: ["ແຖວທີ 12", "ແຖວທີ 3 ແລະ 4", "ແຖວທີ 9"],
    },
  },
  {
    head: { en: "Reported", vi: "Đã báo cáo", lo: "ລາຍງານແລ້ວ" },
    values: {
      en: ["yes", "no", "in part"],
      vi: ["có", "không", "một phần"],
      lo: ["ແລ້ວ", "ຍັງ", "ບາງສ່ວນ"],
    },
  },
];

function same(...values: readonly string[]): Words {
  return { en: values, vi: values, lo: values };
}

/** The same table for the same seed; a column's cells repeat its kind's values in another order. */
export function ministryTable(columns: number, language: TableLanguage, seed: number): Table {
  const next = sequence(seed * 97 + columns);
  const left = [...kinds];
  const chosen = Array.from({ length: columns }, () => left.splice(next(left.length), 1)[0]);
  const rows = Array.from({ length: 3 + next(10) }, () =>
    chosen.map((kind) => pick(kind?.values[language] ?? [], next)),
  );
  return {
    type: "table",
    columns: chosen.map((kind) => ({ align: kind?.align ?? "left" })),
    head: { type: "tableRow", cells: chosen.map((kind) => cell(kind?.head[language] ?? "")) },
    rows: rows.map((values) => ({ type: "tableRow", cells: values.map(cell) })),
  };
}

function pick(values: readonly string[], next: (below: number) => number): string {
  return values[next(values.length)] ?? "";
}

function cell(value: string): TableCell {
  return { type: "tableCell", children: [{ type: "text", value }] };
}

/** Numbers below a limit, by a linear congruence (Numerical Recipes). */
function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
