/**
 * Folders that are broken as a whole, and what is said of them: each golden in `bad-input/` holds the
 * messages in English and in Vietnamese. Read them before you keep them.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/diagnostics/catalogue.ts";
import { printDiagnostics } from "../../src/diagnostics/print.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadRecord } from "../../src/record/load.ts";
import { decodeText } from "../../src/text/decode.ts";
import { changed, EARLIER, files, LATER } from "./fixture.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const folder = fileURLToPath(new URL("bad-input/", import.meta.url));
const earlier = `data/meetings/${EARLIER}.yaml`;
const later = `data/meetings/${LATER}.yaml`;

function textOf(given: Files, path: string): string {
  const file = given[path];
  return typeof file === "string" ? file : "";
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

function eachFile(change: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

function without(...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

const { "data/house.yaml": house = "", ...withoutHouse } = files;

const broken: Readonly<Record<string, Files>> = {
  "an empty folder": {},
  "a folder without a house file": withoutHouse,
  "a folder whose house file has another name": { ...withoutHouse, "data/hosue.yaml": house },
  "meetings that are saved under other endings": {
    ...without(later, earlier, `data/commitments/${EARLIER}.yaml`, "data/people.yaml"),
    [`data/meetings/${LATER}.yml`]: textOf(files, later),
    [`data/meetings/${EARLIER}.yaml.txt`]: textOf(files, earlier),
    [`data/${EARLIER}.yaml`]: textOf(files, `data/commitments/${EARLIER}.yaml`),
    "data/people.yml": textOf(files, "data/people.yaml"),
  },
  "a meeting beside the folder of meetings and the copy of another": {
    ...without(later),
    [`data/${LATER}.yaml`]: textOf(files, later),
    [`data/meetings/${EARLIER}.yaml.bak`]: textOf(files, earlier),
  },
  "a folder with nothing but its house file": { "data/house.yaml": house },
  "two meetings of one id": {
    ...files,
    "data/meetings/copy.yaml": textOf(files, later),
  },
  "two meetings whose names differ in capitals": {
    ...files,
    [`data/meetings/${LATER.toUpperCase()}.yaml`]: textOf(files, later),
  },
  "two meetings whose names differ in how accents are written": {
    ...files,
    [`data/meetings/${"2025-12-03-lễ".normalize("NFC")}.yaml`]: textOf(files, later),
    [`data/meetings/${"2025-12-03-lễ".normalize("NFD")}.yaml`]: textOf(files, later),
  },
  "a file of five megabytes": { ...files, [later]: `# ${"ế".repeat(1_700_000)}\n` },
  "files in UTF-16": { ...files, "data/house.yaml": utf16(house) },
  "an id misspelt in several files": changed(
    [later, ["counterpart: phosay", "counterpart: phosai"]],
    ["data/house.yaml", ["party: moha", "party: mohaa"]],
    [`data/commitments/${LATER}.yaml`, ["by: binh", "by: bihn"]],
  ),
  "mistakes in every file": changed(
    ["data/agreements.yaml", ["type: mou", "type: memo"]],
    [`data/commitments/${LATER}.yaml`, ["to: [mlsw]", "to: [mlsw"]],
    ["data/house.yaml", ["mark: Internal use only", "mark: Mark: internal"]],
    [later, ["state: held", `state: "held`], ["dress: unknown", "dres: unknown"]],
    [earlier, ["state: held", "state: helt"]],
    ["data/parties.yaml", ["kind: ministry", "\tkind: ministry"]],
    ["data/people.yaml", ["precedence: 1", "precedence: first"]],
    ["data/sources.yaml", ["date: 2025-12-03", "date: 03/12/2025"]],
  ),
};

function read(given: Files) {
  const report = new Report();
  const record = loadRecord(createMemoryHost(given), report);
  return { record, report };
}

describe("a folder that is broken", () => {
  for (const [title, given] of Object.entries(broken)) {
    it(`${title} is told as a whole`, async () => {
      const { record, report } = read(given);
      expect(record === undefined).toBe(report.errors > 0);
      expect(report.diagnostics).not.toEqual([]);
      const textOf = (path: string) => {
        const bytes = createMemoryHost(given).read(path);
        const decoded = bytes && decodeText(bytes);
        return decoded && "text" in decoded ? decoded.text : undefined;
      };
      const catalogue = await loadCatalogue("vi");
      const english = printDiagnostics(report.diagnostics, textOf);
      const vietnamese = printDiagnostics(report.toldIn(catalogue), textOf, { catalogue });
      const whole = `${title}\n=== message\n${english}=== thông báo\n${vietnamese}`;
      await expect(whole).toMatchFileSnapshot(`${folder}${title.replaceAll(" ", "-")}.txt`);
      for (const { hint, message } of report.diagnostics) expect(hint, message).toBeDefined();
    });
  }
});

describe("a folder that only looks different", () => {
  it("may begin its files with a byte order mark", () => {
    const { record, report } = read(eachFile((text) => `\ufeff${text}`));
    expect(report.diagnostics).toEqual([]);
    expect(record).toBeDefined();
  });

  it("may end its lines as Windows does, or as an old Mac", () => {
    for (const end of ["\r\n", "\r"]) {
      const { record, report } = read(eachFile((text) => text.replaceAll("\n", end)));
      expect(report.diagnostics).toEqual([]);
      expect(record?.people.get("binh")?.name).toBe("Đỗ Thanh Bình");
    }
  });

  it("may be written in separate accents", () => {
    const { record, report } = read(eachFile((text) => text.normalize("NFD")));
    expect(report.diagnostics).toEqual([]);
    expect(record?.people.get("binh")?.name).toBe("Đỗ Thanh Bình");
  });
});
