/**
 * What leaves the house in a paper: its words and its links, and nothing of the machine that made it. No
 * script, no action, no macro, nothing that a reader's program would fetch.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createNodeHost } from "../../src/host/node.ts";
import { FIRST_WEEK, writeMadeUpHouse } from "../support/made-up-house.ts";
import { runCommand } from "../support/run-command.ts";
import { projectFolder } from "../support/sources.ts";
import {
  addressesInPdf,
  openDocxFile,
  openPdfFile,
  type Relationship,
  relationshipsIn,
} from "./look-inside.ts";

/** Names that occur nowhere else, for what a file might betray. */
const FOLDER = "quyen-van-thu-7301";
const USER = "thu-ky-4482";
const MACHINE = "may-so-9156";
const PROCESS = 7_190_344;
const LINK = "https://example.org/minutes?id=1&part=2";

let root = "";
let files: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), "chancery-"))), FOLDER);
  mkdirSync(root);
  writeMadeUpHouse(root);
  const meeting = join(root, "data", "meetings", "2025-11-11-chinh-phosay.yaml");
  const text = readFileSync(meeting, "utf8");
  const linked = text.replace("Working trip of", `The [working trip](${LINK}) of`);
  if (linked === text) throw new Error("the meeting has changed");
  writeFileSync(meeting, linked);
  for (const name of ["USER", "LOGNAME", "USERNAME"]) vi.stubEnv(name, USER);
  for (const name of ["HOME", "USERPROFILE"]) vi.stubEnv(name, join(root, USER));
  vi.stubEnv("HOSTNAME", MACHINE);
  for (const words of [
    ["build", "--quiet"],
    ["build", "--quiet", "--archive"],
    ["weekly", "--week", FIRST_WEEK, "--quiet"],
    ["check", "--quiet"],
  ]) {
    const outcome = await runCommand(["--root", root, ...words], {
      now: () => new Date("2026-01-12T05:00:00Z"),
      program: "for the memo of checks",
      createHost: (folders) => ({
        ...createNodeHost({ ...folders, builtin: projectFolder }),
        self: () => ({ machine: MACHINE, process: PROCESS }),
      }),
    });
    if (outcome.code !== 0) throw new Error(outcome.stderr);
  }
  files = readFolder(join(root, "output"));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, ".."), { recursive: true, force: true });
});

