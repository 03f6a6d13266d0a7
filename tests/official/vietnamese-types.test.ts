/** What the Vietnamese types of paper owe to a reader outside of the house, in both formats. */
import { beforeAll, describe, expect, test } from "vitest";
import { BILATERAL, must } from "../support/example.ts";
import { runBuild } from "../support/example-in-memory.ts";
import { LETTERHEAD, letterheadHouse } from "../support/letterhead.ts";
import { elementsOf, readDocx, styleIdOf, wordsOf } from "../writers/docx/read-docx.ts";
import { readDrawnPages } from "./drawn-pages.ts";
import { solid } from "./on-page.ts";

const KINDS = ["bao-cao", "to-trinh", "cong-van", "bien-ban", "thong-bao"];

/** All that a paper says, without spaces, in each format. */
interface Said {
  readonly docx: string;
  readonly pdf: string;
  /** The paragraphs in Word that are set as what the paper is about. */
  readonly abstract: readonly string[];
}

async function saidIn(theme: string): Promise<ReadonlyMap<string, Said>> {
  const host = letterheadHouse(LETTERHEAD, "", `templates: vn-decree-30\ntheme: ${theme}`);
  const options = { meetings: [BILATERAL], kinds: KINDS, languages: ["vi"] };
  const { diagnostics } = await runBuild(host, options);
  const said = new Map<string, Said>();
  for (const kind of KINDS) {
    const file = (format: string) =>
      must(host.files.get(`output/${BILATERAL}/${kind}.vi.${format}`), JSON.stringify(diagnostics));
    const pages = await readDrawnPages(file("pdf"));
    const drawn = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text));
    const { body } = readDocx(file("docx"));
    const abstract = elementsOf(body, "w:p").filter((each) => styleIdOf(each) === "Subtitle");
    said.set(kind, {
      abstract: abstract.map(wordsOf),
      docx: solid(wordsOf(body)),
      pdf: solid(drawn.join("")),
    });
  }
  return said;
}

let papers: ReadonlyMap<string, Said>;
beforeAll(async () => {
  papers = await saidIn("vn-decree-30");
}, 120_000);

const formats = ["docx", "pdf"] as const;
const saidBy = (kind: string, format: (typeof formats)[number]) =>
  must(papers.get(kind), kind)[format];

describe.each(formats)("in the %s", (format) => {
  test.each(KINDS)("%s names no item by the id of the house's register", (kind) => {
    expect(saidBy(kind, format)).not.toContain("vl-2025");
  });

  test("an official letter gives each item a letter by which it is answered", () => {
    const said = saidBy("cong-van", format);
    for (const item of ["Tăng cường hợp tác", "Bảo đảm nguồn lực", "Rà soát toàn bộ công việc"]) {
      expect(said).toContain(solid(item));
    }
    if (format === "pdf") expect(said).toContain(solid("đ) Rà soát toàn bộ công việc"));
  });

  test("minutes follow form 1.9 of Annex III, part by part", () => {
    const parts = [
      ...["Độc lập - Tự do - Hạnh phúc", "Số:", "/BB-BNV", "Biên bản", "Về cuộc gặp"],
      ...["Thời gian bắt đầu:", "Địa điểm:", "Thành phần tham dự:", "Chủ trì (chủ tọa):"],
      ...["Thư ký (người ghi biên bản):", "Nội dung (theo diễn biến cuộc gặp)"],
      ...["Cuộc gặp kết thúc vào … giờ …, ngày … tháng … năm …", "./."],
      ...["Thư ký", "Chủ tọa", "Nơi nhận:"],
    ];
    const said = saidBy("bien-ban", format).toLowerCase();
    let from = 0;
    for (const part of parts) {
      const at = said.indexOf(solid(part).toLowerCase(), from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + solid(part).length;
    }
  });

  test("minutes have no line of place and date above them, as all other types have", () => {
    const line = solid("The Capital, ngày tháng năm");
    expect(KINDS.filter((kind) => !saidBy(kind, format).includes(line))).toEqual(["bien-ban"]);
  });

  test("minutes say of the chair that no source states it, and put nobody there", () => {
    expect(saidBy("bien-ban", format)).toContain(solid("Chủ trì (chủ tọa): nguồn tin không nêu."));
  });
});

test("minutes begin their text below the line under what they are about", () => {
  expect(papers.get("bien-ban")?.abstract).toEqual([expect.stringMatching(/^Về cuộc gặp/u)]);
});

test("minutes are made under the Lao theme too", async () => {
  expect((await saidIn("lo-official")).get("bien-ban")?.pdf).toContain("ເລກທີ");
}, 120_000);
