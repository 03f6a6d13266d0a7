/** A pack reaches its folder whole or not at all, and never over the work of a person. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Failure } from "../../src/host/host-error.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { type Pack, type PackFile, writePack } from "../../src/pack/write-pack.ts";

const folder = "output/visit";
const encode = (text: string) => new TextEncoder().encode(text);

function paper(kind: string, format: string, text: string): PackFile {
  return { name: `${kind}.en.${format}`, kind, lang: "en", format, bytes: encode(text) };
}

function packOf(files: readonly PackFile[], more: Partial<Pack> = {}): Pack {
  return {
    folder,
    meeting: "visit",
    files,
    inputs: [{ path: "data/house.yaml", bytes: encode("chancery: 1") }],
    templates: [{ path: "builtin/templates/note.md.hbs", bytes: encode("# note") }],
    tool: { name: "chancery", version: "0.1.0" },
    ...more,
  };
}

const note = paper("note", "pdf", "note 1");
const memo = paper("memo", "pdf", "memo 1");
const laterNote = paper("note", "pdf", "note 2");
const laterMemo = paper("memo", "pdf", "memo 2");

function write(host: MemoryHost, pack: Pack) {
  const report = new Report();
  const { outcome, files } = writePack(host, pack, report);
  const problems = report.diagnostics.map(
    ({ severity, code, message }) => `${severity} ${code}: ${message}`,
  );
  return { outcome, files, problems };
}

/** What the folder holds, as text by name. */
function read(host: MemoryHost): Record<string, string> {
  const decoder = new TextDecoder();
  const found = host.list(folder).map(({ name }) => {
    return [name, decoder.decode(host.read(`${folder}/${name}`))];
  });
  return Object.fromEntries(found);
}

function copy(
  host: MemoryHost,
  failAt?: (operation: string, index: number) => Failure | undefined,
) {
  return createMemoryHost(Object.fromEntries(host.files), failAt ? { failAt } : {});
}

/** The log without the hash in the temporary name of a manifest. */
function logOf(host: MemoryHost): readonly string[] {
  return host.log.map((line) => line.replace(/(?<=json\.)[0-9a-f]{16}(?=\.part)/, "HASH"));
}

/** A host on which a first pack of note and memo was written. */
function hostWithPack(): MemoryHost {
  const host = createMemoryHost();
  expect(write(host, packOf([note, memo])).outcome).toBe("done");
  return copy(host);
}

