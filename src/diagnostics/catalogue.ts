/** The languages of messages. A catalogue is loaded only when something is told in its language. */
import type { Catalogue } from "./phrase.ts";

/** English stands in the code itself. */
export const messageLanguages = ["en", "vi"] as const;

export type MessageLanguage = (typeof messageLanguages)[number];

/** The catalogue of a language; undefined for English, which needs none. */
export async function loadCatalogue(language: MessageLanguage): Promise<Catalogue | undefined> {
  if (language === "en") return undefined;
  const { vietnamese } = await import("./vi/vietnamese.ts");
  return vietnamese;
}
