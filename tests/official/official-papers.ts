/**
 * The papers that the table of Decree 30 is measured on: made by the real pipeline from the example under
 * the theme `vn-decree-30`, each in both formats, from templates that hold all that the decree speaks of.
 */
import { must } from "../support/example.ts";
import { builtinTemplates, exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { type ReadDocx, readDocx } from "../writers/docx/read-docx.ts";
import { type DrawnPage, readDrawnPages } from "./drawn-pages.ts";

export interface OfficialPaper {
  readonly docx: ReadDocx;
  readonly pdf: readonly DrawnPage[];
}

export interface OfficialPapers {
  /** A report with two annexes, so long that its body has two pages. */
  readonly report: OfficialPaper;
  /** An official letter to one addressee, with one annex. */
  readonly letter: OfficialPaper;
}

/** What stands in the papers, as it is looked for on their pages. */
export const words = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  parent: "VIỆT NAM",
  issuer: "BỘ NỘI VỤ",
  number: "Số: /BC-BNV",
  numberOfLetter: "Số: /BNV-HTQT",
  date: "Hà Nội, ngày tháng năm",
  type: "BÁO CÁO",
  abstract: "Kết quả thực hiện các nội dung đã thống nhất giữa hai Bộ",
  about: "V/v kết quả thực hiện các nội dung đã thống nhất",
  basis: ["Căn cứ Bản ghi nhớ giữa hai Bộ;", "Theo đề nghị của Vụ trưởng."],
  body: "Đoạn thân bài số một",
  second: "Đoạn thân bài số hai",
  headings: ["TÌNH HÌNH CHUNG", "Các việc chính", "Điểm cần lưu ý"],
  points: ["Điểm một", "Điểm hai", "Điểm ba", "Điểm bốn", "Điểm năm", "Điểm sáu", "Điểm bảy"],
  addressees: ["Kính gửi:", "- Thủ tướng Chính phủ;", "- Văn phòng Chính phủ."],
  addressee: "Kính gửi: Thủ tướng Chính phủ",
  recipientsHead: "Nơi nhận:",
  recipients: ["- Như trên;", "- Các Thứ trưởng;", "- Lưu: VT, HTQT."],
  authority: "KT. BỘ TRƯỞNG",
  post: "THỨ TRƯỞNG",
  signatory: "Đỗ Thanh Bình",
  drafter: "PL.(300)",
  address: "Số 8 Tôn Thất Thuyết, Hà Nội",
  mark: "LƯU HÀNH NỘI BỘ",
  annexes: ["Phụ lục I", "Phụ lục II"],
  loneAnnex: "Phụ lục",
  annexTitle: "DANH MỤC THỨ NHẤT",
  attached: "(Kèm theo",
} as const;

const LETTERHEAD = `letterhead:
  parent: viet-nam
  issuer: moha
  abbreviation: BNV
  unit: HTQT
  place: Hà Nội
  signatory: { authority: KT. BỘ TRƯỞNG, post: THỨ TRƯỞNG, person: binh }
  recipients: [Như trên, Các Thứ trưởng]
  file: VT, HTQT
  drafter: PL.(300)
  basis: [Căn cứ Bản ghi nhớ giữa hai Bộ, Theo đề nghị của Vụ trưởng]
`;

/** A paragraph of several lines that begins so. */
export function paragraphOf(start: string): string {
  return `${start} ghi lại việc hai bên đã rà soát các nội dung hợp tác và thống nhất về tiến độ, cách làm, đơn vị chủ trì và thời hạn của từng việc, để mỗi bên theo dõi và đôn đốc việc thực hiện trong thời gian tới.`;
}

/** A template may hold no words of its own, so each text becomes a label of its front matter. */
class Draft {
  readonly #labels: string[] = [];

  say(text: string): string {
    const name = `text-${this.#labels.length}`;
    this.#labels.push(`  ${name}: { en: Text, vi: { text: "${text}", reviewed: true } }`);
    return `{{label "${name}"}}`;
  }

  paragraph(start: string): string {
    return this.say(paragraphOf(start));
  }

  paragraphs(start: string, count: number): string {
    return Array.from({ length: count }, () => this.paragraph(start)).join("\n\n");
  }

  annex(title: string, id: string): string {
    return `::annex[${this.say(title)}]{#${id}}\n\n${this.paragraphs("Đoạn của phụ lục", 14)}\n`;
  }

  /** One paragraph of more than a page, so that a page is full down to its last line. */
  longAnnex(title: string, id: string): string {
    const text = Array.from({ length: 30 }, () => this.paragraph("Đoạn của phụ lục")).join(" ");
    return `::annex[${this.say(title)}]{#${id}}\n\n${text}\n`;
  }

