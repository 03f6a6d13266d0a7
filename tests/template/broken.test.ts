/**
 * Every mistake that authors of templates make, with the message they get: each case of `broken/` is
 * a template, and below the line that has to change stand the place, the message and the hint, in
 * English and in Vietnamese. `vitest run -u` writes the messages anew; read them before you keep them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { vietnamese } from "../../src/diagnostics/vi/vietnamese.ts";
import { FRONT_MATTER, reportOf } from "./fixture.ts";

const folder = fileURLToPath(new URL("broken/", import.meta.url));
const MESSAGE = /^ *\^+ (?:template|document)-/;
const OTHER = /^ *(?:hint|vi|gợi ý): /;

/** A problem with its words in Vietnamese. */
interface Told extends Diagnostic {
  readonly vi: Pick<Diagnostic, "message" | "hint">;
}

interface File {
  readonly path: string;
  readonly header: string;
  readonly lines: readonly string[];
}

/** A case is the template itself, then partials, each below a line `--- name`. */
function readFiles(lines: readonly string[]): readonly File[] {
  const files: { path: string; header: string; lines: string[] }[] = [];
  for (const line of ["", ...lines]) {
    const name = /^--- (\S+)$/.exec(line)?.[1];
    if (files.length === 0) files.push({ path: "templates/note.md.hbs", header: "", lines: [] });
    else if (name)
      files.push({ path: `templates/partials/${name}.md.hbs`, header: line, lines: [] });
    else files.at(-1)?.lines.push(line);
  }
  return files;
}

function annotate({ path, header, lines }: File, problems: readonly Told[]): readonly string[] {
  const above = path.includes("/partials/") ? 0 : FRONT_MATTER.split("\n").length - 1;
  const annotated = lines.flatMap((line, index) => {
    const here = problems.filter(
      ({ place }) => place?.file === path && place.line === index + 1 + above,
    );
    return [line, ...here.flatMap(printProblem)];
  });
  return header ? [header, ...annotated] : annotated;
}

function printProblem({ code, message, place, hint, vi }: Told): readonly string[] {
  const indent = " ".repeat((place?.column ?? 1) - 1);
  return [
    `${indent}${"^".repeat(place?.length ?? 1)} ${code}: ${message}`,
    ...(hint ? [`${indent}hint: ${hint}`] : []),
    `${indent}vi: ${vi.message}`,
    ...(vi.hint ? [`${indent}gợi ý: ${vi.hint}`] : []),
  ];
}

function annotateCase(text: string): string {
  const [title = "", ...rest] = text.split("\n");
  const files = readFiles(rest.filter((line) => !MESSAGE.test(line) && !OTHER.test(line)));
  const partials: Record<string, string> = {};
  for (const { path, lines } of files.slice(1)) {
    partials[path.slice("templates/partials/".length, -".md.hbs".length)] = lines.join("\n");
  }
  const report = reportOf(files[0]?.lines.join("\n") ?? "", partials);
  const vietnameseProblems = report.toldIn(vietnamese);
  const problems = report.diagnostics.flatMap((problem, index): Told[] => {
    const vi = vietnameseProblems[index];
    return vi ? [{ ...problem, vi }] : [];
  });
  const annotated = [title, ...files.flatMap((file) => annotate(file, problems))].join("\n");
  const shown = annotated.match(/^ *\^+ (?:template|document)-/gm)?.length ?? 0;
  expect(shown, `problems shown in the case "${title}"`).toBe(problems.length);
  expect(shown, `a mistake told in the case "${title}"`).toBeGreaterThan(0);
  return annotated;
}

describe("a mistake in a template", () => {
  for (const name of readdirSync(folder).sort()) {
    it(`is told at its place: ${name.replace(/\.txt$/, "")}`, async () => {
      const whole = readFileSync(`${folder}${name}`, "utf8").replaceAll("\r\n", "\n").trimEnd();
      const cases = whole
        .split(/^=== /m)
        .slice(1)
        .map((text) => text.trimEnd());
      const annotated = cases.map((text) => `=== ${annotateCase(text)}\n`).join("\n");
      await expect(annotated).toMatchFileSnapshot(`${folder}${name}`);
    });
  }
});
