import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { exampleHost, must } from "../support/example.ts";

test("a theme saved as UTF-16 is called so", () => {
  const file = "templates/themes/international.yaml";
  const bytes = must(exampleHost().read(file), "the example has no theme");
  const text = `\ufeff${new TextDecoder().decode(bytes)}`;
  const report = new Report();
  const host = createMemoryHost({ [file]: new Uint8Array(Buffer.from(text, "utf16le")) });
  expect(loadTheme(host, "international", report)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([
    { code: "wrong-encoding", message: "the file is saved as UTF-16, not as UTF-8" },
  ]);
});
