import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxPart } from "../../support/docx-words.ts";
import { projectFolder } from "../../support/sources.ts";
import { documentOf } from "./every-node.ts";
import { allPapers } from "./example-papers.ts";
import { childrenOf, parse } from "./read-docx.ts";
import { writeDocx } from "./write.ts";

/** The properties of a file that Word shows, by name. */
function coreOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const core = parse(docxPart(bytes, "docProps/core.xml"));
  return Object.fromEntries(
    childrenOf(core).map((each) => [each.nodeName, each.textContent ?? ""]),
  );
}

describe("the properties", () => {
  it.each(allPapers)("are the paper's own: $name", async ({ document, bytes }) => {
    const { title, subject, author, reference, keywords, asAt } = document.meta;
    const date = `${asAt}T00:00:00Z`;
    const core = coreOf(await bytes());
    expect(core).toEqual({
      "dc:title": title,
      "dc:subject": subject,
      "dc:identifier": reference,
      "cp:keywords": keywords.join("; "),
      "dc:creator": author,
      "dc:language": expect.stringMatching(/^(?:en-GB|vi-VN|lo-LA)$/u),
      "cp:lastModifiedBy": author,
      "cp:revision": "1",
      "dcterms:created": date,
      "dcterms:modified": date,
    });
    for (const text of [title, subject, author, reference, ...keywords]) expect(text).not.toBe("");
  });

  it("say nothing where the paper has nothing to say", async () => {
    const document = documentOf([]);
    const meta = { ...document.meta, keywords: [], reference: "" };
    const core = coreOf(await writeDocx({ ...document, meta }));
    expect(Object.keys(core)).not.toContain("cp:keywords");
    expect(Object.keys(core)).not.toContain("dc:identifier");
  });

  it("are in the two parts that Word writes, and no empty third one", async () => {
    const parts = unzipSync(await writeDocx(documentOf([])));
    expect(
      Object.keys(parts)
        .filter((path) => path.startsWith("docProps/"))
        .sort(),
    ).toEqual(["docProps/app.xml", "docProps/core.xml"]);
    for (const holder of ["[Content_Types].xml", "_rels/.rels"])
      expect(strFromU8(parts[holder] ?? new Uint8Array())).not.toContain("custom");
  });

  it("are literal, whatever they hold", async () => {
    const document = documentOf([]);
    const odd = '<b>&amp;"]]>';
    const meta = { ...document.meta, reference: odd, keywords: [odd, "Bộ Nội vụ"] };
    const core = coreOf(await writeDocx({ ...document, meta }));
    expect(core["dc:identifier"]).toBe(odd);
    expect(core["cp:keywords"]).toBe(`${odd}; Bộ Nội vụ`);
  });
});

describe("no part of a paper", () => {
  /** What a machine, a user or another program leaves in a file of Word. */
  const traces: readonly (readonly [string, RegExp])[] = [
    ["a path of Unix", /(?<![\w:/.])\/(?:home|Users|root|tmp|var|usr|opt|work|mnt|private)\//u],
    ["a path of Windows", /\b[A-Za-z]:\\|\\\\\w+\\/u],
    ["an address of a file", /file:\/\//iu],
    ["numbers of sessions", /rsid/iu],
    ["a template", /attachedTemplate|Normal\.dot/iu],
    ["marks of the library", /Un-named|docx(?!["<\w])|dolan/iu],
    ["an e-mail address", /mailto:|[\w.]+@[\w-]+\.\w/u],
  ];
  const names = [homedir(), tmpdir(), hostname(), userInfo().username, projectFolder].filter(
    // Short ones are words like any other.
    (name) => name.length > 4,
  );

  it.each(allPapers)("holds a trace of the machine, the user or a path: $name", async (paper) => {
    const parts = Object.entries(unzipSync(await paper.bytes()));
    expect(parts.length).toBeGreaterThan(15);
    for (const [path, bytes] of parts) {
      expect(path).toMatch(/^(?:\[Content_Types\]\.xml|(?:_rels|docProps|word)\/[\w/.]+)$/u);
      if (path.endsWith(".odttf")) continue;
      const text = strFromU8(bytes);
      for (const [what, trace] of traces)
        expect(trace.exec(text)?.[0], `${path}: ${what}`).toBe(undefined);
      for (const name of names) expect(text.includes(name), `${path}: ${name}`).toBe(false);
    }
  });

  it.each(allPapers)("holds a time but the as-at date: $name", async (paper) => {
    const { asAt } = paper.document.meta;
    for (const [path, bytes] of Object.entries(unzipSync(await paper.bytes()))) {
      if (path.endsWith(".odttf")) continue;
      const times = strFromU8(bytes).match(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[^<"]*/gu) ?? [];
      expect(times.filter((time) => time !== `${asAt}T00:00:00Z`)).toEqual([]);
    }
  });
});
