/** A file that is known is not read again, and nobody can tell. */
import { expect, test } from "vitest";
import type { KnownValues } from "../../src/diagnostics/known-values.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { loadRecord } from "../../src/record/load.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { exampleHost } from "../support/example.ts";

/** What is known is kept as a file would keep it. */
function keep() {
  const kept = new Map<string, string>();
  const keyOf = (form: string, bytes: Uint8Array) =>
    `${form} ${Buffer.from(bytes).toString("hex")}`;
  let recalled = 0;
  const values: KnownValues = {
    recall: (form, bytes) => {
      const text = kept.get(keyOf(form, bytes));
      if (text === undefined) return undefined;
      recalled++;
      return JSON.parse(text);
    },
    remember: (form, bytes, value) => {
      kept.set(keyOf(form, bytes), JSON.stringify(value));
    },
  };
  return { values, kept, recalled: () => recalled };
}

function load(values?: KnownValues) {
  const host = exampleHost();
  const report = new Report();
  const record = loadRecord(host, report, values);
  const locales = ["en", "vi", "lo"].map((tag) => loadLocale(host, tag, report, undefined, values));
  const theme = loadTheme(host, "lo-official", report, undefined, values);
  const { meetings } = record ?? {};
  return {
    told: report.diagnostics,
    values: [record?.house, record?.sources, record?.people, meetings, record?.commitments],
    labels: locales.map((locale) =>
      locale?.keys.map((key) => [locale.label(key), locale.place(key)]),
    ),
    places: [...(meetings?.keys() ?? [])].map((id) => record?.placeOf("meeting", id, ["state"])),
    theme: [theme?.theme, theme?.place(["page"])],
  };
}

test("what is known of the files makes the same record, locales and themes, at the same places", () => {
  const { values, kept, recalled } = keep();
  const fresh = load();
  expect(fresh.told).toEqual([]);
  expect(load(values)).toEqual(fresh);
  const before = recalled();
  expect(load(values)).toEqual(fresh);
  expect(recalled() - before).toBeGreaterThanOrEqual(kept.size);
});

test("a file of which anything is told is read each time", () => {
  const { values, kept } = keep();
  const whole = exampleHost();
  const read = (path: string) => {
    const bytes = whole.read(path);
    const text = `${new TextDecoder().decode(bytes)}\nlanguge: en\n`;
    return path === "data/house.yaml" ? new TextEncoder().encode(text) : bytes;
  };
  const host: Host = { ...whole, read };
  for (const _ of [1, 2]) {
    const report = new Report();
    expect(loadRecord(host, report, values)).toBeUndefined();
    expect(report.diagnostics.map(({ code }) => code)).toContain("unknown-field");
  }
  expect([...kept.keys()].filter((key) => key.startsWith("house "))).toEqual([]);
});
