/**
 * Papers spoilt on purpose, so that each inspector is known to find what it is asked for. A PDF is
 * spoilt by bytes of the same length, so that nothing else in it moves.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What is done to a paper, and which inspectors must find it; `after` is as long as `before`. */
const SPOILT_PDF = [
  {
    name: "not marked as tagged",
    before: "/Marked true",
    after: "/Marked null",
    found: ["ua1", "PDF/A", "poppler", "pdf.js"],
  },
  {
    name: "without its structure tree",
    before: "/StructTreeRoot",
    after: "/StructTreeLost",
    found: ["ua1", "PDF/A", "poppler", "pdf.js"],
  },
  {
    name: "without its claim to be accessible",
    before: "<pdfuaid:part>1<",
    after: "<pdfuaid:part>9<",
    found: ["ua1"],
  },
  {
    name: "with a wrong claim to be archived",
    before: "<pdfaid:part>2<",
    after: "<pdfaid:part>9<",
    found: ["PDF/A"],
  },
  {
    name: "without its fonts",
    before: "/FontFile2",
    after: "/FontLost2",
    found: ["ua1", "PDF/A", "poppler"],
  },
  {
    name: "with a wrong table of its objects",
    before: "startxref\n",
    after: "startxref 1",
    found: ["qpdf"],
  },
  {
    name: "with an attachment that says no purpose",
    archive: true,
    before: "/AFRelationship",
    after: "/AFRelationless",
    found: ["PDF/A"],
  },
];

/** The `controls` `{ name, kind: "control", archive?, pdf?, docx?, found }`, and what could not be spoilt. */
export function makeControls(papers, folder) {
  const controls = [];
  const impossible = [];
  for (const [index, spoiling] of SPOILT_PDF.entries()) {
    const { name, archive = false, before, after, found } = spoiling;
    const paper = papers.find((each) => each.kind === "paper" && each.archive === archive);
    if (!paper) continue;
    const bytes = readFileSync(paper.pdf).toString("latin1");
    if (!bytes.includes(before)) {
      impossible.push(`a paper ${name}: no ${before.trim()} stands in ${paper.name}`);
      continue;
    }
    const pdf = join(folder, `spoilt-${index}.pdf`);
    writeFileSync(pdf, Buffer.from(bytes.replaceAll(before, after), "latin1"));
    controls.push({ name: `a paper ${name}`, kind: "control", archive, pdf, found });
  }
  const paper = papers.find(({ kind, docx }) => kind === "paper" && docx);
  if (paper) controls.push(spoilDocx(paper.docx, folder));
  controls.push(...mistakenFor(papers, paper));
  return { controls, impossible };
}

/** A paragraph within a paragraph's properties, which no reader of Word files expects. */
function spoilDocx(file, folder) {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const path = "word/document.xml";
  const spoilt = strFromU8(parts[path]).replace("<w:pPr>", "<w:pPr><w:p/>");
  const docx = join(folder, "spoilt.docx");
  writeFileSync(docx, zipSync({ ...parts, [path]: strToU8(spoilt) }));
  const name = "a Word file with a paragraph where none may stand";
  return { name, kind: "control", docx, found: ["Open XML"] };
}

/** An edition with tracked changes said to be a clean paper, and a clean paper said to be such an edition. */
function mistakenFor(papers, clean) {
  const tracked = papers.find(({ isTracked }) => isTracked);
  const mistaken = [
    ["with tracked changes where none may be", tracked?.docx, false],
    ["without the tracked changes that it should have", clean?.docx, true],
  ];
  return mistaken
    .filter(([, docx]) => docx)
    .map(([name, docx, isTracked]) => {
      return {
        name: `a Word file ${name}`,
        kind: "control",
        docx,
        isTracked,
        found: ["revisions"],
      };
    });
}
