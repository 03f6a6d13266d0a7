/** The house whose paper prints the declaration: its preamble as paragraphs, its articles as such. */
import { type DeclarationLanguage, readDeclaration } from "../support/declaration.ts";
import type { HouseTexts } from "./house.ts";

export function declarationHouse(language: DeclarationLanguage): HouseTexts {
  const { title, preamble, articles } = readDeclaration(language);
  const { paragraphs } = preamble;
  return { language, title, paragraphs, articles: [preamble, ...articles], sources: paragraphs };
}
