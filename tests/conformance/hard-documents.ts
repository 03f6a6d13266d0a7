/**
 * Documents that are hard on the structure of a file: every node, texts longer than a page or a line,
 * parts that hold nothing, headings out of step, and others made by chance from a fixed seed. For
 * validators, which judge the files; nothing here says how they look.
 */
import fc from "fast-check";
import { formNames } from "../../src/document/form-names.ts";
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import { letterheadSlots } from "../../src/view/letterhead.ts";
import * as make from "../support/documents.ts";
import { trilingualPaper } from "../support/trilingual.ts";
import { daysDue, languages, statesBySide } from "../writers/figures/samples.ts";

const { annex, document, emphasis, heading, item, list, paragraph, row, strong, table, text } =
  make;

const lao = "ການຮ່ວມມືດ້ານແຮງງານ";
const within = (value: string, language: string): Inline => ({ type: "text", value, language });
const link = (url: string, ...children: readonly Inline[]): Inline => ({
  type: "link",
  url,
  children,
});
const reference = (number: number): Inline => make.cite(`n${number}`);
const card = (tone: "plain" | "notice", ...children: readonly Block[]): Block => ({
  type: "card",
  tone,
  children,
});
const quote = (...children: readonly Block[]): Block => ({ type: "quote", children });
const keep = (...children: readonly Block[]): Block => ({ type: "keep", children });
const title: Block = { type: "title", children: [text("A hard paper")] };

function deepList(depth: number, ordered = false): Block {
  const inner = depth > 1 ? [deepList(depth - 1, !ordered)] : [];
  const first = item(paragraph(`Level ${depth} ${make.words(30)}`), ...inner);
  return list(ordered, first, item(paragraph(lao)));
}

const sources: Readonly<Record<string, readonly Inline[]>> = {
  n1: [text("See "), link("https://example.org/1", text("one"))],
  n2: [within(lao.repeat(30), "lo")],
  n3: [text("ibid.")],
  long: [text(make.words(1500, "note"))],
};

const members = (name: string) =>
  Array.from({ length: 40 }, (_, at) => `${name} ${at} ${lao}`).join("\n");
const blank = {
  ...Object.fromEntries(letterheadSlots.map((slot) => [slot, `${slot} ${make.words(8)}`])),
  type: "BC",
  about: make.words(12),
  issuer: `Bộ Nội vụ ${make.words(30)} ${lao}`,
  addressees: members("Kính gửi"),
  recipients: members("Nơi nhận"),
  basis: members("Căn cứ"),
  signatory: "Đỗ Thanh Bình",
  parent: "",
};

/** Its theme's head, and every form at every place. */
function officialPaper(): Document {
  const forms = formNames.map((name): Block => ({ type: "form", name, rows: [] }));
  const items = Array.from({ length: 30 }, (_, at) =>
    item(paragraph(`Point ${at}`), list(true, item(paragraph(lao)))),
  );
  const parts: readonly Block[] = [
    heading(1, "a", "First"),
    ...forms,
    heading(2, "b", "Second"),
    list(true, ...items),
    heading(3, "c", lao),
    paragraph(make.words(80)),
    ...forms,
  ];
  const plain = document([
    title,
    ...parts,
    annex(1, "One"),
    heading(1, "d", "Third"),
    annex(2, lao),
    ...forms,
  ]);
  return { ...plain, meta: { ...plain.meta, furniture: { ...plain.meta.furniture, ...blank } } };
}