describe("a pack", () => {
  test("is listed in its manifest with the hash of each file", async () => {
    const host = createMemoryHost();
    const { files } = write(host, packOf([{ ...note, asAt: "2025-12-01", pages: 2 }, memo]));
    expect(files).toEqual([
      {
        path: "output/visit/note.en.pdf",
        kind: "note",
        lang: "en",
        format: "pdf",
        pages: 2,
        bytes: 6,
        sha256: "282832bf5600024e20cb23703e88cb9c287e6c34381c2038559e81b4f74e03bd",
      },
      expect.objectContaining({ path: "output/visit/memo.en.pdf" }),
    ]);
    await expect(read(host)["manifest.json"]).toMatchFileSnapshot("goldens/manifest.json");
  });

  test("has every temporary file written before the first rename, and the manifest last", () => {
    const host = createMemoryHost();
    write(host, packOf([note, memo]));
    expect(logOf(host)).toEqual([
      "makeFolder output/visit",
      "write output/visit/.note.en.pdf.part",
      "write output/visit/.memo.en.pdf.part",
      "write output/visit/.manifest.json.HASH.part",
      "rename output/visit/.note.en.pdf.part output/visit/note.en.pdf",
      "rename output/visit/.memo.en.pdf.part output/visit/memo.en.pdf",
      "syncFolder output/visit",
      "rename output/visit/.manifest.json.HASH.part output/visit/manifest.json",
      "syncFolder output/visit",
    ]);
  });

  test("that did not change touches nothing", () => {
    const host = hostWithPack();
    expect(write(host, packOf([note, memo])).outcome).toBe("done");
    expect(host.log).toEqual([]);
  });

  test("writes only the file that changed", () => {
    const host = hostWithPack();
    write(host, packOf([laterNote, memo]));
    expect(logOf(host).filter((line) => line.startsWith("write"))).toEqual([
      "write output/visit/.note.en.pdf.part",
      "write output/visit/.manifest.json.HASH.part",
    ]);
  });

  test("leaves its folder as it was wherever a step fails", () => {
    const start = hostWithPack();
    const files = [laterNote, laterMemo, paper("points", "pdf", "points 2")];
    const whole = copy(start);
    write(whole, packOf(files));
    expect(whole.log.length).toBeGreaterThan(9);
    for (let step = 0; step < whole.log.length; step++) {
      const host = copy(start, (_, index) => (index === step ? "no-space" : undefined));
      const { outcome, problems } = write(host, packOf(files));
      expect([step, outcome]).toEqual([step, "unwritten"]);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        /^error could-not-write: could not write output\/visit.*: the disk is full$/,
      );
      expect(read(host)).toEqual(read(start));
      expect(write(copy(host), packOf(files))).toMatchObject({ outcome: "done", problems: [] });
    }
  });

  test("is finished by the next run wherever a run is killed", () => {
    const start = hostWithPack();
    const files = [laterNote, laterMemo];
    const whole = copy(start);
    write(whole, packOf(files));
    for (let step = 0; step < whole.log.length; step++) {
      const host = copy(start, (_, index) => {
        if (index >= step) throw new Error("killed");
        return undefined;
      });
      expect(() => write(host, packOf(files))).toThrow("killed");
      const next = copy(host);
      expect([step, write(next, packOf(files))]).toMatchObject([
        step,
        { outcome: "done", problems: [] },
      ]);
      expect(read(next)).toEqual(read(whole));
    }
  });

  test("knows its own files however often a run is killed and the record changed between", () => {
    const start = hostWithPack();
    const changes = [
      packOf([laterNote, laterMemo]),
      packOf([paper("note", "pdf", "note 3"), memo, paper("points", "pdf", "points 3")]),
      packOf([note, paper("memo", "pdf", "memo 4")]),
    ];
    /** Goes through all places where each of these runs can be killed, one after the other. */
    function killEach(host: MemoryHost, packs: readonly Pack[], steps: readonly number[]): void {
      const [pack, ...rest] = packs;
      if (!pack) return;
      for (let step = 0; ; step++) {
        const killed = copy(host, (_, index) => {
          if (index >= step) throw new Error("killed");
          return undefined;
        });
        const way = [...steps, step];
        let ended = true;
        let problems: readonly string[] = [];
        try {
          ({ problems } = write(killed, pack));
        } catch {
          ended = false;
        }
        expect([way, problems]).toEqual([way, []]);
        expect([way, write(copy(killed), packOf([note, memo]))]).toMatchObject([
          way,
          { outcome: "done", problems: [] },
        ]);
        killEach(killed, rest, way);
        if (ended) return;
      }
    }
    killEach(start, changes, []);
  });

  test("leaves what a killed run left as it was where a step of the next run fails", () => {
    const killed = copy(hostWithPack(), (_, index) => {
      if (index >= 6) throw new Error("killed");
      return undefined;
    });
    expect(() => write(killed, packOf([laterNote, laterMemo]))).toThrow("killed");
    const files = packOf([paper("note", "pdf", "note 3"), paper("memo", "pdf", "memo 3")]);
    for (let step = 0; step < 12; step++) {
      const host = copy(killed, (_, index) => (index === step ? "no-space" : undefined));
      write(host, files);
      expect([step, write(copy(host), packOf([note, memo]))]).toMatchObject([
        step,
        { outcome: "done", problems: [] },
      ]);
    }
  });

  test("without any paper leaves no folder, and empties the one that was there", () => {
    const host = createMemoryHost();
    expect(write(host, packOf([]))).toEqual({ outcome: "done", files: [], problems: [] });
    expect(host.log).toEqual([]);
    const before = hostWithPack();
    expect(write(before, packOf([])).outcome).toBe("done");
    expect(Object.keys(read(before))).toEqual(["manifest.json"]);
  });

  test("says so when even the old files cannot be put back, and later knows its own files", () => {
    const start = hostWithPack();
    const host = copy(start, (operation, index) =>
      index >= 5 && /^(write|rename)/.test(operation) ? "no-space" : undefined,
    );
    const { outcome, problems } = write(host, packOf([laterNote, laterMemo]));
    expect(outcome).toBe("unwritten");
    expect(problems).toEqual([
      "error could-not-write: could not write output/visit/memo.en.pdf: the disk is full",
      "error pack-half-written: output/visit now holds papers of two builds: the earlier ones could not be put back",
    ]);
    expect(write(copy(host), packOf([laterNote, laterMemo]))).toMatchObject({
      outcome: "done",
      problems: [],
    });
  });

  test("removes the temporary files of a run that was killed", () => {
    const host = createMemoryHost({ "output/visit/.old.en.pdf.part": "half" });
    write(host, packOf([note]));
    expect(Object.keys(read(host))).toEqual(["manifest.json", "note.en.pdf"]);
  });

  test("refuses a name that some system cannot hold", () => {
    const { outcome, problems } = write(createMemoryHost(), packOf([paper("aux", "pdf", "x")]));
    expect(outcome).toBe("problems");
    expect(problems).toEqual([
      'error unsafe-file-name: the name "aux.en.pdf" is kept by Windows for a device',
    ]);
  });
});

