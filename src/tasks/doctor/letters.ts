/** The letters that papers of a language cannot do without, for looking into fonts. */

const FIGURES_AND_SIGNS = "0123456789.,:;!?()[]“”‘’–—…·•/%+-×";
const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const VIETNAMESE_VOWELS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
/** None, grave, acute, hook, tilde, dot below. */
const VIETNAMESE_TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** Consonants, vowels, tones, signs and figures of Lao as it is written today. */
const LAO = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮຽໜໝະັາຳິີຶືຸູົຼເແໂໃໄໆ່້໊໋໌ໍ໐໑໒໓໔໕໖໗໘໙";

/** By the script of a theme's fonts, the letters of each of its languages. */
export const lettersOf: Readonly<Record<"body" | "lao", Readonly<Record<string, string>>>> = {
  body: { en: LATIN + FIGURES_AND_SIGNS, vi: vietnameseLetters() },
  lao: { lo: LAO },
};

function vietnameseLetters(): string {
  const small = VIETNAMESE_VOWELS.flatMap((vowel) =>
    VIETNAMESE_TONES.map((tone) => (vowel + tone).normalize("NFC")),
  );
  const letters = [...small, "đ"].join("");
  return letters + letters.toUpperCase();
}
