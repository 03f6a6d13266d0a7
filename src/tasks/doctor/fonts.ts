/** Whether the fonts of each theme in use are there, can be drawn, and have the letters needed. */
import { and, list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { loadTheme } from "../../writers/load-theme.ts";
import { formats, loadWriter } from "../../writers/registry.ts";
import type { FontLook } from "../../writers/writer.ts";
import { type Finding, ok, problem } from "./finding.ts";

/** `themes` by name, `letters` by language; a theme that cannot be loaded is told where templates are looked at. */
export async function lookAtFonts(
  host: Host,
  themes: readonly string[],
  letters: Letters,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  // Themes share their fonts, and of each file it is enough to be told once.
  const seen = new Set<string>();
  for (const name of themes) {
    const theme = loadTheme(host, name, new Report())?.theme;
    if (!theme) continue;
    for (const format of formats) {
      const looks = (await loadWriter(format))?.lookIntoFonts?.(theme, host) ?? [];
      const own = looks.filter(({ file, script }) => !seen.has(`${format} ${script} ${file}`));
      for (const { file, script } of own) seen.add(`${format} ${script} ${file}`);
      if (own.length > 0) findings.push(...lookAtFaces(name, own, letters));
    }
  }
  return findings;
}

/** By language. */
type Letters = ReadonlyMap<string, string>;

function lookAtFaces(
  theme: string,
  looks: readonly FontLook[],
  letters: Letters,
): readonly Finding[] {
  const topic = say("fonts of {theme}", { theme });
  const problems = looks.flatMap((look) => problemsOf(look, theme, letters));
  if (problems.length > 0) return problems;
  const files = list(looks.map(({ file }) => file));
  const languages = and([...letters.keys()]);
  return [ok(topic, say("{files} have the letters of {languages}", { files, languages }))];
}

const NAMED = 12;
const LAO = /[\u0e80-\u0eff]/u;

function problemsOf(
  { file, script, path, has }: FontLook,
  theme: string,
  wanted: Letters,
): readonly Finding[] {
  const topic = say("fonts of {theme}", { theme });
  if (path === undefined) {
    const message = say("{file} is not there", { file });
    return [problem(topic, message, say("put it into templates/fonts"))];
  }
  if (!has) {
    const message = say("{file} is not a plain TrueType font", { file });
    return [
      problem(topic, message, say("use a .ttf file that is neither packed nor a collection")),
    ];
  }
  return [...wanted].flatMap(([language, letters]) => {
    const own = Array.from(letters).filter((letter) => LAO.test(letter) === (script === "lao"));
    const missing = own.filter((letter) => !has(letter));
    if (missing.length === 0) return [];
    const shown = missing.slice(0, NAMED).join(" ");
    const slots = { file, language, letters: missing.length > NAMED ? `${shown} …` : shown };
    return [
      problem(
        topic,
        say("{file} lacks letters of {language}: {letters}", slots),
        say("name a font that has them in templates/themes/{theme}.yaml", { theme }),
      ),
    ];
  });
}
