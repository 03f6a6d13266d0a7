import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { describe, expect, test, vi } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../../src/host/memory.ts";
import { loadSvgRenderer } from "../../../src/writers/docx/figure-renderer.ts";
import { drawShapes } from "../../../src/writers/docx/figure-svg.ts";
import { document, paragraph } from "../../support/documents.ts";
import { must } from "../../support/example.ts";
import { figureRenderer } from "../../support/figure-renderer.ts";
import { laoSyllables, laoWords } from "../../support/lao.ts";
import { tryDocx, writeDocx } from "../docx/write.ts";
import { host } from "../pdf/write.ts";
import { draw, labelsOf, typeOf } from "./drawings.ts";
import { daysDue, languages, statesBySide, timelineFigure } from "./samples.ts";

const decoder = new TextDecoder();

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

describe.each(languages)("in a Word file in %s", (language) => {
  const figures = [statesBySide(language), daysDue(language)];
  const paper = document([paragraph("before"), ...figures, paragraph("after")], { language });

  test("a figure is a picture in vectors and one in dots, with its description", async () => {
    const bytes = await writeDocx(paper);
    const parts = partsOf(bytes);
    const xml = decoder.decode(parts.get("word/document.xml"));
    const said = [...xml.matchAll(/<wp:docPr\s[^>]*?\bdescr="([^"]*)"/gu)].map(([, text]) => text);
    expect(said).toEqual(figures.map(({ description }) => description));
    const media = [...parts.keys()].filter((path) => path.startsWith("word/media/"));
    expect(media.map((path) => path.split(".").at(-1))).toEqual(["png", "svg", "png", "svg"]);
    for (const [path, content] of parts) {
      if (path.endsWith(".svg")) expect(decoder.decode(content)).not.toMatch(/<text|font/u);
      if (path.endsWith(".png")) expect(content.length).toBeLessThan(40_000);
    }
    expect(bytes.length).toBeLessThan(150_000);
  });

  test("the file is sound and the same on every run", async () => {
    const bytes = await writeDocx(paper);
    expect(await validate(bytes, "docx")).toEqual([]);
    expect(Buffer.from(await writeDocx(paper)).equals(bytes)).toBe(true);
  });
});

test("the picture in dots is sharp, and keeps the colours of the theme", async () => {
  const parts = partsOf(await writeDocx(document([statesBySide("en")])));
  const [png] = [...parts].filter(([path]) => path.endsWith(".png")).map(([, content]) => content);
  const { width, data } = PNG.sync.read(Buffer.from(must(png, "no picture")));
  // 210 mm less two margins of 25 mm, at 220 dots an inch.
  expect(width).toBeGreaterThan(1300);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.toString("hex", at, at + 3));
  for (const fill of ["d3dee9", "eff3f8", "1f3350", "6f8fb3"]) expect([...colours]).toContain(fill);
});

test("every Lao syllable takes as much room in the picture as on the page", async () => {
  const type = typeOf();
  const Renderer = must(await loadSvgRenderer(host, new Report()), "no renderer");
  const syllables = laoSyllables();
  const days = Array.from({ length: Math.ceil(syllables.length / 12) }, (_, index) => ({
    on: "2025-12-02",
    when: laoWords[index % laoWords.length] ?? "",
    label: syllables.slice(index * 12, index * 12 + 12).join(""),
  }));
  const drawing = draw(timelineFigure({ kind: "timeline", days }), { height: 30_000 });
  const labels = labelsOf(drawing);
  const outlines = [
    ...drawShapes(drawing, type, Renderer).matchAll(/<path fill[^>]*d="(m[^"]*)"/gu),
  ];
  expect(outlines).toHaveLength(labels.length);
  outlines.forEach(([, outline = ""], index) => {
    const label = must(labels[index], "no label");
    const [left, right] = reachOf(outline);
    const wide = type.advance(label.text.trimEnd(), label.strong);
    expect(left).toBeGreaterThan(label.x - 2);
    expect(Math.abs(right - left - wide)).toBeLessThan(3);
  });
});

test("whoever lacks the program that draws figures is told, and gets no paper without them", async () => {
  vi.resetModules();
  const { loadSvgRenderer: load } = await import("../../../src/writers/docx/figure-renderer.ts");
  const report = new Report();
  expect(await load(createMemoryHost({}), report)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([
    { code: "figure-renderer-missing", severity: "error" },
  ]);
  const { bytes, diagnostics } = await tryDocx(document([statesBySide("en")]), {
    withFonts: false,
  });
  expect(bytes).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("font-missing");
});

/** How far an outline of relative steps reaches to the left and to the right, in points. */
function reachOf(outline: string): readonly [left: number, right: number] {
  let x = 0;
  let begun = 0;
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, command = "", numbers = ""] of outline.matchAll(/([mlqcz])([^mlqcz]*)/gu)) {
    if (command === "z") {
      x = begun;
      continue;
    }
    const steps = [...numbers.matchAll(/-?\d+/gu)].map(Number);
    x += steps.at(-2) ?? 0;
    if (command === "m") begun = x;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return [left / 100, right / 100];
}

test("figures are drawn where the renderer has been begun by another part of the same program", async () => {
  const files = createMemoryHost(figureRenderer);
  for (const _ of ["chancery", "a second copy of it"]) {
    vi.resetModules();
    const copy = await import("../../../src/writers/docx/figure-renderer.ts");
    const report = new Report();
    expect(await copy.loadSvgRenderer(files, report)).toBeDefined();
    expect(report.diagnostics).toEqual([]);
  }
});
