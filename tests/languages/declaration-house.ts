/** The houses whose paper prints the declaration: in one language, and in all three mixed. */
import {
  type DeclarationLanguage,
  declarationLanguages,
  readDeclaration,
} from "../support/declaration.ts";
import type { HouseTexts } from "./house.ts";

/** Its preamble as paragraphs, and that and its articles as articles. */
export function declarationHouse(language: DeclarationLanguage): HouseTexts {
  const { title, preamble, articles } = readDeclaration(language);
  const { paragraphs } = preamble;
  return { language, title, paragraphs, articles: [preamble, ...articles], sources: paragraphs };
}

/**
 * An English paper: paragraphs that change their language within a sentence, and articles whose
 * paragraphs stand in English, Vietnamese and Lao by turns, each for want of the paper's own.
 */
export function mixedHouse(): HouseTexts {
  const [english, vietnamese, lao] = [
    readDeclaration("en"),
    readDeclaration("vi"),
    readDeclaration("lo"),
  ];
  // What fills more than a page of a narrow column is read page by page, not cell by cell.
  const paragraphs = english.preamble.paragraphs
    .map((text, at) =>
      [text, vietnamese.preamble.paragraphs[at], lao.preamble.paragraphs[at]].join(" "),
    )
    .filter((text) => text.length < 1000);
  const articles = english.articles.slice(0, 12).map(({ title }, at) => ({
    title: [title, vietnamese.articles[at]?.title, lao.articles[at]?.title].join(" · "),
    paragraphs: declarationLanguages.flatMap((tag) =>
      (readingOf(tag).articles[at]?.paragraphs ?? []).map((text) => ({ [tag]: text })),
    ),
  }));
  const title = [english.title, vietnamese.title, lao.title].join(" · ");
  return { language: "en", title, paragraphs, articles, sources: paragraphs };

  function readingOf(tag: DeclarationLanguage) {
    return { en: english, vi: vietnamese, lo: lao }[tag];
  }
}
