/** What the checks of the record tell of the small record of the other tests, changed in places. */
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { checkRecord } from "../../src/pipeline/checks.ts";
import { loadRecord } from "../../src/record/load.ts";
import { must } from "../support/example.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";

const locales = ["en", "vi", "lo"].map((tag) =>
  must(loadLocale(createMemoryHost(builtinTemplates), tag, new Report()), tag),
);

/** Each problem as code and the text at its place, with its message and hint. */
export function toldOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const report = new Report();
  const record = must(loadRecord(createMemoryHost(files), report), "a record whose links hold");
  checkRecord(record, locales, report);
  return report.diagnostics.map(({ code, message, hint, place }) => {
    const bytes = files[must(place?.file, "file")] ?? "";
    const text = typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
    const line = text.split("\n")[(place?.line ?? 0) - 1] ?? "";
    const start = (place?.column ?? 1) - 1;
    return { code, message, hint, at: line.slice(start, start + (place?.length ?? 0)) };
  });
}
