/**
 * Every number that Decree 30/2020/NĐ-CP gives for the form of a paper, measured on papers of the theme
 * `vn-decree-30` in both formats: on what the styles of the DOCX come to, and on what the PDF draws. The
 * table knows neither the theme nor its norm. `decree-30.md` is the table as a registry clerk reads it.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Changes, type OfficialPapers, officialPapers } from "./official-papers.ts";
import type { Measured, Requirement } from "./requirement.ts";
import { rowsOfBody } from "./rows-body.ts";
import { rowsOfFoot } from "./rows-foot.ts";
import { rowsOfFurniture } from "./rows-furniture.ts";
import { rowsOfHead } from "./rows-head.ts";
import { rowsOfPage } from "./rows-page.ts";

type Chapter = readonly [name: string, rows: readonly Requirement[]];

function chaptersOf(papers: OfficialPapers): readonly Chapter[] {
  return [
    ["The sheet", rowsOfPage(papers)],
    ["Head and foot of pages", rowsOfFurniture(papers)],
    ["The head of the paper", rowsOfHead(papers)],
    ["The body", rowsOfBody(papers)],
    ["The foot of the paper, and annexes", rowsOfFoot(papers)],
  ];
}

const chapters = chaptersOf(await officialPapers());

describe.each(chapters)("%s, in the decree and in the papers:", (_, rows) => {
  test.each(rows)("$element is $required in the DOCX and in the PDF", ({ docx, pdf }) => {
    expect([docx, pdf].filter(({ holds }) => !holds)).toEqual([]);
  });
});

test("no row of the table is there twice", () => {
  const names = chapters.flatMap(([, rows]) => rows.map(({ element }) => element));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** What is spoilt on purpose, and the rows that must say so in both formats. */
const spoilt: readonly (readonly [Changes[number], readonly string[]])[] = [
  [[/left: 30\b/u, "left: 26"], ["Margin: left"]],
  [[/right: 15\b/u, "right: 22"], ["Margin: right"]],
  [["header: { centre", "header: { left"], ["Number of the page: place"]],
  [["footer: {}", 'footer: { centre: "{mark}" }'], ["Anything else at the head or foot of a page"]],
  [[/(nation: \{.*?)bold: true, /u, "$1"], ["Name of the country, in capitals: weight and slope"]],
  [[/style: motto, rule: 1\b/u, "style: motto, rule: 0.8"], ["Motto: line below, of its length"]],
  [[/rule: 0\.4/u, "rule: 0.6"], ["Issuing body: line below, of its length"]],
  [[/(place-and-date: \{.*?)italic: true, /u, "$1"], ["Place and date: weight and slope"]],
  [[/ruleShare: 0\.\d+/u, "ruleShare: 0.2"], ["Abstract: line below, of its length"]],
  [
    [/( body: \{.*?)after: 6, align: justified, firstLine: 28\.35/u, "$1after: 3, firstLine: 20"],
    ["Body: first line", "Body: between paragraphs", "Body: both edges"],
  ],
  [[/list: \[\{ figures: vietnamese/u, "list: [{ figures: latin"], ["Points: letters"]],
  [[/recipients-head: \{ size: 12/u, "recipients-head: { size: 13"], ["“Nơi nhận”: size"]],
  [[/box: true/u, "box: false"], ["How far it may go: frame"]],
  [["ownPages: true", "ownPages: false"], ["Pages of each annex: second"]],
];

test("a theme that is spoilt on purpose is found out, number by number, in both formats", async () => {
  const papers = await officialPapers(spoilt.map(([change]) => change));
  const rows = chaptersOf(papers).flatMap(([, own]) => own);
  const found = rows.filter(({ docx, pdf }) => !docx.holds && !pdf.holds);
  const names = found.map(({ element }) => element);
  expect(spoilt.flatMap(([, wanted]) => wanted).filter((name) => !names.includes(name))).toEqual(
    [],
  );
}, 60_000);

test("the table can be read", async () => {
  const path = fileURLToPath(new URL("decree-30.md", import.meta.url));
  await expect(print()).toMatchFileSnapshot(path);
});

function print(): string {
  const head = [
    "# Decree 30/2020/NĐ-CP, Annex I, and the theme `vn-decree-30`",
    "",
    "What the decree asks for, and what was measured on papers of that theme: in the DOCX on what its styles",
    "come to, in the PDF on what is drawn. Boxes are those of the decree's diagram. A length in lines is the",
    "distance of base lines, with single spacing of Times New Roman as 1. Written by `tests/official`.",
  ];
  const tables = chapters.flatMap(([name, rows]) => [
    "",
    `## ${name}`,
    "",
    "| Element | Where it stands | Required | DOCX | PDF |",
    "|---|---|---|---|---|",
    ...rows.map(({ element, cites, required, docx, pdf }) =>
      ["", element, cites, required, cell(docx), cell(pdf), ""]
        .map((text, at) => (at === 0 || at === 6 ? "" : ` ${text.replaceAll("|", "/")} `))
        .join("|"),
    ),
  ]);
  return `${[...head, ...tables].join("\n")}\n`;
}

function cell({ says, holds }: Measured): string {
  return holds ? says : `**${says}**`;
}
