/**
 * The code of a locale file's language: that of the file's name, and one that a language has. Word
 * and readers of PDF files choose spelling and voice by it. Which codes there are is known from the
 * data of the running Node, which may lack a small language: hence a warning.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import type { LocaleFile } from "./schema.ts";

/** Reports a code that is not the one of the file's name, and else one that no language has. */
export function checkLanguage(yaml: YamlFile<LocaleFile>, tag: string, report: Report): void {
  const { language } = yaml.value;
  const place = yaml.place(["language"]);
  if (language !== tag) {
    const message = say('the file is that of "{tag}", but its language is "{language}"', {
      tag,
      language,
    });
    report.error("locale-other-language", message, {
      place,
      hint: say("write language: {tag}, or rename the file to {language}.yaml", { tag, language }),
    });
    return;
  }
  const meant = shortestCode(language);
  if (isKnown(language) && meant === language) return;
  report.warning(
    "locale-unknown-language",
    say('no language is known by the code "{language}"', { language }),
    { place, hint: remedyFor(language, meant) },
  );
}

function isKnown(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(code) !== undefined;
}

/** The code of two letters of a language that has one: `lo` for `lao`. */
function shortestCode(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}

function remedyFor(code: string, meant: string): Phrase {
  if (meant !== code) return didYouMean(meant);
  const spoken = languageOfCountry(code);
  if (spoken === undefined) return say("use the code of ISO 639, such as vi or lo");
  return say("{code} is a country; the code of its language is {spoken}", { code, spoken });
}

/** The language of most people in the country with this code: `vi` for `vn`. */
function languageOfCountry(code: string): string | undefined {
  if (code.length !== 2) return undefined;
  const country = code.toUpperCase();
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  if (names.of(country) === undefined) return undefined;
  return new Intl.Locale(`und-${country}`).maximize().language;
}