describe("a file edited by hand", () => {
  test("is kept and named, with every other file of the pack left alone", () => {
    const host = hostWithPack();
    host.files.set("output/visit/note.en.pdf", encode("my words"));
    host.files.set("output/visit/memo.en.pdf", encode("my words too"));
    const before = read(host);
    const { outcome, problems } = write(host, packOf([laterNote, laterMemo]));
    expect(outcome).toBe("problems");
    expect(problems).toEqual([
      "error edited-by-hand: output/visit/note.en.pdf was changed by hand and is kept",
      "error edited-by-hand: output/visit/memo.en.pdf was changed by hand and is kept",
    ]);
    expect(read(host)).toEqual(before);
    expect(host.log).toEqual([]);
  });

  test("is kept even when the paper itself did not change", () => {
    const host = hostWithPack();
    host.files.set("output/visit/note.en.pdf", encode("my words"));
    expect(write(host, packOf([note, memo])).outcome).toBe("problems");
  });

  test("is replaced with force", () => {
    const host = hostWithPack();
    host.files.set("output/visit/note.en.pdf", encode("my words"));
    expect(write(host, packOf([laterNote, memo], { force: true }))).toMatchObject({
      outcome: "done",
      problems: [],
    });
    expect(read(host)["note.en.pdf"]).toBe("note 2");
  });

  test("is also one of our names that no manifest lists", () => {
    const host = createMemoryHost({ "output/visit/note.en.pdf": "made elsewhere" });
    expect(write(host, packOf([note])).outcome).toBe("problems");
    const same = createMemoryHost({ "output/visit/note.en.pdf": "note 1" });
    expect(write(same, packOf([note])).outcome).toBe("done");
  });

  test("may be the manifest itself", () => {
    const host = hostWithPack();
    host.files.set("output/visit/manifest.json", encode("{"));
    expect(write(host, packOf([note, memo])).problems).toEqual([
      "error edited-by-hand: output/visit/manifest.json is not as chancery wrote it",
    ]);
    expect(write(host, packOf([note, memo], { force: true })).outcome).toBe("done");
  });

  test("cannot lead a build out of its folder by a name in the manifest", () => {
    const host = hostWithPack();
    const manifest = read(host)["manifest.json"] ?? "";
    host.files.set("data/house.yaml", encode("the record"));
    host.files.set(
      "output/visit/manifest.json",
      encode(manifest.replace('"memo.en.pdf"', '"../../data/house.yaml"')),
    );
    write(host, packOf([note], { force: true }));
    expect(host.files.has("data/house.yaml")).toBe(true);
  });

  test("that a person removed is made again", () => {
    const host = hostWithPack();
    host.files.delete("output/visit/note.en.pdf");
    expect(write(host, packOf([note, memo]))).toMatchObject({ outcome: "done", problems: [] });
    expect(read(host)["note.en.pdf"]).toBe("note 1");
  });
});

