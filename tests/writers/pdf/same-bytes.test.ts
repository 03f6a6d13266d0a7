import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openFace } from "../../../src/writers/pdf/face.ts";
import { document, everyNode, paragraph, row, table, words } from "../../support/documents.ts";
import { writePdf } from "./write.ts";

it("a paper has the same bytes whatever was written before it in the process", async () => {
  const other = document([
    paragraph("ffi ﬁ ຳ\u00a0ນ້ຳ é"),
    table(row("A"), [row(words(300)), row("ຄຳ ໄຂ")]),
  ]);
  const first = await writePdf(everyNode);
  await writePdf(other).catch(() => undefined);
  await writePdf(document([paragraph("ການ\u00a0ຮ່ວມມື 1\u00a02"), paragraph(words(50, "AVTo"))]));
  const again = await writePdf(everyNode);
  expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
});

it("the same document written twice in a row leaves no trace in itself", async () => {
  const before = JSON.stringify(everyNode);
  await writePdf(everyNode);
  expect(JSON.stringify(everyNode)).toBe(before);
});

it("an earlier cut-off of facts is the only thing that another date changes", async () => {
  const one = await writePdf(document([paragraph("same")], { asAt: "2025-12-01" }));
  const two = await writePdf(document([paragraph("same")], { asAt: "2025-12-02" }));
  const text = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(/20251202|2025-12-02/gu, (date) => date.replace(/2$/u, "1"))
      .replace(/\/ID\[.*\]/u, "");
  expect(text(two.bytes)).toBe(text(one.bytes));
});

it("another state of a paper is another file by its id, whatever it is called", async () => {
  const idOf = async (words: string, asAt: string) => {
    const { bytes } = await writePdf(document([paragraph(words)], { asAt }));
    return /\/ID\[<(\w{32})><\1>\]/u.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  };
  const ids = [
    await idOf("nine o'clock", "2025-12-01"),
    await idOf("half past nine", "2025-12-01"),
    await idOf("nine o'clock", "2025-12-02"),
  ];
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(3);
});

it("letters of one width in the place of others make another file by its id", async () => {
  const idOf = async (words: string) => {
    const { bytes } = await writePdf(document([paragraph(words)]));
    return /\/ID\[<(\w{32})>/u.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  };
  const face = openFace(readFileSync("templates/fonts/Phetsarath-Regular.ttf"));
  const widthOf = (words: string) => face?.shape(words).width;
  const letters = Array.from("ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ");
  const [first = "", same = ""] =
    letters
      .map((letter) => letters.filter((each) => widthOf(each) === widthOf(letter)))
      .find(({ length }) => length > 1) ?? [];
  expect(same).not.toBe("");
  expect(await idOf(first)).not.toBe(await idOf(same));
});