/** By name. */
export const hardDocuments: Readonly<Record<string, Document>> = {
  "every-node": make.everyNode,
  trilingual: trilingualPaper(),
  official: officialPaper(),
  empty: document([]),
  "empty-parts": document([
    title,
    paragraph(),
    paragraph(" "),
    table(row("", ""), [row("", ""), row("text", "")]),
    table(row("a head", "and no rows"), []),
    make.pairs(row("", "")),
    quote(paragraph()),
    card("notice", paragraph("")),
    annex(1, "Sources"),
  ]),
  figures: document([
    title,
    ...languages.flatMap((language) => [statesBySide(language), daysDue(language)]),
    card("plain", paragraph("In a box"), daysDue("lo")),
    quote(statesBySide("vi")),
    list(false, item(paragraph("In a list"), statesBySide("en"))),
    // Longer than a page.
    daysDue("vi", [...Array(90).keys()]),
    statesBySide(
      "lo",
      Array.from({ length: 50 }, (_, index) => [index, 0, 100_000, 1, 2]),
    ),
  ]),
  "long-tables": document(
    [
      title,
      table(
        row("No.", "Text", [strong(text("Lead"))]),
        Array.from({ length: 150 }, (_, index) =>
          row(`${index + 1}`, [text(make.words(index % 40)), reference((index % 2) + 1)], lao),
        ),
      ),
      make.pairs(row("Place", make.words(900)), row("Lao", lao.repeat(120)), row("", "")),
      table(row("One column"), [row(make.words(1500))]),
      table(row(..."abcdefghijkl"), [row(..."123456789012")]),
      { type: "table", columns: [{ align: "right" }], rows: [row("one cell")] },
    ],
    {},
    sources,
  ),
  "long-words": document([
    paragraph("abcdefghij".repeat(1000)),
    paragraph("ກົ້ນ".repeat(2500)),
    paragraph(link("https://example.org/", text("link".repeat(300)))),
    table(row("a", "b".repeat(400)), [row("ກ".repeat(300), "(".repeat(500))]),
    heading(1, "long", "Heading".repeat(60)),
  ]),
  "deep-lists": document([
    deepList(8),
    {
      type: "list",
      ordered: true,
      start: 98,
      items: [item(paragraph("98")), item(paragraph("99"))],
    },
    list(
      true,
      item(paragraph("with paragraphs"), paragraph("after"), list(false, item(paragraph("in")))),
      item(paragraph("with a quote"), quote(paragraph("in quotes")), paragraph(make.words(600))),
      item(quote(paragraph("that begins with a quote"))),
    ),
    quote(deepList(3)),
    card("plain", deepList(3), table(row("a"), [row(lao)])),
  ]),
  "headings-out-of-step": document([
    heading(3, "a", "Third first"),
    heading(1, "b", "First"),
    heading(3, "c", "Third after first"),
    heading(2, "d", "Second"),
    annex(1, "Sources"),
    heading(3, "e", "Third in an annex"),
    annex(2, "More"),
    card("plain", heading(3, "f", "In a box")),
  ]),
  "links-and-notes": document(
    [
      paragraph(link("#end", text("to the end, a link that is longer than a line ".repeat(6)))),
      paragraph(
        link(
          "mailto:desk@example.org",
          strong(text("bold")),
          text(" and "),
          emphasis(text("slanted")),
        ),
        link("https://example.org/ລາວ?a=<b>&c=(d)", within(lao, "lo")),
        reference(1),
        reference(2),
        reference(1),
        reference(3),
      ),
      list(false, item(paragraph(link("https://example.org/", text("in a list")), reference(2)))),
      table(row("a"), [row([link("#end", text("in a cell")), reference(1)])]),
      heading(1, "end", "End"),
      {
        type: "heading",
        depth: 1,
        id: "linked",
        children: [link("#end", text("A heading that links"))],
      },
      card(
        "notice",
        paragraph(link("#linked", text("in a box")), { type: "break" }, text("below")),
      ),
      ...Array.from({ length: 45 }, () => paragraph("a line")),
      paragraph(link("https://example.org/over", text(make.words(400)))),
    ],
    {},
    sources,
  ),
  "notes-everywhere": document(
    [
      { type: "title", children: [text("A paper"), reference(1)] },
      { type: "subtitle", children: [text("of notes"), reference(2), reference(1)] },
      {
        type: "contents",
        entries: [
          { target: "cited", level: 1, children: [text("Cited")] },
          { target: "annex-1", level: 1, label: "Annex I", children: [text(make.words(60))] },
        ],
      },
      {
        type: "heading",
        depth: 1,
        id: "cited",
        children: [text("Cited"), reference(3), text(" on page "), make.pageOf("annex-1")],
      },
      table(
        row([text("Head"), make.cite("long")], "b"),
        Array.from({ length: 90 }, (_, index) => row(`${index}`, [text("x"), reference(2)])),
      ),
      list(false, item(paragraph("in a list", reference(1), make.cite("long")))),
      card("notice", paragraph("in a box", reference(3))),
      quote(paragraph("in a quote", reference(2))),
      {
        type: "annex",
        id: "annex-1",
        number: 1,
        label: "Annex I",
        children: [text("Again"), reference(1)],
      },
      table(row("Head"), [row([text(make.words(1200)), reference(2), make.cite("long")])]),
    ],
    {},
    sources,
  ),
  "boxes-over-pages": document([
    card(
      "notice",
      ...Array.from({ length: 60 }, (_, index) => paragraph(`${index} ${make.words(25)}`)),
    ),
    keep(...Array.from({ length: 60 }, (_, index) => paragraph(`${index} ${make.words(25)}`))),
    quote(paragraph(make.words(900))),
    { type: "rule" },
    { type: "pageBreak" },
    { type: "pageBreak" },
    card("plain", keep(paragraph("kept in a box"))),
    { type: "rule" },
  ]),
  "other-language": document([title, paragraph(lao, " ", within("English words", "en"))], {
    language: "lo",
    title: 'ບົດ <A> & "B" – Viêng Chăn',
    subject: "",
    author: "Bộ Nội vụ & ກະຊວງ",
    keywords: [],
  }),
  "strange-signs": document([
    title,
    paragraph("no\u00A0break zero\u200Bwidth fi ffi \u2011 \u2013 … ₫ € ½ ² m²"),
    paragraph("  spaces   within  ", { type: "break" }, { type: "break" }, " after breaks "),
    paragraph("ກໍ ກຳ ກຳ ນ້ຳ ນ້ໍາ ເກື້ອ ເເ", within("Ệ ệ Ễ ở ữ", "vi")),
    paragraph("A\u0308 decomposed, ê\u0301 twice"),
  ]),
  ...Object.fromEntries(byChance(24).map((each, index) => [`chance-${index + 1}`, each])),
};