function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function withEnding(ending: string): readonly (readonly [string, Uint8Array])[] {
  const found = [...files].filter(([path]) => path.endsWith(ending));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** What of the machine stands in a text, in any of the encodings that the formats use. */
function betrayed(text: string): readonly string[] {
  const names = [FOLDER, USER, MACHINE, String(PROCESS), projectFolder, homedir(), tmpdir()];
  return names
    .filter((name) => name.length > 5)
    .filter((name) => {
      const utf16 = Buffer.from(name, "utf16le").swap16();
      const forms = [
        name,
        Buffer.from(name).toString("hex"),
        utf16.toString("latin1"),
        utf16.toString("hex"),
      ];
      return forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
    });
}

test("there are papers of both formats, copies for the archive and a memo", () => {
  expect(withEnding(".pdf")).toHaveLength(6 + 6 + 1);
  expect(withEnding(".docx")).toHaveLength(6 + 1);
});

describe("a PDF", () => {
  test("names no folder, user or machine, in whatever it packs", () => {
    for (const [path, bytes] of withEnding(".pdf")) {
      expect([path, betrayed(openPdfFile(bytes).all)]).toEqual([path, []]);
    }
  });

  test("holds no script, no action but links, and no file but the record of an archive copy", () => {
    for (const [path, bytes] of withEnding(".pdf")) {
      const { objects } = openPdfFile(bytes);
      const names = new Set([...objects.matchAll(/\/([A-Za-z0-9]+)/gu)].map(([, name]) => name));
      const forbidden = [
        ..."JS JavaScript Launch OpenAction AA SubmitForm ImportData GoToR GoToE RichMedia".split(
          " ",
        ),
        ..."AcroForm XFA Movie Sound Rendition Trans3D Encrypt".split(" "),
      ];
      expect([path, forbidden.filter((name) => names.has(name))]).toEqual([path, []]);
      const actions = [...objects.matchAll(/\/A ?<<\/S ?\/(\w+)/gu)].map(([, kind]) => kind);
      expect(actions.filter((kind) => kind !== "URI")).toEqual([]);
      const isArchive = path.includes(".archive.");
      expect([path, names.has("EmbeddedFile"), names.has("EmbeddedFiles")]).toEqual([
        path,
        isArchive,
        isArchive,
      ]);
      expect([path, names.has("FileAttachment"), names.has("Image")]).toEqual([path, false, false]);
    }
  });

  test("links to nothing but what the record links to", () => {
    const all = withEnding(".pdf").flatMap(([, bytes]) => addressesInPdf(openPdfFile(bytes)));
    expect(new Set(all)).toEqual(new Set([LINK]));
  });
});

describe("a DOCX", () => {
  test("names no folder, user or machine in any part", () => {
    for (const [path, bytes] of withEnding(".docx")) {
      for (const [part, content] of openDocxFile(bytes)) {
        expect([path, part, betrayed(part + content)]).toEqual([path, part, []]);
      }
      expect([path, betrayed(Buffer.from(bytes).toString("latin1"))]).toEqual([path, []]);
    }
  });

  test("has no relationship that leads outside but the links of the record", () => {
    const external: Relationship[] = [];
    for (const [, bytes] of withEnding(".docx")) {
      external.push(...relationshipsIn(openDocxFile(bytes)).filter(({ isExternal }) => isExternal));
    }
    expect(new Set(external.map(({ type, target }) => `${type} ${target}`))).toEqual(
      new Set([`hyperlink ${LINK}`]),
    );
  });

  test("holds no macro, template, object or field that fetches or runs anything", () => {
    const parts = new Set([
      ..."[Content_Types].xml _rels/.rels docProps/app.xml docProps/core.xml".split(" "),
      ..."document endnotes styles settings numbering fontTable footnotes comments"
        .split(" ")
        .map((name) => `word/${name}.xml`),
    ]);
    const others = [
      /^word\/(?:_rels\/\w+\.xml\.rels|header\d+\.xml|footer\d+\.xml|theme\/theme\d\.xml)$/u,
      /^word\/fonts\/[\w .-]+\.odttf$/u,
      /^word\/media\/[\w.-]+\.(?:png|svg)$/u,
    ];
    const fields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|NOTEREF|REF|TOC|STYLEREF|SEQ)\b/u;
    const isKnown = (part: string) => parts.has(part) || others.some((form) => form.test(part));
    for (const [path, bytes] of withEnding(".docx")) {
      const opened = openDocxFile(bytes);
      expect([path, [...opened.keys()].filter((part) => !isKnown(part))]).toEqual([path, []]);
      const kinds = relationshipsIn(opened).map(({ type }) => type);
      const dangerous = /attachedTemplate|oleObject|package|vba|control|frame|subDocument|aFChunk/u;
      expect([path, kinds.filter((kind) => dangerous.test(kind))]).toEqual([path, []]);
      const all = [...opened.values()].join("\n");
      expect(all).not.toMatch(/macroEnabled|vnd\.ms-office|<w:object|<o:OLEObject|w:altChunk/u);
      const used = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, field = ""]) => field);
      expect([path, used.filter((field) => field.trim() && !fields.test(field))]).toEqual([
        path,
        [],
      ]);
    }
  });
});

test("the manifest, the journal and the memo of checks know files by their place in the house", () => {
  const others = [...files].filter(([path]) => !/\.(?:pdf|docx)$/u.test(path));
  expect(others.map(([path]) => path)).toContain("journal.jsonl");
  expect(others.filter(([path]) => path.endsWith("manifest.json"))).toHaveLength(3);
  for (const [path, bytes] of others) {
    const text = Buffer.from(bytes).toString("utf8");
    const found = betrayed(text).filter((name) => name !== String(PROCESS));
    expect([path, found]).toEqual([path, []]);
    for (const [, named = ""] of text.matchAll(/"path": "([^"]*)"/gu)) {
      expect(named).not.toMatch(/^\/|^[A-Za-z]:|\.\./u);
    }
  }
});