describe("a file that is no longer made", () => {
  test("is removed by a build of the whole pack", () => {
    const host = hostWithPack();
    expect(write(host, packOf([note])).problems).toEqual([]);
    expect(Object.keys(read(host))).toEqual(["manifest.json", "note.en.pdf"]);
  });

  test("is kept with a warning if it was edited", () => {
    const host = hostWithPack();
    host.files.set("output/visit/memo.en.pdf", encode("my words"));
    const { outcome, problems } = write(host, packOf([note]));
    expect(outcome).toBe("done");
    expect(problems).toEqual([
      "warning edited-by-hand: output/visit/memo.en.pdf is no longer made; it was changed by hand and is kept",
    ]);
    expect(read(host)).toMatchObject({ "memo.en.pdf": "my words" });
  });

  test("and files of other people are never touched", () => {
    const host = hostWithPack();
    host.files.set("output/visit/notes of the desk.docx", encode("private"));
    write(host, packOf([note]));
    expect(read(host)).toMatchObject({ "notes of the desk.docx": "private" });
  });
});

describe("a build of some papers only", () => {
  const outputs = (host: MemoryHost) => {
    const manifest = JSON.parse(read(host)["manifest.json"] ?? "");
    return manifest.outputs.map((o: { path: string; earlier?: true }) => [o.path, o.earlier]);
  };

  test("leaves the others in folder and manifest", () => {
    const host = hostWithPack();
    expect(write(host, packOf([laterNote], { narrowed: true })).problems).toEqual([]);
    expect(read(host)).toMatchObject({ "note.en.pdf": "note 2", "memo.en.pdf": "memo 1" });
    expect(outputs(host)).toEqual([
      ["memo.en.pdf", undefined],
      ["note.en.pdf", undefined],
    ]);
  });

  test("warns of those that stem from an earlier state of the record, until all are built", () => {
    const host = hostWithPack();
    const inputs = [{ path: "data/house.yaml", bytes: encode("chancery: 1 # later") }];
    expect(write(host, packOf([laterNote], { narrowed: true, inputs })).problems).toEqual([
      "warning earlier-file-kept: output/visit/memo.en.pdf was made from an earlier state of the record or templates and may disagree",
    ]);
    expect(outputs(host)).toEqual([
      ["memo.en.pdf", true],
      ["note.en.pdf", undefined],
    ]);
    expect(write(host, packOf([laterNote, laterMemo], { inputs })).problems).toEqual([]);
    expect(outputs(host)).toEqual([
      ["memo.en.pdf", undefined],
      ["note.en.pdf", undefined],
    ]);
  });

  test("is not written over such a disagreement when warnings fail", () => {
    const host = hostWithPack();
    const before = read(host);
    const inputs = [{ path: "data/house.yaml", bytes: encode("chancery: 1 # later") }];
    const pack = packOf([laterNote], { narrowed: true, inputs, strict: true });
    expect(write(host, pack).outcome).toBe("problems");
    expect(read(host)).toEqual(before);
  });

  test("still knows an edited file later", () => {
    const host = hostWithPack();
    host.files.set("output/visit/memo.en.pdf", encode("my words"));
    expect(write(host, packOf([laterNote], { narrowed: true })).outcome).toBe("done");
    expect(write(host, packOf([laterNote, memo])).outcome).toBe("problems");
  });
});

