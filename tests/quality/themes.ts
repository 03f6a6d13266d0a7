/** All themes that the project has, found by looking into the folder. */
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

export const host: Host = createNodeHost({
  root: projectFolder,
  out: projectFolder,
  builtin: projectFolder,
});

export function loadThemes(): readonly Theme[] {
  const names = listFiles("templates/themes").map((path) => path.replace(/^.*\/|\.yaml$/gu, ""));
  return names.map((name) => {
    const report = new Report();
    const loaded = loadTheme(host, name, report);
    if (!loaded) throw new Error(JSON.stringify(report.diagnostics));
    return loaded.theme;
  });
}
