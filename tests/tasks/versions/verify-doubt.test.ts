/** What `chancery verify` answers where it cannot be sure, and which of several things it says is to blame. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { stampAll } from "../../../src/tasks/versions/stamp.ts";
import { must } from "../../support/example.ts";
import {
  below,
  edit,
  eveningHouse,
  folderOf,
  MEETING,
  MEETING_FILE,
  REGISTER,
  runIssue,
  textOf,
} from "./evening.ts";
import { asByAnother, editManifest, issuedTwice, look, PAPER } from "./verify-support.ts";

const STAMPED = `${folderOf(1)}-superseded`;
const COPY = "talking-points.en.copy-02.pdf";

function take(host: MemoryHost, path: string): Uint8Array {
  return must(host.files.get(path), path);
}

async function issuedOnce(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  return host;
}

async function stamp(host: MemoryHost): Promise<readonly string[]> {
  const report = new Report();
  await stampAll(host, MEETING, { toolVersion: "0.0.0" }, report);
  return report.diagnostics.map(({ code }) => code);
}

describe("a paper that says the marker of a version", () => {
  test("is no paper of it where that marker was never given", async () => {
    const host = await issuedOnce();
    const marker = must(
      /talking-points\.en: "?([0-9a-f]{8})/u.exec(textOf(host, REGISTER))?.[1],
      "marker",
    );
    const forged = Buffer.from(take(host, `${folderOf(1)}/${PAPER}`))
      .toString("latin1")
      .replaceAll(marker, "00000000");
    host.files.set("forged.pdf", Buffer.from(forged, "latin1"));
    const { verified, codes } = await look(host, "forged.pdf");
    expect(codes).toEqual(["paper-not-issued"]);
    expect(verified).toMatchObject({ traced: { what: "unknown-version" } });
  });
});

describe("where what was issued cannot be read", () => {
  test("whether a paper or a folder was issued is not known, and why", async () => {
    const host = await issuedOnce();
    host.files.set("note.txt", new TextEncoder().encode("hello"));
    host.files.set(REGISTER, Buffer.from(`${textOf(host, REGISTER)}<<<<<<< HEAD\n`));
    for (const name of [`${folderOf(1)}/${PAPER}`, "note.txt"]) {
      const { verified, diagnostics, codes } = await look(host, name);
      expect(verified).toMatchObject({ traced: { what: "unknowable" } });
      expect(codes).toContain("issue-unknowable");
      expect(codes).not.toContain("paper-not-issued");
      expect(diagnostics.map(({ place }) => place?.file)).toContain(REGISTER);
    }
    const { verified, codes } = await look(host, folderOf(1));
    expect(verified).toBeUndefined();
    expect(codes).toContain("issue-unknowable");
    expect(codes).not.toContain("version-without-entry");
  });

  test("a paper of another meeting is answered for all the same", async () => {
    const host = await issuedOnce();
    host.files.set("data/issued/other.yaml", new TextEncoder().encode("<<<<<<< HEAD\n"));
    const { verified, codes } = await look(host, `${folderOf(1)}/${PAPER}`);
    expect([verified, codes]).toMatchObject([{ traced: { what: "issued" } }, []]);
  });
});

describe("a version that does not come out again", () => {
  test("was issued by another chancery where nothing of its folder was changed", async () => {
    const host = await issuedOnce();
    asByAnother(host);
    for (const name of [folderOf(1), `${folderOf(1)}/${PAPER}`]) {
      const { verified, told, diagnostics } = await look(host, name);
      expect(told).toEqual(["warning version-not-remade"]);
      expect(verified).toMatchObject({ remade: { result: "other" } });
      expect(diagnostics[0]?.message).toContain(PAPER);
      expect(diagnostics[0]?.hint).not.toContain("changed; chancery verify");
      expect((await look(host, name, { toolVersion: "9.9.9" })).diagnostics[0]?.hint).toContain(
        "issued by chancery 0.0.0",
      );
    }
  });

  test("says why it could not be made", async () => {
    const host = await issuedOnce();
    const template = `${folderOf(1)}/inputs/builtin/templates/talking-points.md.hbs`;
    const before = take(host, template);
    const broken = new TextEncoder().encode(
      `${new TextDecoder().decode(before)}\n{{no.such.path}}\n`,
    );
    host.files.set(template, broken);
    editManifest(host, hashBytes(before), hashBytes(broken));
    const { told, diagnostics } = await look(host, folderOf(1));
    expect(told).toContain("warning version-not-remade");
    expect(told.filter((each) => each.startsWith("error"))).toEqual([]);
    expect(diagnostics.map(({ place }) => place?.file ?? "").join()).toContain(
      "talking-points.md.hbs",
    );
  });

  test("is not made from what was changed", async () => {
    const host = await issuedOnce();
    edit(host, `${folderOf(1)}/inputs/${MEETING_FILE}`, "minutes: unknown", "minutes: 45");
    const { verified, told } = await look(host, `${folderOf(1)}/${PAPER}`);
    expect(told).toEqual(["error version-not-remade"]);
    expect(verified).toMatchObject({
      traced: { what: "issued" },
      remade: { result: "impossible" },
    });
    expect((await look(host, folderOf(1))).verified).toMatchObject({ damaged: 1 });
  });

  test("of which a handed-out file alone is gone still does", async () => {
    const host = await issuedOnce();
    host.files.delete(`${folderOf(1)}/talking-points.en.docx`);
    const { verified, told } = await look(host, `${folderOf(1)}/${PAPER}`);
    expect([verified, told]).toMatchObject([{ remade: { result: "same" } }, []]);
  });
});

describe("stamped papers of a superseded version", () => {
  test("are known, also where their folder is elsewhere", async () => {
    const host = await issuedTwice();
    await stamp(host);
    const expected = {
      verified: {
        sort: "paper",
        traced: {
          what: "stamped",
          by: { issued: "v2" },
          paper: { paper: "talking-points.en", opened: { issue: { issued: "v1" } } },
        },
      },
      codes: [],
    };
    expect(await look(host, `${STAMPED}/${COPY}`)).toMatchObject({
      ...expected,
      verified: { traced: { paper: { copy: { number: 2, to: "Interpreter" }, count: 2 } } },
    });
    for (const [path, bytes] of below(host, STAMPED)) {
      host.files.set(`away${path.slice(STAMPED.length)}`, Buffer.from(bytes, "base64"));
      host.files.delete(path);
    }
    expect(await look(host, `away/${PAPER}`)).toMatchObject(expected);
    expect(await look(host, "away")).toMatchObject({
      verified: {
        sort: "stamped",
        meeting: MEETING,
        issue: { issued: "v1" },
        by: { issued: "v2" },
      },
      codes: [],
    });
    host.files.set(`away/${PAPER}`, Uint8Array.from([...take(host, `away/${PAPER}`), 0x0a]));
    expect((await look(host, `away/${PAPER}`)).codes).toEqual(["paper-altered"]);
    expect((await look(host, "away")).codes).toEqual(["edited-by-hand"]);
  });

  test("are not made of what was changed since", async () => {
    const host = await issuedTwice();
    edit(host, `${folderOf(1)}/inputs/${MEETING_FILE}`, "minutes: unknown", "minutes: 45");
    expect(await stamp(host)).toEqual(["version-lost"]);
    expect(below(host, STAMPED).size).toBe(0);
  });
});

test("the edition with tracked changes says that it is one", async () => {
  const host = await issuedTwice();
  const { verified } = await look(host, `${folderOf(2)}/talking-points.tracked.en.docx`);
  expect(verified).toMatchObject({ traced: { what: "issued", paper: { edition: "tracked" } } });
});

test("a folder that is on record and gone is said to be so", async () => {
  const host = await issuedOnce();
  for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
  const { codes, diagnostics } = await look(host, folderOf(1));
  expect(codes).toEqual(["version-lost"]);
  expect(diagnostics[0]?.message).toContain(`v1 of ${MEETING}`);
  expect((await look(host, folderOf(2))).codes).toEqual(["nothing-there"]);
});

test("a manifest may say anything, and no such name leads anywhere", async () => {
  const host = await issuedOnce();
  const text = textOf(host, `${folderOf(1)}/manifest.json`);
  const forged = text.replace(`"${MEETING}"`, '"../../etc"');
  host.files.set("stick/manifest.json", new TextEncoder().encode(forged));
  expect((await look(host, "stick")).codes).toEqual(["version-without-entry"]);
  const pack = { chancery: 1, tool: { name: "chancery", version: "0.0.0" }, meeting: MEETING };
  const sha256 = "0".repeat(64);
  const output = {
    path: PAPER,
    kind: "talking-points",
    lang: "en",
    format: "pdf",
    bytes: 1,
    sha256,
  };
  const inputs = [{ path: "../../etc/passwd", sha256 }];
  const manifest = JSON.stringify({ ...pack, inputs, templates: [], outputs: [output] });
  host.files.set("built/manifest.json", new TextEncoder().encode(manifest));
  expect((await look(host, "built")).codes).toEqual(["paper-missing", "record-changed"]);
});
