/**
 * The letters that papers of a language cannot do without, for looking into fonts: for the languages
 * chancery brings along the whole alphabet, for each the letters that its words and texts are written in.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import type { HouseRecord } from "../../record/record.ts";

const FIGURES_AND_SIGNS = "0123456789.,:;!?()[]“”‘’–—…·•/%+-×";
const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const VIETNAMESE_VOWELS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
/** None, grave, acute, hook, tilde, dot below. */
const VIETNAMESE_TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** Consonants, vowels, tones, signs and figures of Lao as it is written today. */
const LAO = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮຽໜໝະັາຳິີຶືຸູົຼເແໂໃໄໆ່້໊໋໌ໍ໐໑໒໓໔໕໖໗໘໙";

const alphabets: Readonly<Record<string, string>> = {
  en: LATIN + FIGURES_AND_SIGNS,
  vi: vietnameseLetters(),
  lo: LAO,
};

/**
 * By language, the letters of each that papers can be made in; `record` is undefined where it is
 * broken.
 */
export function lettersOfLanguages(
  host: Host,
  record: HouseRecord | undefined,
): ReadonlyMap<string, string> {
  const tags = [...new Set([...Object.keys(alphabets), ...listLocales(host)])];
  return new Map(
    tags.map((tag) => {
      const texts = [...wordsOf(host, tag), ...(record ? textsIn(record, tag) : [])];
      const used =
        texts
          .join("")
          .normalize("NFC")
          .match(/[\p{L}\p{M}\p{Nd}]/gu) ?? [];
      return [tag, [...new Set([...(alphabets[tag] ?? ""), ...used])].join("")];
    }),
  );
}

/** What the locale of a language prints, without the names of its slots. */
function wordsOf(host: Host, tag: string): readonly string[] {
  const locale = loadLocale(host, tag, new Report());
  if (!locale) return [];
  const labels = locale.keys.map((key) => locale.label(key) ?? "");
  const texts = [...labels, ...locale.names().map(({ text }) => text)];
  return texts.map((text) => text.replace(/\{[^{}]*\}/gu, ""));
}

/** The texts of the record in a language, at any depth. */
function* textsIn(record: HouseRecord, tag: string): Generator<string> {
  const { house, sources, parties, people, agreements, meetings, commitments } = record;
  for (const entries of [sources, parties, people, agreements, meetings, commitments]) {
    for (const entry of entries.values()) yield* textsBelow(entry, tag);
  }
  yield* textsBelow(house, tag);
}

function* textsBelow(value: unknown, tag: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== tag) yield* textsBelow(inner, tag);
    else if (typeof inner === "string" && inner !== "unknown") yield inner;
    else if (typeof inner === "object" && inner !== null && typeof inner.text === "string") {
      yield inner.text;
    }
  }
}

function vietnameseLetters(): string {
  const small = VIETNAMESE_VOWELS.flatMap((vowel) =>
    VIETNAMESE_TONES.map((tone) => (vowel + tone).normalize("NFC")),
  );
  const letters = [...small, "đ"].join("");
  return letters + letters.toUpperCase();
}