  /** Headings of all depths, and points enough for the letter đ and those behind it. */
  body(): string {
    return [
      this.paragraph(words.body),
      this.paragraph(words.second),
      `## ${this.say("Tình hình chung")}`,
      this.paragraph("Đoạn ba"),
      `### ${this.say("Các việc chính")}`,
      this.paragraph("Đoạn bốn"),
      `#### ${this.say("Điểm cần lưu ý")}`,
      words.points.map((point) => `1. ${this.paragraph(point)}`).join("\n"),
      this.paragraphs("Đoạn tiếp theo", 6),
    ].join("\n\n");
  }

  template(fields: readonly string[], body: string): string {
    const common = ["chancery: 1", "for: meeting", "as_at: after", "audience: internal"];
    const front = [...common, "order: 90", ...fields, "labels:", ...this.#labels];
    return `---\n${front.join("\n")}\n---\n${body}`;
  }
}

function report(): string {
  const draft = new Draft();
  const body = `# {{paper.title}}

${draft.say(words.abstract)}

::form{name=basis}

::form{name=addressees}

${draft.body()}

${draft.say("Xem")} [${draft.say("phụ lục thứ nhất")}](#mot), [${draft.say("phụ lục thứ hai")}](#hai)./.

::form{name=signature}

${draft.annex("Danh mục thứ nhất", "mot")}
${draft.longAnnex("Danh mục thứ hai", "hai")}`;
  const title = "title: { en: Report, vi: { text: Báo cáo, reviewed: true } }";
  return draft.template(["document_type: BC", title], body);
}

function letter(): string {
  const draft = new Draft();
  const body = `::form{name=addressees}

${draft.body()}

${draft.say("Xem")} [${draft.say("phụ lục")}](#mot)./.

::form{name=signature}

${draft.annex("Danh mục thứ nhất", "mot")}`;
  const about = words.about.replace("V/v ", "");
  return draft.template(
    [
      "head: letter",
      "title: { en: Letter, vi: { text: Công văn, reviewed: true } }",
      `about: { en: results, vi: { text: ${about}, reviewed: true } }`,
    ],
    body,
  );
}

/** Under the theme that comes with chancery, or one that differs from it in these texts of its file. */
export async function officialPapers(changes: Changes = []): Promise<OfficialPapers> {
  const theme = changed(changes);
  return {
    report: await makePaper({
      kind: "report",
      template: report(),
      theme,
      letterhead: "  addressees: [Thủ tướng Chính phủ, Văn phòng Chính phủ]\n",
    }),
    letter: await makePaper({
      kind: "letter",
      template: letter(),
      theme,
      letterhead: `  addressees: [Thủ tướng Chính phủ]\n  address: ${words.address}\n`,
    }),
  };
}

/** Texts of the theme's file, and what stands there instead. */
export type Changes = readonly (readonly [from: string | RegExp, to: string])[];

const THEME = "templates/themes/vn-decree-30.yaml";

function changed(changes: Changes): string {
  const theme = new TextDecoder().decode(builtinTemplates[`builtin/${THEME}`]);
  return changes.reduce((text, [from, to]) => {
    const other = text.replace(from, to);
    if (other === text) throw new Error(`the theme does not hold ${from}`);
    return other;
  }, theme);
}

interface Asked {
  readonly kind: string;
  readonly template: string;
  readonly theme: string;
  /** Further lines of the letterhead. */
  readonly letterhead: string;
}

async function makePaper({ kind, template, theme, letterhead }: Asked): Promise<OfficialPaper> {
  const host = exampleInMemory();
  const house = new TextDecoder()
    .decode(host.files.get("data/house.yaml"))
    .replace(/^theme: .*$/mu, "theme: vn-decree-30")
    .replace(/^language: en.*$/mu, "language: en\nlanguages: [vi]")
    .replace(/^letterhead:\n(?: .*\n)*/mu, LETTERHEAD + letterhead);
  host.files.set("data/house.yaml", new TextEncoder().encode(house));
  host.files.set(THEME, new TextEncoder().encode(theme));
  host.files.set(`templates/${kind}.md.hbs`, new TextEncoder().encode(template));
  const { diagnostics } = await runBuild(host, {
    kinds: [kind],
    meetings: ["2025-12-02-binh-phosay"],
  });
  const file = (format: string) => {
    const path = `output/2025-12-02-binh-phosay/${kind}.vi.${format}`;
    return must(host.files.get(path), JSON.stringify(diagnostics.slice(0, 5)));
  };
  return { docx: readDocx(file("docx")), pdf: await readDrawnPages(file("pdf")) };
}
