/** What papers print of names that lost their accents in the record. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { completeNames, findNames } from "../../src/record/name-spelling.ts";
import { peopleNamedIn } from "../../src/record/people-named.ts";
import { withoutAccents } from "../../src/text/fold.ts";
import { docxTexts } from "../support/docx-words.ts";
import { BILATERAL, exampleRecord, must } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const MEETING = `data/meetings/${BILATERAL}.yaml`;
const record = exampleRecord();
const people = peopleNamedIn("en", record);

const host = exampleInMemory({
  [MEETING]: [
    "Minister Bình accompanied General Secretary Tô Lâm and",
    "Do Thanh Binh accompanied To Lam and",
  ],
  "data/sources.yaml": [
    "Press report of the bilateral meeting of 2 December",
    "Do Thanh Binh meets Phoxay Sayasone",
  ],
});

it("texts have them, quotes and titles of sources stay as they were published", async () => {
  const { files, codes } = await runBuild(host, {
    meetings: [BILATERAL],
    kinds: ["follow-up-memo"],
  });
  expect(codes).toEqual(["name-without-accents", "name-without-accents"]);
  const docx = must(
    files.find(({ format }) => format === "docx"),
    "docx",
  );
  const text = docxTexts(must(host.files.get(docx.path), docx.path)).join("\n");
  expect(text).toContain("Đỗ Thanh Bình accompanied Tô Lâm and Prime Minister");
  expect(text).toContain("Do Thanh Binh meets Phoxay Sayasone");
});

it("a line without the paper's language is still found", async () => {
  const { diagnostics } = await runBuild(host, {
    meetings: [BILATERAL],
    kinds: ["follow-up-memo"],
    languages: ["lo"],
  });
  const named = must(
    diagnostics.find(({ code }) => code === "name-without-accents"),
    "no warning",
  );
  const untranslated = diagnostics.filter(
    ({ code, message }) => code === "text-untranslated" && message.includes("High-level working"),
  );
  expect(untranslated).toMatchObject([{ place: { file: MEETING, line: named.place?.line } }]);
});

it("a name that begins with another one is taken as a whole", () => {
  const lam = must(record.people.get("lam"), "lam");
  const lamSon = { ...lam, id: "lam-son", name: "Tô Lâm Sơn" };
  const both = { ...record, people: new Map(record.people).set("lam-son", lamSon) };
  const names = peopleNamedIn("en", both);
  expect(completeNames("To Lam Son met To Lam", names)).toBe("Tô Lâm Sơn met Tô Lâm");
});

it("names follow the parties of a record that shares its people with another", () => {
  const named = (language: string) => {
    const parties = new Map(record.parties);
    for (const [id, party] of parties)
      if (party.kind === "state") parties.set(id, { ...party, language });
    const people = new Map(
      [...record.people].map(([id, person]) => [id, { ...person, call_name: "unknown" as const }]),
    );
    return { ...record, people, parties };
  };
  const [vietnamese, lao] = [named("vi"), named("lo")];
  expect(peopleNamedIn("en", vietnamese).given.has("binh")).toBe(true);
  expect(peopleNamedIn("en", { ...lao, people: vietnamese.people }).given.has("binh")).toBe(false);
});

it("completing changes no letter but accents, none that is right, and nothing the second time", () => {
  const names = ["Đỗ Thanh Bình", "Tô Lâm", "Phạm Minh Chính", "Phosay Sayasone", "Minister Bình"];
  const word = fc.oneof(
    fc.constantFrom(
      ...names,
      ...names.map(withoutAccents),
      ...names.map((name) => name.toUpperCase()),
    ),
    fc.constantFrom("to", "Lam", "Dong", "the", "Binh", "“", "”", "ກະຊວງ", ",", "\n", "a@b.c"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  const property = fc.property(fc.array(word), (words) => {
    const text = words.join(" ").normalize("NFC");
    const completed = completeNames(text, people);
    expect(completed).toHaveLength(text.length);
    expect(withoutAccents(completed)).toBe(withoutAccents(text));
    expect(completeNames(completed, people)).toBe(completed);
    expect(findNames(completed, people).filter(({ isCompleted }) => isCompleted)).toEqual([]);
  });
  fc.assert(property, { seed: 20251202, numRuns: 1000 });
});

it("the example itself has every name as the register has it, in each of its languages", async () => {
  const { codes } = await runBuild(exampleInMemory(), { emit: "view" });
  expect(codes).toEqual([]);
});
