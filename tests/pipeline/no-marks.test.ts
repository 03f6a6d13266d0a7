/**
 * The signs by which chancery keeps the language of a text with it are its own affair: none of them is
 * in anything that a person or a program gets to see.
 */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { inTurn } from "../support/extent.ts";
import { openPdf, pdfText } from "../support/pdf-words.ts";
import { runCommand } from "../support/run-command.ts";

const OURS = /[\u{f0000}-\u{10ffff}]/u;

/** What a command prints, and the host it ran on. */
async function printed(words: readonly string[], host: MemoryHost = exampleInMemory()) {
  const { printed } = await runCommand(words, { createHost: () => host });
  return printed;
}

/** The example in which hardly any text has its Vietnamese. */
function untranslated(): MemoryHost {
  const { files } = exampleInMemory();
  return createMemoryHost(
    Object.fromEntries(
      [...files].map(([path, bytes]) => {
        if (!path.startsWith("data/")) return [path, bytes];
        return [path, new TextDecoder().decode(bytes).replace(/^( +)vi: /gmu, "$1fr: ")];
      }),
    ),
  );
}

const stages = ["view", "markdown", "document"];

test.each([
  ["vi", 0],
  ["lo", 1],
] as const)("no stage of the papers in %s shows one", async (lang, turn) => {
  for (const stage of inTurn(stages, turn, 2)) {
    const text = await printed(["build", "--lang", lang, "--emit", stage], untranslated());
    expect(text).toContain("text-untranslated");
    expect(text.length).toBeGreaterThan(10_000);
    expect(OURS.exec(text), stage).toBeNull();
  }
});

test.each([
  ["lo", 0],
  ["vi", 1],
] as const)("no stage of the memo of a week in %s shows one", async (lang, turn) => {
  for (const stage of inTurn(stages, turn, 2)) {
    const line = ["weekly", "--week", "2025-W50", "--unit", "all", "--lang", lang, "--emit", stage];
    const text = await printed(line, untranslated());
    expect(text).toContain("text-untranslated");
    expect(text.length).toBeGreaterThan(10_000);
    expect(OURS.exec(text), stage).toBeNull();
  }
});

test("no file of a week's pack holds one", async () => {
  const host = untranslated();
  await printed(["weekly", "--week", "2025-W50", "--unit", "mlsw", "--lang", "vi,lo"], host);
  const outputs = [...host.files].filter(([path]) => path.startsWith("output/weekly/2025-W50/"));
  expect(outputs).toHaveLength(5);
  for (const [path, bytes] of outputs) {
    for (const text of await textsOf(path, bytes)) expect(OURS.exec(text), path).toBeNull();
  }
});

test.each([
  "check --lang vi,lo --json",
  "list --messages vi",
  "list commitments --messages vi --json",
  `trace ${BILATERAL} --word Phosay --lang vi,lo`,
  `trace ${BILATERAL} --word Phosay --lang lo --json`,
  "doctor",
])("none is printed by %s", async (line) => {
  const text = await printed(line.split(" "), untranslated());
  expect(text.length).toBeGreaterThan(200);
  expect(OURS.exec(text)).toBeNull();
});

test("no file of a pack holds one: texts, properties, headings, links, manifest", async () => {
  const host = untranslated();
  const said = await printed(["build", BILATERAL, "--lang", "vi,lo", "--one-line"], host);
  const outputs = [...host.files].filter(([path]) => path.startsWith(`output/${BILATERAL}/`));
  expect(outputs.map(([path]) => path).sort(), said.slice(-500)).toHaveLength(13);
  for (const [path, bytes] of outputs) {
    for (const text of await textsOf(path, bytes)) expect(OURS.exec(text), path).toBeNull();
  }
});

/** All that a reader of the file can find in it. */
async function textsOf(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (path.endsWith(".docx")) {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /\.(?:xml|rels)$/u.test(name),
    );
    expect(parts.length).toBeGreaterThan(8);
    // A character reference is as good as the character.
    return parts.map(([, part]) =>
      strFromU8(part).replace(/&#(x?)([\da-f]+);/giu, (_, hex, code) =>
        String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
      ),
    );
  }
  if (!path.endsWith(".pdf")) return [new TextDecoder().decode(bytes)];
  const pdf = await openPdf(bytes);
  const found: unknown[] = [
    await pdf.getMetadata(),
    await pdf.getOutline(),
    await pdf.getDestinations(),
  ];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    found.push(await page.getAnnotations(), await page.getStructTree());
    found.push(await page.getTextContent({ includeMarkedContent: true }));
  }
  await pdf.loadingTask.destroy();
  return [await pdfText(bytes), JSON.stringify(found)];
}
