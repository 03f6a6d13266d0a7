/** The annotated example of each check is its test: just the marked lines are told of under its code. */
import { describe, expect, test } from "vitest";
import { cardOverflow } from "../../src/checks/paper/card-overflow.ts";
import { pageBudget } from "../../src/checks/paper/page-budget.ts";
import { letterChecks, nameChecks, recordChecks } from "../../src/checks/record/all.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { allChecks, checkRecord } from "../../src/pipeline/checks.ts";
import { build, check } from "../../src/pipeline.ts";
import { loadRecord } from "../../src/record/load.ts";
import { onceForText } from "../../src/text/once.ts";
import { must } from "../support/example.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";
import { isWhole } from "../support/extent.ts";
import { markedLines, soundHouse, withExample } from "./sound-house.ts";

type Texts = Readonly<Record<string, string>>;

const onPages = [pageBudget, cardOverflow].flatMap(({ rules }) => Object.keys(rules));

/** What is told of these files, each line once, as `code file:line`, of a code where one is given; and what is off. */
async function tell(files: Texts, code?: string) {
  const report = new Report();
  check(createMemoryHost({ ...files, ...builtinTemplates }), {}, report);
  if (code === undefined || onPages.includes(code)) {
    const options = { toolVersion: "0", formats: ["pdf"] };
    await build(createMemoryHost({ ...files, ...builtinTemplates }), options, report);
  }
  return linesIn(report, code);
}

function linesIn(report: Report, code?: string) {
  const lines = report.diagnostics
    .filter((told) => told.code === (code ?? told.code))
    .map((told) => `${told.code} ${told.place?.file}:${told.place?.line}`);
  return { lines: [...new Set(lines)], off: report.off };
}

const ownLocale = onceForText(10, (tag) =>
  must(loadLocale(createMemoryHost(builtinTemplates), tag, new Report()), tag),
);

/** The same of a record alone, which is what most checks look at. */
function tellOfRecord(files: Texts, code: string) {
  const report = new Report();
  const record = loadRecord(createMemoryHost(files), report);
  const { languages, language } = record?.house ?? {};
  const tags = languages ?? (language === undefined ? [] : [language]);
  if (record) checkRecord(record, tags.map(ownLocale), report);
  return linesIn(report, code);
}

const ofRecord = [...letterChecks, ...nameChecks, ...recordChecks].flatMap(({ rules }) =>
  Object.keys(rules),
);

/** What is told under a code, where that is found soonest; `check` itself is asked in the mode `all`. */
async function tellUnder(code: string, files: Texts) {
  return ofRecord.includes(code) && !isWhole ? tellOfRecord(files, code) : tell(files, code);
}

test("nothing is told of the house that the examples are laid over", async () => {
  expect((await tell(soundHouse)).lines).toEqual([]);
});

const rules = allChecks.flatMap(({ rules: all }) => Object.entries(all));

describe.each(rules)("%s", (code, { example }) => {
  const files = withExample(example);

  test("tells of the marked lines of its example, and of no others", async () => {
    const { lines: own } = await tellUnder(code, files);
    const marked = markedLines(files).map((line) => `${code} ${line}`);
    expect(marked).not.toEqual([]);
    expect(own.toSorted()).toEqual(marked);
  });

  test("is silent where the house has switched it off, and says so", async () => {
    const off = `checks_off: [{ check: ${code}, because: we look at it ourselves }]\n`;
    const silent = { ...files, "data/house.yaml": files["data/house.yaml"] + off };
    expect(await tellUnder(code, silent)).toEqual({ lines: [], off: [code] });
  });
});

test("no code belongs to two checks", () => {
  const codes = rules.map(([code]) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
