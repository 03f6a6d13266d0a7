/**
 * The themes that documents by chance are laid out in: all that the project has where the sweep is long, else
 * those for long papers, whose making the others share.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import type { Theme } from "../../src/writers/theme.ts";
import type { ParagraphStyle } from "../../src/writers/theme-styles.ts";
import { listFiles, projectFolder } from "../support/sources.ts";
import { withoutLetterhead } from "../support/without-letterhead.ts";

export const host: Host = createNodeHost({
  root: projectFolder,
  out: projectFolder,
  builtin: projectFolder,
});

const forLongPapers = ["compact", "international", "large-print", "vn-decree-30"];

export function loadThemes(): readonly Theme[] {
  const all = listFiles("templates/themes").map((path) => path.replace(/^.*\/|\.yaml$/gu, ""));
  const names = process.env.CHANCERY_SWEEP === "long" ? all : forLongPapers;
  return names.map((name) => {
    const report = new Report();
    const loaded = loadTheme(host, name, report);
    if (!loaded) throw new Error(JSON.stringify(report.diagnostics));
    return asRead(withoutLetterhead(loaded.theme));
  });
}

/** Pages are read letter by letter, in the case in which they were written, and counted through. */
function asRead(theme: Theme): Theme {
  const { heading1, title, annexTitle } = theme.paragraphs;
  const plain = (style: ParagraphStyle): ParagraphStyle => ({ ...style, capitals: false });
  const paragraphs = {
    ...theme.paragraphs,
    heading1: plain(heading1),
    title: plain(title),
    annexTitle: plain(annexTitle),
  };
  return { ...theme, paragraphs, annexes: { ...theme.annexes, ownPages: false } };
}
