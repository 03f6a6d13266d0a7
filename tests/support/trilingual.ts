/** A paper that mixes the three languages in all that holds text, for tests that read files back. */
import type { Document, Inline } from "../../src/document/nodes.ts";
import { readDeclaration } from "./declaration.ts";
import {
  document,
  emphasis,
  heading,
  item,
  list,
  paragraph,
  row,
  strong,
  table,
  text,
} from "./documents.ts";
import { laoSyllables, laoWords } from "./lao.ts";
import { VIETNAMESE_LETTERS } from "./vietnamese.ts";

const within = (value: string, language: string): Inline => ({ type: "text", value, language });

export function trilingualPaper(): Document {
  const lao = readDeclaration("lo").preamble.paragraphs;
  const vietnamese = readDeclaration("vi").preamble.paragraphs;
  const english = readDeclaration("en").preamble.paragraphs;
  const mixed = lao.map((each, index) =>
    paragraph(
      within(each, "lo"),
      " ",
      within(vietnamese[index] ?? "", "vi"),
      ` ${english[index] ?? ""}`,
    ),
  );
  return document([
    heading(1, "a", "Mixed scripts ກອງປະຊຸມ Đàm phán"),
    ...mixed,
    paragraph(strong(text(lao.join(" "))), " ", emphasis(text(vietnamese.join(" ")))),
    list(false, ...lao.map((each) => item(paragraph(each)))),
    table(
      row("What", "ໃຜ", "Hạn"),
      laoWords
        .slice(0, 10)
        .map((word, index) => row(`${word} ${index}`, "Bộ Nội vụ MOHA", `${word}${word}`)),
    ),
    paragraph(laoSyllables().join(" ")),
    paragraph(VIETNAMESE_LETTERS.join(" ")),
    paragraph("ການຮ່ວມມືດ້ານແຮງງານແລະສະຫວັດດີການສັງຄົມ".repeat(12)),
  ]);
}
