/** What `chancery verify` answers for a paper or a folder in the hand: any byte that changed is noticed. */
import { describe, expect, test } from "vitest";
import { chanceOf } from "../../quality/random.ts";
import { must } from "../../support/example.ts";
import { runBuild } from "../../support/example-in-memory.ts";
import {
  below,
  edit,
  eveningHouse,
  folderOf,
  MEETING,
  MEETING_FILE,
  REGISTER,
  runIssue,
} from "./evening.ts";
import { issuedTwice, look, PAPER } from "./verify-support.ts";

describe("a paper in the hand", () => {
  test("is known by its bytes: meeting, version, copy, and the version that took its place", async () => {
    const host = await issuedTwice();
    const bytes = must(host.files.get(`${folderOf(1)}/talking-points.en.copy-02.pdf`), "copy");
    host.files.set("elsewhere/renamed.pdf", bytes);
    const { verified, codes } = await look(host, "elsewhere/renamed.pdf");
    expect(codes).toEqual([]);
    expect(verified).toMatchObject({
      sort: "paper",
      traced: {
        what: "issued",
        paper: {
          meeting: MEETING,
          paper: "talking-points.en",
          copy: { number: 2, to: "Interpreter" },
          opened: { issue: { issued: "v1" } },
          supersededBy: { issued: "v2" },
        },
      },
      remade: { result: "same" },
    });
  });

  test.each(["pdf", "docx"])(
    "of the version that stands is made again to the byte: %s",
    async (format) => {
      const host = await issuedTwice();
      const { verified, codes } = await look(
        host,
        `${folderOf(2)}/talking-points.en.copy-01.${format}`,
      );
      expect(codes).toEqual([]);
      expect(verified).toMatchObject({ traced: { what: "issued" }, remade: { result: "same" } });
    },
  );

  test.each(["pdf", "docx"])("is named although one byte of it was changed: %s", async (format) => {
    const host = await issuedTwice();
    const bytes = must(
      host.files.get(`${folderOf(1)}/talking-points.en.copy-02.${format}`),
      "copy",
    );
    // The last bytes of a PDF are a line end that nobody misses.
    const changed = format === "pdf" ? Uint8Array.from([...bytes, 0x0a]) : flip(bytes, 10);
    host.files.set("in/hand", changed);
    const { verified, codes } = await look(host, "in/hand");
    expect(codes).toEqual(["paper-altered"]);
    expect(verified).toMatchObject({
      traced: {
        what: "altered",
        paper: { copy: { number: 2 }, opened: { issue: { issued: "v1" } } },
      },
    });
    // That the version comes out again says nothing of this paper.
    expect(verified).not.toHaveProperty("remade");
  });

  test("in Lao is known by what it says of itself too", async () => {
    const host = eveningHouse();
    edit(host, "data/house.yaml", "{ en: 100 }", "{ en: 100, lo: 100 }");
    await runIssue(host, { languages: ["lo"], accept: "texts are not translated yet" });
    const bytes = must(host.files.get(`${folderOf(1)}/talking-points.lo.pdf`), "paper");
    host.files.set("in/hand.pdf", Uint8Array.from([...bytes, 0x0a]));
    const { verified, codes } = await look(host, "in/hand.pdf");
    expect(codes).toEqual(["paper-altered"]);
    expect(verified).toMatchObject({
      traced: { what: "altered", paper: { paper: "talking-points.lo" } },
    });
  });

  test("that a build made is a draft, also when another build has replaced it", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    await runBuild(host, { meetings: [MEETING] });
    const path = `output/${MEETING}/${PAPER}`;
    expect((await look(host, path)).verified).toMatchObject({ traced: { what: "draft", path } });
    host.files.set("old.pdf", must(host.files.get(path), path));
    edit(host, MEETING_FILE, "minutes: 60", "minutes: 45");
    await runBuild(host, { meetings: [MEETING] });
    expect((await look(host, "old.pdf")).codes).toEqual(["paper-not-issued"]);
  });

  test("of another house, or no paper at all, is not answered for", async () => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.set("paper.pdf", must(host.files.get(`${folderOf(1)}/${PAPER}`), PAPER));
    host.files.delete(REGISTER);
    expect((await look(host, "paper.pdf")).codes).toEqual(["paper-not-issued"]);
    host.files.set("note.txt", new TextEncoder().encode("hello"));
    expect((await look(host, "note.txt")).codes).toEqual(["paper-unknown"]);
    expect((await look(host, "nothing.pdf")).codes).toEqual(["nothing-there"]);
    host.files.set("papers/note.txt", new Uint8Array());
    expect((await look(host, "papers")).codes).toEqual(["no-manifest"]);
  });

  test("whose folder is lost is named, and not proven", async () => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.set("paper.pdf", must(host.files.get(`${folderOf(1)}/${PAPER}`), PAPER));
    for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
    const { verified, codes } = await look(host, "paper.pdf");
    expect(codes).toContain("version-lost");
    expect(verified).toMatchObject({ traced: { what: "unproven" } });
  });
});

describe("a folder", () => {
  test("of a version is just as it was issued, wherever it is copied to", async () => {
    const host = await issuedTwice();
    for (const [path, bytes] of [...host.files]) {
      const name = path.slice(`${folderOf(2)}/`.length);
      if (path.startsWith(`${folderOf(2)}/`)) host.files.set(`stick/${name}`, bytes);
    }
    const { verified, codes } = await look(host, "stick");
    expect(codes).toEqual([]);
    expect(verified).toMatchObject({ sort: "version", remade: { result: "same" } });
    expect(verified).not.toHaveProperty("supersededBy");
    const first = await look(host, folderOf(1));
    expect(first.verified).toMatchObject({ supersededBy: { issued: "v2" } });
  });

  test("tells of every file in which a byte was changed, that is missing, or that came to it", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const seed = 20_251_201;
    const random = chanceOf(seed);
    for (const [path, bytes] of [...host.files]) {
      if (!path.startsWith(`${folderOf(1)}/`)) continue;
      host.files.set(path, flip(bytes, Math.floor(random() * bytes.length)));
      const { codes } = await look(host, folderOf(1));
      expect(codes.length, `${path}, seed ${seed}`).toBeGreaterThan(0);
      host.files.set(path, bytes);
    }
    const paper = `${folderOf(1)}/${PAPER}`;
    const bytes = must(host.files.get(paper), paper);
    host.files.delete(paper);
    expect((await look(host, folderOf(1))).codes).toEqual(["version-file-missing"]);
    host.files.set(paper, bytes);
    host.files.set(`${folderOf(1)}/extra.txt`, new Uint8Array());
    expect((await look(host, folderOf(1))).codes).toEqual(["version-file-unknown"]);
  });

  test("that was begun and never issued is not answered for", async () => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.delete(REGISTER);
    expect((await look(host, folderOf(1))).codes).toEqual(["version-without-entry"]);
  });

  test("of a build is held against its manifest", async () => {
    const host = eveningHouse();
    await runBuild(host, { meetings: [MEETING] });
    expect(await look(host, `output/${MEETING}`)).toMatchObject({
      verified: { sort: "pack", files: 2 },
      codes: [],
    });
    host.files.set(`output/${MEETING}/${PAPER}`, new Uint8Array([1]));
    expect((await look(host, `output/${MEETING}`)).codes).toEqual(["edited-by-hand"]);
  });

  test("that another chancery issued is warned of only where that makes other bytes", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const { verified, codes } = await look(host, folderOf(1), { toolVersion: "9.9.9" });
    expect([verified, codes]).toMatchObject([{ remade: { result: "same", madeBy: "0.0.0" } }, []]);
  });
});

function flip(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