/** Documents of all nodes in any order and depth; the same at each call. */
function byChance(count: number): readonly Document[] {
  const word = fc.constantFrom("word", "Hà Nội", lao, "a-b", "", " ", "12 345", "(", "MOHA");
  const plain = fc.array(word, { maxLength: 12 }).map((all) => text(all.join(" ")));
  const { inlines } = fc.letrec<{ inline: Inline; inlines: readonly Inline[] }>((tie) => ({
    inlines: fc.array(tie("inline"), { maxLength: 4 }),
    inline: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      plain,
      fc.array(word, { maxLength: 9 }).map((all) => within(all.join(" "), "lo")),
      fc.constant<Inline>({ type: "break" }),
      fc.constantFrom(1, 2, 3).map(reference),
      tie("inlines").map((children) => strong(...children)),
      tie("inlines").map((children) => emphasis(...children)),
      tie("inlines").map((children): Inline => ({ type: "unstated", children })),
      // No template can make a link that says nothing.
      fc
        .tuple(fc.constantFrom("https://example.org/", "#top"), plain)
        .map(([url, words]) => link(url, text("see "), words)),
    ),
  }));
  const cells = (columns: number) =>
    fc.array(inlines, { minLength: columns, maxLength: columns }).map((all) => row(...all));
  const anyTable = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc
        .tuple(fc.option(cells(columns)), fc.array(cells(columns), { minLength: 1, maxLength: 4 }))
        .map(([head, rows]) => (head ? table(head, rows) : make.pairs(...rows))),
    );
  const said = inlines.map((children) => paragraph(...children));
  const { flow } = fc.letrec<{ block: Block; flow: readonly Block[] }>((tie) => ({
    flow: fc.array(tie("block"), { maxLength: 3 }),
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      said,
      fc
        .tuple(fc.boolean(), fc.array(tie("flow"), { minLength: 1, maxLength: 3 }))
        .map(([ordered, items]) =>
          list(ordered, ...items.map((each) => item(paragraph("item"), ...each))),
        ),
      tie("flow").map((all) => quote(paragraph("quote"), ...all)),
    ),
  }));
  const block = fc.oneof(
    flow,
    anyTable.map((each) => [each]),
    fc.constantFrom<Block>({ type: "rule" }, { type: "pageBreak" }).map((each) => [each]),
    flow.map((all) => [keep(...all)]),
    fc.tuple(flow, anyTable).map(([all, each]) => [card("notice", paragraph("box"), ...all, each)]),
  );
  const blocks = fc.array(block, { maxLength: 3 }).map((all) => all.flat());
  const part = fc.tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), blocks);
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  return fc
    .sample(parts, { numRuns: count, seed: 5 })
    .map((all) =>
      document(
        [
          title,
          heading(1, "top", "Top"),
          ...all.flatMap(([depth, inner], index) => [
            heading(depth, `h${index}`, `Part ${index}`),
            ...inner,
          ]),
          annex(1, "Annex"),
        ],
        {},
        sources,
      ),
    );
}
