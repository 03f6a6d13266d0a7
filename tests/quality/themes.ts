/**
 * The themes that documents by chance are laid out in: all that the project has where the sweep is long, else
 * those for long papers, whose making the others share.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { letterheadSlots } from "../../src/view/letterhead.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import type { FurnitureLine, Theme } from "../../src/writers/theme.ts";
import type { ParagraphStyle } from "../../src/writers/theme-styles.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

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

/**
 * What is made by chance has no letterhead to print around its pages; and a bare number there would be taken
 * for a cell's.
 */
function withoutLetterhead(theme: Theme): Theme {
  const slot = new RegExp(`\\{(?:${letterheadSlots.join("|")})\\}`, "gu");
  const plain = (text: string) => text.replace(slot, "").replace(/^\{number\}$/u, "§ {number}");
  const without = ({ left, centre, right, ...line }: FurnitureLine): FurnitureLine => ({
    ...line,
    left: plain(left),
    centre: plain(centre),
    right: plain(right),
  });
  const { header, footer, firstHeader, firstFooter } = theme.furniture;
  const first = { firstHeader: without(firstHeader), firstFooter: without(firstFooter) };
  return { ...theme, furniture: { header: without(header), footer: without(footer), ...first } };
}