describe("papers in several languages", () => {
  const inVietnamese = (file: PackFile): PackFile => ({
    ...file,
    name: file.name.replace(".en.", ".vi."),
    lang: "vi",
  });
  const english = { path: "builtin/templates/locales/en.yaml", bytes: encode("en") };
  const vietnamese = { path: "builtin/templates/locales/vi.yaml", bytes: encode("vi") };
  const both = ["manifest.json", "memo.en.pdf", "memo.vi.pdf", "note.en.pdf", "note.vi.pdf"];

  function hostWithBoth(): MemoryHost {
    const host = createMemoryHost();
    write(host, packOf([note, memo], { templates: [english] }));
    const second = packOf([note, memo].map(inVietnamese), {
      templates: [vietnamese],
      narrowed: true,
    });
    expect(write(host, second)).toMatchObject({ outcome: "done", problems: [] });
    return host;
  }

  test("made one language after another are all there, and the manifest names all they are made of", () => {
    const host = hostWithBoth();
    expect(Object.keys(read(host)).sort()).toEqual(both);
    const apart = read(host)["manifest.json"];
    const together = createMemoryHost();
    const files = [note, memo, inVietnamese(note), inVietnamese(memo)];
    write(together, packOf(files, { templates: [english, vietnamese] }));
    expect(apart).toBe(read(together)["manifest.json"]);
  });

  test("are told of where a later build makes fewer languages, and then go", () => {
    const host = hostWithBoth();
    const english = write(host, packOf([note, memo]));
    expect(english).toMatchObject({
      outcome: "done",
      problems: [
        "warning language-no-longer-made: the papers of visit in vi are no longer made, so they are removed",
      ],
    });
    expect(Object.keys(read(host)).sort()).toEqual(both.filter((name) => !name.includes(".vi.")));
    const strict = hostWithBoth();
    expect(write(strict, packOf([note, memo], { strict: true })).outcome).toBe("problems");
    expect(Object.keys(read(strict)).sort()).toEqual(both);
  });
});

