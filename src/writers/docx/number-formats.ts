/**
 * The theme's ways of writing numbers as Word's own formats, so that Word counts on where somebody adds
 * an item. It has none for the Vietnamese alphabet, which parts from the Latin one after a b c d: from
 * đ on, each sign is written out.
 */
import type { ILevelsOptions } from "docx";
import { signOf } from "../number-signs.ts";
import type { FigureKind, NumberForm } from "../theme-forms.ts";

/** How the numbers of a level are written. */
export type LevelFormat = Required<Pick<ILevelsOptions, "format" | "text">>;

const formats = {
  decimal: "decimal",
  roman: "upperRoman",
  latin: "lowerLetter",
  vietnamese: "lowerLetter",
} as const satisfies Readonly<Record<FigureKind, ILevelsOptions["format"]>>;

/** The first number whose letter is not the same in both alphabets. */
const FIRST_APART = firstApart();

function firstApart(): number {
  const signIn = (figures: FigureKind, number: number) => signOf(number, { figures, form: "{}" });
  let number = 1;
  while (signIn("vietnamese", number) === signIn("latin", number)) number++;
  return number;
}

/** A level, from 0, whose numbers are written so. */
export function nativeLevel({ figures, form }: NumberForm, level: number): LevelFormat {
  return { format: formats[figures], text: form.replace("{}", () => `%${level + 1}`) };
}

/**
 * Whether Word, counting in its own format, comes to this number as the theme writes it. The two alphabets
 * agree again at g, but Word has not counted the signs before it that are written out.
 */
export function isNative(number: number, form: NumberForm): boolean {
  if (number < firstNative(form)) return false;
  return form.figures !== "vietnamese" || number < FIRST_APART;
}

/** The least number that Word writes in this format: no letter and no Roman figure is 0. */
export function firstNative({ figures }: NumberForm): number {
  return figures === "decimal" ? 0 : 1;
}

/** A level that has this sign and counts nothing. */
export function literalLevel(sign: string): LevelFormat {
  return { format: "none", text: sign };
}
