/**
 * The code of a locale file's language: that of the file's name, and one that a language has. Word
 * and readers of PDF files choose spelling and voice by it. Which codes there are is known from the
 * data of the running Node, which may lack a small language: hence a warning.
 */
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { isLanguage, meantLanguage } from "../text/language-tag.ts";
import type { LocaleFile } from "./schema.ts";

/** Reports a code that is not the one of the file's name, and else one that no language has. */
export function checkLanguage(yaml: YamlFile<LocaleFile>, tag: string, report: Report): void {
  const { language } = yaml.value;
  if (language !== tag) {
    const message = say('the file is that of "{tag}", but its language is "{language}"', {
      tag,
      language,
    });
    report.error("locale-other-language", message, {
      place: yaml.place(["language"]),
      hint: say("write language: {tag}, or rename the file to {language}.yaml", { tag, language }),
    });
    return;
  }
  if (isLanguage(language)) return;
  const meant = meantLanguage(language);
  report.warning(
    "locale-unknown-language",
    say('no language is known by the code "{language}"', { language }),
    {
      place: yaml.place(["language"]),
      hint: meant ? didYouMean(meant) : say("use the code of ISO 639, such as vi or lo"),
    },
  );
}