describe("a copy for the archive", () => {
  const copyOf = (text: string, kind = "note"): PackFile => ({
    ...paper(kind, "pdf", text),
    name: `${kind}.archive.en.pdf`,
    edition: "archive",
  });
  const outputs = (host: MemoryHost) => {
    const { outputs }: { outputs: readonly { path: string; edition?: string }[] } = JSON.parse(
      read(host)["manifest.json"] ?? "",
    );
    return outputs;
  };
  const archive = (host: MemoryHost, text: string, more: Partial<Pack> = {}) =>
    write(host, packOf([copyOf(text)], { narrowed: true, ...more }));
  const laterInput = { inputs: [{ path: "data/house.yaml", bytes: encode("chancery: 1\n") }] };

  test("is listed as one, beside the papers that lie there", () => {
    const host = hostWithPack();
    expect(archive(host, "copy 1")).toMatchObject({
      outcome: "done",
      problems: [],
      files: [{ path: "output/visit/note.archive.en.pdf", edition: "archive" }],
    });
    const { "manifest.json": _, ...files } = read(host);
    expect(Object.keys(files)).toEqual(["memo.en.pdf", "note.archive.en.pdf", "note.en.pdf"]);
    expect(outputs(host).map(({ path, edition }) => [path, edition])).toEqual([
      ["memo.en.pdf", undefined],
      ["note.archive.en.pdf", "archive"],
      ["note.en.pdf", undefined],
    ]);
  });

  test("stays through builds that make no such copies, even when its paper is no longer made", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    expect(write(host, packOf([note, memo])).problems).toEqual([]);
    expect(write(host, packOf([memo])).problems).toEqual([]);
    expect(write(host, packOf([], { force: true })).problems).toEqual([]);
    expect(Object.keys(read(host))).toEqual(["manifest.json", "note.archive.en.pdf"]);
  });

  test("is a state that was filed, so a build says nothing of what changed since", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    const before = outputs(host);
    const later = { ...laterInput, templates: [], strict: true };
    for (const pack of [packOf([laterNote, memo], later), packOf([laterNote, memo], later)])
      expect(write(host, pack)).toMatchObject({ outcome: "done", problems: [] });
    const line = (all: typeof before) => all.find(({ edition }) => edition === "archive");
    expect(line(outputs(host))).toEqual(line(before));
    expect(line(before)).not.toHaveProperty("earlier");
    const { templates } = JSON.parse(read(host)["manifest.json"] ?? "");
    expect(templates).toEqual([]);
  });

  test("is not replaced by one of another state until it is moved away", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    const before = read(host);
    const report = new Report();
    const { outcome } = writePack(
      host,
      packOf([copyOf("copy 2"), copyOf("memo", "memo")], { narrowed: true }),
      report,
    );
    expect(outcome).toBe("problems");
    expect(report.diagnostics).toMatchObject([
      {
        severity: "error",
        code: "archive-differs",
        message: expect.stringContaining("output/visit/note.archive.en.pdf"),
        hint: expect.stringMatching(/move .* to your archive.*--force/u),
      },
    ]);
    expect(read(host)).toEqual(before);
    host.files.delete("output/visit/note.archive.en.pdf");
    expect(archive(host, "copy 2")).toMatchObject({ outcome: "done", problems: [] });
    expect(read(host)["note.archive.en.pdf"]).toBe("copy 2");
  });

  test("that is kept does not make the papers beside it older", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    expect(archive(host, "copy 2", laterInput).problems).toEqual([
      "error archive-differs: output/visit/note.archive.en.pdf is an archive copy that differs from the one now made, and is kept",
    ]);
  });

  test("of the same state is left as it is, and one of another replaced with force", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    const before = host.log.length;
    expect(archive(host, "copy 1")).toMatchObject({ outcome: "done", problems: [] });
    expect(host.log.slice(before)).toEqual([]);
    expect(archive(host, "copy 2", { force: true })).toMatchObject({
      outcome: "done",
      problems: [],
    });
    expect(read(host)["note.archive.en.pdf"]).toBe("copy 2");
  });

  test("that was changed since is told of by every build, and stays", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    host.write("output/visit/note.archive.en.pdf", encode("stamped"));
    for (const pack of [packOf([note, memo]), packOf([laterNote], { narrowed: true })]) {
      const report = new Report();
      expect(writePack(host, pack, report).outcome).toBe("done");
      expect(report.diagnostics).toMatchObject([
        {
          severity: "warning",
          code: "archive-changed",
          message: expect.stringContaining("output/visit/note.archive.en.pdf"),
          hint: expect.stringContaining("--archive --force"),
        },
      ]);
    }
    expect(read(host)["note.archive.en.pdf"]).toBe("stamped");
    archive(host, "copy 2", { force: true });
    expect(write(host, packOf([laterNote, memo])).problems).toEqual([]);
  });

  test("that was moved away is forgotten without a word", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    host.files.delete("output/visit/note.archive.en.pdf");
    expect(write(host, packOf([note, memo], { strict: true })).problems).toEqual([]);
    expect(outputs(host).map(({ path }) => path)).toEqual(["memo.en.pdf", "note.en.pdf"]);
  });

  test("says which papers beside it are older than it", () => {
    const host = hostWithPack();
    const { problems } = archive(host, "copy 1", laterInput);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toContain("output/visit/note.en.pdf was made from an earlier state");
    expect(read(host)["note.en.pdf"]).toBe("note 1");
  });

  test("that somebody wrote into is not replaced", () => {
    const host = hostWithPack();
    archive(host, "copy 1");
    host.write("output/visit/note.archive.en.pdf", encode("signed by the archive"));
    const report = new Report();
    writePack(host, packOf([copyOf("copy 2")], { narrowed: true }), report);
    expect(report.diagnostics).toMatchObject([
      { code: "edited-by-hand", hint: expect.stringContaining("no archive copy") },
    ]);
    expect(read(host)["note.archive.en.pdf"]).toBe("signed by the archive");
  });
});
