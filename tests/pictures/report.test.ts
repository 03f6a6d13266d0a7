/** What the report of the reference pictures finds, and says, of pages that were spoilt on purpose. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { mapInlines } from "../../src/document/map-inlines.ts";
import type { Inline } from "../../src/document/nodes.ts";
import type { ComposedPaper } from "../../src/pipeline/paper.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { must } from "../support/example.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import { paperComposer, writePdf } from "./draw-pictures.ts";
import { type Drawing, withPdf } from "./drawing.ts";
import { paletteOf } from "./few-colours.ts";
import { type Judged, judgePictures, type References } from "./judge-pictures.ts";
import { picture } from "./pictures.ts";
import { readReference, writeReference } from "./reference-file.ts";
import { readReferences, renewReferences } from "./reference-folder.ts";
import { reportPage } from "./report-page.ts";

const page = { ...picture("briefing-note.en.international.1", "a first page"), name: "page" };
let paper: ComposedPaper;
let drawing: Drawing;
let references: References;

beforeAll(async () => {
  const composed = paperComposer()(page);
  if (typeof composed === "string") throw new Error(composed);
  paper = composed;
  drawing = await drawFirst(await writePdf(paper, page.theme));
  references = new Map([["page", writeReference(drawing, page.colours)]]);
});

test("a page that did not change is the same, though it is drawn from a PDF written anew", async () => {
  const again = await drawFirst(await writePdf(paper, page.theme));
  expect(judge(again)).toMatchObject([{ name: "page", state: "same", why: "" }]);
});

test("one letter that changed is found, and where it stands", async () => {
  const changed = await drawChanged((text) => text.replace("Minister", "Minisler"));
  const [found] = judge(changed);
  expect(found).toMatchObject({ state: "differs" });
  expect(found?.why).toMatch(/^\d+ of \d+ pixels \(0\.0\d+ %\) differ, in .+ \d+ mm from the top/);
});

test("one mark over one letter of a name that changed is found", async () => {
  const changed = await drawChanged((text) => text.replace("Bình", "Bỉnh"));
  expect(judge(changed)).toMatchObject([{ state: "differs" }]);
});

test("one line that moved by a tenth of a millimetre is found", async () => {
  const { theme } = paper.theme;
  const { subtitle } = theme.paragraphs;
  const moved = { ...subtitle, before: (subtitle.before ?? 0) + 0.28 };
  const paragraphs = { ...theme.paragraphs, subtitle: moved };
  const other = { ...paper.theme, theme: { ...theme, paragraphs } };
  const [file] = await writePaper({ ...paper, theme: other }, ["pdf"]);
  expect(judge(await drawFirst(file?.bytes ?? "not written"))).toMatchObject([
    { state: "differs" },
  ]);
});

test("a change of one pixel by one shade is found, though the few colours do not show it", () => {
  const pixels = drawing.pixels.slice();
  pixels[4] = (pixels[4] ?? 0) - 1;
  const [found] = judge({ ...drawing, pixels });
  expect(found).toMatchObject({ state: "differs", difference: { pixels: 0 } });
  expect(found?.why).toContain("finer than the few colours");
});

test("a page of another size is told as that", () => {
  const higher = { ...drawing, height: drawing.height + 1, pixels: new Uint8Array(0) };
  higher.pixels = new Uint8Array(higher.width * higher.height * 4).fill(255);
  expect(judge(higher)[0]?.why).toBe(
    `the page was ${drawing.width} by ${drawing.height} pixels and is ${drawing.width} by ${drawing.height + 1} pixels`,
  );
});

test("a picture without a reference, a page that is not there and a reference of no picture are told", () => {
  const others = new Map([["old", writeReference(drawing, 4)]]);
  const drawn = [{ drawing }, { problem: "the paper has no page 9, only 7" }];
  const found = judgePictures([page, { ...page, name: "ninth" }], drawn, others);
  expect(found.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "page missing",
    "ninth unmade",
    "old unasked",
  ]);
  const html = reportPage(found);
  expect(html).toContain("there is no reference of this page yet");
  expect(html).toContain("the paper has no page 9, only 7");
  expect(html).toContain("no picture of the list has this file");
});

test("a reference that is no picture, or that another program wrote over, is told", () => {
  const whole = references.get("page") ?? new Uint8Array();
  const text = Buffer.from(whole).toString("latin1").replace("SHA-256", "sha-256");
  expect(judge(drawing, new Map([["page", Buffer.from("no picture")]]))[0]?.why).toContain("PNG");
  expect(readReference(whole)?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(judge(drawing, new Map([["page", Buffer.from(text, "latin1")]]))[0]?.state).toBe(
    "differs",
  );
});

test("a reference shows the drawing in as many colours as it may have, each one of the drawing's own", () => {
  const read = must(readReference(writeReference(drawing, 12)), "no PNG");
  const colours = paletteOf(read.drawing);
  expect(colours).toHaveLength(12);
  const own = new Set(paletteOf(drawing));
  expect(colours.filter((colour) => !own.has(colour))).toEqual([]);
  expect(colours).toContain(0xffffff);
});

test("the report is one page by itself, with all three pictures and what differs first", async () => {
  const changed = await drawChanged((text) => text.replace("Minister", "Minisler"));
  const second = { ...page, name: "second", shows: "<b>a & b</b>" };
  const two = new Map([...references, ["second", references.get("page") ?? new Uint8Array()]]);
  const found = judgePictures([page, second], [{ drawing }, { drawing: changed }], two);
  const html = reportPage(found);
  expect(html).toContain("1 of 2 are not the same");
  expect(html.indexOf(">differs<")).toBeLessThan(html.indexOf(">same<"));
  expect(html).toContain("&lt;b>a &amp; b&lt;/b>");
  for (const caption of ["Reference", "Now", "Difference"]) {
    expect(html).toContain(`<img alt="${caption}" src="data:image/png;base64,iVBOR`);
  }
  expect(html).not.toMatch(/<script|<link|https?:|src="(?!data:)/);
});

test("renewing writes what is new or differs, takes away what nobody asks for and leaves the rest", () => {
  const folder = makeTemporaryFolder();
  const kept = references.get("page") ?? new Uint8Array();
  const blank = { ...drawing, pixels: new Uint8Array(drawing.pixels.length).fill(255) };
  const before = { page: kept, changed: writeReference(blank, 12), gone: kept, old: kept };
  for (const [name, bytes] of Object.entries(before)) {
    writeFileSync(join(folder, `${name}.png`), bytes);
  }
  const listed = ["page", "changed", "fresh", "gone"].map((name) => ({ ...page, name }));
  const drawn = [{ drawing }, { drawing }, { drawing }, { problem: "the paper has no page 1" }];
  const told = renewReferences(judgePictures(listed, drawn, readReferences(folder)), folder);
  expect(told).toEqual([
    expect.stringMatching(/^renewed changed: \d+ of \d+ pixels/),
    "new fresh",
    "not drawn gone: the paper has no page 1",
    "taken away old",
  ]);
  expect([...readReferences(folder).keys()].sort()).toEqual(["changed", "fresh", "gone", "page"]);
  const again = judgePictures(listed, drawn, readReferences(folder));
  expect(again.map(({ state }) => state)).toEqual(["same", "same", "same", "unmade"]);
});

test("a reference larger than it may be is told when it is written", () => {
  const small = judgePictures([{ ...page, largest: 1000 }], [{ drawing }], new Map());
  expect(renewReferences(small, makeTemporaryFolder())).toEqual([
    "new page",
    expect.stringMatching(/^page has \d+ bytes of at most 1000: give it fewer colours$/),
  ]);
});

function judge(now: Drawing, kept = references): readonly Judged[] {
  return judgePictures([page], [{ drawing: now }], kept);
}

/** The first page with its texts changed at the first place where that changes anything. */
async function drawChanged(change: (text: string) => string): Promise<Drawing> {
  let isDone = false;
  const replace = (inline: Inline): Inline => {
    if (isDone || inline.type !== "text") return inline;
    const value = change(inline.value);
    isDone = value !== inline.value;
    return { ...inline, value };
  };
  const children = paper.document.children.map((block) => mapInlines(block, replace));
  if (!isDone) throw new Error("no text was changed");
  const document = { ...paper.document, children };
  return drawFirst(await writePdf({ ...paper, document }, page.theme));
}

async function drawFirst(pdf: Uint8Array | string): Promise<Drawing> {
  if (typeof pdf === "string") throw new Error(pdf);
  return withPdf(pdf, ({ draw }) => draw(1, page.resolution));
}
