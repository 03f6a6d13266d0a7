/**
 * The check of templates without data, compared with papers that are really made: our own templates
 * are broken at random, and what then goes wrong when the example's papers are composed must have been
 * told by the check, at a file that could be to blame. And what is sound must not be told of.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { isPlainlySound } from "../../src/document/plain-shape.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { checkVariants } from "../../src/pipeline/check-variants.ts";
import { loadTemplates, type Templates } from "../../src/template/environment.ts";
import type { Kind } from "../../src/template/kind.ts";
import { restrictView, viewSchemaFor } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import { META } from "../document/template.ts";
import { BILATERAL, exampleContext, exampleLocale, must } from "../support/example.ts";
import { tries } from "../support/extent.ts";
import { LATER_WEEK } from "../support/made-up-house.ts";
import { papers } from "../support/papers.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

const SEED = 20251202;
const SLIPS = tries(20, 40);

const files: Readonly<Record<string, string>> = Object.fromEntries(
  listFiles("templates")
    // Without those of folders that a house has to choose.
    .filter((path) => /^templates\/(?:partials\/)?[^/]+\.md\.hbs$/u.test(path))
    .map((path) => [path, readFileSync(join(projectFolder, path), "utf8")]),
);
const locale = exampleLocale();
const schemas = {
  meeting: viewSchemaFor("internal"),
  week: viewSchemaFor("internal", "week"),
};
const lived = must(
  papers.find(({ kind, name }) => kind.for === "week" && name.startsWith(LATER_WEEK)),
  "no memo of a week",
);
const views = {
  eve: restrictView(buildView(exampleContext(BILATERAL, "eve")), "internal"),
  after: restrictView(buildView(exampleContext(BILATERAL, "after")), "internal"),
  week: lived.view(),
};

function variantsOf(templates: Templates, kind: Kind, report: Report) {
  return templates.check(kind, { schema: schemas[kind.for], locales: [locale] }, report);
}

/** Whether a template comes to this partial, at once or by way of others. */
function calls(path: string, partial: string): boolean {
  const called = [...(files[path] ?? "").matchAll(/\{\{> ([a-z-]+)/g)].map(
    ([, name = ""]) => `templates/partials/${name}.md.hbs`,
  );
  return called.some((one) => one === partial || calls(one, partial));
}

/** The templates with one file changed, as far as they have to do with it. */
function load(path: string, text: string, report: Report): Templates {
  const near = Object.entries(files).filter(
    ([other]) => other.includes("/partials/") || other === path || calls(other, path),
  );
  return loadTemplates(createMemoryHost({ ...Object.fromEntries(near), [path]: text }), report);
}

/** Everything that is told when the example's papers are composed. */
function compose(templates: Templates): Report {
  const report = new Report();
  for (const kind of templates.kinds) {
    const rendered = templates.render(kind, views[kind.asAt], locale.label, report);
    if (rendered) parseDocument(rendered, META, report);
  }
  return report;
}

function shown(report: Report): readonly string[] {
  return report.diagnostics.map(
    ({ code, message, place }) =>
      `${place?.file}:${place?.line}:${place?.column} ${code} ${message}`,
  );
}

/** One slip of the pen: a line gone, doubled or moved, a letter gone, doubled, changed or added. */
const slip = fc.record({
  path: fc.constantFrom(...Object.keys(files)),
  at: fc.nat(),
  what: fc.constantFrom(
    "delete line",
    "double line",
    "swap lines",
    "empty line",
    "delete sign",
    "double sign",
    "add sign",
    "cut tag",
  ),
  sign: fc.constantFrom(..."|#:-*{}[]()/.~`\\>_! \nax9"),
});

function applySlip({
  path,
  at,
  what,
  sign,
}: typeof slip extends fc.Arbitrary<infer T> ? T : never) {
  const text = files[path] ?? "";
  const top = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
  const body = text.slice(top.length);
  const lines = body.split("\n");
  const line = at % lines.length;
  const offset = at % body.length;
  const replaced = (): string => {
    switch (what) {
      case "delete line":
        return lines.toSpliced(line, 1).join("\n");
      case "double line":
        return lines.toSpliced(line, 0, lines[line] ?? "").join("\n");
      case "swap lines":
        return lines.toSpliced(line, 2, lines[line + 1] ?? "", lines[line] ?? "").join("\n");
      case "empty line":
        return lines.toSpliced(line, 0, "").join("\n");
      case "delete sign":
        return body.slice(0, offset) + body.slice(offset + 1);
      case "double sign":
        return body.slice(0, offset) + body.slice(offset, offset + 1) + body.slice(offset);
      case "add sign":
        return body.slice(0, offset) + sign + body.slice(offset);
      default: {
        const tags = [...body.matchAll(/\{\{[^{}]*\}\}/g)];
        const tag = tags[at % Math.max(1, tags.length)];
        if (!tag) return body;
        return body.slice(0, tag.index) + body.slice(tag.index + tag[0].length);
      }
    }
  };
  return top + replaced();
}

describe(`a slip in our own templates (seed ${SEED}, ${SLIPS} slips)`, () => {
  it("is told by the check whenever it breaks a paper of the example", () => {
    let told = 0;
    fc.assert(
      fc.property(slip, (one) => {
        const report = new Report();
        const templates = load(one.path, applySlip(one), report);
        for (const kind of templates.kinds) {
          const variants = variantsOf(templates, kind, report);
          checkVariants(variants, report);
        }
        if (report.errors > 0) told++;
        else expect(shown(compose(templates))).toEqual([]);
      }),
      { seed: SEED, numRuns: SLIPS, verbose: true },
    );
    expect(told).toBeGreaterThan(0);
  });

  it("is never taken for plainly sound where the Markdown library finds fault", () => {
    let plain = 0;
    fc.assert(
      fc.property(slip, (one) => {
        const report = new Report();
        const templates = load(one.path, applySlip(one), report);
        for (const kind of templates.kinds) {
          for (const { rendered } of variantsOf(templates, kind, report)) {
            if (!isPlainlySound(rendered)) continue;
            plain++;
            const own = new Report();
            parseDocument({ ...rendered, standIns: true }, META, own);
            expect(shown(own)).toEqual([]);
            break;
          }
        }
      }),
      { seed: SEED + 1, numRuns: SLIPS, verbose: true },
    );
    expect(plain).toBeGreaterThan(0);
  });
});

describe("our own templates", () => {
  it("are sound without any data, and so plainly that the Markdown library is not needed", () => {
    const report = new Report();
    const templates = loadTemplates(createMemoryHost(files), report);
    for (const kind of templates.kinds) {
      for (const { rendered } of variantsOf(templates, kind, report)) {
        expect(isPlainlySound(rendered)).toBe(true);
      }
    }
    expect(shown(report)).toEqual([]);
  });
});
